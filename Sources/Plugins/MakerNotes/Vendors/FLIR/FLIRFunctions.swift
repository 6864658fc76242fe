internal import TaglineSDK

/// What the formulas of FLIR's tables call.
enum FLIRFunctions {
    /// Seconds since 1970, thousandths of a second, and minutes by which the camera's time is behind that of Greenwich.
    static let recordTime: FormulaFunction = .inFile { arguments, scope in
        guard let first = arguments.first, let value = first else { return nil }
        let reader = ByteReader(Bytes(value.utf8), scope.order)
        guard let seconds = reader.uint32(at: 0), let fraction = reader.uint32(at: 4), let zone = reader.int16(at: 8)
        else { return nil }
        let local = CalendarText.date(secondsSince1970: Double(seconds) - Double(zone) * 60)
        let thousandths = FormattedText.make(Array(".%.3d".utf8), [.integer(Int64(fraction & 0xFFFF))])
        return .text(
            local + String(decoding: thousandths, as: UTF8.self) + CalendarText.timeZone(minutes: -Double(zone)))
    }
}
