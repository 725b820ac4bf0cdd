import Markdown
import RecoveryModel

/// Reads one numbered item as a step.
struct StepReader {
    private let source: RunbookSource
    private var text: [String] = []
    private var blocks: [RunbookStep.Block] = []
    private var values: [StepKey: String] = [:]
    private var flags: Set<StepKey> = []
    private(set) var issues: [RunbookIssue] = []

    init(_ source: RunbookSource) { self.source = source }

    /// The step that an item holds.
    mutating func step(_ item: MarkdownList.Item, number: Int) -> RunbookStep {
        for block in item.blocks { take(block) }
        return RunbookStep(
            number: number, kind: kind, text: text.joined(separator: "\n\n"), blocks: blocks,
            actor: values[.actor], place: values[.place], expected: values[.expected], otherwise: values[.otherwise],
            stop: values[.stop], estimateSeconds: seconds(values[.estimate]), timeoutSeconds: seconds(values[.timeout]),
            isIrreversible: flags.contains(.irreversible), keepsEvidence: flags.contains(.evidence),
            line: max(1, item.position.line))
    }

    private mutating func take(_ block: MarkdownBlock) {
        switch block.kind {
        case .codeBlock(let info, let literal): takeCode(info, literal, block.position)
        case .paragraph:
            let lines = source.lines(of: block.position)
            let start = lines.firstIndex { AttributeLine.begins($0.text) } ?? lines.endIndex
            append(RunbookSource.joined(Array(lines[..<start])))
            if start < lines.endIndex { takeAttributes(Array(lines[start...])) }
        case .heading, .list, .table, .blockQuote, .thematicBreak, .htmlBlock:
            append(source.text(of: block.position))
        }
    }

    private mutating func append(_ piece: String) {
        if !piece.isEmpty { text.append(piece) }
    }

    private mutating func takeCode(_ info: String, _ literal: String, _ position: MarkdownPosition) {
        let language = info.split(separator: " ").first.map { $0.lowercased() } ?? ""
        if language.isEmpty {
            issues.append(
                RunbookIssue(
                    .unnamedBlock, at: SourcePlace(line: position.line, column: position.column),
                    es: "el bloque no dice en qué se teclea", en: "the block does not say what it is typed into",
                    suggestion: LocalizedText(
                        es: "Escriba sh, sql, http o text tras las tres comillas invertidas.",
                        en: "Write sh, sql, http or text behind the three backticks.")))
        }
        let code = literal.hasSuffix("\n") ? String(literal.dropLast()) : literal
        blocks.append(RunbookStep.Block(language: language, text: code, line: position.line))
    }

    private mutating func takeAttributes(_ lines: [RunbookSource.Line]) {
        for entry in AttributeLine(lines).entries {
            guard let key = StepKey.words[entry.key] else {
                issues.append(
                    RunbookIssue(
                        .unknownKey, at: entry.place, es: "un paso no conoce «\(entry.key)»",
                        en: "a step knows no “\(entry.key)”", suggestion: StepKey.words.suggestion(for: entry.key)))
                continue
            }
            guard values[key] == nil, !flags.contains(key) else {
                issues.append(
                    RunbookIssue(
                        .repeatedKey, at: entry.place, es: "«\(entry.key)» está dos veces en el paso",
                        en: "“\(entry.key)” stands twice in the step"))
                continue
            }
            take(key, entry)
        }
    }

    private mutating func take(_ key: StepKey, _ entry: AttributeLine.Entry) {
        switch (key.isFlag, entry.value) {
        case (true, nil): flags.insert(key)
        case (true, .some):
            issues.append(
                bad(entry, es: "«\(entry.key)» va solo, sin valor", en: "“\(entry.key)” stands alone, without a value"))
            flags.insert(key)
        case (false, nil):
            issues.append(bad(entry, es: "«\(entry.key)» no dice nada", en: "“\(entry.key)” says nothing"))
        case (false, let value?):
            if let complaint = complaint(key, value, entry) { issues.append(complaint) }
            values[key] = value
        }
    }

    private func complaint(_ key: StepKey, _ value: String, _ entry: AttributeLine.Entry) -> RunbookIssue? {
        switch key {
        case .estimate, .timeout:
            guard seconds(value) == nil else { return nil }
            return bad(
                entry, es: "«\(value)» no es un lapso", en: "“\(value)” is no length of time",
                suggestion: LocalizedText(
                    es: "Escriba un número con su unidad: 30 s, 5 min, 2 h.",
                    en: "Write a number with its unit: 30 s, 5 min, 2 h."))
        case .kind:
            guard RunbookStep.Kind.words[value] == nil else { return nil }
            return bad(
                entry, es: "«\(value)» no es un tipo de paso", en: "“\(value)” is no kind of step",
                suggestion: RunbookStep.Kind.words.suggestion(for: value)
                    ?? LocalizedText(
                        es: "Hay manual, comando, sql, http, sondeo, decisión, aprobación, espera, aviso, respaldo y "
                            + "restauración.",
                        en: "There are manual, command, sql, http, probe, decision, approval, wait, notice, backup "
                            + "and restore."))
        case .actor, .place, .expected, .otherwise, .stop, .irreversible, .evidence: return nil
        }
    }

    private func bad(
        _ entry: AttributeLine.Entry, es: String, en: String, suggestion: LocalizedText? = nil
    ) -> RunbookIssue {
        RunbookIssue(.badValue, at: entry.place, es: es, en: en, suggestion: suggestion)
    }

    private var kind: RunbookStep.Kind {
        if let stated = values[.kind].flatMap({ RunbookStep.Kind.words[$0] }) { return stated }
        return blocks.lazy.compactMap { RunbookStep.Kind.typed($0.language) }.first ?? .manual
    }

    private func seconds(_ text: String?) -> Int64? {
        text.flatMap { try? DurationText.duration($0) }.map(\.components.seconds)
    }
}
