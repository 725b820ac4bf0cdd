// Secrets never stand in an inventory: an item names a libpq service, a password file or an environment variable.
extension InventoryValidation {
    /// What looks like a secret in the fields of one item; a secret is never repeated.
    package static func secrets(_ entry: InventoryDraft.Entry) -> [InventoryIssue] {
        var issues: [InventoryIssue] = []
        func visit(_ value: FieldValue, _ path: String) {
            switch value {
            case .group(let members):
                for (key, member) in members { visit(member, path.isEmpty ? key : "\(path).\(key)") }
            case .list(let items):
                for (index, item) in items.enumerated() { visit(item, "\(path).\(index)") }
            case .text(let text):
                if path == "password_variable" {
                    if !SecretText.isVariableName(text) { issues.append(noVariable(entry.place(of: path))) }
                } else if let secret = SecretText.first(in: text) {
                    issues.append(refusal(secret, in: text, entry, path))
                }
            case .integer, .number, .boolean, .duration, .size, .date, .instant: break
            }
        }
        visit(.group(entry.record.fields), "")
        if SecretText.first(in: entry.record.id) != nil {
            issues.append(
                InventoryIssue(entry.place(of: "id"), SecretText.refusal(at: "id"), suggestion: SecretText.remedy))
        }
        return issues
    }

    private static func noVariable(_ place: SourceLocation) -> InventoryIssue {
        InventoryIssue(
            place,
            LocalizedText(
                es: "lo escrito en \"password_variable\" no es el nombre de una variable de entorno (no se repite aquí "
                    + "por si es una contraseña), se esperaban mayúsculas, dígitos y \"_\" (por ejemplo "
                    + "\"RESGUARDO_FTP\")",
                en: "what stands in \"password_variable\" is no name of an environment variable (not repeated here in "
                    + "case it is a password), expected capitals, digits and \"_\" (for example "
                    + "\"RESGUARDO_FTP\")"),
            suggestion: LocalizedText(
                es: "ponga la contraseña en esa variable y aquí solo su nombre",
                en: "put the password into that variable, and only its name here"))
    }

    private static func refusal(
        _ secret: SecretText, in text: String, _ entry: InventoryDraft.Entry, _ path: String
    ) -> InventoryIssue {
        var place = entry.place(of: path)
        if case .folder = InventorySchema.schema(of: entry.record.kind).layout {
            // The body is the file itself, so that the place inside it is known.
            let before = String(decoding: Array(text.utf8.prefix(secret.offset)), as: UTF8.self).unicodeScalars
            let line = before.split(separator: "\n", omittingEmptySubsequences: false)
            place = SourceLocation(file: place.file, line: line.count, column: (line.last?.count ?? 0) + 1)
        }
        return InventoryIssue(place, SecretText.refusal(at: path), suggestion: SecretText.remedy)
    }
}

extension SecretText {
    /// The sentence that refuses a secret without repeating it.
    package static func refusal(at key: String) -> LocalizedText {
        LocalizedText(
            es:
                "lo escrito en \"\(key)\" parece una contraseña o un secreto (no se repite aquí), "
                + "y el inventario no guarda secretos",
            en:
                "what stands in \"\(key)\" looks like a password or a secret (not repeated here), "
                + "and the inventory keeps none"
        )
    }

    /// Where a secret belongs instead.
    package static let remedy = LocalizedText(
        es: "nombre un servicio de libpq (service), un archivo de contraseñas (passfile) o una variable de entorno "
            + "(password_variable); si ya es conocida, cámbiela",
        en:
            "name a libpq service (service), a password file (passfile) or an environment variable "
            + "(password_variable); if it has been seen, change it")

    /// A text between quotes for a message: cut at 60 characters, controls escaped, `***` for what looks like a secret.
    package static func shown(_ text: String) -> String {
        if first(in: text) != nil { return "\"***\"" }
        var result = ""
        for scalar in text.unicodeScalars.prefix(60) {
            switch scalar {
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            default:
                let isInvisible =
                    scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
                if isInvisible {
                    result += "\\u{\(String(scalar.value, radix: 16))}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return "\"" + result + (text.unicodeScalars.count > 60 ? "…" : "") + "\""
    }
}
