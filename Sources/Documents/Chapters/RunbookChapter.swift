import RecoveryModel

/// Runbooks: chapter 16.
enum RunbookChapter {
    static func names(_ ids: [String], _ c: PlanContext) -> SafeMarkdown {
        guard !ids.isEmpty else { return SafeMarkdown(markdown: c.words("ninguno", "none")).strong }
        return .joined(
            ids.map { id in
                guard let page = c.index.runbooks[id] else { return .literal(id) }
                return .literal(code(page.runbook) + " " + page.runbook.title)
            }, by: "; ")
    }

    /// Code, title and reach of every runbook.
    static func list(_ c: PlanContext) -> String {
        var table = c.table([
            ("Clave", "Code"), ("Procedimiento", "Runbook"), ("Pasos", "Steps"),
            ("Tiempo estimado (declarado)", "Estimated time (declared)"),
            ("Sistemas que lo citan", "Systems that cite it"),
        ])
        var users: [String: [SafeMarkdown]] = [:]
        for system in c.systemsInScope {
            for id in system.runbooks { users[id, default: []].append(c.systemLink(system.id)) }
        }
        for page in c.input.runbooks {
            let runbook = page.runbook
            let cited = users[runbook.id] ?? []
            table.row([
                .literal(code(runbook)), .literal(runbook.title), SafeMarkdown(markdown: "\(runbook.steps.count)"),
                c.duration(runbook.estimate),
                cited.isEmpty
                    ? SafeMarkdown(markdown: c.words("ninguno", "none")) : .joined(cited.prefix(12).map { $0 }),
            ])
        }
        return table.text(
            whenEmpty: c.words("*Sin dato: no hay procedimientos.*", "*No data: there are no runbooks.*"))
    }

    /// The whole texts, one after the other.
    static func texts(_ c: PlanContext) -> String {
        c.input.runbooks.reduce(into: "") { $0 += text($1, below: 2, c) }
    }

    /// One runbook as people follow it on paper.
    static func text(_ page: DocumentInput.RunbookPage, below level: Int, _ c: PlanContext) -> String {
        UserProse.embed(page.text, below: level) + "\n"
    }

    /// The code by which people ask for a runbook; its id when it has none.
    static func code(_ id: String, _ c: PlanContext) -> SafeMarkdown {
        .literal(c.index.runbooks[id].map { code($0.runbook) } ?? id)
    }

    private static func code(_ runbook: Runbook) -> String {
        for key in ["code", "clave", "código"] {
            if let code = runbook.attributes[key] { return code }
        }
        return runbook.id
    }
}
