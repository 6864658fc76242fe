internal import TaglineSDK

extension ObjectReference {
    /// Appends the object as a line of a manifest, as the source `s3` reads it:
    /// `{"bucket":"photos","key":"in/a b.jpg","versionId":"3HL4kqtJ"}`.
    public func appendLine(to json: inout [UInt8]) {
        json.append("{\"bucket\":")
        json.appendJSON(bucket)
        json.append(",\"key\":")
        json.appendJSON(key)
        if let versionID {
            json.append(",\"versionId\":")
            json.appendJSON(versionID)
        }
        if let bytes {
            json.append(",\"size\":")
            json.appendDigits(of: Int64(bytes))
        }
        if let eTag {
            json.append(",\"etag\":")
            json.appendJSON(eTag)
        }
        json.append("}\n")
    }
}
