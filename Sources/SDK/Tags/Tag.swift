/// A piece of metadata: where it stands, what it is called, what the file holds, and how that is read.
public struct Tag: Sendable {
    /// The group, such as `IFD0`, `GPS` or `Canon`: ExifTool's family 1.
    public let group: String
    /// The row of the tag's table.
    public let definition: TagDefinition
    /// What the file holds.
    public let raw: RawValue

    @inlinable
    public init(group: String, _ definition: TagDefinition, _ raw: RawValue) {
        self.group = group
        self.definition = definition
        self.raw = raw
    }

    /// A tag whose name and meaning come from the file or from a computation rather than from a table.
    public init(
        group: String, name: String, _ raw: RawValue, _ conversion: Conversion = .text,
        _ traits: TagDefinition.Traits = []
    ) {
        self.init(group: group, TagDefinition(0, name, conversion, traits), raw)
    }

    /// The name, such as `ExposureTime`.
    public var name: String { definition.name }

    /// The converted form, which `exiftool -n` prints.
    public var value: TagValue { definition.reading.value(of: raw) }

    /// The printed form, which `exiftool` prints.
    public var printed: TagValue { definition.printed(of: raw) }
}
