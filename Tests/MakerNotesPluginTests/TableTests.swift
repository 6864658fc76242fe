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
}
