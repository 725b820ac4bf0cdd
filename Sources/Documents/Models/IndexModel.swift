import RecoveryModel

/// What the index works from: the plan, and every file that was rendered before it.
struct IndexContext: Sendable {
    /// One document and its two editions.
    struct Entry: Sendable {
        let title: SafeMarkdown
        /// Without extension.
        let path: String
        let markdownDigest: String?
        let htmlDigest: String?
    }

    let plan: PlanContext
    let entries: [Entry]
}

/// What the template of the index may print.
enum IndexModel {
    static let fields: [ModelField<IndexContext>] =
        DocumentFields.common.map { $0.inside { $0.plan } } + [
            .flag("has_alarm") { SituationChapter.hasAlarm($0.plan) },
            .block("situation_brief") { SituationChapter.brief($0.plan) },
            .block("file_table") { files($0) },
            .value("file_count") { context in
                context.plan.locale.count(
                    context.entries.count * 2, one: context.plan.words("archivo", "file"),
                    other: context.plan.words("archivos", "files"))
            },
        ]

    private static func files(_ context: IndexContext) -> String {
        let c = context.plan
        var table = c.table([
            ("Documento", "Document"), ("Edición", "Edition"), ("Archivo", "File"),
            ("SHA-256 del contenido", "SHA-256 of the content"),
        ])
        for entry in context.entries {
            for (edition, name, digest) in [
                ("HTML", entry.path + ".html", entry.htmlDigest),
                ("Markdown", entry.path + ".md", entry.markdownDigest),
            ] {
                table.row([
                    entry.title, SafeMarkdown(markdown: edition), SafeMarkdown.code(name).linked(to: name),
                    digest.map(SafeMarkdown.code) ?? SafeMarkdown(markdown: c.words("sin cambio", "unchanged")),
                ])
            }
        }
        return table.text(whenEmpty: c.words("*Sin dato.*", "*No data.*"))
    }
}
