import TaglineSDK
import Testing

@testable import MakerNotesPlugin

@Suite("The tables of maker notes")
struct TableTests {
    @Test("Every table can be read, and names only functions, labels and tables that exist")
    func tables() {
        #expect(MakerNotesCheck.errors().filter { !$0.hasPrefix("Notes.Main") } == [])
    }

    @Test("A vendor that is recognised has tables", arguments: VendorRegistry.vendors.map(\.name))
    func vendors(name: String) {
        #expect(!TableLibrary.shared.tableNames(of: name).isEmpty)
    }

    @Test("A row whose text is wrong is named with its table, and leaves the other rows as they are")
    func mistakes() throws {
        let library = TableLibrary([
            Vendor(
                "Acme",
                [
                    "table Main ifd\n# a remark\n1 Good\n  0=Off\n# another\n  1=On\n2 Bad | print: nosuch(x)\n3 Worse | labels: none\n"
                ])
        ])
        let errors = library.errors()
        #expect(errors.count == 2)
        #expect(errors.first?.hasPrefix("Acme.Main: 2 Bad | print: nosuch(x)") == true)
        let table = try #require(library.table("Main", of: "Acme"))
        let scope = FormulaScope()
        #expect(table.rows.groups.map(\.number) == [1, 2, 3])
        #expect(table.rows.tag(1, in: scope)?.name == "Good")
        #expect(table.rows.tag(2, in: scope) == nil)
    }

    @Test("Of the rows of one number the first counts whose condition holds")
    func alternatives() throws {
        let library = TableLibrary([
            Vendor("Acme", ["table Main ifd\n1 New | if: Model ~ /II$/\n2 Other\n1 Old\n"])
        ])
        let rows = try #require(library.table("Main", of: "Acme")).rows
        let scope = FormulaScope()
        #expect(rows.tag(1, in: scope)?.name == "Old")
        scope.facts["Model"] = .text("Acme II")
        #expect(rows.tag(1, in: scope)?.name == "New")
        #expect(rows.group(1)?.hasConditions == true)
        #expect(rows.group(2)?.hasConditions == false)
        #expect(rows.onlyTag(1) == nil)
    }

    @Test("Rows whose numbers differ in the fraction are tags of one place, not alternatives")
    func fractions() throws {
        let library = TableLibrary([
            Vendor("Acme", ["table Bits binary\n3.1 Low mask=0x0f\n3.10 Middle\n3.2 High mask=0xf0\n"])
        ])
        let rows = try #require(library.table("Bits", of: "Acme")).rows
        let scope = FormulaScope()
        #expect(rows.groups.map(\.number.id) == [3, 3, 3])
        #expect(rows.groups.compactMap { rows.tag($0, in: scope)?.name } == ["Low", "Middle", "High"])
    }
}
