internal import Glibc
internal import TaglineSDK

/// The private memory of processes, in bytes: terabytes under a sanitizer.
package enum ProcessMemory {
    /// That of this process.
    package static var own: Int { bytes(ofProcess: "self") }

    /// That of another, or 0 if it is gone.
    static func bytes(of process: Int32) -> Int { bytes(ofProcess: "\(process)") }

    /// The data segment and the stack: what the limit on data counts (proc(5), statm; setrlimit(2), RLIMIT_DATA).
    private static func bytes(ofProcess name: String) -> Int {
        let sizes = FileSystem.read(Array("/proc/\(name)/statm".utf8), at: 0, count: 256).split(
            separator: UInt8(ascii: " "))
        let pages = sizes.count > 5 ? Int(String(decoding: sizes[5], as: UTF8.self)) : nil
        return (pages ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
