internal import CMalloc
package import Glibc
package import TaglineSDK

/// The calls of the operating system that the host makes, with errors that say why.
package enum Platform {
    /// What the operating system calls the last error.
    package static var lastErrorText: String { FileSystem.errorText(errno) }

    /// How many processors this process may use.
    package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// What the operating system knows of a path, links followed or not; `nil` if there is nothing.
    package static func status(_ path: [UInt8], followingLinks: Bool = true) -> stat? {
        var status = stat()
        let result = unsafe FileSystem.withPath(path) { unsafe followingLinks ? stat($0, &status) : lstat($0, &status) }
        return result == 0 ? status : nil
    }

    /// The bytes of an open file in a range, or as many of them as it has.
    ///
    /// - Returns: `nil` if they cannot be read; `errno` says why.
    package static func bytes(of descriptor: Int32, _ range: Range<Int>) -> [UInt8]? {
        if range.isEmpty { return [] }
        var failed = false
        var bytes: [UInt8] = []
        bytes.append(addingCapacity: range.count) { output in
            unsafe output.withUnsafeMutableBufferPointer { buffer, count in
                while count < range.count {
                    let read = unsafe pread(
                        descriptor, buffer.baseAddress.map { unsafe $0 + count }, range.count - count,
                        off_t(range.lowerBound + count))
                    if read < 0, errno == EINTR { continue }
                    failed = read < 0
                    if read <= 0 { break }
                    count += read
                }
            }
        }
        return failed ? nil : bytes
    }

    /// The working directory.
    package static var workingDirectory: [UInt8] {
        guard let path = unsafe getcwd(nil, 0) else { return Array("/".utf8) }
        defer { unsafe free(path) }
        return unsafe Array(String(cString: path).utf8)
    }

    /// A path from the root, without `.` and `..`. Links are resolved only where they stand before a `..`, which means the
    /// folder above where the link leads.
    package static func absolute(_ path: [UInt8]) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        let whole = path.first == slash ? path : workingDirectory + [slash] + path
        let parts = whole.split(separator: slash).filter { !$0.elementsEqual(".".utf8) }
        func joined(_ parts: some Sequence<ArraySlice<UInt8>>) -> [UInt8] { parts.flatMap { [slash] + $0 } }
        var names = joined(parts)
        if let last = parts.lastIndex(where: { $0.elementsEqual("..".utf8) }) {
            let upper = FileSystem.resolved(joined(parts[...last]))
            names = (upper == [slash] ? [] : upper) + joined(parts[(last + 1)...])
        }
        return names.isEmpty ? [slash] : whole.last == slash ? names + [slash] : names
    }

    /// The present moment.
    package static var now: Timestamp {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(seconds: Int64(time.tv_sec), nanoseconds: Int32(time.tv_nsec))
    }

    /// Lets the allocator keep what is freed, since the next file needs as much again; giving it back to the system and
    /// fetching it anew costs a tenth of a scan (`make bench`).
    package static func keepFreedMemory() {
        mallopt(M_TRIM_THRESHOLD, 32 << 20)
        mallopt(M_MMAP_THRESHOLD, 4 << 20)
    }

    /// A moment on a clock that never goes back, in nanoseconds.
    package static var monotonicNanoseconds: UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}

extension stat {
    package var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }
    package var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
    package var modified: Timestamp { Timestamp(seconds: Int64(st_mtim.tv_sec), nanoseconds: Int32(st_mtim.tv_nsec)) }
}
