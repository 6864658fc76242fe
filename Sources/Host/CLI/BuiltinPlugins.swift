internal import CSVSink
internal import ExifPlugin
internal import FilePlugin
internal import FoundationEssentials
internal import GPSPlugin
internal import JSONLSink
internal import MakerNotesPlugin
internal import PNGPlugin
internal import TaglineHost

extension PluginSet {
    /// What this executable has built in; no other file names a plugin.
    static let builtin = PluginSet(
        sources: [],
        extractors: [
            ExifExtractor.self, GPSExtractor.self, MakerNotesExtractor.self, PNGExtractor.self, FileExtractor.self,
        ],
        sinks: [JSONLSink.self, CSVSink.self],
        impliedSinks: [TerminalSink.self],
        storages: [EnvironmentStorage(ProcessInfo.processInfo.environment)])
}
