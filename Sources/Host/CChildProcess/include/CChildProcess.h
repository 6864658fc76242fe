// Child processes that nobody has to clean up after.
//
// In C because a child must be forked: it registers with the guard before it becomes another program, which
// posix_spawn(3) cannot do, and Swift has no fork.

#pragma once

#include <stdint.h>
#include <sys/types.h>

/// Starts the guard: a small process that kills the groups registered with it when this process ends, however it ends.
///
/// It notices the end by that of a socket, so that `kill -9` of this process is no exception. It is in a group of its own
/// and holds none of this process's files open.
///
/// - Returns: the socket to register groups by, or -errno.
int tl_guard_start(void);

/// Puts the socket of a guard in place of that of one that is gone, whose number it gets.
void tl_guard_replace(int gone, int guard);

/// Registers the group of a child with a guard.
void tl_guard_register(int guard, pid_t child);

/// Starts a program in a process group of its own, registered with the guard before the program runs.
///
/// Signals are those of a fresh process, and no descriptors are handed down but the three.
///
/// - Parameters:
///   - arguments: The program, looked for in PATH, and its arguments; NULL at the end.
///   - folder: Its working directory, or NULL for that of this process.
///   - guard: What `tl_guard_start` returned.
///   - input, output, errors: What become its standard streams.
/// - Returns: its process id, which is that of its group too, or -errno if it cannot be started.
pid_t tl_child_start(
    const char *const *arguments, const char *folder, int guard, int input, int output, int errors);

/// Whether a child has ended; it can still be signalled until it is reaped.
int tl_child_has_ended(pid_t child);

/// Kills a child and everything else in its group.
void tl_child_kill(pid_t child);

/// Lets a child's allocations fail when it has so many bytes of private memory, and keeps it from leaving a core.
void tl_child_limit_data(pid_t child, uint64_t bytes);

/// Lets SIGXCPU end a child when it has used so many seconds of processor time since it began.
void tl_child_limit_time(pid_t child, uint64_t seconds);

/// Waits for a child's end, kills what is left of its group, and forgets it.
///
/// - Returns: its status as of waitpid(2).
int tl_child_reap(pid_t child, int guard);
