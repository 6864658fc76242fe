internal import CTagline
internal import TaglineSDK

extension MediaFile {
    /// An image as a host hands it over.
    init(_ image: UnsafePointer<tl_media>, _ contents: FileContents) {
        let fileExtension: String =
            if unsafe Int(image.pointee.size) >= MemoryLayout<tl_media>.size {
                unsafe image.pointee.extension.string
            } else { "" }
        self.init(
            format: unsafe MediaFormat(
                image.pointee.format.string, image.pointee.mime.string, fileExtension,
                .init(contract: image.pointee.container.string)),
            contents: contents)
        if unsafe image.pointee.width >= 0 { self.image.width = unsafe Int(image.pointee.width) }
        if unsafe image.pointee.height >= 0 { self.image.height = unsafe Int(image.pointee.height) }
        blocks = unsafe (0..<image.pointee.block_count).map { index in
            let block = unsafe tl_block_at(image, index)!
            let ranges = unsafe (0..<Int(block.pointee.range_count)).map { index in
                let range = unsafe block.pointee.ranges[index]
                return Int(range.offset)..<Int(range.offset + range.length)
            }
            return unsafe Block(
                Block.Kind(rawValue: block.pointee.kind.string), label: block.pointee.label.string, ranges: ranges)
        }
    }
}

extension MediaFormat.Container {
    /// The container that the contract calls so.
    fileprivate init(contract name: String) {
        switch name {
        case "jpeg": self = .jpeg
        case "png": self = .png
        case "tiff": self = .tiff
        case "isobmff": self = .isobmff
        case "riff": self = .riff
        default: self = .other
        }
    }
}

extension tl_string {
    fileprivate var string: String {
        unsafe String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self)
    }
}
