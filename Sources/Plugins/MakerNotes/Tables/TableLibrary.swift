internal import Synchronization
internal import TaglineSDK

/// The tables of all vendors, each made when a file first needs it and then shared by all workers.
///
/// Two workers may make the same table at the same time; one of them is kept.
final class TableLibrary: Sendable {
    /// The tables of the vendors in the registry.
    static let shared = TableLibrary(VendorRegistry.vendors)

    private let vendors: [String: Vendor]
    private let texts = Mutex<[String: TableText]>([:])
    private let tables = Mutex<[String: NoteTable?]>([:])
    private let sharedLabels = Mutex<[String: Labels]>([:])

    init(_ vendors: [Vendor]) {
        self.vendors = Dictionary(vendors.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The table of a name, such as `Minolta.Main`, or `Main` for one of the vendor itself.
    ///
    /// - Returns: `nil` for one that does not exist or whose first line is wrong, which a test finds.
    func table(_ name: String, of vendor: String) -> NoteTable? {
        let key = key(name, vendor)
        if let known = tables.withLock({ $0[key] }) { return known }
        let table = try? make(key)
        tables.withLock { $0[key] = .some(table) }
        return table
    }

    /// The shared labels of a name such as `Canon.canonLensTypes`.
    ///
    /// - Returns: `nil` for ones that do not exist.
    func labels(_ name: String) -> Labels? {
        guard let (vendor, _) = resolve(name) else { return nil }
        return try? labels(name, of: vendor)
    }

    /// What is wrong with the text of the tables.
    func errors() -> [String] {
        vendors.values.flatMap { vendor in
            text(of: vendor).tableNames.flatMap { name -> [String] in
                do {
                    return try mistakes(in: make("\(vendor.name).\(name)"))
                } catch {
                    return ["\(error)"]
                }
            }
        }.sorted()
    }

    /// The names of a vendor's tables.
    func tableNames(of vendor: String) -> [String] { vendors[vendor].map { text(of: $0).tableNames } ?? [] }

    private func mistakes(in table: NoteTable) -> [String] {
        table.rows.allTags().compactMap { row in
            switch row {
            case .failure(let error): return "\(error)"
            case .success(let tag):
                guard let name = tag.directory?.table, self.table(name, of: table.vendor.name) == nil else {
                    return nil
                }
                return "\(table.vendor.name).\(table.name): \(tag.name): no table \(name)"
            }
        }
    }

    private func key(_ name: String, _ vendor: String) -> String {
        name.utf8.contains(UInt8(ascii: ".")) ? name : "\(vendor).\(name)"
    }

    private func make(_ key: String) throws -> NoteTable {
        guard let (vendor, name) = resolve(key), let block = text(of: vendor)["table", name] else {
            throw TableError("no table \(key)")
        }
        let parser = TableParser(vendor: vendor) { [weak self] labels in
            guard let self else { throw TableError("no labels \(labels)") }
            return try self.labels(labels, of: vendor)
        }
        return try parser.table(name, block)
    }

    private func resolve(_ key: String) -> (Vendor, String)? {
        guard let point = key.utf8.firstIndex(of: UInt8(ascii: ".")), let vendor = vendors[String(key[..<point])] else {
            return nil
        }
        return (vendor, String(key[point...].utf8.dropFirst()) ?? "")
    }

    private func text(of vendor: Vendor) -> TableText {
        if let text = texts.withLock({ $0[vendor.name] }) { return text }
        let text = TableText(vendor.texts)
        texts.withLock { $0[vendor.name] = text }
        return text
    }

    private func labels(_ name: String, of vendor: Vendor) throws -> Labels {
        let key = key(name, vendor.name)
        if let labels = sharedLabels.withLock({ $0[key] }) { return labels }
        guard let (owner, local) = resolve(key), let block = text(of: owner)["labels", local] else {
            throw TableError("no labels \(name)")
        }
        let labels = Labels(block.body)
        sharedLabels.withLock { $0[key] = labels }
        return labels
    }
}

/// Looks for mistakes in the tables, for tests and tools.
package enum MakerNotesCheck {
    /// What is wrong with the text of the tables, one line each.
    package static func errors() -> [String] { TableLibrary.shared.errors() }
}
