internal import TaglineProcesses
internal import TaglineSDK

/// Cuts what a plugin writes into messages: a line each, and the frames whose sizes the line states.
struct PluginMessageReader {
    private var bytes: [UInt8] = []
    /// Where the first message that is not complete begins.
    private var start = 0
    /// Up to where there is no line end.
    private var searched = 0
    /// How many bytes the first message has at the least, as far as that is known.
    private var needed = 0
    private let limit: Int

    /// - Parameter limit: how long a message may be, in bytes.
    init(limit: Int = 64 << 20) {
        self.limit = limit
    }

    /// Whether a message was begun and not ended.
    var isInsideMessage: Bool { start < bytes.count }

    /// Takes what the plugin wrote.
    mutating func append(_ more: ArraySlice<UInt8>) {
        if start == bytes.count {
            bytes.removeAll(keepingCapacity: true)
            (start, searched) = (0, 0)
        } else if start > 1 << 16 {
            bytes.removeFirst(start)
            (start, searched) = (0, searched - start)
        }
        bytes.append(contentsOf: more)
    }

    /// The next message that is complete.
    mutating func next() throws(ChildFault) -> PluginMessage? {
        guard bytes.count - start >= needed else { return nil }
        guard let end = lineEnd() else {
            guard bytes.count - start <= limit else { throw .garbage("wrote a line of more than \(limit) bytes") }
            return nil
        }
        let line = bytes[start..<end]
        let message = try read(line, [])
        guard !message.frameSizes.isEmpty else {
            advance(to: end + 1)
            return message
        }
        for size in message.frameSizes where size > limit {
            throw .garbage("announced a frame of \(size) bytes, more than \(limit)")
        }
        needed = message.frameSizes.reduce(end + 1 - start, +)
        guard bytes.count - start >= needed else { return nil }
        var offset = end + 1
        var frames: [Bytes] = []
        for size in message.frameSizes {
            frames.append(Bytes(Array(bytes[offset..<offset + size])))
            offset += size
        }
        defer { advance(to: offset) }
        return try read(line, frames)
    }

    private mutating func lineEnd() -> Int? {
        let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n"))
        searched = end ?? bytes.count
        return end
    }

    private mutating func advance(to offset: Int) {
        (start, searched, needed) = (offset, offset, 0)
    }

    private func read(_ line: ArraySlice<UInt8>, _ frames: [Bytes]) throws(ChildFault) -> PluginMessage {
        do throws(JSONCursor.Failure) {
            return try PluginMessage(line, frames: frames)
        } catch .unexpected(let what, in: let member) where Self.isJSON(line) {
            let place = member.isEmpty ? "" : "\"\(member)\": "
            throw .garbage("wrote a message in which \(place)\(what) was expected: \(Self.shown(line))")
        } catch {
            throw .garbage("wrote to its standard output what is no message: \(Self.shown(line))")
        }
    }

    private static func isJSON(_ line: ArraySlice<UInt8>) -> Bool {
        var cursor = JSONCursor(line)
        do throws(JSONCursor.Failure) {
            try cursor.skip()
            try cursor.end()
            return true
        } catch {
            return false
        }
    }

    /// A line as a message shows it: in quotation marks, and not too long.
    private static func shown(_ line: ArraySlice<UInt8>) -> String {
        let text = String(decoding: line.prefix(120), as: UTF8.self)
        let printable = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : Character($0) }
        return "\"\(String(printable))\(line.count > 120 ? "..." : "")\""
    }
}
