#if FUZZING
internal import Glibc
internal import TaglineFuzzTargets

/// libFuzzer's own main loop, called with a function of ours.
///
/// Source: https://llvm.org/docs/LibFuzzer.html, "Using libFuzzer as a library".
enum LibFuzzer {
    /// A C function cannot capture the target; it is set once, before the loop begins.
    nonisolated(unsafe) private static var target: FuzzTarget?

    /// Fuzzes a target and ends the process.
    static func run(_ target: FuzzTarget, arguments: [String]) -> Never {
        unsafe Self.target = target
        var count = Int32(arguments.count)
        let words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: arguments.count + 1)
        for (index, argument) in arguments.enumerated() { unsafe words[index] = strdup(argument) }
        unsafe words[arguments.count] = nil
        var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe words
        let status = unsafe runDriver(&count, &list) { data, size in
            let input = unsafe Array(UnsafeBufferPointer(start: data, count: size))
            unsafe LibFuzzer.target?.run(input)
            return 0
        }
        exit(status)
    }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
#endif
