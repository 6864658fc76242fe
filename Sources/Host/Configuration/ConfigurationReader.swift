package import TaglineSDK

/// Reads the objects of a configuration, each against a schema, and reports what is wrong with them.
package struct ConfigurationReader {
    let diagnostics: Diagnostics
    /// Whether several shards run the same pipeline, so that a path that is written has to tell them apart.
    let demandsShard: Bool

    package init(diagnostics: Diagnostics, demandsShard: Bool = false) {
        self.diagnostics = diagnostics
        self.demandsShard = demandsShard
    }

    /// The members of one object that the schema accepts, with no regard to what is missing.
    func layer(_ node: JSONNode, _ schema: OptionsSchema, noun: String) -> [String: JSONValue] {
        guard case .object(let members) = node.value else {
            diagnostics.report(.wrongType, "expected an object, found \(node.summary)", at: node.location)
            return [:]
        }
        let context = OptionsSchema.Context(
            noun: noun,
            resolve: { text, path, mustExist in
                resolve(text, at: node.descendant(path), mustExist: mustExist)
            },
            describe: { value, path in node.descendant(path).summary })
        let (values, problems) = schema.check(members, in: context)
        for problem in problems where problem.concernsName || !node.descendant(problem.path).isBroken {
            diagnostics.report(
                problem.code, problem.message,
                at: node.location(of: problem.path, concernsName: problem.concernsName),
                suggestion: problem.suggestion)
        }
        return values.filter { node[$0.key]?.isBroken != true }
    }

    /// A whole object with its defaults; one that is not there has nothing but defaults.
    func section(_ node: JSONNode?, _ schema: OptionsSchema) -> Options {
        guard let node else { return Options(checked: [:], for: schema) }
        let values = layer(node, schema, noun: "key")
        if let members = node.members {
            let names = Set(members.map(\.name))
            for option in schema.options where option.isRequired && !names.contains(option.name) {
                diagnostics.report(.missingKey, "missing key \"\(option.name)\"", at: node.location)
            }
        }
        return Options(checked: values, for: schema)
    }

    private func resolve(
        _ text: String, at node: JSONNode, mustExist: Bool
    ) -> Result<String, OptionsSchema.PathFailure> {
        let path = ConfigurationFile.resolve(text, in: node.origin.folder)
        if mustExist, ConfigurationFile.isLocal(path), let reason = ConfigurationFile.whyUnreadable(path) {
            return .failure(.init(.unreadablePath, "cannot read \(node.summary): \(reason)"))
        }
        if demandsShard, !mustExist, text != "-", !node.namesShard {
            return .failure(.init(.wrongValue, "several shards would write this path; ${shard} has to be part of it"))
        }
        return .success(path)
    }
}

extension ConfigurationReader {
    /// One layer of a plugin's options; those of a plugin whose schema is not known yet stand as they are.
    package func pluginLayer(_ node: JSONNode, _ schema: OptionsSchema?) -> [String: JSONValue] {
        if let schema { return layer(node, schema, noun: "option") }
        guard let members = node.members else { return layer(node, OptionsSchema(), noun: "option") }
        return Dictionary(members.map { ($0.name, $0.node.value) }) { first, _ in first }
    }

    /// Whether the document is an object of the version that this host reads; reports it if not.
    func accepts(_ node: JSONNode, version name: String, _ version: Int) -> Bool {
        guard node.members != nil else {
            diagnostics.report(.wrongType, "expected an object, found \(node.summary)", at: node.location)
            return false
        }
        guard let found = node[name], found.value != .integer(Int64(version)) else { return true }
        diagnostics.report(
            .unsupportedVersion, "expected \(version), the version that this host reads, found \(found.summary)",
            at: found.location)
        return false
    }
}
