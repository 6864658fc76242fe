internal import TaglineSDK

extension Vendor {
    /// Apple: one directory; some of its values are property lists.
    static let apple = Vendor(
        "Apple", [AppleMain.text],
        functions: [
            "propertyList": .of { arguments in
                arguments.first.flatMap { $0 }.flatMap { PropertyList(Bytes($0.utf8))?.value() }
            }
        ],
        readers: ["runTime": AppleReaders.runTime])
}
