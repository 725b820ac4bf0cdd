import RecoveryModel

/// A schedule drawn as SVG. Critical bars are solid, others hatched: they differ on black and white paper too.
///
/// Colours are the theme's variables with a fallback, so that the drawing follows the dark mode of its page.
struct GanttDrawing {
    private let chart: GanttChart
    private let rows: [RecoverySchedule.Entry]
    private let scale: GanttScale

    // Pixels of the drawing's own system of coordinates.
    private static let width = 760
    private static let labels = 245
    private static let rightMargin = 110
    private static let axisHeight = 34
    private static let rowHeight = 26
    private static let axis = width - labels - rightMargin

    init(_ chart: GanttChart) {
        self.chart = chart
        rows = chart.drawnEntries
        // An objective far behind the end would squeeze the bars; the table gives it.
        let reach = max(chart.schedule.finish, .seconds(60))
        let marks = rows.compactMap { chart.objectives[$0.task.id] }.filter { $0 <= reach * 2 }
        scale = GanttScale(covering: max(reach, marks.max() ?? .zero))
    }

    var svg: String {
        let height = Self.axisHeight + rows.count * Self.rowHeight + 44
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
                + " aria-labelledby=\"\(chart.id)-title \(chart.id)-desc\""
                + " viewBox=\"0 0 \(Self.width) \(height)\" width=\"\(Self.width)\" height=\"\(height)\""
                + " style=\"font:12px system-ui,sans-serif;fill:var(--ink,#1c1f24)\">",
            "<title id=\"\(chart.id)-title\">\(escaped(chart.title))</title>",
            "<desc id=\"\(chart.id)-desc\">\(escaped(chart.endSentence))</desc>",
            "<defs><pattern id=\"\(chart.id)-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" style=\"fill:var(--paper,#fff)\"/>"
                + "<rect width=\"2.4\" height=\"6\" style=\"fill:var(--other-bar,#8fa9a2)\"/></pattern></defs>",
        ]
        lines += ticks + [endMark]
        for (index, entry) in rows.enumerated() { lines += row(entry, top: Self.axisHeight + index * Self.rowHeight) }
        lines += [legend(top: height - 14), "</svg>"]
        return lines.joined(separator: "\n")
    }

    private var ticks: [String] {
        let bottom = Self.axisHeight + rows.count * Self.rowHeight
        var lines = ["<g style=\"stroke:var(--hair,#e3e6e1)\">"]
        lines += scale.ticks.map { "<path d=\"M\(x($0)) \(Self.axisHeight - 6)V\(bottom)\"/>" }
        lines += ["</g>", "<g text-anchor=\"middle\" style=\"font-size:11px;fill:var(--soft,#51585f)\">"]
        lines += scale.ticks.map { tick in
            "<text x=\"\(x(tick))\" y=\"\(Self.axisHeight - 12)\">"
                + "\(tick == .zero ? "0" : chart.locale.duration(tick))</text>"
        }
        return lines + ["</g>"]
    }

    private func row(_ entry: RecoverySchedule.Entry, top: Int) -> [String] {
        let isCritical = entry.isCritical
        let baseline = top + 17
        var lines = [
            "<g>",
            "<path d=\"M0 \(top)H\(Self.width)\" style=\"stroke:var(--hair,#e3e6e1)\"/>",
            "<text x=\"4\" y=\"\(baseline)\"\(isCritical ? " font-weight=\"700\"" : "")>"
                + "\(escaped(shortened(entry.task.name, isBold: isCritical)))</text>",
        ]
        lines.append(bar(entry, isCritical: isCritical, top: top))
        if let objective = chart.objectives[entry.task.id], objective <= scale.end {
            // A pale edge keeps the mark visible on a solid bar, black on black paper included.
            let mark = "<path d=\"M\(x(objective)) \(top + 3)v20\" style=\"stroke:"
            lines.append("\(mark)var(--paper,#fff);stroke-width:6\"/>\(mark)var(--bad,#a11616);stroke-width:2.5\"/>")
        }
        return lines + ["</g>"]
    }

    private func bar(_ entry: RecoverySchedule.Entry, isCritical: Bool, top: Int) -> String {
        let start = tenths(entry.start)
        let finish = max(tenths(entry.finish), start + 30)
        let text: String
        let style: String
        if let duration = entry.task.duration {
            text = chart.locale.duration(duration) + (entry.task.isMeasured ? "" : " *")
            style =
                isCritical
                ? "fill:var(--critical-bar,#1d4f46);stroke:var(--critical-bar,#1d4f46)"
                : "fill:url(#\(chart.id)-hatch);stroke:var(--soft,#51585f)"
        } else {
            text = "? " + StatusWord.noEvidence.text(chart.locale.language)
            style = "fill:none;stroke:var(--ink,#1c1f24);stroke-dasharray:3 2"
        }
        return "<rect x=\"\(decimal(start))\" y=\"\(top + 6)\" width=\"\(decimal(finish - start))\" height=\"14\""
            + " style=\"\(style)\"/>" + "<text x=\"\(decimal(labelStart(after: finish, entry)))\" y=\"\(top + 17)\""
            + " style=\"font-size:11px;paint-order:stroke;stroke:var(--paper,#fff);stroke-width:3px\">\(text)</text>"
    }

    /// Beside the bar, and beyond the mark of the objective where that would run through the text.
    private func labelStart(after finish: Int, _ entry: RecoverySchedule.Entry) -> Int {
        guard let objective = chart.objectives[entry.task.id], objective <= scale.end else { return finish + 60 }
        let mark = tenths(objective)
        return mark > finish - 30 && mark < finish + 800 ? max(mark, finish) + 60 : finish + 60
    }

    /// Where everything is done.
    private var endMark: String {
        guard chart.schedule.undetermined.isEmpty, !rows.isEmpty else { return "" }
        let bottom = Self.axisHeight + rows.count * Self.rowHeight
        let mark = x(chart.schedule.finish)
        let text = chart.locale.pick("Fin: ", "End: ") + chart.locale.duration(chart.schedule.finish)
        return "<path d=\"M\(mark) \(Self.axisHeight - 6)V\(bottom + 6)\" style=\"stroke:var(--ink,#1c1f24);"
            + "stroke-dasharray:5 3\"/><text x=\"\(mark)\" y=\"\(bottom + 18)\" text-anchor=\"middle\""
            + " font-weight=\"700\">\(text)</text>"
    }

    private func legend(top: Int) -> String {
        let locale = chart.locale
        var parts = [
            "<rect x=\"4\" y=\"\(top - 10)\" width=\"22\" height=\"11\" style=\"fill:var(--critical-bar,#1d4f46)\"/>"
                + "<text x=\"31\" y=\"\(top)\">\(locale.pick("Sin holgura", "No slack"))</text>",
            "<rect x=\"116\" y=\"\(top - 10)\" width=\"22\" height=\"11\""
                + " style=\"fill:url(#\(chart.id)-hatch);stroke:var(--soft,#51585f)\"/>"
                + "<text x=\"143\" y=\"\(top)\">\(locale.pick("Con holgura", "With slack"))</text>",
            "<text x=\"226\" y=\"\(top)\">\(locale.pick("* declarada", "* declared"))</text>",
        ]
        if rows.contains(where: { chart.objectives[$0.task.id] != nil }) {
            parts.append(
                "<path d=\"M312 \(top - 11)v14\" style=\"stroke:var(--bad,#a11616);stroke-width:2.5\"/>"
                    + "<text x=\"319\" y=\"\(top)\">RTO</text>")
        }
        return "<g style=\"font-size:11px;fill:var(--soft,#51585f)\">\(parts.joined())</g>"
    }

    // MARK: - Coordinates and texts

    private func tenths(_ duration: Duration) -> Int {
        Self.labels * 10 + scale.tenths(duration, width: Self.axis * 10)
    }

    private func x(_ duration: Duration) -> String { decimal(tenths(duration)) }

    private func decimal(_ tenths: Int) -> String {
        tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }

    /// What fits into the column of labels; the table has the whole name.
    private func shortened(_ name: String, isBold: Bool) -> String {
        let limit = isBold ? 29 : 33
        return name.count <= limit ? name : name.prefix(limit - 1) + "…"
    }

    private func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.appendEscaped(text)
        return String(decoding: bytes, as: UTF8.self)
    }
}
