import RecoveryModel

/// Finds passwords and keys typed into a runbook.
enum SecretLint {
    static func issues(in text: String) -> [RunbookIssue] {
        var issues: [RunbookIssue] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let secret = SecretText.first(in: String(line)) else { continue }
            issues.append(
                RunbookIssue(
                    .secret, at: SourcePlace(line: index + 1, column: secret.offset + 1),
                    es: "aquí parece haber una contraseña o una llave a la vista",
                    en: "a password or a key seems to stand here in clear",
                    suggestion: LocalizedText(
                        es: "Nombre el archivo de contraseñas, el servicio o la variable que la guarda.",
                        en: "Name the password file, the service or the variable that holds it.")))
        }
        return issues
    }
}
