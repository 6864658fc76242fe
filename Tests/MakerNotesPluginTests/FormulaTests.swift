import TaglineSDK
import Testing

@testable import MakerNotesPlugin

@Suite("Formulas of maker note tables")
struct FormulaTests {
    private func value(_ text: String, _ x: TagValue = .integer(0)) throws -> String? {
        let formula = try FormulaParser.parse(
            text, functions: { FormulaFunctions.all[$0] }, labels: { throw TableError("no labels \($0)") })
        let scope = FormulaScope(facts: NoteFacts(["Model": .text("Canon EOS 40D"), "Count": .integer(3)]))
        return formula.value(of: x, in: scope)?.description
    }

    @Test(
        "Operators bind as in arithmetic",
        arguments: [
            ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("2 ^ 3 ^ 2", "512"), ("-2 ^ 2", "-4"), ("7 / 2", "3.5"),
            ("-7 % 3", "2"),
            ("6 & 3", "2"), ("1 << 4", "16"), ("0xff >> 4", "15"), ("1 + 1 .. \" mm\"", "2 mm"), ("1 < 2", "1"),
            ("2 >= 3", ""),
            ("0 || 5", "5"), ("1 && 5", "5"), ("0 && 5", "0"), ("1 == 1 ? 2 : 3", "2"), ("!1 ? 2 : 3", "3"),
            ("0 ? 1 : 0 ? 2 : 3", "3"), ("1e-3 * 2", "0.002"),
        ])
    func operators(formula: String, expected: String) throws {
        #expect(try value(formula) == expected)
    }

    @Test(
        "Nothing is what a division by zero and `nil` give",
        arguments: ["1 / 0", "5 % 0", "nil", "0 ? 1 : nil", "Missing"])
    func nothing(formula: String) throws {
        #expect(try value(formula) == nil)
    }

    @Test(
        "Extreme numbers do not overflow",
        arguments: [
            "1 << 64", "1 << -1", "1 >> 200", "0x7fffffffffffffff + 1", "int(1e300) & 1", "1e300 * 1e300",
            "x[0x7fffffffffffffff]",
            "-0x7fffffffffffffff - 10",
        ])
    func extremes(formula: String) throws {
        #expect(throws: Never.self) { try value(formula, .integer(.min)) }
    }

    @Test("The value, its elements and facts can be named")
    func names() throws {
        let list = TagValue.vector([.integer(4), .integer(8)])
        #expect(try value("x[1]", list) == "8")
        #expect(try value("x[-1]", list) == "8")
        #expect(try value("x[2]", list) == nil)
        #expect(try value("each(x / 4)", list) == "1 2")
        #expect(try value("terms(x + 1, x .. \"!\")", list) == "5 8!")
        #expect(try value("parts(x + 1, x * 2)", list) == "5; 16")
        #expect(try value("Count + 1") == "4")
        #expect(try value("Model ~ /EOS 40D$/ ? \"yes\" : \"no\"") == "yes")
        #expect(try value("Model !~ /PowerShot/") == "1")
    }

    @Test(
        "Functions make texts",
        arguments: [
            ("fmt(\"%.1f mm\", 5)", "5.0 mm"), ("fmt(\"%.2d:%x\", 7, 255)", "07:ff"),
            ("fmt(\"%5s|%-3d|\", \"ab\", 1)", "   ab|1  |"),
            ("replace(\"a1b2\", /\\d/, \"-\")", "a-b2"), ("replaceAll(\"a1b2\", /(\\d)/, \"<$1>\")", "a<1>b<2>"),
            ("capture(\"v1.23\", /v(\\d)\\.(\\d+)/, 2)", "23"), ("upper(\"abc\")", "ABC"),
            ("substr(\"abcdef\", 2, 3)", "cde"),
            ("unpack(\"int16u\", \"\\x01\\x02\")", "258"), ("unpack(\"int16u\", \"\\x01\\x02\", \"II\")", "513"),
        ])
    func functions(formula: String, expected: String) throws {
        #expect(try value(formula) == expected)
    }

    @Test(
        "What is no formula is an error",
        arguments: [
            "", "1 +", "(1", "1 2", "\"a", "nosuch(1)", "x ~ /a", "x ~ /(/", "x[1", "fmt(1", "1 ? 2",
        ])
    func errors(formula: String) {
        #expect(throws: TableError.self) { try value(formula) }
    }
}
