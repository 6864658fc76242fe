#if AWS
import AsyncHTTPClient
import NIOCore

/// What AsyncHTTPClient alone manages: it sends the requests that standard input lists, reads the answers, and does
/// nothing with them. `Benchmarks/bench-s3` compares the source `s3` with it.
///
/// A line is a URL and fields of the head, `Name: value`, with tabs between them. The argument says how many requests are
/// in flight. It prints seconds, requests and bytes.
@main struct HTTPFloor {
    static func main() async throws {
        let inFlight = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 128
        var requests: [HTTPClientRequest] = []
        while let line = readLine() { requests.append(request(line)) }
        var configuration = HTTPClient.Configuration(
            connectionPool: .init(idleTimeout: .seconds(15), concurrentHTTP1ConnectionsPerHostSoftLimit: 512))
        configuration.httpVersion = .http1Only
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let start = ContinuousClock.now
        let all = requests
        let bytes = try await withThrowingTaskGroup(of: Int.self) { group in
            for first in 0..<inFlight {
                group.addTask {
                    var bytes = 0
                    for index in stride(from: first, to: all.count, by: inFlight) {
                        bytes += try await answer(to: all[index], by: client)
                    }
                    return bytes
                }
            }
            var sum = 0
            for try await bytes in group { sum += bytes }
            return sum
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print("\(seconds) \(all.count) \(bytes)")
        try await client.shutdown()
    }

    private static func request(_ line: String) -> HTTPClientRequest {
        let parts = line.split(separator: "\t")
        var request = HTTPClientRequest(url: String(parts.first ?? ""))
        for field in parts.dropFirst() {
            let halves = field.split(separator: ":", maxSplits: 1)
            request.headers.add(name: String(halves[0]), value: String(halves.last?.drop { $0 == " " } ?? ""))
        }
        return request
    }

    private static func answer(to request: HTTPClientRequest, by client: HTTPClient) async throws -> Int {
        let response = try await client.execute(request, deadline: .now() + .seconds(60))
        var bytes = 0
        for try await buffer in response.body { bytes += buffer.readableBytes }
        guard (200..<300).contains(response.status.code) else { throw Refused(status: response.status.code) }
        return bytes
    }

    private struct Refused: Error { let status: UInt }
}
#else
@main struct HTTPFloor {
    static func main() { print("built without AWS") }
}
#endif
