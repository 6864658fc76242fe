internal import CTagline
internal import FoundationEssentials
internal import TaglineSDK

/// An extractor that was made for a host, and how it is called.
@safe final class ExportedExtractor: Sendable {
    private let extractor: any Extractor
    /// The host has its own limit; this one keeps a damaged file from filling the memory.
    private static let limits = RecordBuilder.Limits(tags: 1_000_000, problems: 100)

    private init(_ extractor: any Extractor) {
        self.extractor = extractor
    }

    /// Makes an extractor with the options that the host hands over.
    static func make(
        _ type: any Extractor.Type, _ setup: UnsafePointer<tl_setup>,
        _ instance: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> tl_status {
        do {
            let text = unsafe UnsafeRawBufferPointer(
                start: setup.pointee.options.text, count: setup.pointee.options.length)
            var values: [String: JSONValue] = [:]
            if unsafe !text.isEmpty {
                values = unsafe try JSONDecoder().decode([String: DecodedJSON].self, from: Data(text)).mapValues(
                    \.value)
            }
            let made = try type.init(options: Options(checked: values, for: type.descriptor.options))
            unsafe instance.pointee = Unmanaged.passRetained(ExportedExtractor(made)).toOpaque()
            return tl_status(TL_OK)
        } catch let error as ConfigurationError {
            unsafe reject(error, setup)
        } catch let errors as ConfigurationErrors {
            for error in errors.errors { unsafe reject(error, setup) }
        } catch {
            unsafe reject(ConfigurationError(.wrongValue, "\(error)", option: ""), setup)
        }
        return tl_status(TL_OPTIONS)
    }

    private static func reject(_ error: ConfigurationError, _ setup: UnsafePointer<tl_setup>) {
        let option = error.location.pointer.split(separator: "/").first.map(String.init) ?? ""
        unsafe withText(option) { option in
            unsafe withText(error.message) { message in unsafe setup.pointee.reject(setup, option, message) }
        }
    }

    /// Lets the extractor at an image, and emits what it found.
    func extract(_ image: UnsafePointer<tl_media>, _ call: UnsafePointer<tl_call>) -> tl_status {
        let contents = unsafe FileContents(length: Int(image.pointee.file_length)) { range in
            var bytes = unsafe tl_bytes()
            guard unsafe call.pointee.read(call, UInt64(range.lowerBound), UInt64(range.count), &bytes) == TL_OK else {
                return nil
            }
            return unsafe Bytes([UInt8](UnsafeRawBufferPointer(start: bytes.data, count: bytes.length)))
        }
        var record = RecordBuilder()
        record.begin("", limits: Self.limits)
        extractor.extract(from: unsafe MediaFile(image, contents), into: &record)
        for tag in record.tags {
            let status = unsafe Emission.emit(tag, call)
            if status != TL_OK { break }
        }
        for problem in record.problems { unsafe Emission.report(problem, call) }
        for block in record.unread { unsafe Emission.leaveUnread(block, call) }
        return tl_status(TL_OK)
    }
}

/// A value of JSON as the decoder of Foundation reads it.
private struct DecodedJSON: Decodable {
    let value: JSONValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            value = .null
        } else if let bool = try? container.decode(Bool.self) {
            value = .bool(bool)
        } else if let integer = try? container.decode(Int64.self) {
            value = .integer(integer)
        } else if let real = try? container.decode(Double.self) {
            value = .real(real)
        } else if let text = try? container.decode(String.self) {
            value = .string(text)
        } else if let elements = try? container.decode([DecodedJSON].self) {
            value = .array(elements.map(\.value))
        } else {
            let members = try container.decode([String: DecodedJSON].self)
            value = .object(members.map { JSONValue.Member($0.key, $0.value.value) }.sorted { $0.name < $1.name })
        }
    }
}
