internal import TaglineSDK

/// The cipher of Samsung's later tags: the numbers of a key, which stands in the note, are added or subtracted one by one.
///
/// `decrypt(x, "int32u", EncryptionKey, "-4")` subtracts from the fifth number of the key on. With several steps the first
/// element tells how many elements each of them changes.
///
/// Source: the tags 0xA020 to 0xA057 of ExifTool 13.58's table of type 2.
enum SamsungCipher {
    private static let bounds: [String: ClosedRange<Int64>] = [
        "int16u": 0...0xFFFF, "int16s": -0x8000...0x7FFF, "int32u": 0...0xFFFF_FFFF,
        "int32s": -0x8000_0000...0x7FFF_FFFF,
    ]

    static let decrypt: FormulaFunction = .of { arguments in
        guard arguments.count > 3, let value = arguments[0], let format = arguments[1]?.description,
            let bounds = bounds[format], let key = arguments[2]?.parts.map(\.wholeNumber), !key.isEmpty
        else { return nil }
        let steps = arguments.dropFirst(3).compactMap { step -> (sign: Int64, start: Int)? in
            guard let text = step?.description, let start = Int(text.dropFirst()) else { return nil }
            return (text.hasPrefix("-") ? -1 : 1, start)
        }
        let numbers = decrypt(value.parts.map(\.wholeNumber), bounds, key, steps)
        return numbers.count == 1 ? .integer(numbers[0]) : .vector(numbers.map(TagValue.integer))
    }

    private static func decrypt(
        _ numbers: [Int64], _ bounds: ClosedRange<Int64>, _ key: [Int64], _ steps: [(sign: Int64, start: Int)]
    ) -> [Int64] {
        var numbers = numbers
        let length = steps.count > 1 ? Int(clamping: max(0, numbers.first ?? 0)) : numbers.count
        var start = steps.count > 1 ? 1 : 0
        for (number, step) in steps.enumerated() where start < numbers.count {
            let isLast = number == steps.count - 1
            let end = isLast ? numbers.count : min(numbers.count, start + min(length, numbers.count))
            for index in start..<end {
                let part = step.sign * key[(step.start + index - start) % key.count]
                numbers[index] = wrapped(numbers[index] &+ part, bounds)
            }
            start = end
        }
        return numbers
    }

    private static func wrapped(_ number: Int64, _ bounds: ClosedRange<Int64>) -> Int64 {
        let span = bounds.upperBound - bounds.lowerBound + 1
        if number > bounds.upperBound { return number - span }
        return number < bounds.lowerBound ? number + span : number
    }
}
