internal import TaglineSDK

/// Text with numbers in it, in the manner of `printf`: `%d %i %u %x %X %f %g %e %s %c %%` with flags, width and precision.
enum FormattedText {
    static func make(_ format: [UInt8], _ arguments: [TagValue]) -> [UInt8] {
        var text: [UInt8] = []
        var arguments = arguments[...]
        var index = 0
        while index < format.count {
            guard format[index] == UInt8(ascii: "%") else {
                text.append(format[index])
                index += 1
                continue
            }
            index += 1
            var directive = Directive()
            index = directive.read(format, from: index)
            guard index < format.count else { break }
            let kind = Unicode.Scalar(format[index])
            index += 1
            if kind == "%" {
                text.append(UInt8(ascii: "%"))
            } else {
                text += directive.text(of: arguments.popFirst() ?? .text(""), as: kind)
            }
        }
        return text
    }

    private struct Directive {
        var isLeft = false
        var hasZeros = false
        var hasSign = false
        var hasBlank = false
        var hasPrefix = false
        var width = 0
        var precision: Int?

        mutating func read(_ format: [UInt8], from start: Int) -> Int {
            var index = start
            while index < format.count {
                switch Unicode.Scalar(format[index]) {
                case "-": isLeft = true
                case "0": hasZeros = true
                case "+": hasSign = true
                case " ": hasBlank = true
                case "#": hasPrefix = true
                default:
                    width = number(format, &index) ?? 0
                    if index < format.count, format[index] == UInt8(ascii: ".") {
                        index += 1
                        precision = number(format, &index) ?? 0
                    }
                    return index
                }
                index += 1
            }
            return index
        }

        private func number(_ format: [UInt8], _ index: inout Int) -> Int? {
            var value: Int?
            while index < format.count, format[index] &- 0x30 < 10, value ?? 0 < 1000 {
                value = (value ?? 0) * 10 + Int(format[index] - 0x30)
                index += 1
            }
            return value
        }

        func text(of value: TagValue, as kind: Unicode.Scalar) -> [UInt8] {
            switch kind {
            case "d", "i", "u": padded(digits(value, isUnsigned: kind == "u"))
            case "x", "X", "o", "b": padded(radixDigits(value, kind))
            case "f", "g", "e": padded(real(value.leadingNumber, kind))
            case "c": padded([UInt8(truncatingIfNeeded: value.wholeNumber)])
            default: padded(precision.map { Array(value.utf8.prefix($0)) } ?? value.utf8, isText: true)
            }
        }

        private func digits(_ value: TagValue, isUnsigned: Bool) -> [UInt8] {
            let number = value.wholeNumber
            let magnitude = isUnsigned ? UInt64(bitPattern: number) : number.magnitude
            var digits = Array(String(magnitude).utf8)
            if let precision, digits.count < precision {
                digits = [UInt8](repeating: 0x30, count: precision - digits.count) + digits
            }
            return sign(number < 0 && !isUnsigned) + digits
        }

        private func radixDigits(_ value: TagValue, _ kind: Unicode.Scalar) -> [UInt8] {
            let number = UInt64(bitPattern: value.wholeNumber)
            let radix = kind == "o" ? 8 : kind == "b" ? 2 : 16
            var digits = Array(String(number, radix: radix, uppercase: kind == "X").utf8)
            if let precision, digits.count < precision {
                digits = [UInt8](repeating: 0x30, count: precision - digits.count) + digits
            }
            return hasPrefix && number != 0 && radix == 16 ? Array("0x".utf8) + digits : digits
        }

        private func real(_ number: Double, _ kind: Unicode.Scalar) -> [UInt8] {
            guard number.isFinite else { return Array((number.isNaN ? "NaN" : number < 0 ? "-Inf" : "Inf").utf8) }
            let magnitude = number.magnitude
            let text =
                kind == "f"
                ? String(fixed: magnitude, decimals: precision ?? 6)
                : String(shortest: magnitude, significantDigits: precision.map { max(1, $0) } ?? 6)
            return sign(number.sign == .minus && number != 0 || number.sign == .minus && kind == "f") + Array(text.utf8)
        }

        private func sign(_ isNegative: Bool) -> [UInt8] {
            isNegative ? [UInt8(ascii: "-")] : hasSign ? [UInt8(ascii: "+")] : hasBlank ? [0x20] : []
        }

        private func padded(_ text: [UInt8], isText: Bool = false) -> [UInt8] {
            guard text.count < width else { return text }
            let count = width - text.count
            if isLeft { return text + [UInt8](repeating: 0x20, count: count) }
            guard hasZeros, precision == nil || isText == false && text.contains(UInt8(ascii: ".")) else {
                return [UInt8](repeating: 0x20, count: count) + text
            }
            let signCount = text.first.map { "+- ".utf8.contains($0) } == true ? 1 : 0
            return text.prefix(signCount) + [UInt8](repeating: 0x30, count: count) + text.dropFirst(signCount)
        }
    }
}
