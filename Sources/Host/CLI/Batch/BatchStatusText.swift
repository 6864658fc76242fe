#if AWS
internal import TaglineHost
internal import TaglineJobs

/// A job in a few lines.
struct BatchStatusText {
    let job: BatchJob
    let failed: [BatchChild]
    let reports: RunReports.Merged?

    /// How many failed children are told of one by one.
    private static let shown = 20

    var lines: [String] {
        var lines = ["\(job.jobName): \(job.status.rawValue.lowercased())\(job.statusReason.map { " (\($0))" } ?? "")"]
        if job.children > 1 { lines.append("children  \(job.children): \(counts)") }
        for child in failed.prefix(Self.shown) {
            let log = child.container?.logStreamName.map { "; log \($0)" } ?? ""
            lines.append("failed    \(child.index): \(child.reason)\(log)")
        }
        if failed.count > Self.shown { lines.append("failed    \(failed.count - Self.shown) more") }
        guard let reports else { return lines }
        lines.append("reports   \(reports.count) of \(reports.shards)")
        if reports.count > 0 { lines += Self.lines(reports.total) }
        return lines
    }

    private var counts: String {
        BatchJob.Status.allCases.compactMap { status in
            job.counts[status].map { "\($0) \(status.rawValue.lowercased())" }
        }.joined(separator: ", ")
    }

    private static func lines(_ report: ShardReport) -> [String] {
        var images =
            "images    \(QuantityText.count(report.listed)) listed, \(QuantityText.count(report.recorded)) read"
        if report.unreadable > 0 { images += ", \(QuantityText.count(report.unreadable)) unreadable" }
        for (reason, count) in report.skipped.sorted(by: { $0.key < $1.key }) {
            images += ", \(QuantityText.count(count)) \(reason)"
        }
        var lines = [images]
        if !report.problems.isEmpty { lines.append("problems  \(QuantityText.largest(report.problems, limit: 6))") }
        for sink in report.sinks {
            var text =
                "\(QuantityText.count(sink.accepted)) written, \(QuantityText.count(sink.existing)) already there"
            if sink.rejected > 0 { text += ", \(QuantityText.count(sink.rejected)) rejected" }
            lines.append("sink      \(sink.name): \(text)")
        }
        return lines
    }
}
#endif
