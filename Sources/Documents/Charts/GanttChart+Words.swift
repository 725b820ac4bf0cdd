import Markdown
import RecoveryModel

extension GanttChart {
    /// The drawing in words: plain text for who cannot see it.
    package var words: String {
        guard !schedule.entries.isEmpty else { return locale.pick("No hay tareas.", "There are no tasks.") }
        var sentences = [endSentence]
        if !schedule.criticalPath.isEmpty { sentences.append(pathSentence) }
        sentences.append(countSentence)
        let hidden = schedule.entries.count - drawnEntries.count
        if hidden > 0 {
            let tasks = locale.count(
                hidden, one: locale.pick("tarea más", "more task"), other: locale.pick("tareas más", "more tasks"))
            sentences.append(locale.pick("La tabla contiene \(tasks).", "The table holds \(tasks)."))
        }
        return sentences.joined(separator: " ")
    }

    var endSentence: String {
        let unknown = schedule.undetermined.map { name(of: $0) }
        guard unknown.isEmpty else {
            let names = unknown.count > 5 ? Array(unknown.prefix(5)) + [locale.pick("otras", "others")] : unknown
            let word = StatusWord.noEvidence.text(locale.language)
            return locale.pick(
                "\(word): no se puede demostrar cuándo termina, porque falta la duración de \(locale.list(names)).",
                "\(word): nobody can show when it ends, since the duration of \(locale.list(names)) is missing.")
        }
        let length = locale.durationInWords(schedule.finish)
        return locale.pick(
            "La recuperación termina \(length) después de la declaración.",
            "Recovery ends \(length) after the declaration.")
    }

    private var pathSentence: String {
        let path = schedule.criticalPath
        var steps = (path.count > 12 ? Array(path.prefix(6)) : path).map(step)
        if path.count > 12 {
            steps.append(locale.pick("… \(path.count - 9) tareas más …", "… \(path.count - 9) more tasks …"))
            steps += path.suffix(3).map(step)
        }
        return locale.pick("Ruta crítica: ", "Critical path: ") + steps.joined(separator: " → ") + "."
    }

    private func step(_ id: String) -> String {
        "\(name(of: id)) (\(entry(id)?.task.duration.map { locale.duration($0) } ?? locale.noData))"
    }

    private var countSentence: String {
        let tasks = locale.count(
            schedule.entries.count, one: locale.pick("tarea", "task"), other: locale.pick("tareas", "tasks"))
        let waves = locale.count(
            schedule.waves.count, one: locale.pick("ola", "wave"), other: locale.pick("olas", "waves"))
        return locale.pick("Total: \(tasks) en \(waves).", "Total: \(tasks) in \(waves).")
    }

    /// The numbers behind the drawing as a Markdown table with its caption; every task, in order of start.
    package var table: String {
        let hasObjectives = !objectives.isEmpty
        var lines = [locale.pick("**Tabla: \(title)**", "**Table: \(title)**"), ""]
        let heads = [
            locale.pick("Tarea", "Task"), locale.pick("Equipo", "Team"), locale.pick("Inicio", "Start"),
            locale.pick("Fin", "End"), locale.pick("Duración", "Duration"),
            locale.pick("Sin holgura", "No slack"),
        ]
        lines.append("| " + (heads + (hasObjectives ? ["RTO"] : [])).joined(separator: " | ") + " |")
        lines.append("|---|---|--:|--:|---|---|" + (hasObjectives ? "--:|" : ""))
        for entry in schedule.entries {
            var cells = [
                MarkdownEscaping.escape(entry.task.name), team(of: entry.task), offset(entry.start),
                offset(entry.finish), duration(of: entry.task), locale.yesNo(entry.isCritical),
            ]
            if hasObjectives { cells.append(objectives[entry.task.id].map { locale.duration($0) } ?? "—") }
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func team(of task: RecoveryTask) -> String {
        guard let team = task.team else { return locale.noData }
        return MarkdownEscaping.escape(teamNames[team] ?? team)
    }

    private func duration(of task: RecoveryTask) -> String {
        guard let duration = task.duration else { return StatusWord.noEvidence.text(locale.language) }
        let source = task.isMeasured ? Measurement.Source.probe : .declared
        return "\(locale.duration(duration)) · \(locale.source(source))"
    }

    private func entry(_ id: String) -> RecoverySchedule.Entry? { schedule.entries.first { $0.task.id == id } }

    /// A task in a cycle has no entry, and is called by its id.
    private func name(of id: String) -> String { entry(id)?.task.name ?? id }
}
