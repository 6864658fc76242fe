import Foundation
import Testing

@testable import TaglineSDK

@Suite struct RecordJSONNumberTests {
    private func shortest(_ number: Double, _ digits: Int) -> String {
        String(shortest: number, significantDigits: digits)
    }

    @Test(arguments: [10, 15, 6, 1, 17])
    func numbersAreThoseOfC(_ digits: Int) {
        var generator = SystemRandomNumberGenerator()
        var numbers: [Double] = [
            0.1, 0.5, 1.5, 2.5, 0.0001, 0.00009999999999, 0.001, 0.00625, 43.467157, 99999.999995, 9999999999.5,
            999999999999999.5, 123456789.0625, 1e-5, 1e15, 1e16, 1e22, 1e100, 0.1 + 0.2, 1 / 3, 2 / 3, 1 / 160, -7.1,
            -0.0,
            0.99999999995, 0.999999999949, 5e9, 4294967295.5, .pi, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
        ]
        for _ in 0..<1000 {
            let numerator = Double(UInt32.random(in: 0...UInt32.max, using: &generator))
            let denominator = Double(UInt32.random(in: 1...100_000, using: &generator))
            numbers.append(numerator / denominator)
            numbers.append(denominator / (numerator + 1))
            numbers.append(Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &generator)))
            // Half of the last digit that is shown: where rounding goes wrong first.
            numbers.append((Double(UInt32.random(in: 0...9_999_999, using: &generator)) + 0.5) / 1000)
        }
        let wrong = numbers.filter { $0.isFinite && shortest($0, digits) != String(format: "%.\(digits)g", $0) }
        #expect(wrong.isEmpty)
    }

    @Test func wholeNumbersHaveAllTheirDigits() {
        for number in [0, 9, 10, -1, -10, 4711, .max, .min] as [Int64] {
            var text: [UInt8] = []
            text.appendDigits(of: number)
            #expect(String(decoding: text, as: UTF8.self) == "\(number)")
        }
    }
}
