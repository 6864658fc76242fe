internal import TaglineSDK

/// Takes TIFF structures apart: TIFF 6.0, BigTIFF, and the raw formats that are built like them.
///
/// ```
/// header     II 2A 00 oo oo oo oo            byte order, 42, offset of the first directory
/// directory  nn nn                           number of entries
///            tt tt ff ff cc cc cc cc vv vv vv vv   each: number, type, count, value or its offset
///            oo oo oo oo                     offset of the next directory, or 0
/// ```
/// BigTIFF has 43, a number of 8 bytes for each of 4, and an entry count of 8 bytes instead of 2.
///
/// What cannot be right is left out in the way of ExifTool, whose answers people compare with: an entry of an impossible
/// type, or one whose value lies outside or on top of its own directory, is passed over; a directory that does not fit, or
/// begins with nonsense, is given up.
///
/// Sources: TIFF 6.0, section 2; "The BigTIFF File Format" (AWare Systems).
struct TIFFReader {
    private var structure: TIFFStructure
    private let layout: Layout
    /// Whether a value that cannot be read ends its directory, as it does where the structure is the file itself.
    private let isWholeFile: Bool
    private var visited = VisitedOffsets()
    private var entryBudget = 100_000

    private struct Layout {
        let countSize: Int
        let entrySize: Int
        let offsetSize: Int
        static let classic = Layout(countSize: 2, entrySize: 12, offsetSize: 4)
        static let big = Layout(countSize: 8, entrySize: 20, offsetSize: 8)
    }

    /// Reads the structure.
    ///
    /// - Returns: `nil` if it has no TIFF header; with noted ranges if bytes are not there yet.
    static func read(_ source: TIFFSource, isWholeFile: Bool) -> TIFFStructure? {
        guard let header = source.bytes(at: 0, count: 8) else { return nil }
        let order: ByteOrder
        if header.starts(with: "II") {
            order = .littleEndian
        } else if header.starts(with: "MM") {
            order = .bigEndian
        } else {
            return nil
        }
        let numbers = ByteReader(header, order)
        guard let magic = numbers.uint16(at: 2), var first = numbers.uint32(at: 4).map(Int.init) else { return nil }
        let isBig = magic == 43 && numbers.uint16(at: 4) == 8 && numbers.uint16(at: 6) == 0
        if isBig {
            guard let wide = source.bytes(at: 8, count: 8).flatMap({ ByteReader($0, order).uint64(at: 0) }) else {
                return nil
            }
            first = Int(clamping: wide)
        }
        guard first >= 8 else { return nil }
        var reader = TIFFReader(
            structure: TIFFStructure(order: order, magic: magic, source: source),
            layout: isBig ? .big : .classic, isWholeFile: isWholeFile)
        reader.readChain(from: first, name: "IFD", kind: .image, depth: 0)
        return reader.structure
    }

    /// Whether bytes that begin like TIFF but for the number 42 hold a directory where they say, most of it sound.
    static func isPlausible(_ source: TIFFSource) -> Bool {
        guard let header = source.bytes(at: 0, count: 8) else { return false }
        let order: ByteOrder = header.starts(with: "II") ? .littleEndian : .bigEndian
        guard let offset = ByteReader(header, order).uint32(at: 4).map(Int.init), offset >= 8 else { return false }
        let reader = TIFFReader(
            structure: TIFFStructure(order: order, magic: 42, source: source), layout: .classic, isWholeFile: true)
        return reader.looksLikeDirectory(at: offset, soundShare: 0.75)
    }

    private init(structure: TIFFStructure, layout: Layout, isWholeFile: Bool) {
        self.structure = structure
        self.layout = layout
        self.isWholeFile = isWholeFile
    }

    /// Reads a directory and those that it is linked to, named `IFD0`, `IFD1`, … or `SubIFD`, `SubIFD1`, ….
    private mutating func readChain(from first: Int, name: String, kind: TIFFDirectory.Kind, depth: Int) {
        var offset = first
        var number = 0
        while offset != 0 {
            let isMain = name == "IFD"
            let numbered = number > 0 || isMain ? name + String(number) : name
            if !isMain, number > 0, !looksLikeDirectory(at: offset) { return }
            guard let next = readDirectory(at: offset, name: numbered, kind: kind, depth: depth) else { return }
            offset = next
            number += 1
        }
    }

    /// Reads one directory and those that its entries point to.
    ///
    /// - Returns: the offset of the next directory or 0; `nil` if this one was given up.
    private mutating func readDirectory(at offset: Int, name: String, kind: TIFFDirectory.Kind, depth: Int) -> Int? {
        guard depth < 16, structure.directories.count < 20_000 else {
            report(.limit, "\(name) lies too deep or is one too many", at: offset)
            return nil
        }
        guard visited.insert(offset) else {
            report(.malformed, "\(name) pointer references a directory that was read already", at: offset)
            return nil
        }
        guard let (entryCount, end) = extent(ofDirectoryAt: offset), let bytes = directoryBytes(offset, end) else {
            report(.badOffset, "Bad \(name) directory", at: offset)
            return nil
        }
        let behind = structure.source.length - end
        guard isWholeFile || behind >= layout.offsetSize || behind == 2 || behind == 0 else {
            report(.malformed, "Illegal \(name) directory size (\(entryCount) entries)", at: offset)
            return nil
        }
        let index = structure.directories.count
        structure.directories.append(TIFFDirectory(name: name, kind: kind, offset: offset))
        let reader = ByteReader(bytes, structure.order)
        guard readEntries(reader, count: entryCount, into: index, end: end, depth: depth) else { return nil }
        return nextOffset(behind: end) ?? 0
    }

    /// Writers put the values of a directory behind it or in front of it, and the next directory is rarely far, so that
    /// what stands around one comes with the read that finds it (`make bench`), in bytes.
    private static let margin = 4096

    private func extent(ofDirectoryAt offset: Int) -> (count: Int, end: Int)? {
        guard let bytes = structure.source.bytes(at: offset, count: layout.countSize, margin: Self.margin) else {
            return nil
        }
        let reader = ByteReader(bytes, structure.order)
        let count: Int
        if layout.countSize == 2 {
            count = Int(reader.uint16(at: 0) ?? 0)
        } else {
            guard let wide = reader.uint64(at: 0), wide <= 65_535 else { return nil }
            count = Int(wide)
        }
        return (count, offset + layout.countSize + count * layout.entrySize)
    }

    private func directoryBytes(_ offset: Int, _ end: Int) -> Bytes? {
        structure.source.bytes(at: offset, count: end - offset)
    }

    private func nextOffset(behind end: Int) -> Int? {
        guard let bytes = structure.source.bytes(at: end, count: layout.offsetSize) else { return nil }
        let reader = ByteReader(bytes, structure.order)
        return layout.offsetSize == 4
            ? reader.uint32(at: 0).map(Int.init) : reader.uint64(at: 0).map(Int.init(clamping:))
    }

    /// Whether there is a directory of a likely size whose entries, or a share of them, have possible types.
    private func looksLikeDirectory(at offset: Int, soundShare: Double = 1) -> Bool {
        guard let (count, end) = extent(ofDirectoryAt: offset), (1...256).contains(count),
            let bytes = directoryBytes(offset, end)
        else { return false }
        let reader = ByteReader(bytes, structure.order)
        let sound = (0..<count).filter { index in
            let type = reader.uint16(at: layout.countSize + index * layout.entrySize + 2) ?? 0
            return (1...13).contains(type) || type == 129
        }
        return Double(sound.count) >= Double(count) * soundShare
    }

    /// - Returns: false if the directory was given up.
    private mutating func readEntries(
        _ reader: ByteReader, count: Int, into index: Int, end: Int, depth: Int
    ) -> Bool {
        let directory = structure.directories[index]
        var entries: [TIFFEntry] = []
        entries.reserveCapacity(min(count, 64))
        defer { structure.directories[index].entries = entries }
        var faults = 0
        for number in 0..<count {
            guard faults <= 10 else {
                report(.malformed, "Too many problems -- \(directory.name) parsing aborted", at: directory.offset)
                return false
            }
            entryBudget -= 1
            guard entryBudget >= 0 else {
                report(.limit, "more than 100,000 entries in all directories", at: directory.offset)
                return false
            }
            let at = layout.countSize + number * layout.entrySize
            switch readEntry(reader, at: at, number: number, of: directory, end: end) {
            case .entry(let entry):
                entries.append(entry)
                follow(entry, depth: depth)
            case .skipped(let isFault):
                if isFault { faults += 1 }
            case .end:
                return false
            }
        }
        return true
    }

    /// A value of an unassigned field that is larger than this is not read, so that it need not be there, in bytes.
    private static let unreadSize = 10 << 20

    private enum EntryOutcome {
        case entry(TIFFEntry)
        case skipped(isFault: Bool)
        case end
    }

    private mutating func readEntry(
        _ reader: ByteReader, at: Int, number: Int, of directory: TIFFDirectory, end: Int
    ) -> EntryOutcome {
        let isBig = layout.offsetSize == 8
        guard let tag = reader.uint16(at: at), let code = reader.uint16(at: at + 2),
            let count = isBig
                ? reader.uint64(at: at + 4).map(Int.init(clamping:)) : reader.uint32(at: at + 4).map(Int.init)
        else { return .end }
        let place = directory.offset + at
        guard let type = FieldType(rawValue: code), isBig || code <= 13 || code == 129 else {
            if code != 0 { report(.malformed, "Bad format (\(code)) for \(directory.name) entry \(number)", at: place) }
            return number == 0 ? .end : .skipped(isFault: code != 0)
        }
        let (size, overflow) = count.multipliedReportingOverflow(by: type.size)
        guard !overflow, size <= 0x7FFF_FFFF else {
            report(
                .malformed, "Invalid size (\(count) x \(type.size)) for \(directory.name) tag \(hex(tag))", at: place)
            return .skipped(isFault: true)
        }
        let valueField = at + (isBig ? 12 : 8)
        if size <= layout.offsetSize {
            return .entry(TIFFEntry(tag: tag, type: type, count: count, valueOffset: directory.offset + valueField))
        }
        let offset =
            isBig ? reader.uint64(at: valueField).map(Int.init(clamping:)) : reader.uint32(at: valueField).map(Int.init)
        guard let offset else { return .end }
        guard structure.source.contains(offset, count: size) else {
            report(.badOffset, "Bad offset for \(directory.name) tag \(hex(tag))", at: place)
            let isNeeded = size <= Self.unreadSize || TIFFField.isAssigned(tag)
            return isWholeFile && isNeeded ? .end : .skipped(isFault: true)
        }
        let overlapsDirectory = offset < end && offset + size > directory.offset
        guard offset >= 8, !overlapsDirectory else {
            report(.badOffset, "Suspicious \(directory.name) offset for tag \(hex(tag))", at: place)
            return .skipped(isFault: true)
        }
        return .entry(TIFFEntry(tag: tag, type: type, count: count, valueOffset: offset))
    }

    /// Reads the directories that an entry points to.
    private mutating func follow(_ entry: TIFFEntry, depth: Int) {
        guard let pointer = TIFFPointer(entry.tag), entry.type.isInteger, entry.count > 0,
            let value = structure.value(of: entry)
        else { return }
        let limit = min(value.count, pointer.limit)
        if value.count > limit {
            report(.limit, "Ignoring \(value.count - limit) \(pointer.name) directories", at: entry.valueOffset)
        }
        for number in 0..<limit {
            guard let offset = value.integer(at: number).flatMap(Int.init(exactly:)) else { continue }
            let name = number == 0 ? pointer.name : pointer.name + String(number)
            if pointer.isChained {
                readChain(from: offset, name: name, kind: pointer.kind, depth: depth + 1)
            } else {
                _ = readDirectory(at: offset, name: name, kind: pointer.kind, depth: depth + 1)
            }
        }
    }

    private mutating func report(_ code: Problem.Code, _ message: String, at offset: Int) {
        guard structure.problems.count < 100 else { return }
        // An offset of BigTIFF can be any number.
        let (place, isBeyondNumbers) = structure.source.base.addingReportingOverflow(max(0, offset))
        structure.problems.append(
            Problem(code, message, offset: isBeyondNumbers ? nil : place, plugin: "container"))
    }

    private func hex(_ tag: UInt16) -> String {
        let digits = String(tag, radix: 16)
        return "0x" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}

/// A field whose value is the offset of a directory, or of several.
struct TIFFPointer {
    let name: String
    let kind: TIFFDirectory.Kind
    /// How many directories are followed.
    let limit: Int
    /// Whether those may be linked to further ones.
    let isChained: Bool

    /// Whether a number is that of such a field.
    ///
    /// Sources: EXIF 3.0, section 4.6.3; TIFF Technical Note 1; TIFF-FX (RFC 3949); DNG 1.7.
    static func isPointer(_ tag: UInt16) -> Bool {
        switch tag {
        case 0x014A, 0x0190, 0x8769, 0x8825, 0xA005, 0xC6F5: true
        default: false
        }
    }

    /// The field of a number, or `nil` for an ordinary one.
    init?(_ tag: UInt16) {
        switch tag {
        case 0x014A: self.init("SubIFD", .image, limit: 20, isChained: true)
        case 0x0190: self.init("GlobParamIFD", .image)
        case 0x8769: self.init("ExifIFD", .exif)
        case 0x8825: self.init("GPS", .gps)
        case 0xA005: self.init("InteropIFD", .interoperability)
        case 0xC6F5: self.init("ProfileIFD", .image, limit: 10)
        default: return nil
        }
    }

    private init(_ name: String, _ kind: TIFFDirectory.Kind, limit: Int = 1, isChained: Bool = false) {
        self.name = name
        self.kind = kind
        self.limit = limit
        self.isChained = isChained
    }
}

/// The offsets of the directories that were read.
private struct VisitedOffsets {
    /// Most files have few, which are found sooner in a row than in a set (`make bench`).
    private var few = InlineArray<16, Int>(repeating: 0)
    private var fewCount = 0
    private var many: Set<Int> = []

    /// - Returns: false if the offset was there already.
    mutating func insert(_ offset: Int) -> Bool {
        for index in 0..<fewCount where few[index] == offset { return false }
        guard fewCount < 16 else { return many.insert(offset).inserted }
        few[fewCount] = offset
        fewCount += 1
        return true
    }
}
