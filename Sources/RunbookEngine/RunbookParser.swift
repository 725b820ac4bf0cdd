import Markdown
package import RecoveryModel

/// Reads a runbook's Markdown by the grammar of docs/runbook-format.md.
package enum RunbookParser {
    /// Reads a text; every text gives a runbook, and what is wrong with it is told beside it.
    ///
    /// - Parameters:
    ///   - id: The runbook's id: the name of its file.
    ///   - text: The file.
    /// - Returns: The runbook, and everything that lint has to say, in the order of the lines.
    package static func parse(id: String, text: String) -> (runbook: Runbook, issues: [RunbookIssue]) {
        let text = RunbookSource.normalized(text)
        var reading = RunbookReading(text)
        for block in MarkdownDocument(parsing: text, dialect: .tables).blocks { reading.take(block) }
        let runbook = reading.runbook(id: id)
        let issues =
            reading.issues + RunbookLint(runbook, phaseLines: reading.phaseLines).issues
            + SecretLint.issues(in: text) + RunbookPlaceholder.issues(in: text)
        return (
            runbook, issues.sorted { ($0.line, $0.column, $0.kind.rawValue) < ($1.line, $1.column, $1.kind.rawValue) }
        )
    }
}

/// A runbook while it is read, block by block.
private struct RunbookReading {
    private struct Phase {
        let title: String
        let line: Int
        var introduction: [String] = []
        var steps: [RunbookStep] = []
    }

    private let source: RunbookSource
    private var title: String?
    private var header = HeaderReader()
    private var mayBeHeader = false
    private var introduction: [String] = []
    private var phases: [Phase] = []
    private var nextNumber = 1
    private var found: [RunbookIssue] = []

    init(_ text: String) { source = RunbookSource(text) }

    var issues: [RunbookIssue] { header.issues + found }

    var phaseLines: [Int] { phases.map(\.line) }

    func runbook(id: String) -> Runbook {
        Runbook(
            id: id, title: title ?? "", attributes: header.attributes,
            introduction: introduction.joined(separator: "\n\n"),
            phases: phases.map {
                Runbook.Phase(
                    title: $0.title, introduction: $0.introduction.joined(separator: "\n\n"), steps: $0.steps)
            })
    }

    mutating func take(_ block: MarkdownBlock) {
        let isBehindTitle = mayBeHeader
        mayBeHeader = false
        switch block.kind {
        case .heading(1, let inlines) where title == nil && phases.isEmpty:
            title = inlines.plainText.trimmed
            mayBeHeader = true
        case .heading(1...2, let inlines):
            phases.append(Phase(title: inlines.plainText.trimmed, line: block.position.line))
        case .list(let list) where list.start != nil:
            takeSteps(list, block.position)
        case .list(let list) where list.items.contains(where: looksLikeStep):
            found.append(
                RunbookIssue(
                    .unnumberedStep, at: place(block), es: "los pasos de esta lista no tienen número",
                    en: "the steps of this list have no number",
                    suggestion: LocalizedText(
                        es: "Escriba \(nextNumber). en lugar del guion.",
                        en: "Write \(nextNumber). in place of the mark.")
                ))
            for item in list.items { add(item) }
        case .list, .table, .paragraph:
            if isBehindTitle, header.take(block, in: source) { return }
            takeProse(block)
        case .heading, .codeBlock, .blockQuote, .thematicBreak, .htmlBlock: takeProse(block)
        }
    }

    private func place(_ block: MarkdownBlock) -> SourcePlace {
        SourcePlace(line: block.position.line, column: block.position.column)
    }

    private mutating func takeSteps(_ list: MarkdownList, _ position: MarkdownPosition) {
        if let start = list.start, start != nextNumber {
            found.append(
                RunbookIssue(
                    .wrongNumber, at: SourcePlace(line: position.line, column: position.column),
                    es: "el paso dice \(start) y le toca \(nextNumber)",
                    en: "the step says \(start), its turn is \(nextNumber)",
                    suggestion: LocalizedText(
                        es: "Los números corren por todo el procedimiento, sin volver a 1 en cada fase.",
                        en: "Numbers run through the whole runbook, and do not begin again in each phase.")))
        }
        for item in list.items { add(item) }
    }

    private mutating func add(_ item: MarkdownList.Item) {
        if phases.isEmpty { phases.append(Phase(title: "", line: item.position.line)) }
        var reader = StepReader(source)
        let step = reader.step(item, number: nextNumber)
        found += reader.issues
        phases[phases.count - 1].steps.append(step)
        nextNumber += 1
    }

    private mutating func takeProse(_ block: MarkdownBlock) {
        let text = source.text(of: block.position)
        guard let last = phases.indices.last else {
            introduction.append(text)
            return
        }
        phases[last].introduction.append(text)
        guard !phases[last].steps.isEmpty else { return }
        found.append(
            RunbookIssue(
                .strayText, at: place(block), es: "este texto no pertenece a ningún paso",
                en: "this text belongs to no step",
                suggestion: LocalizedText(
                    es: "Sángrelo bajo su paso, o póngalo antes del primero de la fase.",
                    en: "Indent it under its step, or put it before the first one of the phase.")))
    }

    private func looksLikeStep(_ item: MarkdownList.Item) -> Bool {
        item.blocks.contains { block in
            switch block.kind {
            case .codeBlock: true
            case .paragraph: source.lines(of: block.position).contains { AttributeLine.begins($0.text) }
            case .heading, .list, .table, .blockQuote, .thematicBreak, .htmlBlock: false
            }
        }
    }
}
