import Foundation
import Testing

@testable import TaglineSDK

@Suite struct JSONBufferTests {
    private func string(_ bytes: [UInt8]) throws -> String {
        var json: [UInt8] = []
        json.appendJSON(Bytes(bytes))
        return try #require(
            try JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed) as? String)
    }

    @Test(arguments: [0x00, 0x1F, 0x20, 0x22, 0x5C, 0x7F] as [UInt8])
    func aCharacterIsEscapedWhereverItStands(_ byte: UInt8) throws {
        for count in 1...33 {
            for place in 0..<count {
                var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: count)
                bytes[place] = byte
                #expect(try Array(string(bytes).utf8) == bytes)
            }
        }
    }

    @Test func whatIsNoUTF8IsReplacedWhereverItStands() throws {
        for count in 1...17 {
            for place in 0..<count {
                var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: count)
                bytes[place] = 0xC3
                #expect(try string(bytes) == String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    @Test func textBeyondASCIIIsKept() throws {
        let text = "Käse «\u{1F4F7}» 写真 \"é\"\n"
        #expect(try string(Array(text.utf8)) == text)
    }

    @Test(arguments: [0, 1, 63, 64, 65, 5000])
    func moreThanExpectedIsKept(_ count: Int) {
        var json: [UInt8] = Array("[".utf8)
        json.appendJSON(expecting: 16) { buffer in
            for _ in 0..<count { buffer.append("12") }
        }
        #expect(json == Array(("[" + String(repeating: "12", count: count)).utf8))
    }

    @Test func fractionsHaveTheDigitsOfTheirQuotients() {
        var generator = SystemRandomNumberGenerator()
        var wrong: [Rational] = []
        for round in 0..<20_000 {
            let numerator = Int64(UInt32.random(in: 0...UInt32.max, using: &generator) >> UInt32(round % 32))
            let power = Int64(pow(10, Double(round % 10)))
            let other = 2 + Int64(UInt32.random(in: 1...UInt32.max, using: &generator) >> UInt32(round % 29))
            for fraction in [
                Rational(numerator: numerator, denominator: power), Rational(numerator: -numerator, denominator: power),
                Rational(numerator: numerator, denominator: other), Rational(numerator: numerator, denominator: -other),
            ] {
                var json: [UInt8] = []
                json.appendJSON(expecting: 48) { $0.append(fraction) }
                let text = String(decoding: json, as: UTF8.self)
                let quotient = Double(fraction.numerator) / Double(fraction.denominator)
                if text != String(format: "%.10g", quotient) { wrong.append(fraction) }
            }
        }
        #expect(wrong.isEmpty)
    }
}
