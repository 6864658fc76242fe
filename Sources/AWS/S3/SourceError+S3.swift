#if AWS
internal import TaglineSDK

extension SourceError {
    /// Why an object cannot be read; or why nothing can, which ends the run.
    ///
    /// - Parameter bucket: the one that all objects are in; `nil` where each names its own.
    init(_ error: AWSError, reading object: S3Object, bucket: String?) {
        switch error.code {
        case "NoSuchBucket" where object.bucket != bucket:
            self.init(object.text, "not-found", "there is no bucket \(object.bucket)")
        case _ where error.concernsEverything: self.init(error, listing: "s3://\(object.bucket)")
        case "InvalidObjectState":
            self.init(
                object.text, "archived",
                "it is archived (\(object.storageClass ?? "Glacier")); restore it, then replay the dead letters")
        case "NoSuchVersion": self.init(object.text, "not-found", "this version of it is gone")
        case "MethodNotAllowed": self.init(object.text, "not-found", "this version of it says that it was deleted")
        default:
            switch error.kind {
            case .notFound: self.init(object.text, "not-found", "it is gone")
            case .denied: self.init(object.text, "denied", "access is denied: \(error.message)")
            case .conditionFailed: self.init(object.text, "changed", "it was changed since it was listed")
            case .throttled, .transient: self.init(object.text, "unavailable", error.message)
            default: self.init(object.text, "unreadable", error.message)
            }
        }
    }

    /// Why objects cannot be listed.
    init(_ error: AWSError, listing place: String) {
        self.init(
            place, error.isTransient ? "unavailable" : "denied", error.message,
            outage: error.isTransient ? .transient : .permanent)
    }
}
#endif
