#if AWS
internal import FoundationEssentials
internal import TaglineAWS
internal import TaglineSDK

/// Requests of one record each.
extension TableWriter {
    /// Writes the records at some indices of a batch.
    func put(_ indices: [Int], of batch: [Encoded]) async -> [(Int, Result)] {
        let lanes = min(indices.count, requestsAtOnce)
        return await withTaskGroup(of: [(Int, Result)].self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    var results: [(Int, Result)] = []
                    for position in stride(from: lane, to: indices.count, by: lanes) {
                        results.append((indices[position], await put(batch[indices[position]])))
                    }
                    return results
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    private func put(_ record: Encoded) async -> Result {
        let mayBeThere = uncertain.contains(record.sequence)
        await gate.enter()
        do throws(AWSError) {
            try await client.put(body(record.payload, asksForItem: mayBeThere))
            gate.leave(.good)
            if mayBeThere { uncertain.remove(record.sequence) }
            return .outcome(.accepted)
        } catch {
            gate.leave(error.gateAnswer)
            switch error.kind {
            case .conditionFailed:
                let isOwn = mayBeThere && isOwn(error.body, record.payload)
                if mayBeThere { uncertain.remove(record.sequence) }
                return .outcome(isOwn ? .accepted : .existing)
            case .transient, .cancelled:
                uncertain.insert(record.sequence)
                return .failure(error)
            default: return result(of: error)
            }
        }
    }

    private func body(_ payload: [UInt8], asksForItem: Bool) -> [UInt8] {
        var body = payload
        if asksForItem { body.append(",\"ReturnValuesOnConditionCheckFailure\":\"ALL_OLD\"") }
        body.append("}")
        return body
    }

    /// Whether the item that was found is the one that was sent.
    private func isOwn(_ answer: [UInt8], _ payload: [UInt8]) -> Bool {
        let decoder = JSONDecoder()
        guard let found = try? decoder.decode(ItemHolder.self, from: Data(answer)).item,
            let sent = try? decoder.decode(ItemHolder.self, from: Data(body(payload, asksForItem: false))).item
        else { return false }
        return found == sent
    }
}
#endif
