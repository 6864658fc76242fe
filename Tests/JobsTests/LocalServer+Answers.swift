import Foundation
import TaglineAWS
import TaglineTestServers

extension LocalServer {
    /// What a function has answered so far, for the runtime interface of Lambda.
    func answers() async throws -> [[String: Any]] {
        let answer = try await PooledTransport.shared.send(HTTPMessage("GET", url + "/"))
        let document = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
        return document?["answers"] as? [[String: Any]] ?? []
    }

    /// Waits until a function has answered so many events; ten seconds at the most.
    func answers(count: Int) async throws -> [[String: Any]] {
        for _ in 0..<500 {
            let answers = try await answers()
            if answers.count >= count { return answers }
            try await Task.sleep(for: .milliseconds(20))
        }
        return try await answers()
    }
}
