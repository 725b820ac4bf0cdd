import RecoveryModel

/// What a runbook must have so that somebody else can follow it at three in the morning.
struct RunbookLint {
    private let runbook: Runbook
    private let phaseLines: [Int]

    /// - Parameter phaseLines: The line of each phase's heading.
    init(_ runbook: Runbook, phaseLines: [Int]) {
        self.runbook = runbook
        self.phaseLines = phaseLines
    }

    var issues: [RunbookIssue] { shape + phases + runbook.steps.flatMap(attributes) + destruction }

    private var shape: [RunbookIssue] {
        var issues: [RunbookIssue] = []
        if runbook.title.isEmpty {
            issues.append(
                RunbookIssue(
                    .missingTitle, at: .start, es: "el procedimiento no tiene título", en: "the runbook has no title",
                    suggestion: LocalizedText(
                        es: "Empiece con «# Título».", en: "Begin with “# Title”.")))
        }
        if runbook.phases.allSatisfy(\.title.isEmpty) {
            issues.append(
                RunbookIssue(
                    .missingPhase, at: SourcePlace(line: phaseLines.first ?? 1, column: 1),
                    es: "el procedimiento no tiene fases", en: "the runbook has no phases",
                    suggestion: LocalizedText(
                        es: "Ponga «## Fase» antes de sus pasos.", en: "Put “## Phase” before its steps.")))
        }
        for (phase, line) in zip(runbook.phases, phaseLines) where phase.steps.isEmpty {
            issues.append(
                RunbookIssue(
                    .missingStep, at: SourcePlace(line: line, column: 1),
                    es: "la fase «\(phase.title)» no tiene pasos numerados",
                    en: "the phase “\(phase.title)” has no numbered steps"))
        }
        return issues
    }

    private static let validation = [
        "validacion", "validar", "verificacion", "comprobacion", "aceptacion", "validat", "verif", "accept",
    ]
    private static let comeback = [
        "retorno", "normalidad", "regreso", "reincorporacion", "return", "back to normal", "failback", "rejoin",
    ]

    private var phases: [RunbookIssue] {
        let titles = runbook.phases.map { WordTable<HeaderKey>.folded($0.title) }
        func isThere(_ words: [String]) -> Bool {
            titles.contains { title in words.contains { title.contains($0) } }
        }
        var issues: [RunbookIssue] = []
        if !isThere(RunbookLint.validation) {
            issues.append(
                RunbookIssue(
                    .missingValidation, at: .start, es: "el procedimiento no tiene fase de validación",
                    en: "the runbook has no validation phase",
                    suggestion: LocalizedText(es: "Agregue «## Validación».", en: "Add “## Validation”.")))
        }
        if !isThere(RunbookLint.comeback) {
            issues.append(
                RunbookIssue(
                    .missingReturn, at: .start, es: "el procedimiento no describe el retorno a la normalidad",
                    en: "the runbook does not describe the return to normal",
                    suggestion: LocalizedText(
                        es: "Agregue «## Retorno a la normalidad».", en: "Add “## Return to normal”.")))
        }
        return issues
    }

    private func attributes(_ step: RunbookStep) -> [RunbookIssue] {
        let place = SourcePlace(line: step.line, column: 1)
        func issue(_ kind: RunbookIssue.Kind, es: String, en: String, _ key: LocalizedText) -> RunbookIssue {
            RunbookIssue(
                kind, at: place, es: "el paso \(step.number) no dice \(es)",
                en: "step \(step.number) does not say \(en)",
                suggestion: LocalizedText(
                    es: "Agregue «\(key.es)» a su línea de atributos.", en: "Add “\(key.en)” to its attribute line."))
        }
        var issues: [RunbookIssue] = []
        if step.actor == nil {
            issues.append(
                issue(
                    .missingActor, es: "quién lo hace", en: "who does it", .init(es: "quién: DRP-2", en: "who: DRP-2")))
        }
        if step.expected == nil {
            issues.append(
                issue(
                    .missingExpected, es: "qué debe verse", en: "what must be seen",
                    .init(es: "espera: …", en: "expect: …")))
        }
        if step.estimateSeconds == nil {
            issues.append(
                issue(
                    .missingEstimate, es: "cuánto tarda", en: "how long it takes",
                    .init(es: "estimado: 5 min", en: "estimate: 5 min")))
        }
        return issues
    }

    private var destruction: [RunbookIssue] {
        var issues: [RunbookIssue] = []
        var isGuarded = false
        for step in runbook.steps {
            let command = DestructiveCommand.first(in: step)
            if let command, !step.isIrreversible {
                issues.append(
                    RunbookIssue(
                        .unmarkedDestruction, at: SourcePlace(line: command.line, column: 1),
                        es: "«\(command.command)» destruye y el paso \(step.number) no lo dice",
                        en: "“\(command.command)” destroys, and step \(step.number) does not say so",
                        suggestion: LocalizedText(
                            es: "Agregue la palabra «irreversible» a su línea de atributos.",
                            en: "Add the word “irreversible” to its attribute line.")))
            }
            if command != nil || step.isIrreversible, step.stop == nil, !isGuarded {
                issues.append(
                    RunbookIssue(
                        .unguardedDestruction, at: SourcePlace(line: command?.line ?? step.line, column: 1),
                        es: "el paso \(step.number) es destructivo y nada lo detiene antes",
                        en: "step \(step.number) is destructive, and nothing stops it before",
                        suggestion: LocalizedText(
                            es: "Diga «alto: …», o ponga antes un paso de respaldo, decisión o aprobación.",
                            en: "Say “stop: …”, or put a backup, decision or approval step before it.")))
            }
            switch step.kind {
            case .backup, .decision, .approval: isGuarded = true
            case .manual, .command, .sql, .http, .probe, .wait, .notify, .restore: break
            }
        }
        return issues
    }
}
