/// The time axis of a drawing: how far it goes and where its ticks stand.
struct GanttScale {
    /// Where the axis ends; a multiple of `step`.
    let end: Duration
    let step: Duration

    /// Steps that people count in: minutes, hours, days.
    private static let steps: [Int64] = [
        60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400, 172_800, 259_200, 345_600, 604_800,
    ]

    /// - Parameter length: What must be on the axis; less than a minute counts as one.
    init(covering length: Duration) {
        let seconds = max(60, length.components.seconds + (length.components.attoseconds > 0 ? 1 : 0))
        let week: Int64 = 604_800
        let chosen = GanttScale.steps.first { (seconds + $0 - 1) / $0 <= 6 } ?? ((seconds / 6) / week + 1) * week
        step = .seconds(chosen)
        end = .seconds((seconds + chosen - 1) / chosen * chosen)
    }

    /// From zero to the end, at most seven.
    var ticks: [Duration] {
        let count = Int(end.components.seconds / step.components.seconds)
        return (0...count).map { step * $0 }
    }

    /// Where an instant stands on an axis so many tenths of a pixel wide: whole numbers, so that no machine rounds
    /// another way.
    func tenths(_ duration: Duration, width: Int) -> Int {
        let whole = end.components.seconds
        let part = min(max(0, duration.components.seconds), whole)
        return Int(part.multipliedReportingOverflow(by: Int64(width)).partialValue / whole)
    }
}
