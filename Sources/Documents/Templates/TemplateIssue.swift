import RecoveryModel

/// A mistake in a template, and where it stands.
struct TemplateIssue: Hashable, Sendable {
    let path: String
    let line: Int
    let column: Int
    let message: LocalizedText

    /// `templates/es/drp.md:12:5`.
    var place: String { "\(path):\(line):\(column)" }

    /// All mistakes as the one error that a person sees.
    static func error(_ issues: [TemplateIssue]) -> OperatorError {
        var seen: Set<TemplateIssue> = []
        let issues = issues.filter { seen.insert($0).inserted }
            .sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
        func lines(_ language: Language) -> String {
            issues.map { "\n  \($0.place): \($0.message(language))" }.joined()
        }
        let one = issues.count == 1
        return OperatorError(
            .invalidInput,
            LocalizedText(
                es: (one ? "hay 1 error en las plantillas" : "hay \(issues.count) errores en las plantillas")
                    + lines(.es),
                en: (one
                    ? "there is 1 mistake in the templates" : "there are \(issues.count) mistakes in the templates")
                    + lines(.en)),
            hint: LocalizedText(
                es: "Corrija las líneas señaladas y vuelva a generar; los documentos anteriores siguen como estaban.",
                en: "Mend the lines shown and render again; the previous documents are as they were."))
    }
}
