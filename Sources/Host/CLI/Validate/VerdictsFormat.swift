internal import TaglineSDK

/// What the codec says of each file, as one JSON object a line.
struct VerdictsFormat: RecordFormat {
    func text(of record: Record) -> [UInt8] {
        var json: [UInt8] = []
        json.append("{\"path\":")
        json.appendJSON(PercentEncoding.readable(record.source.localPath ?? record.path))
        json.append(",\"format\":")
        if let format = record.format { json.appendJSON(format.name) } else { json.append("null") }
        json.append(",\"level\":")
        json.appendJSON(record.validation.level.rawValue)
        json.append(",\"verdict\":")
        json.appendJSON(record.validation.verdict.rawValue)
        json.append(",\"codec\":")
        json.appendJSON(record.validation.codec)
        json.append(",\"messages\":[")
        for (index, message) in record.validation.messages.enumerated() {
            if index > 0 { json.append(",") }
            json.appendJSON(message)
        }
        json.append("],\"problems\":[")
        for (index, problem) in record.problems.enumerated() {
            if index > 0 { json.append(",") }
            json.appendJSON("\(problem.code.rawValue): \(problem.message)")
        }
        json.append("]}\n")
        return json
    }
}
