#define _GNU_SOURCE
#include "CProcess.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

int cprocess_end_with_parent(pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  return getppid() == parent;
}

/// Pages of address space that the process has, or 0.
static size_t pages(void) {
  size_t count = 0;
  FILE *file = fopen("/proc/self/statm", "re");
  if (!file) return 0;
  if (fscanf(file, "%zu", &count) != 1) count = 0;
  fclose(file);
  return count;
}

int cprocess_limit_memory(size_t more) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  struct rlimit limit;
  if (getrlimit(RLIMIT_AS, &limit) != 0) return -1;
  rlim_t most = pages() * (rlim_t)sysconf(_SC_PAGESIZE) + more;
  if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < most) most = limit.rlim_max;
  limit.rlim_cur = most;
  limit.rlim_max = most;
  return setrlimit(RLIMIT_AS, &limit);
}

int cprocess_limit_time(unsigned seconds) {
  struct itimerval timer = {{0, 0}, {seconds, 0}};
  return setitimer(ITIMER_PROF, &timer, NULL);
}

int cprocess_memory_file(const char *name) {
  return memfd_create(name, MFD_CLOEXEC);
}

int cprocess_pipe(int *ends) {
  return pipe2(ends, O_CLOEXEC);
}
