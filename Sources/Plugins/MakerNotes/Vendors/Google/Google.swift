internal import TaglineSDK

extension Vendor {
    /// Google's camera: protocol buffers or text, enciphered, in attributes of XMP.
    static let google = Vendor(
        "Google", [GoogleTables.text], functions: ["unixMilliseconds": SamsungTrailer.date],
        readers: ["messages": GoogleReaders.messages, "text": GoogleReaders.text])
}
