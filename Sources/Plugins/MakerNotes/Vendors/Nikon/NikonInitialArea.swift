internal import TaglineSDK

/// Where the focus area of a Z 9 was before the camera followed the subject, in pixels of the whole sensor.
///
/// The camera stores steps of a grid, which differ with the image area and the size of the focus area.
struct NikonInitialArea {
    private enum Area: Int64 {
        case fx = 0, dx = 1, wide = 4, square = 8
    }

    private enum Mode {
        static let wideSmall: Int64 = 3
        static let auto: Int64 = 6
    }

    private let area: Area
    private let mode: Int64
    private let width: Double
    private let height: Double

    init(_ facts: NoteFacts) {
        area = Area(rawValue: facts["ImageArea"]?.wholeNumber ?? 0) ?? .fx
        mode = facts["AFAreaMode"]?.wholeNumber ?? 0
        width = facts["AFAreaInitialWidth"]?.leadingNumber ?? 0
        height = facts["AFAreaInitialHeight"]?.leadingNumber ?? 0
    }

    func horizontal(_ steps: Double) -> Double {
        var start = 502.0
        var increment = 259.0
        var divisor = steps >= 50 ? 4.01 : 3.99
        var box = width
        switch area {
        case .fx, .wide:
            if steps < 49 { start -= increment }
        case .square:
            start += 5 * increment
            if mode == Mode.auto { start -= increment }
        case .dx:
            (start, increment) = mode == Mode.wideSmall ? (591, 393) : (636, 388)
            if mode == Mode.auto { start -= increment }
        }
        if area == .dx || area == .square {
            divisor = 6
            box = (box * 2 / 3).rounded(.towardZero)
        }
        return Self.pixel(steps, start, increment, divisor, box)
    }

    func vertical(_ steps: Double) -> Double {
        var start = 424.0
        var increment = 291.0
        var divisor = 6.67
        var box = height
        switch area {
        case .fx, .square: break
        case .wide:
            if steps > 0 { start += increment }
            divisor = 8.01
        case .dx:
            (start, increment) = mode == Mode.wideSmall ? (542, 442) : (572, 436)
            divisor = 10.01
            box = (box * 2 / 3).rounded(.towardZero)
        }
        return Self.pixel(steps, start, increment, divisor, box)
    }

    private static func pixel(
        _ steps: Double, _ start: Double, _ increment: Double, _ divisor: Double, _ box: Double
    ) -> Double {
        let skipped = (box / 2).rounded(.towardZero)
        return start + increment * ((steps / divisor).rounded(.toNearestOrEven) + skipped - 1)
    }
}
