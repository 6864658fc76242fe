public import TaglineSDK

extension Block.Kind {
    /// A vendor's note that stands in segments of a JPEG rather than in Exif; the label is the vendor.
    @inlinable public static var noteSegment: Self { "noteSegment" }
}
