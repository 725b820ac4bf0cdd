import RecoveryModel

/// The sentences in which the reader of files complains: what was found, what was expected, how to mend it.
enum Complaint {
    /// `se encontró "4", se esperaba …`
    static func found(
        _ found: LocalizedText, expected: LocalizedText, _ place: SourceLocation, suggestion: LocalizedText? = nil
    ) -> InventoryIssue {
        InventoryIssue(
            place,
            LocalizedText(
                es: "se encontró \(found.es), se esperaba \(expected.es)",
                en: "found \(found.en), expected \(expected.en)"),
            suggestion: suggestion)
    }

    /// A word in quotes, the same in both languages.
    static func quoted(_ text: String) -> LocalizedText {
        let shown = SecretText.shown(text)
        return LocalizedText(es: shown, en: shown)
    }

    static func didYouMean(_ word: String?) -> LocalizedText? {
        word.map { LocalizedText(es: "¿quiso decir \"\($0)\"?", en: "did you mean \"\($0)\"?") }
    }

    static func write(_ text: String) -> LocalizedText {
        LocalizedText(es: "escriba \(text)", en: "write \(text)")
    }

    static func tooLarge(_ file: InventoryFile) -> InventoryIssue {
        InventoryIssue(
            SourceLocation(file: file.path, line: 1, column: 1),
            LocalizedText(
                es: "el archivo tiene \(file.bytes.count) bytes, se esperaban 64 MiB cuando más",
                en: "the file has \(file.bytes.count) bytes, expected 64 MiB at most"))
    }

    static func notUTF8(_ byte: UInt8, letter: Unicode.Scalar?, _ place: SourceLocation) -> InventoryIssue {
        let code = "0x" + String(byte, radix: 16, uppercase: true)
        let meaning = letter.map {
            LocalizedText(es: " (en Windows-1252 es \"\($0)\")", en: " (in Windows-1252 it is \"\($0)\")")
        }
        return InventoryIssue(
            place,
            LocalizedText(
                es: "se encontró el byte \(code)\(meaning?.es ?? ""), se esperaba texto en UTF-8",
                en: "found the byte \(code)\(meaning?.en ?? ""), expected text in UTF-8"),
            suggestion: LocalizedText(
                es: "guarde el archivo con la codificación UTF-8 (en Excel: \"CSV UTF-8\")",
                en: "save the file with the encoding UTF-8 (in Excel: \"CSV UTF-8\")"))
    }

    static func control(_ scalar: Unicode.Scalar, _ place: SourceLocation) -> InventoryIssue {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let code = "U+" + padded
        return InventoryIssue(
            place,
            LocalizedText(
                es: "se encontró el carácter de control \(code), se esperaba texto sin caracteres de control",
                en: "found the control character \(code), expected text without control characters"),
            suggestion: LocalizedText(es: "bórrelo", en: "delete it"))
    }

    static func mojibake(_ found: String, _ repaired: String?, _ place: SourceLocation) -> InventoryIssue {
        InventoryIssue(
            place,
            LocalizedText(
                es: "se encontró \(found): es texto UTF-8 leído con otra codificación",
                en: "found \(found): it is UTF-8 text read in another encoding"),
            suggestion: repaired.map { LocalizedText(es: "¿quiso decir \"\($0)\"?", en: "did you mean \"\($0)\"?") })
    }

    static func missing(_ field: FieldSchema, _ place: SourceLocation) -> InventoryIssue {
        let type = Expectation.of(field.type)
        return InventoryIssue(
            place,
            LocalizedText(
                es: "falta la clave \"\(field.key)\", se esperaba \(type.es)",
                en: "the key \"\(field.key)\" is missing, expected \(type.en)"))
    }

    static func empty(_ key: String, _ type: FieldType, _ place: SourceLocation) -> InventoryIssue {
        let type = Expectation.of(type)
        return InventoryIssue(
            place,
            LocalizedText(
                es: "la clave \"\(key)\" está vacía, se esperaba \(type.es)",
                en: "the key \"\(key)\" is empty, expected \(type.en)"))
    }

    static func duplicateKey(_ key: String, first: SourceLocation, _ place: SourceLocation) -> InventoryIssue {
        InventoryIssue(
            place,
            LocalizedText(
                es: "la clave \(SecretText.shown(key)) está repetida: ya está en \(first.text)",
                en: "the key \(SecretText.shown(key)) is repeated: it already stands at \(first.text)"),
            suggestion: LocalizedText(es: "deje solo una de las dos", en: "leave only one of the two"))
    }
}

/// What a field of a type expects, in words.
enum Expectation {
    static func of(_ type: FieldType) -> LocalizedText {
        switch type {
        case .text: LocalizedText(es: "un texto", en: "a text")
        case .markdown: LocalizedText(es: "un texto en Markdown", en: "a text in Markdown")
        case .integer(let range):
            LocalizedText(
                es: "un número entero de \(range.lowerBound) a \(range.upperBound)",
                en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        case .number(let range):
            LocalizedText(
                es: "un número de \(plain(range.lowerBound)) a \(plain(range.upperBound))",
                en: "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))")
        case .boolean: LocalizedText(es: "true o false (o bien sí o no)", en: "true or false (or yes or no)")
        case .duration:
            LocalizedText(
                es: "una duración con unidad (por ejemplo \"4 h\")",
                en: "a duration with its unit (for example \"4 h\")")
        case .size:
            LocalizedText(
                es: "un tamaño con unidad (por ejemplo \"18 GB\")", en: "a size with its unit (for example \"18 GB\")")
        case .date:
            LocalizedText(
                es: "una fecha AAAA-MM-DD (por ejemplo \"2026-11-20\")",
                en: "a date YYYY-MM-DD (for example \"2026-11-20\")")
        case .instant:
            LocalizedText(
                es: "un instante con su zona (por ejemplo \"2026-11-20T10:00:00-06:00\")",
                en: "an instant with its zone (for example \"2026-11-20T10:00:00-06:00\")")
        case .choice(let words):
            LocalizedText(
                es: "una de estas palabras: \(words.joined(separator: ", "))",
                en: "one of these words: \(words.joined(separator: ", "))")
        case .reference(let kinds):
            LocalizedText(
                es: "un id (\(kinds.map(\.noun.es).joined(separator: ", ")))",
                en: "an id (\(kinds.map(\.noun.en).joined(separator: ", ")))")
        case .list: LocalizedText(es: "una lista", en: "a list")
        case .group(let fields):
            LocalizedText(
                es: "un grupo de claves (\(keys(fields)))", en: "a group of keys (\(keys(fields)))")
        }
    }

    /// `90` and not `90.0`.
    static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    }

    private static func keys(_ fields: [FieldSchema]) -> String {
        fields.prefix(4).map(\.key).joined(separator: ", ") + (fields.count > 4 ? ", …" : "")
    }
}
