package import RecoveryModel

/// A recovery schedule as a drawing, as words, and as the table behind both.
///
/// The drawing never stands alone: who cannot see it has the words, who doubts it has the table.
package struct GanttChart: Sendable {
    package let schedule: RecoverySchedule
    /// The figure's id: letters, digits and hyphens.
    package let id: String
    package let locale: DocumentLocale
    /// The recovery time objective of each task that has one, by id: marked on its row.
    package let objectives: [String: Duration]
    /// What to call the teams, by the key that a task names.
    package let teamNames: [String: String]
    /// Rows drawn at most, as many as one Letter page takes; the table holds them all.
    package let maximumRows: Int

    package init(
        _ schedule: RecoverySchedule, id: String, locale: DocumentLocale, objectives: [String: Duration] = [:],
        teamNames: [String: String] = [:], maximumRows: Int = 32
    ) {
        self.schedule = schedule
        self.id = id
        self.locale = locale
        self.objectives = objectives
        self.teamNames = teamNames
        self.maximumRows = max(1, maximumRows)
    }

    /// Drawing, caption and words for a page.
    package var figure: PageFigure {
        PageFigure(id: id, svg: svg, caption: title, alternative: words)
    }

    /// The `<svg>` element, with title and description; the same bytes for the same schedule.
    package var svg: String { GanttDrawing(self).svg }

    /// `Orden de recuperación con equipos especializados` and its like.
    package var title: String {
        switch schedule.staffing {
        case .unlimited: locale.pick("Orden de recuperación sin límite de personal", "Recovery order, unlimited staff")
        case .teams: locale.pick("Orden de recuperación con un equipo por función", "Recovery order, one team per role")
        case .onePerson: locale.pick("Orden de recuperación con una sola persona", "Recovery order, one person only")
        }
    }

    /// The rows that are drawn: all, or when there are too many those of the critical path and the first to start.
    var drawnEntries: [RecoverySchedule.Entry] {
        guard schedule.entries.count > maximumRows else { return schedule.entries }
        let path = Set(schedule.criticalPath)
        let first = schedule.entries.filter { path.contains($0.task.id) }
        let rest = schedule.entries.filter { !path.contains($0.task.id) }
        let chosen = Set((first + rest).prefix(maximumRows).map(\.task.id))
        return schedule.entries.filter { chosen.contains($0.task.id) }
    }

    /// `+1 h 15 min` after the declaration; `0 min` at it.
    func offset(_ duration: Duration) -> String {
        duration == .zero ? "0 min" : "+" + locale.duration(duration)
    }
}
