extension Rule {
    /// A process with legal deadlines names its peak dates.
    static let deadlinesHavePeaks = Rule(
        "BIA-005", .medium,
        title: LocalizedText(
            es: "Fechas pico de procesos con plazos legales",
            en: "Peak dates of processes with legal deadlines"),
        remedy: LocalizedText(
            es: "Registrar en `peaks` las fechas en que vencen los plazos.",
            en: "Record in `peaks` the dates on which deadlines fall."),
        clause: "ISO 22301 8.2.2; Reglamento LGPC 76-III-c"
    ) { input in
        input.inventory.processes.compactMap { process in
            let subject = input.subject(process)
            switch process.hasLegalDeadlines {
            case false: return nil
            case nil:
                return .unknown(
                    subject, es: "No consta si «\(process.name)» tiene plazos legales.",
                    en: "Nothing says whether \"\(process.name)\" has legal deadlines.")
            case true:
                guard process.peaks.isEmpty else { return .pass(subject) }
                return .fail(
                    subject, es: "«\(process.name)» tiene plazos legales y no define fechas pico.",
                    en: "\"\(process.name)\" has legal deadlines but no peak calendar.")
            }
        }
    }
}
