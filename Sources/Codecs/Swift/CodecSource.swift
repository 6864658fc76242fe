/// Where a codec gets the bytes of a file from: a buffer, the windows of a remote object, an open file.
public protocol CodecSource {
    /// Length of the whole file in bytes, present or not.
    var length: Int { get }

    /// Copies bytes of the file that start at `offset`.
    ///
    /// A source that holds parts of a file lends what it has: fewer bytes than asked for are an answer. If not even
    /// the byte at `offset` is there, it notes the range and returns `nil`, the check ends with
    /// ``CodecVerdict/needsMore``, and the caller fetches what was noted and checks again. A header check asks for a
    /// few bytes at a time, so a source does well to note more than was asked for: headers stand close together.
    ///
    /// - Parameters:
    ///   - offset: from the file's first byte; never negative, and less than ``length``.
    ///   - buffer: filled from its start; never empty.
    /// - Returns: the number of bytes copied, 0 if the file ends or cannot be read there, or `nil` if they are not
    ///   present.
    mutating func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int?
}
