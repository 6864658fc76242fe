internal import TaglineHost

/// What a job is going to cost, in US dollars, so that it can be asked for before it is spent.
///
/// Prices are those of us-east-1 in 2026 without any discount; other regions differ by up to a half. Data between S3,
/// DynamoDB and jobs in one region costs nothing through gateway endpoints.
///
/// Sources: https://aws.amazon.com/s3/pricing/, https://aws.amazon.com/dynamodb/pricing/on-demand/,
/// https://aws.amazon.com/fargate/pricing/
public struct CostEstimate: Sendable {
    /// What a million of a thing costs.
    enum Price {
        static let getRequests = 0.40
        static let listRequests = 5.00
        static let writeUnits = 0.625
        /// An hour of a processor with 2 GB, on Fargate Spot with ARM: (0.03238 + 2 x 0.00356) less about 65%.
        static let processorHour = 0.014
    }

    /// What is assumed of an image.
    public struct Assumptions: Sendable {
        /// Ranged reads: nearly all images need one.
        public var readsPerObject = 1.1
        /// Write units: one for the item, and one for each index.
        public var writeUnitsPerObject = 1.0
        /// Whether the objects have yet to be listed, a thousand with each request.
        public var includesListing = true
        /// Images that one processor reads in a second.
        public var objectsPerSecond = 300.0

        public init() {}
    }

    public let objects: Int
    public let list: Double
    public let reads: Double
    public let writes: Double
    public let computing: Double

    public init(objects: Int, _ assumptions: Assumptions = Assumptions()) {
        let count = Double(objects)
        self.objects = objects
        list = assumptions.includesListing ? (count / 1000).rounded(.up) / 1e6 * Price.listRequests : 0
        reads = count * assumptions.readsPerObject / 1e6 * Price.getRequests
        writes = count * assumptions.writeUnitsPerObject / 1e6 * Price.writeUnits
        computing = count / assumptions.objectsPerSecond / 3600 * Price.processorHour
    }

    /// All of it.
    public var total: Double { list + reads + writes + computing }

    /// A line for people.
    public var text: String {
        """
        \(QuantityText.counted(objects, "object")): about \(Self.dollars(total)) \
        (list \(Self.dollars(list)), reads \(Self.dollars(reads)), table \(Self.dollars(writes)), \
        processors \(Self.dollars(computing)))
        """
    }

    /// An amount to the cent; one below it to a hundredth of a cent.
    public static func dollars(_ amount: Double) -> String {
        if amount > 0, amount < 0.00005 { return "<$0.0001" }
        let digits = amount < 0.01 ? 4 : 2
        let scale = digits == 4 ? 10_000.0 : 100.0
        let units = Int((amount * scale).rounded())
        let fraction = String(units % Int(scale))
        let padded = String(repeating: "0", count: digits - fraction.count) + fraction
        return "$\(units / Int(scale)).\(padded)"
    }
}
