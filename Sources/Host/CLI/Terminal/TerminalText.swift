internal import FoundationEssentials
internal import TaglineHost
internal import TaglinePlatform
internal import TaglineSDK

/// Text from files as a terminal may be shown it.
enum TerminalText {
    /// The text on one line, with a point for every character by which a file could steer the terminal.
    static func clean(_ text: String, limit: Int = .max) -> String {
        var clean = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            if count == limit {
                clean.append(contentsOf: "...".unicodeScalars)
                break
            }
            clean.append(isControl(scalar) ? "." : scalar)
            count += 1
        }
        return String(clean)
    }

    /// Control characters, and those that turn the direction of what follows (UAX #9, section 2).
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// A title and what belongs to it, in columns.
    static func line(_ title: String, _ text: String, width: Int = 13) -> String {
        title + String(repeating: " ", count: max(1, width - title.unicodeScalars.count)) + text + "\n"
    }

    /// The path of a record as a heading: bold on a terminal, unless `NO_COLOR` is set (no-color.org).
    static func heading(of record: Record) -> String {
        isStyled ? "\u{1B}[1m\(path(of: record))\u{1B}[0m\n" : "\(path(of: record))\n"
    }

    private static let isStyled =
        StandardStream.output.isTerminal
        && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty

    /// The path of a record as it can be shown: as typed, or found below what was typed.
    static func path(of record: Record) -> String {
        clean(PercentEncoding.readable(record.source.localPath ?? record.path))
    }
}
