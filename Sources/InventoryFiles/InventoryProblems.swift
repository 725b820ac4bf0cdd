package import RecoveryModel

/// Everything that is wrong with a set of inventory files, at once.
package struct InventoryProblems: Error, Sendable {
    /// Sorted by place; never empty.
    package let issues: [InventoryIssue]

    /// The problems as the error that a face shows: one line of context for each, in one language.
    package func operatorError(in language: Language) -> OperatorError {
        let count = issues.count
        return OperatorError(
            .invalidInput,
            LocalizedText(
                es: count == 1 ? "el inventario tiene un error" : "el inventario tiene \(count) errores",
                en: count == 1 ? "the inventory has one mistake" : "the inventory has \(count) mistakes"),
            hint: LocalizedText(
                es: "Corrija los archivos y vuelva a intentarlo; no se guardó nada.",
                en: "Mend the files and try again; nothing was written."),
            context: issues.map { $0.text(in: language) })
    }
}

extension InventoryIssue {
    /// `inventory/systems.yaml:12:5: what is wrong; how to mend it`.
    package func text(in language: Language) -> String {
        "\(location.text): \(message(language))" + (suggestion.map { "; \($0(language))" } ?? "")
    }
}
