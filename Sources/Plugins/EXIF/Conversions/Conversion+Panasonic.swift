internal import TaglineSDK

/// Conversions of the first directory of Panasonic's raw files.
extension Conversion {
    /// A factor in 1/256.
    static let dividedBy256 = custom(.quantity) { .real($0.elements.leadingNumber / 256, digits: 15) }

    /// A gamma in a unit that differs between models: 1/1024, 1/256 or 1/100, by its size.
    static let panasonicGamma = custom(.quantity) { raw in
        let number = raw.elements.leadingNumber
        return .real(number / (number >= 1024 ? 1024 : number >= 256 ? 256 : 100), digits: 15)
    }
}
