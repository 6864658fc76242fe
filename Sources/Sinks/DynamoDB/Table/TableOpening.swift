#if AWS
internal import TaglineAWS
internal import TaglineSDK

/// Makes sure that the table is there and takes the items, before the first one is sent.
struct TableOpening: Sendable {
    let client: TableClient
    let isCreated: Bool
    let expires: Bool

    private static let firstWait = Duration.milliseconds(100)
    private static let longestWait = Duration.seconds(2)
    /// A table without items is made in seconds, an index of one with many in hours.
    private static let patience = Duration.seconds(180)

    private var name: String { client.table.name }

    /// Makes the table if it is not there and may be made, and waits until it takes items.
    ///
    /// - Throws: `SinkError` with what is wrong and what to do.
    func open() async throws(SinkError) {
        do {
            if let found = try await find() { return try check(try await becomesActive(found)) }
            guard isCreated else { throw missing }
            try await create()
            try check(try await becomesActive(nil))
            if expires { try await client.enableExpiry() }
        } catch let error as AWSError {
            throw SinkError(error, table: name)
        } catch let error as SinkError {
            throw error
        } catch {
            throw SinkError("opening the table \"\(name)\" was ended", isTransient: true)
        }
    }

    /// Checks what is there, and makes nothing.
    ///
    /// - Throws: `SinkError` with what is wrong and what to do.
    func connect() async throws(SinkError) {
        let found: TableDescription?
        do { found = try await find() } catch { throw SinkError(error, table: name) }
        if let found { return try check(found) }
        guard isCreated else { throw missing }
    }

    private func find() async throws(AWSError) -> TableDescription? {
        do {
            return try await client.describe()
        } catch {
            guard error.kind == .notFound else { throw error }
            return nil
        }
    }

    private func create() async throws(AWSError) {
        do {
            try await client.create()
        } catch {
            // Another job of the same run was faster.
            guard error.code == "ResourceInUseException" else { throw error }
        }
    }

    private func becomesActive(_ found: TableDescription?) async throws -> TableDescription {
        var found = found
        var wait = Self.firstWait
        let deadline = ContinuousClock.now + Self.patience
        while true {
            // One that is being made is not found everywhere at once.
            if let found, found.takesItems { return found }
            guard found?.isBeingDeleted != true else {
                throw SinkError("the table \"\(name)\" is being deleted; wait until it is gone, then create it again")
            }
            guard ContinuousClock.now < deadline else {
                throw SinkError("the table \"\(name)\" does not become active", isTransient: true)
            }
            try await Task.sleep(for: wait)
            wait = min(wait * 2, Self.longestWait)
            found = try await find()
        }
    }

    private func check(_ found: TableDescription) throws(SinkError) {
        if let objection = client.table.objection(to: found) { throw SinkError(objection) }
    }

    private var missing: SinkError {
        SinkError(
            """
            there is no table "\(name)" in \(client.place); check its name, the region and the endpoint, or set \
            "createTable": true to have it made
            """)
    }
}

extension TableClient {
    /// Where the table is looked for.
    var place: String { client.settings.endpoint ?? client.settings.region }
}

extension SinkError {
    /// What an error that no record is to blame for means to the sink.
    init(_ error: AWSError, table: String) {
        let advice =
            switch error.kind {
            case .denied: "; the table \"\(table)\" needs the permissions that Documentation/DynamoDB.md lists"
            default: ""
            }
        self.init(error.message + advice, isTransient: error.isTransient)
    }
}
#endif
