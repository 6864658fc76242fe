internal import TaglineSDK

/// Text with numbers in it, in the manner of `printf`: `%d %i %u %x %X %f %g %e %s %c %%` with flags, width and precision.
enum FormattedText {
    static func make(_ format: [UInt8], _ arguments: [TagValue]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(format.count + 16)
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
                directive.append(arguments.popFirst() ?? .text(""), as: kind, to: &text)
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

        func append(_ value: TagValue, as kind: Unicode.Scalar, to text: inout [UInt8]) {
            let start = text.count
            var isText = false
            switch kind {
            case "d", "i", "u": appendDigits(value.wholeNumber, isUnsigned: kind == "u", to: &text)
            case "x", "X", "o", "b": appendBits(UInt64(bitPattern: value.wholeNumber), kind, to: &text)
            case "f", "g", "e": appendReal(value.leadingNumber, kind, to: &text)
            case "c": text.append(UInt8(truncatingIfNeeded: value.wholeNumber))
            default:
                text += value.utf8.prefix(precision ?? .max)
                isText = true
            }
            pad(&text, from: start, isText: isText)
        }

        private func appendDigits(_ number: Int64, isUnsigned: Bool, to text: inout [UInt8]) {
            appendSign(number < 0 && !isUnsigned, to: &text)
            let start = text.count
            text += String(isUnsigned ? UInt64(bitPattern: number) : number.magnitude).utf8
            fill(&text, from: start)
        }

        /// Appends the digits of a number of which each is some bits: octal, hexadecimal or binary.
        private func appendBits(_ number: UInt64, _ kind: Unicode.Scalar, to text: inout [UInt8]) {
            let width = kind == "o" ? 3 : kind == "b" ? 1 : 4
            if hasPrefix, number != 0, width == 4 { text += "0x".utf8 }
            let start = text.count
            let letters = UInt8(ascii: kind == "X" ? "A" : "a") - 10
            var place = max(1, (64 - number.leadingZeroBitCount + width - 1) / width) * width
            repeat {
                place -= width
                let digit = UInt8(truncatingIfNeeded: number >> UInt64(place)) & (1 << UInt8(width) - 1)
                text.append(digit < 10 ? 0x30 + digit : letters + digit)
            } while place > 0
            fill(&text, from: start)
        }

        private func appendReal(_ number: Double, _ kind: Unicode.Scalar, to text: inout [UInt8]) {
            guard number.isFinite else { return text += (number.isNaN ? "NaN" : number < 0 ? "-Inf" : "Inf").utf8 }
            let magnitude = number.magnitude
            appendSign(number.sign == .minus && (number != 0 || kind == "f"), to: &text)
            if kind == "f" {
                text += String(fixed: magnitude, decimals: precision ?? 6).utf8
            } else {
                text += String(shortest: magnitude, significantDigits: precision.map { max(1, $0) } ?? 6).utf8
            }
        }

        private func appendSign(_ isNegative: Bool, to text: inout [UInt8]) {
            if isNegative {
                text.append(UInt8(ascii: "-"))
            } else if hasSign {
                text.append(UInt8(ascii: "+"))
            } else if hasBlank {
                text.append(0x20)
            }
        }

        /// Puts as many zeros before the digits as the precision asks for.
        private func fill(_ text: inout [UInt8], from start: Int) {
            guard let precision, text.count - start < precision else { return }
            text.insert(contentsOf: repeatElement(0x30, count: precision - (text.count - start)), at: start)
        }

        private func pad(_ text: inout [UInt8], from start: Int, isText: Bool) {
            let count = width - (text.count - start)
            guard count > 0 else { return }
            if isLeft { return text += repeatElement(0x20, count: count) }
            let hasPoint = !isText && text[start...].contains(UInt8(ascii: "."))
            guard hasZeros, precision == nil || hasPoint else {
                return text.insert(contentsOf: repeatElement(0x20, count: count), at: start)
            }
            let hasSign = start < text.count && "+- ".utf8.contains(text[start])
            text.insert(contentsOf: repeatElement(0x30, count: count), at: start + (hasSign ? 1 : 0))
        }
    }
}
