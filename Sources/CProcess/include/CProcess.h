// What the two ends of the worker's pipe need of Linux and Swift does not import: variadic calls,
// enumerated resources.
#ifndef CPROCESS_H
#define CPROCESS_H

#include <stddef.h>
#include <sys/types.h>

/// Ends this process when its parent does; false where the parent, `parent`, is gone already.
int cprocess_end_with_parent(pid_t parent);

/// Allows this process `more` bytes of address space beyond what it has; core dumps are off.
int cprocess_limit_memory(size_t more);

/// Ends this process (SIGPROF) when it has used `seconds` of processor time from now on.
int cprocess_limit_time(unsigned seconds);

/// A file without a name, in memory and closed by exec, or -1.
int cprocess_memory_file(const char *name);

/// The two ends of a pipe, closed by exec; not 0 where there is none.
int cprocess_pipe(int *ends);

/// Starts a program that ends with this process, with `memory` bytes of address space, `seconds` of
/// processor time and no standard streams; its process, or -1.
pid_t cprocess_start(
    char *const *arguments, char *const *environment, size_t memory, unsigned seconds);

/// Leaves a folder to a process that removes it, with all that is in it, as soon as the descriptor
/// that is returned is closed, by whatever ends this process; -1 where there is no such process.
int cprocess_guard_folder(const char *path);

#endif
