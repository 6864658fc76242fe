import Foundation

@testable import TaglineSDK

/// The tags of notes beside what ExifTool says of them.
struct NoteComparison {
    /// The names that the installed ExifTool knows.
    let known: Set<String>
    private(set) var equal = 0
    private(set) var differences: [Difference] = []

    struct Difference {
        let file: String
        let name: String
        let ours: String
        let theirs: String
    }

    init(known: Set<String>) { self.known = known }

    typealias Forms = ExifToolAnswers.Forms

    mutating func compare(_ record: RecordBuilder, with answers: [String: [Forms]], file: String) {
        let ours = Self.tags(record)
        let groups = Set(ours.keys.map(Self.group)).union(known.map(Self.group)).subtracting(["Composite"])
        for (name, forms) in ours where Self.group(name) != "Composite" {
            compare(name, forms, answers[name] ?? [], file)
        }
        for (name, forms) in answers where ours[name] == nil && groups.contains(Self.group(name)) {
            compare(name, [], forms, file)
        }
    }

    private mutating func compare(_ name: String, _ ours: [Forms], _ theirs: [Forms], _ file: String) {
        if theirs.isEmpty, !known.contains(name) { return }
        var (ours, rest) = (ours, theirs)
        equal += Self.removePairs(&ours, &rest)
        for form in ours {
            let index = rest.firstIndex { Self.isSame($0.value, form.value) } ?? rest.indices.first
            add(name, form, index.map { rest.remove(at: $0) }, file)
        }
        for form in rest { add(name, nil, form, file) }
    }

    /// Removes what stands in both lists.
    ///
    /// - Returns: how often that was.
    private static func removePairs(_ ours: inout [Forms], _ theirs: inout [Forms]) -> Int {
        let count = ours.count
        ours.removeAll { form in
            guard let index = theirs.firstIndex(where: { isSame(form, $0) }) else { return false }
            theirs.remove(at: index)
            return true
        }
        return count - ours.count
    }

    private mutating func add(_ name: String, _ ours: Forms?, _ theirs: Forms?, _ file: String) {
        if KnownDifference.explains(name, ours, theirs) { return }
        differences.append(.init(file: file, name: name, ours: Self.text(ours), theirs: Self.text(theirs)))
    }

    private static func text(_ forms: Forms?) -> String {
        guard let forms else { return "-" }
        return forms.value == forms.print ? forms.value : "\(forms.value) = \(forms.print)"
    }

    private static func group(_ name: String) -> Substring { name.prefix { $0 != ":" } }

    private static func isSame(_ a: Forms, _ b: Forms) -> Bool { isSame(a.value, b.value) && isSame(a.print, b.print) }

    /// Whether two texts are the same, apart from the last digits of numbers.
    private static func isSame(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        let first = a.split(separator: " ")
        let second = b.split(separator: " ")
        return first.count == second.count
            && zip(first, second).allSatisfy { a, b in
                if a == b { return true }
                guard let a = Double(a), let b = Double(b) else { return false }
                return a == b || abs(a - b) <= 1e-6 * max(abs(a), abs(b))
            }
    }

    /// The tags of a record as they are written in ExifTool's style.
    private static func tags(_ record: RecordBuilder) -> [String: [Forms]] {
        var json: [UInt8] = Array("[".utf8)
        for tag in record.tags where !tag.definition.traits.contains(.unknown) {
            if json.count > 1 { json.append(UInt8(ascii: ",")) }
            append(tag.value, to: &json)
            json.append(UInt8(ascii: ","))
            append(tag.printed, to: &json)
        }
        json.append(UInt8(ascii: "]"))
        let texts = (try? JSONSerialization.jsonObject(with: Data(json)) as? [Any]) ?? []
        var tags: [String: [Forms]] = [:]
        var index = 0
        for tag in record.tags where !tag.definition.traits.contains(.unknown) {
            guard index + 1 < texts.count else { break }
            let forms = Forms(
                value: ExifToolAnswers.text(texts[index]), print: ExifToolAnswers.text(texts[index + 1]))
            tags["\(tag.group):\(tag.name)", default: []].append(forms)
            index += 2
        }
        return tags
    }

    private static func append(_ value: TagValue, to json: inout [UInt8]) {
        if case .list(let elements) = value {
            json.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { json.append(UInt8(ascii: ",")) }
                append(element, to: &json)
            }
            return json.append(UInt8(ascii: "]"))
        }
        var text = TextBuffer()
        text.append(value)
        json.appendExifToolText(text.utf8.span)
    }

    /// The differences by tag, those with the most first.
    func report(_ kind: NoteKind, rows: Int) -> String {
        let byName = Dictionary(grouping: differences, by: \.name).sorted {
            ($1.value.count, $0.key) < ($0.value.count, $1.key)
        }
        let lines = byName.map { name, all in
            let example = all[0]
            return
                "  \(all.count) \(name) [\(example.file)] ours: \(example.ours.prefix(120)) | theirs: \(example.theirs.prefix(120))"
        }
        return "\(kind.name): \(equal) equal, \(differences.count) not, \(rows) rows\n" + lines.joined(separator: "\n")
    }
}
