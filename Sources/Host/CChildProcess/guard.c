#define _GNU_SOURCE

#include "CChildProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

enum { group_limit = 4096 };

static pid_t groups[group_limit];
static int group_count;

static void note(pid_t group) {
    if (group > 0) {
        if (group_count < group_limit) groups[group_count++] = group;
        return;
    }
    for (int index = 0; index < group_count; index++) {
        if (groups[index] == -group) groups[index] = groups[--group_count];
    }
}

static void watch(int input) {
    setpgid(0, 0);
    prctl(PR_SET_NAME, "tagline-guard");
    const int nothing = open("/dev/null", O_RDWR);
    dup2(input, 0);
    dup2(nothing, 1);
    dup2(nothing, 2);
    close_range(3, ~0U, 0);
    if (chdir("/") != 0) _exit(1);
    while (1) {
        pid_t group;
        const ssize_t count = read(0, &group, sizeof group);
        if (count == sizeof group) {
            note(group);
        } else if (count >= 0 || errno != EINTR) {
            break;
        }
    }
    for (int index = 0; index < group_count; index++) kill(-groups[index], SIGKILL);
    _exit(0);
}

void tl_guard_replace(int gone, int guard) {
    dup3(guard, gone, O_CLOEXEC);
    close(guard);
}

void tl_guard_register(int guard, pid_t child) { send(guard, &child, sizeof child, MSG_NOSIGNAL); }

int tl_guard_start(void) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return -errno;
    // Signals stay blocked in the guard: it ends when its socket does, and not before.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    const pid_t guard = fork();
    if (guard == 0) watch(ends[0]);
    const int error = guard < 0 ? errno : 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    close(ends[0]);
    if (error != 0) {
        close(ends[1]);
        return -error;
    }
    return ends[1];
}
