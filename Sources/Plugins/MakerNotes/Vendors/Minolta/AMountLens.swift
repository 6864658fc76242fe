internal import TaglineSDK

/// Lenses by the number that bodies with the A mount tell, and other makers' lenses behind adapters.
enum AMountLens {
    /// What adapters add to the number of a Canon lens; the high byte of that is a part of the number.
    private static let adapters: [(highBytes: [Int64], offset: Int64, name: StaticString)] = [
        ([0xEF, 0xF0, 0xF1, 0xFF], 0xEF00, "Canon EF Adapter"),
        ([0x77, 0x78, 0x79, 0x87], 0x7700, "Metabones Speed Booster"),
        ([0xBC, 0xBD, 0xBE, 0xCC], 0xBC00, "Metabones Speed Booster Ultra"),
    ]
    /// What Sigma's MC-11 adds to the number of a lens with the SA mount.
    private static let sigmaOffset: Int64 = 0x4900

    /// The name of a lens that is not among those that Sony lists.
    static func name(of number: Int64) -> String? {
        if let name = labels("Minolta.lensTypes")?[key(number)] { return name }
        if let adapter = adapters.first(where: { $0.highBytes.contains(number >> 8) }) {
            return labels("Canon.lensTypes")?[key(number - adapter.offset)].map { "\($0) + \(adapter.name)" }
        }
        guard number >= sigmaOffset else { return nil }
        return labels("Sigma.sigmaLensTypes")?[key(number - sigmaOffset)].map { "\($0) + MC-11 SA-E" }
    }

    /// The number of a lens behind an adapter among those of its own maker.
    static func adapted(_ number: Int64) -> (number: Int64, labels: String)? {
        // Sigma's Filtermatic has this number.
        guard number != 0xFF00 else { return nil }
        if let adapter = adapters.first(where: { $0.highBytes.contains(number >> 8) }) {
            return (number - adapter.offset, "Canon.lensTypes")
        }
        guard (sigmaOffset...0x590A).contains(number), labels("Sigma.sigmaLensTypes") != nil else { return nil }
        return (number - sigmaOffset, "Sigma.sigmaLensTypes")
    }

    private static func labels(_ name: String) -> Labels? { TableLibrary.shared.labels(name) }

    private static func key(_ number: Int64) -> [UInt8] { Array(String(number).utf8) }
}
