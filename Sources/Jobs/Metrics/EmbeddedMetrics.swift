public import TaglineSDK

/// Numbers in the form in which CloudWatch makes metrics of a line of a log.
///
/// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
public struct EmbeddedMetrics: Sendable {
    /// One number.
    public struct Metric: Sendable, Equatable {
        public enum Unit: String, Sendable {
            case count = "Count"
            case bytes = "Bytes"
            case none = "None"
        }

        public let name: String
        public let value: Double
        public let unit: Unit

        public init(_ name: String, _ value: some BinaryInteger, _ unit: Unit = .count) {
            self.init(name, Double(value), unit)
        }

        public init(_ name: String, _ value: Double, _ unit: Unit = .count) {
            self.name = name
            self.value = value
            self.unit = unit
        }
    }

    private let job: String
    private let properties: [(name: String, value: String)]

    /// - Parameters:
    ///   - job: what metrics are kept apart by: a dimension, and each value of it costs.
    ///   - properties: what a line tells beside them, such as the shard.
    public init(job: String, properties: [(name: String, value: String)] = []) {
        self.job = job
        self.properties = properties
    }

    /// The line, with its end.
    ///
    /// - Parameter details: numbers that a log can be searched by, but of which no metrics are made, since each costs.
    public func line(_ metrics: [Metric], details: [String: Int] = [:], at time: Timestamp) -> [UInt8] {
        var json: [UInt8] = []
        json.append("{\"_aws\":{\"Timestamp\":")
        json.appendDigits(of: time.seconds * 1000 + Int64(time.nanoseconds / 1_000_000))
        json.append(",\"CloudWatchMetrics\":[{\"Namespace\":\"Tagline\",\"Dimensions\":[[\"Job\"]],\"Metrics\":[")
        for (index, metric) in metrics.enumerated() {
            json.append(index > 0 ? ",{\"Name\":" : "{\"Name\":")
            json.appendJSON(metric.name)
            json.append(",\"Unit\":")
            json.appendJSON(metric.unit.rawValue)
            json.append("}")
        }
        json.append("]}]},\"Job\":")
        json.appendJSON(job)
        for property in properties {
            json.append(",")
            json.appendJSON(property.name)
            json.append(":")
            json.appendJSON(property.value)
        }
        for metric in metrics {
            json.append(",")
            json.appendJSON(metric.name)
            json.append(":")
            json.appendJSON(metric.value, significantDigits: 15)
        }
        for detail in details.sorted(by: { $0.key < $1.key }) {
            json.append(",")
            json.appendJSON(detail.key)
            json.append(":")
            json.appendDigits(of: Int64(detail.value))
        }
        json.append("}\n")
        return json
    }
}
