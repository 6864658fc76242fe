internal import TaglineMedia
internal import TaglineSDK

/// Finds out what the offsets of a maker note count from, when an editor moved the note or the camera counts oddly.
///
/// A note's values stand right behind its directory, with a gap that is the vendor's habit. The gap that the lowest offset
/// makes, less the habitual one, is by how much the base is off. Canon's newer notes end with their original offset.
///
/// Source: the observations that ExifTool 12.57 has in its maker note module.
struct BaseRepair {
    /// What is done about offsets that look wrong.
    enum Policy: String, Sendable {
        /// They are left, and a problem says so.
        case report
        /// The base is corrected.
        case correct
        /// The base is corrected unless the gap is one of a likely size, for vendors that nobody knows.
        case guess
        /// They are as they are.
        case never
    }

    private let directory: NoteDirectory
    private let policy: Policy
    private let make: String
    private let model: String
    private let format: String
    /// The values outside the entries.
    private var values: [Place] = []
    private var entryBasedValues: (least: Int, most: Int)?
    private var printIMOffset: Int?
    private let entryCount: Int

    private struct Place {
        let offset: Int
        let size: Int
    }

    /// The values in order of their offsets, of several at one the longest.
    private static func longest(of values: [Place]) -> [Place] {
        var longest: [Place] = []
        for value in values.sorted(by: { ($0.offset, $1.size) < ($1.offset, $0.size) })
        where value.offset != longest.last?.offset {
            longest.append(value)
        }
        return longest
    }

    /// What was found.
    struct Outcome {
        /// By how much the base is to be moved.
        var shift = 0
        /// Whether offsets count from their entries.
        var isEntryBased = false
        /// What a person should know.
        var message: String?
    }

    /// - Returns: `nil` if the directory has no values outside its entries.
    init?(_ directory: NoteDirectory, _ policy: Policy, facts: NoteFacts) {
        self.directory = directory
        self.policy = policy
        make = facts[.make]?.description ?? ""
        model = facts[.model]?.description ?? ""
        format = facts[.fileType]?.description ?? ""
        guard let countBytes = directory.source.bytes(at: directory.start, count: 2),
            let count = ByteReader(countBytes, directory.order).uint16(at: 0).map(Int.init),
            let bytes = directory.source.bytes(at: directory.start, count: 2 + count * 12)
        else { return nil }
        entryCount = count
        collect(ByteReader(bytes, directory.order))
        values = Self.longest(of: values)
        guard !values.isEmpty else { return nil }
    }

    private mutating func collect(_ reader: ByteReader) {
        for number in 0..<entryCount {
            let at = 2 + number * 12
            guard let code = reader.uint16(at: at + 2), (1...13).contains(code), let type = FieldType(rawValue: code),
                let count = reader.uint32(at: at + 4).map(Int.init),
                let offset = reader.uint32(at: at + 8).map(Int.init)
            else { return }
            let size = count * type.size
            guard size > 4 else { continue }
            if reader.uint16(at: at) == 0x0E00 { printIMOffset = offset }
            values.append(Place(offset: offset, size: size))
            let corrected = offset + 12 * number
            guard let known = entryBasedValues else {
                entryBasedValues = (corrected, corrected + size)
                continue
            }
            let least = known.least < 12 || known.least > corrected ? corrected : known.least
            entryBasedValues = (least, known.most > corrected + size ? corrected + size : known.most)
        }
    }

    func outcome() -> Outcome {
        guard policy != .never else { return Outcome() }
        if let footer = footerOutcome() { return footer }
        let directorySize = 2 + 12 * entryCount
        // Everything here counts as stored offsets do.
        let end = directory.start + directorySize - directory.base
        let gaps = habitualGaps
        let scan = scan(expected: end + (gaps.first ?? 4), directorySize: directorySize)
        if looksEntryBased(scan, directorySize) {
            let difference = (entryBasedValues?.least ?? 0) - 12 * entryCount
            if difference == 0 || difference == 4 || gaps.contains(difference) { return Outcome(isEntryBased: true) }
            return Outcome(shift: 0, isEntryBased: true)
        }
        let difference = scan.least - end
        if let printIMOffset,
            directory.source.bytes(at: printIMOffset + directory.base, count: 8)?.starts(with: "PrintIM\0") == true
        {
            return Outcome()
        }
        if policy == .guess, (0...24).contains(difference) { return Outcome() }
        guard let habitual = gaps.first else { return Outcome() }
        if difference == 0 || difference == 4 || gaps.contains(difference) { return Outcome() }
        let shift = habitual - difference
        guard policy == .correct || policy == .guess else {
            let isLikely = (0...16).contains(difference) && difference % 2 == 0
            return Outcome(message: isLikely ? nil : "Possibly incorrect maker notes offsets (fix by \(shift)?)")
        }
        return Outcome(shift: shift, message: "the offsets of the maker note are off; its base was moved by \(shift)")
    }

    /// What the original offset at the end of Canon's notes says, or `nil` if there is none.
    private func footerOutcome() -> Outcome? {
        guard make.hasPrefix("Canon"), directory.length > 8,
            let footer = directory.source.bytes(at: directory.start + directory.length - 8, count: 8),
            directory.order == .littleEndian ? footer.starts(with: "II\u{2A}\0") : footer.starts(with: "MM\0\u{2A}"),
            let original = ByteReader(footer, directory.order).uint32(at: 4).map(Int.init)
        else { return nil }
        let shift = directory.start - directory.base - original
        guard shift != 0 else { return Outcome() }
        // Some editors move the offsets and leave the footer: then the last value ends where the footer begins.
        let last = values.last.map { $0.offset + $0.size } ?? 0
        let rest = directory.start + directory.length - (last + directory.base) - 8
        if rest == 0 || rest == 1 { return Outcome(message: "Canon maker note footer may be invalid (ignored)") }
        return Outcome(shift: shift, message: "Adjusted MakerNotes base by \(shift)")
    }

    private struct Scan {
        var least: Int
        var adjoining = 0
        var backByEntry = 0
    }

    /// Looks for the lowest offset that means something: cameras write bad ones too.
    private func scan(expected: Int, directorySize: Int) -> Scan {
        var scan = Scan(least: values[0].offset)
        var last: Int?
        for value in values {
            let offset = value.offset
            if let last {
                let gap = offset - last
                if gap == 0 || gap == 1 {
                    scan.adjoining += 1
                } else if gap == -12, !directory.isEntryBased {
                    scan.backByEntry += 1
                } else if gap >= directorySize, abs(offset - expected) <= 4 {
                    scan.least = offset
                }
                if scan.least < 12 { scan.least = offset }
            }
            last = offset + value.size
        }
        return scan
    }

    private func looksEntryBased(_ scan: Scan, _ directorySize: Int) -> Bool {
        guard let entryBasedValues, entryBasedValues.most <= directory.length - 2 else { return false }
        let least = entryBasedValues.least
        return scan.backByEntry > scan.adjoining && least >= directorySize - 2
            || least == directorySize - 2 || least == directorySize + 2
    }

    /// The gaps between a directory and its first value that cameras of a make leave, the usual one first.
    private var habitualGaps: [Int] {
        for habit in Self.habits where habit.make.matches(Array(make.utf8)) && habit.model.matches(Array(model.utf8)) {
            if make.hasPrefix("Canon") {
                var gaps = habit.gaps
                if Self.canonCamcorders.matches(Array(model.utf8)) { gaps.append(28) }
                if Self.canonCompacts.matches(Array(model.utf8)) { gaps.append(16) }
                return gaps
            }
            if make == "Leica Camera AG", model == "S2" { return [4, format == "JPEG" ? 286 : 274] }
            return habit.gaps
        }
        return [4]
    }

    private struct Habit {
        let make: Pattern
        let model: Pattern
        let gaps: [Int]

        init(_ make: String, _ model: String = "", _ gaps: Int...) {
            self.make = Pattern.known(make, options: "i")
            self.model = Pattern.known(model)
            self.gaps = gaps
        }
    }

    private static let canonCamcorders = Pattern.known("\\b(FV\\b|OPTURA)")
    private static let canonCompacts = Pattern.known("(PowerShot|IXUS|IXY)")

    private static let habits: [Habit] = [
        Habit("^Canon", "\\b(20D|350D|REBEL XT|Kiss Digital N)\\b", 6),
        Habit("^Canon", "", 4),
        Habit("^CASIO", "", 4, 16, 2),
        Habit("^(General Imaging Co.|GEDSC IMAGING CORP.)", "", 0),
        Habit("^KYOCERA", "", 12),
        Habit("^Leica Camera AG", "^LEICA M MONOCHROM \\(Typ 246\\)$", 4, 130),
        Habit("^Leica Camera AG", "^LEICA M \\(Typ 240\\)$", 4, 118),
        Habit("^Leica Camera AG", "^(R8|R9|M8)\\b", 6),
        Habit("^OLYMPUS", "^E-(1|300|330)\\b", 16),
        Habit(
            "^OLYMPUS",
            "^(C2500L|C-1Z?|C-5000Z|X-2|C720UZ|C725UZ|C150|C2Z|E-10|E-20|FerrariMODEL2003|u20D|u10D)\\b"),
        Habit("^(Panasonic|JVC)\\b", "", 0),
        Habit("^SONY", "^(DSLR-.*|SLT-A(33|35|55V)|NEX-(3|5|C3|VG10E))$", 4),
        Habit("^SONY", "", 0),
        Habit("^SAMSUNG$", "^EK-GN120$", 40),
        Habit("^FUJIFILM$", "", 4, 6),
        Habit("^TOSHIBA", "", 0, 24),
        Habit("^Konica Minolta", "", 4, -16),
        Habit("^Minolta", "", 4, -8, -12),
    ]
}
