internal import TaglineHost
internal import TaglineSDK

/// The arguments of the command line.
enum CommandArguments {
    /// The arguments behind the command's name. One that is not UTF-8 can only be a path, and is given as the `file:` form
    /// that options have for such paths; the standard library would put other bytes in its place.
    static var all: [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { index in
            unsafe CommandLine.unsafeArgv[index].map { argument in
                let bytes = unsafe Array(UnsafeBufferPointer(start: argument, count: length(argument))).map {
                    UInt8(bitPattern: $0)
                }
                return String(validating: bytes, as: UTF8.self) ?? LocalPath.option(bytes)
            }
        }
    }

    private static func length(_ text: UnsafePointer<CChar>) -> Int {
        var count = 0
        while unsafe text[count] != 0 { count += 1 }
        return count
    }
}
