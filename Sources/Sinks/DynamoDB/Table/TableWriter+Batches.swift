#if AWS
internal import TaglineAWS
internal import TaglineSDK

/// Requests of many records.
extension TableWriter {
    /// Sends requests that may be in flight together.
    func write(_ round: [[BatchPlan.Element]]) async -> [(Int, Result)] {
        await withTaskGroup(of: [(Int, Result)].self) { group in
            for elements in round { group.addTask { await write(elements) } }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    private func write(_ elements: [BatchPlan.Element]) async -> [(Int, Result)] {
        await gate.enter()
        do throws(AWSError) {
            let unprocessed = try await client.write(elements)
            gate.leave(unprocessed?.isEmpty == false ? .throttled : .good)
            let keys = unprocessed.map { Set($0.map(key)) }
            return elements.map { element in
                let isWritten = keys.map { !$0.contains(Array(element.key)) } ?? false
                return (
                    element.index,
                    .outcome(isWritten ? .accepted : .tryAgain(afterMilliseconds: Self.throttledPause))
                )
            }
        } catch {
            gate.leave(error.gateAnswer)
            // One item that DynamoDB does not take makes it refuse all of them.
            if error.kind == .rejected, elements.count > 1 { return await write(elements.map { [$0] }) }
            return elements.map { ($0.index, result(of: error)) }
        }
    }

    private func key(of item: StoredItem) -> [UInt8] {
        var json: [UInt8] = []
        PutEncoder.appendKey(client.table.key, to: &json) { name in
            if case .string(let text)? = item[name] { text } else { nil }
        }
        return json
    }
}
#endif
