internal import CChildProcess
internal import Glibc

// The limits are set from outside, so that they hold whatever the child does.
extension HostedChild {
    /// Keeps the child from having more private memory than now and some bytes besides: allocations fail from there on.
    package func limitMemory(toBytesMore bytes: Int) {
        tl_child_limit_data(process, UInt64(ProcessMemory.bytes(of: process) + bytes))
    }

    /// Lets a signal end the child when it has used so many milliseconds of processor time more, rounded up to whole seconds
    /// of all that it has used.
    package func limitProcessorTime(toMillisecondsMore milliseconds: Int) {
        var clock = clockid_t()
        var used = timespec()
        guard unsafe clock_getcpuclockid(process, &clock) == 0, unsafe clock_gettime(clock, &used) == 0 else { return }
        tl_child_limit_time(process, UInt64(used.tv_sec + 1 + (milliseconds + 999) / 1000))
    }
}
