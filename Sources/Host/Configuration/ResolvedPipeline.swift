public import TaglineSDK

/// A pipeline in which every plugin is found and every option checked: all that a run needs to know.
public final class ResolvedPipeline: Sendable {
    public let name: String?
    public let source: Plugin
    public let extractors: [Plugin]
    public let sinks: [Sink]
    public let validation: PipelineDocument.Validation
    public let concurrency: PipelineDocument.Concurrency
    public let limits: PipelineDocument.Limits
    public let deadLetter: PipelineDocument.File?
    public let checkpoint: PipelineDocument.Checkpoint?
    public let report: PipelineDocument.File?
    public let incremental: PipelineDocument.File?

    package init(
        name: String?, source: Plugin, extractors: [Plugin], sinks: [Sink], validation: PipelineDocument.Validation,
        concurrency: PipelineDocument.Concurrency, limits: PipelineDocument.Limits, deadLetter: PipelineDocument.File?,
        checkpoint: PipelineDocument.Checkpoint?, report: PipelineDocument.File?, incremental: PipelineDocument.File?
    ) {
        self.name = name
        self.source = source
        self.extractors = extractors
        self.sinks = sinks
        self.validation = validation
        self.concurrency = concurrency
        self.limits = limits
        self.deadLetter = deadLetter
        self.checkpoint = checkpoint
        self.report = report
        self.incremental = incremental
    }

    /// A plugin with the options that are in effect: its defaults, then the registry's, then the pipeline's.
    public struct Plugin: Sendable {
        public let entry: RegistryDocument.Entry
        public package(set) var options: Options
        /// Where the pipeline names it, for errors that show only when it is opened.
        public let location: ConfigurationLocation
        package let optionsNode: JSONNode?

        package init(
            entry: RegistryDocument.Entry, options: Options, location: ConfigurationLocation, optionsNode: JSONNode?
        ) {
            self.entry = entry
            self.options = options
            self.location = location
            self.optionsNode = optionsNode
        }

        public var id: String { entry.id }

        /// An error that the plugin found in its options, with the place where the option stands.
        public func placing(_ error: ConfigurationError) -> ConfigurationError {
            let path = error.location.pointer.split(separator: "/").map(String.init)
            guard let option = path.first else {
                return ConfigurationError(error.code, error.message, at: location, suggestion: error.suggestion)
            }
            let node = [optionsNode, entry.optionsNode].compactMap(\.self).first { $0[option] != nil }
            return ConfigurationError(
                error.code, error.message, at: node?.descendant(path).location ?? location,
                suggestion: error.suggestion)
        }
    }

    /// A sink with its options.
    public struct Sink: Sendable {
        public let name: String
        public let plugin: Plugin
        /// Whether the job stops when the sink stays down.
        public let isRequired: Bool
        public let retry: PipelineDocument.Retry

        package init(name: String, plugin: Plugin, isRequired: Bool, retry: PipelineDocument.Retry) {
            self.name = name
            self.plugin = plugin
            self.isRequired = isRequired
            self.retry = retry
        }
    }
}
