#define _GNU_SOURCE

#include "CChildProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

// Between fork and exec only functions that are safe in a signal handler may be called: other threads may have held
// any lock, that of malloc among them.

static void reset_signals(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; number++) sigaction(number, &action, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static int take_streams(int input, int output, int errors) {
    int streams[3] = {input, output, errors};
    // Out of the way first: one of them may be where another is to go.
    for (int index = 0; index < 3; index++) {
        streams[index] = fcntl(streams[index], F_DUPFD_CLOEXEC, 3);
        if (streams[index] < 0) return -1;
    }
    for (int index = 0; index < 3; index++) {
        if (dup2(streams[index], index) < 0) return -1;
    }
    return close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
}

static void become_program(
    const char *const *arguments, const char *folder, int guard, int input, int output, int errors, int report
) {
    const pid_t group = getpid();
    if (setpgid(0, 0) == 0 && send(guard, &group, sizeof group, MSG_NOSIGNAL) == sizeof group
        && take_streams(input, output, errors) == 0 && (folder == NULL || chdir(folder) == 0)) {
        reset_signals();
        execvp(arguments[0], (char *const *)arguments);
    }
    const int error = errno;
    // Nobody is left to tell if this fails.
    if (write(report, &error, sizeof error) < 0) _exit(126);
    _exit(127);
}

pid_t tl_child_start(
    const char *const *arguments, const char *folder, int guard, int input, int output, int errors
) {
    int report[2];
    if (pipe2(report, O_CLOEXEC) != 0) return -errno;
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    const pid_t child = fork();
    if (child == 0) become_program(arguments, folder, guard, input, output, errors, report[1]);
    int error = child < 0 ? errno : 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    close(report[1]);
    if (child > 0) {
        // The pipe ends without a word when the program begins.
        while (read(report[0], &error, sizeof error) < 0 && errno == EINTR) continue;
        if (error != 0) tl_child_reap(child, guard);
    }
    close(report[0]);
    return error != 0 ? -error : child;
}

int tl_child_has_ended(pid_t child) {
    siginfo_t info;
    info.si_pid = 0;
    return waitid(P_PID, (id_t)child, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid != 0;
}

void tl_child_kill(pid_t child) {
    kill(-child, SIGKILL);
    kill(child, SIGKILL);
}

void tl_child_limit_data(pid_t child, uint64_t bytes) {
    const struct rlimit data = {bytes, bytes}, none = {0, 0};
    prlimit(child, RLIMIT_DATA, &data, NULL);
    prlimit(child, RLIMIT_CORE, &none, NULL);
}

void tl_child_limit_time(pid_t child, uint64_t seconds) {
    const struct rlimit time = {seconds, RLIM_INFINITY};
    prlimit(child, RLIMIT_CPU, &time, NULL);
}

int tl_child_reap(pid_t child, int guard) {
    siginfo_t info;
    while (waitid(P_PID, (id_t)child, &info, WEXITED | WNOWAIT) != 0 && errno == EINTR) continue;
    // While the child is not reaped, its number cannot have become another group's.
    kill(-child, SIGKILL);
    const pid_t forgotten = -child;
    send(guard, &forgotten, sizeof forgotten, MSG_NOSIGNAL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    return status;
}
