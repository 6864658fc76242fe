#if AWS
internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOSSL

/// The connections of one event loop to servers, without proxies, for tasks that run on that loop.
///
/// It does for many small requests what AsyncHTTPClient does, with far less work for each: no timers, state machines and
/// pool of its own, and one call of the system to write it. `make bench-aws` shows the difference. It is used on its event
/// loop only, which is what makes it `Sendable`.
final class ConnectionPool: @unchecked Sendable {
    private let eventLoop: any EventLoop
    private let idleTime: TimeAmount
    private var open: [ObjectIdentifier: HTTPConnection] = [:]
    private var free: [HTTPTarget.Server: [HTTPConnection]] = [:]
    private var latest: (url: String, target: HTTPTarget)?
    private var tls: NIOSSLContext?

    /// How often what takes too long is looked for.
    private static let checkInterval = TimeAmount.milliseconds(250)

    init(_ eventLoop: any EventLoop, idleTime: TimeAmount) {
        self.eventLoop = eventLoop
        self.idleTime = idleTime
    }

    /// Whether the caller runs on the event loop, and may send.
    var isHere: Bool { eventLoop.inEventLoop }

    func send(_ message: HTTPMessage, until deadline: NIODeadline, connectTimeout: TimeAmount) async throws
        -> HTTPAnswer
    {
        let target = try target(of: message.url)
        let connection = try await connection(to: target.server, connectTimeout)
        return try await connection.send(message, to: target, until: deadline)
    }

    /// Many requests go to one URL, and taking one apart is slow.
    private func target(of url: String) throws -> HTTPTarget {
        if let latest, latest.url == url { return latest.target }
        guard let target = HTTPTarget(url) else { throw HTTPClientError.invalidURL }
        latest = (url, target)
        return target
    }

    private func connection(to server: HTTPTarget.Server, _ timeout: TimeAmount) async throws -> HTTPConnection {
        while let connection = free[server]?.popLast() {
            if connection.isOpen { return connection }
        }
        return try await ClientBootstrap(group: eventLoop).connectTimeout(timeout)
            .connect(host: server.host, port: server.port) { channel in
                channel.eventLoop.makeCompletedFuture { try self.equip(channel, server) }
            }
    }

    private func equip(_ channel: any Channel, _ server: HTTPTarget.Server) throws -> HTTPConnection {
        let pipeline = channel.pipeline.syncOperations
        if server.isSecure { try pipeline.addHandler(tlsHandler(server.host)) }
        try pipeline.addHTTPClientHandlers()
        let connection = HTTPConnection(channel) { self.free[server, default: []].append($0) }
        try pipeline.addHandler(connection)
        if open.isEmpty { watch() }
        open[ObjectIdentifier(connection)] = connection
        channel.closeFuture.whenComplete { _ in
            self.open[ObjectIdentifier(connection)] = nil
            self.free[server]?.removeAll { $0 === connection }
        }
        return connection
    }

    private func tlsHandler(_ host: String) throws -> NIOSSLClientHandler {
        let context = try tls ?? tlsContext()
        tls = context
        // An address cannot be asked for by name.
        let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
        return try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : host)
    }

    private func tlsContext() throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.applicationProtocols = ["http/1.1"]
        return try NIOSSLContext(configuration: configuration)
    }

    /// Looks for what takes too long as long as there are connections: one timer serves all of them.
    private func watch() {
        eventLoop.scheduleRepeatedTask(initialDelay: Self.checkInterval, delay: Self.checkInterval) { task in
            if self.open.isEmpty { return task.cancel() }
            for connection in self.open.values { connection.check(.now(), idleTime: self.idleTime) }
        }
    }
}
#endif
