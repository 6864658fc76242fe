/// What a plugin says of itself before anything of it is made.
public struct PluginDescriptor: Sendable {
    /// The name in the registry, such as `exif` or `com.acme.lens`.
    public let id: String
    /// Its version; a change of it means that records may change.
    public let version: String
    /// What it does, in one sentence for people.
    public let summary: String
    /// The options that it understands.
    public let options: OptionsSchema

    public init(id: String, version: String, summary: String, options: OptionsSchema = OptionsSchema()) {
        self.id = id
        self.version = version
        self.summary = summary
        self.options = options
    }
}
