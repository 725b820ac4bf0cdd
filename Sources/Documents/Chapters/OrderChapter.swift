import RecoveryModel

/// The order in which everything comes back: chapters 7 and 15.
enum OrderChapter {
    static func waves(_ c: PlanContext) -> String {
        var table = c.table([
            ("Oleada", "Wave"), ("Elemento", "Item"), ("Nivel", "Tier"), ("Equipo", "Team"),
            ("Duración propia", "Own duration"), ("Necesita antes", "Needs first"),
            ("Inicio con equipos", "Start with teams"), ("Fin con equipos", "End with teams"),
            ("Fin con una persona", "End with one person"), ("Ruta crítica", "Critical path"),
        ])
        let critical = Set(c.input.best.criticalPath)
        for (number, wave) in c.input.best.waves.enumerated() {
            for id in wave {
                guard let entry = c.index.bestEntries[id] else { continue }
                table.row(row(entry, wave: number + 1, isCritical: critical.contains(id), c))
            }
        }
        return table.text(
            whenEmpty: c.words("*Sin dato: no hay tareas de recuperación.*", "*No data: there is no recovery work.*"))
    }

    private static func row(
        _ entry: RecoverySchedule.Entry, wave: Int, isCritical: Bool, _ c: PlanContext
    ) -> [SafeMarkdown] {
        let task = entry.task
        let origin = task.isMeasured ? c.words("medido", "measured") : c.words("declarado", "declared")
        let own: SafeMarkdown =
            task.duration == nil ? c.missing : "\(c.duration(task.duration)) (\(SafeMarkdown(markdown: origin)))"
        let tier = c.inventory.systems[id: task.id].map { SafeMarkdown(markdown: "\($0.tier)") } ?? "—"
        return [
            SafeMarkdown(markdown: "\(wave)"), c.systemLink(task.id), tier,
            task.team.map { c.role($0) } ?? "—", own,
            task.predecessors.isEmpty ? "—" : .joined(task.predecessors.prefix(8).map { c.itemName($0) }),
            SafeMarkdown(markdown: c.locale.duration(entry.start)),
            SafeMarkdown(markdown: c.locale.duration(entry.finish)), c.duration(c.index.worstEntries[task.id]?.finish),
            isCritical ? SafeMarkdown(markdown: c.words("sí", "yes")).strong : "—",
        ]
    }

    /// Both ends of the schedule, and the way that decides them.
    static func criticalPath(_ c: PlanContext) -> String {
        var text = ""
        for (schedule, title) in [
            (
                c.input.best,
                c.words(
                    "Mejor caso (cada equipo trabaja en una tarea a la vez)",
                    "Best case (each team does one task at a time)")
            ),
            (
                c.input.worst,
                c.words("Peor caso (una sola persona hace todo)", "Worst case (one person does everything)")
            ),
        ] {
            let path = SafeMarkdown.joined(schedule.criticalPath.map { c.itemName($0) }, by: " → ")
            let finish = SafeMarkdown(markdown: c.locale.duration(schedule.finish)).strong
            let computed = SafeMarkdown(
                markdown: c.words("calculado desde la declaración", "computed from the declaration"))
            let route = SafeMarkdown(markdown: c.words("ruta crítica", "critical path"))
            let line: SafeMarkdown = "\(SafeMarkdown(markdown: title)): \(finish) (\(computed)); \(route): \(path)."
            text += "- \(line.text)\n"
        }
        return text + undetermined(c)
    }

    private static func undetermined(_ c: PlanContext) -> String {
        guard !c.input.best.undetermined.isEmpty else { return "" }
        let names = SafeMarkdown.joined(c.input.best.undetermined.map { c.itemName($0) })
        return c.words(
            "- **No demostrable**: falta la duración u orden de: \(names.text). Los totales no los cuentan.\n",
            "- **Not demonstrable**: duration or order is missing for: \(names.text). The totals leave them out.\n")
    }
}
