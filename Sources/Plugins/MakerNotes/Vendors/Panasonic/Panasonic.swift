internal import TaglineSDK

extension Vendor {
    /// Panasonic, and Leica, whose notes are of nine kinds.
    static let panasonic = Vendor(
        "Panasonic", [PanasonicMain.text, PanasonicLeica.text],
        functions: [
            "powerOnTime": .of { arguments in
                .text(PanasonicTime.text(seconds: arguments.first.flatMap { $0 }?.leadingNumber ?? 0))
            }
        ],
        identifyLens: { tags, lens, facts in
            LensTypeID.named(tags, lens, facts)
                ?? LensTypeID.identifier("Panasonic.leicaLensTypes")(tags, lens, facts)
        })
}
