internal import CSVSink
internal import ExifPlugin
internal import FilePlugin
internal import FoundationEssentials
internal import GPSPlugin
internal import JSONLSink
internal import MakerNotesPlugin
internal import PNGPlugin
internal import TaglineHost
internal import TaglineLoading
internal import TaglineProcesses
internal import TaglineSDK

#if AWS
internal import DynamoDBSink
internal import TaglineAWS
#endif

extension PluginSet {
    /// What this executable has built in; no other file names a plugin.
    static let builtin = PluginSet(
        sources: sources,
        extractors: [
            ExifExtractor.self, GPSExtractor.self, MakerNotesExtractor.self, PNGExtractor.self, FileExtractor.self,
        ],
        sinks: [JSONLSink.self, CSVSink.self] + tables,
        impliedSinks: [TerminalSink.self],
        storages: [EnvironmentStorage(ProcessInfo.processInfo.environment)] + storages, foreign: ForeignPlugins(),
        host: HostProgram(), absent: absent)

    #if AWS
    private static let sources: [any Source.Type] = [S3Source.self]
    private static let tables: [any Sink.Type] = [DynamoDBSink.self]
    private static let storages: [any Storage] = [S3Storage()]
    private static let absent: [String: String] = [:]
    #else
    private static let sources: [any Source.Type] = []
    private static let tables: [any Sink.Type] = []
    private static let storages: [any Storage] = []
    private static let absent = ["s3": AWSCommands.reason, "dynamodb": AWSCommands.reason]
    #endif
}
