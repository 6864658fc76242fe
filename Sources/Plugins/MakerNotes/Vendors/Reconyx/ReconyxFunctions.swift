internal import TaglineSDK

/// What the formulas of Reconyx' tables call: the cameras write dates and versions in many ways.
///
/// Source: ExifTool 12.57 and 13, module Reconyx.
enum ReconyxFunctions {
    static let all: [String: FormulaFunction] = [
        "hexDate": numbers(2) { formatted("%.4x:%.2x:%.2x", [$0[0], $0[1] >> 8, $0[1] & 0xFF]) },
        "hyperFireDate": numbers(6) { date(ordered($0), [5, 3, 4, 2, 1, 0]) },
        "shuffledDate": numbers(6) { date($0, [5, 3, 4, 2, 1, 0]) },
        "reversedDate": numbers(6) { date($0, [5, 4, 3, 2, 1, 0]) },
        "clockDate": numbers(7) { date(Array($0[..<5]) + [$0[5] + ($0[6] << 8)], [5, 4, 3, 2, 1, 0]) },
        "fileDay": numbers(1) { formatted("%.4d:%.2d:%.2d", day($0[0])) },
        "fileDate": numbers(2) {
            formatted(
                "%.4d:%.2d:%.2d %.2d:%.2d:%.2d", day($0[0]) + [$0[1] >> 11 & 31, $0[1] >> 5 & 63, ($0[1] & 31) * 2])
        },
        "reconyxVersion": .of { arguments in
            guard let first = arguments.first, let bytes = first?.utf8, bytes.count == 7 else { return nil }
            let numbers = bytes.map(Int64.init)
            let version = [numbers[0], numbers[1], numbers[2] | numbers[3] << 8, numbers[4], numbers[5]]
            return formatted("V%.2x.%.2x %.4x:%.2x:%.2x Rev.", version).map {
                .bytes(Bytes($0.utf8 + [bytes[6]]))
            }
        },
        "unicode": .inFile { arguments, scope in
            guard let first = arguments.first, let text = first?.utf8 else { return nil }
            return .bytes(UTF16Text.utf8(Bytes(text), scope.order, pairsSurrogates: false))
        },
    ]

    /// A function of so many numbers; with fewer the value stays as it is.
    private static func numbers(
        _ count: Int, _ function: @escaping @Sendable ([Int64]) -> TagValue?
    ) -> FormulaFunction {
        .of { arguments in
            guard let first = arguments.first, let value = first else { return nil }
            let numbers = value.parts.map(\.wholeNumber)
            return numbers.count >= count ? function(numbers) : value
        }
    }

    private static func formatted(_ format: String, _ numbers: [Int64]) -> TagValue? {
        .bytes(Bytes(FormattedText.make(Array(format.utf8), numbers.map { .integer($0) })))
    }

    /// - Parameter order: which of the numbers are year, month, day, hour, minute and second.
    private static func date(_ numbers: [Int64], _ order: [Int]) -> TagValue? {
        formatted("%.4d:%.2d:%.2d %.2d:%.2d:%.2d", order.map { numbers[$0] })
    }

    /// Some cameras write these numbers, and no others, with the high byte first.
    private static func ordered(_ numbers: [Int64]) -> [Int64] {
        guard numbers[0] & 0xFF00 != 0, numbers[0] & 0xFF == 0 else { return numbers }
        return numbers.map { $0 >> 8 | ($0 & 0xFF) << 8 }
    }

    /// Year, month and day of a date in the manner of FAT.
    private static func day(_ number: Int64) -> [Int64] { [(number >> 9) + 1980, number >> 5 & 15, number & 31] }
}
