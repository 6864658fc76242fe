internal import TaglineSDK

/// Every tag of a picture, by group, as it prints.
struct TagsFormat: RecordFormat {
    let values: RecordJSON.Values

    let list = (start: "", separator: "\n", end: "")

    func text(of record: Record) -> [UInt8] {
        var text = TerminalText.heading(of: record)
        var order: [String] = []
        var groups: [String: [Tag]] = [:]
        for tag in record.tags {
            if groups[tag.group] == nil { order.append(tag.group) }
            groups[tag.group, default: []].append(tag)
        }
        for group in order {
            text += group + "\n"
            for tag in groups[group] ?? [] { text += "  " + TerminalText.line(tag.name, value(of: tag), width: 32) }
        }
        for problem in record.problems {
            text +=
                "Problem: \(TerminalText.clean("\(problem.code.rawValue) (\(problem.plugin)): \(problem.message)"))\n"
        }
        return Array(text.utf8)
    }

    private func value(of tag: Tag) -> String {
        let printed = TerminalText.clean(tag.printed.description)
        switch values {
        case .labels: return printed
        case .numbers: return TerminalText.clean(tag.value.description)
        case .both:
            let value = TerminalText.clean(tag.value.description)
            return value == printed ? printed : "\(printed) [\(value)]"
        }
    }
}
