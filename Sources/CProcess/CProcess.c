#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
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
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  // Where it is allowed, so much room that neither end waits for the other at every piece.
  fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
  return 0;
}

pid_t cprocess_start(char *const *arguments, char *const *environment, size_t memory, unsigned seconds) {
  pid_t parent = getpid();
  pid_t child = fork();
  if (child != 0) return child;
  struct rlimit space = {memory, memory}, time = {seconds, seconds}, none = {0, 0};
  int nothing = open("/dev/null", O_RDWR);
  if (!cprocess_end_with_parent(parent) || nothing < 0 || setrlimit(RLIMIT_AS, &space) != 0 ||
      setrlimit(RLIMIT_CPU, &time) != 0 || setrlimit(RLIMIT_CORE, &none) != 0) {
    _exit(127);
  }
  for (int stream = 0; stream < 3; stream++) dup2(nothing, stream);
  execve(arguments[0], arguments, environment);
  _exit(127);
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place) {
  return remove(path);
}

static void remove_folder(const char *path) {
  // Whoever wrote into it ends at the same time, and may still add a file.
  for (int turn = 0; turn < 50; turn++) {
    nftw(path, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    if (access(path, F_OK) != 0) return;
    usleep(100000);
  }
}

int cprocess_guard_folder(const char *path) {
  int ends[2];
  if (cprocess_pipe(ends) != 0) return -1;
  pid_t guard = fork();
  if (guard < 0) {
    close(ends[0]);
    close(ends[1]);
    return -1;
  }
  if (guard > 0) {
    close(ends[0]);
    return ends[1];
  }
  // Away from the terminal, whose Ctrl-C must not reach it, and with nothing open but the pipe.
  setsid();
  dup2(ends[0], 0);
  closefrom(1);
  char nothing;
  while (read(0, &nothing, 1) < 0 && errno == EINTR) {
  }
  remove_folder(path);
  _exit(0);
}
