internal import Synchronization
internal import TaglineSDK

/// The tables of all vendors, each made when a file first needs it and then shared by all workers.
final class TableLibrary: Sendable {
    /// The vendors of the registry.
    static let shared = TableLibrary(VendorRegistry.vendors)

    private let vendors: [String: Vendor]
    private let state = Mutex(State())

    private struct State {
        var texts: [String: TableText] = [:]
        var tables: [String: NoteTable] = [:]
        var labels: [String: Labels] = [:]
        /// What was wrong with the text of a table, by its name; empty unless a test fails.
        var errors: [String: String] = [:]
    }

    init(_ vendors: [Vendor]) {
        self.vendors = Dictionary(vendors.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The table of a name, such as `Minolta.Main`, or `Main` for one of the vendor itself.
    func table(_ name: String, of vendor: String) -> NoteTable? {
        state.withLock { table(name, of: vendor, &$0) }
    }

    /// All tables with what is wrong with them.
    func check() -> [String] {
        state.withLock { state in
            var errors: [String] = []
            for vendor in vendors.values {
                let text = self.text(of: vendor, &state)
                for name in text.tableNames {
                    guard let table = table(name, of: vendor.name, &state) else {
                        errors.append(state.errors["\(vendor.name).\(name)"] ?? "\(vendor.name).\(name)")
                        continue
                    }
                    for tag in table.ids.flatMap({ table.rows[$0] ?? [] }) {
                        guard let target = tag.directory?.table, self.table(target, of: vendor.name, &state) == nil else {
                            continue
                        }
                        errors.append("\(vendor.name).\(name): \(tag.name): no table \(target)")
                    }
                }
            }
            return errors.sorted()
        }
    }

    /// The names of a vendor's tables.
    func tableNames(of vendor: String) -> [String] {
        state.withLock { state in vendors[vendor].map { text(of: $0, &state).tableNames } ?? [] }
    }

    private func table(_ name: String, of vendorName: String, _ state: inout State) -> NoteTable? {
        let key = name.utf8.contains(UInt8(ascii: ".")) ? name : "\(vendorName).\(name)"
        if let table = state.tables[key] { return table }
        guard state.errors[key] == nil, let (vendor, local) = resolve(key),
            let block = text(of: vendor, &state)["table", local]
        else { return nil }
        do {
            let parser = TableParser(vendor: vendor) { try self.labels($0, of: vendor, &state) }
            let table = try withoutActuallyEscaping(
                { (name: String) throws -> Labels in try self.labels(name, of: vendor, &state) },
                do: { _ in try parser.table(local, block) })
            state.tables[key] = table
            return table
        } catch {
            state.errors[key] = "\(error)"
            return nil
        }
    }

    private func resolve(_ key: String) -> (Vendor, String)? {
        let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let vendor = vendors[parts[0]] else { return nil }
        return (vendor, parts[1])
    }

    private func text(of vendor: Vendor, _ state: inout State) -> TableText {
        if let text = state.texts[vendor.name] { return text }
        let text = TableText(vendor.texts)
        state.texts[vendor.name] = text
        return text
    }

    private func labels(_ name: String, of vendor: Vendor, _ state: inout State) throws -> Labels {
        let key = name.utf8.contains(UInt8(ascii: ".")) ? name : "\(vendor.name).\(name)"
        if let labels = state.labels[key] { return labels }
        guard let (owner, local) = resolve(key), let block = text(of: owner, &state)["labels", local] else {
            throw TableError("no labels \(name)")
        }
        let labels = Labels(block.body)
        state.labels[key] = labels
        return labels
    }
}
