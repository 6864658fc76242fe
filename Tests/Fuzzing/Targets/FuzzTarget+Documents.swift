internal import TaglineAWS
internal import TaglineConfiguration
internal import TaglineHost
internal import TaglineSDK

/// What people write and what services answer.
extension FuzzTarget {
    static let registry = FuzzTarget("registry") { input in
        var loader = loader
        loader.embeddedRegistry = input
        _ = try? loader.registry()
    }

    static let pipeline = FuzzTarget("pipeline") { input in
        _ = try? loader.pipeline(.text(input, name: "pipeline"))
    }

    static let fields = FuzzTarget("fields") { input in
        let text = String(decoding: input, as: UTF8.self)
        _ = try? Field(text)
        _ = try? Filter([text])
        _ = PathGlob(text).matches(input)
    }

    static let xml = FuzzTarget("xml") { input in
        guard let root = XMLNode(input) else { return }
        _ = root.first("Contents")?.text("Key")
    }

    static let uploadEvent = FuzzTarget("upload-event") { input in
        _ = try? UploadEvent(input)
        _ = try? ShardIndex(json: input)
    }

    private static let loader = ConfigurationLoader(
        catalog: PluginSet(sources: [], extractors: [], sinks: []).catalog, abi: ABIVersion(major: 1, minor: 1),
        embeddedRegistry: Array(#"{"manifestVersion": 1, "plugins": [{"id": "directory", "kind": "source"}]}"#.utf8))
}
