import RecoveryModel
import Yams

/// Why a text is no YAML that we accept, in the user's words.
struct YAMLProblem: Error {
    let issue: InventoryIssue

    private init(_ place: SourceLocation, _ message: LocalizedText, suggestion: LocalizedText? = nil) {
        issue = InventoryIssue(place, message, suggestion: suggestion)
    }

    static func aliasesMultiply(_ place: SourceLocation) -> YAMLProblem {
        YAMLProblem(
            place,
            LocalizedText(
                es: "los alias de YAML multiplican el contenido más allá del límite",
                en: "the YAML aliases multiply the content beyond the limit"),
            suggestion: LocalizedText(es: "escriba los valores sin alias", en: "write the values without aliases"))
    }

    static func tooDeep(_ place: SourceLocation) -> YAMLProblem {
        YAMLProblem(
            place,
            LocalizedText(
                es: "el anidamiento pasa de \(YAMLTree.depthLimit) niveles",
                en: "the nesting is deeper than \(YAMLTree.depthLimit) levels"))
    }

    static func keyIsNoText(_ place: SourceLocation) -> YAMLProblem {
        YAMLProblem(
            place,
            LocalizedText(
                es: "se encontró una clave que es una lista o un grupo, se esperaba una palabra",
                en: "found a key that is a list or a group, expected a word"))
    }

    /// Puts an error of Yams into words.
    init(_ error: any Error, text: String, file: String) {
        let start = SourceLocation(file: file, line: 1, column: 1)
        guard let error = error as? YamlError else {
            self.init(start, YAMLProblem.unreadable("\(error)"))
            return
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let place = SourceLocation(file: file, line: mark.line, column: mark.column)
            let isTab = YAMLProblem.lineIndent(text, mark.line).contains("\t")
            if isTab, !problem.contains("another document") {
                self.init(
                    place,
                    LocalizedText(
                        es: "hay un tabulador en la sangría, se esperaban espacios",
                        en: "there is a tab in the indentation, expected spaces"),
                    suggestion: LocalizedText(
                        es: "cambie cada tabulador por dos espacios", en: "replace each tab by two spaces"))
            } else {
                let (message, suggestion) = YAMLProblem.words(problem)
                self.init(place, message, suggestion: suggestion)
            }
        case .duplicatedKeysInMapping(let keys, let context):
            self.init(
                SourceLocation(file: file, line: context.mark.line, column: context.mark.column),
                LocalizedText(
                    es: "hay claves repetidas: \(keys.map(SecretText.shown).joined(separator: ", "))",
                    en: "there are repeated keys: \(keys.map(SecretText.shown).joined(separator: ", "))"),
                suggestion: LocalizedText(es: "deje solo una de cada una", en: "leave only one of each"))
        case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
            self.init(start, YAMLProblem.unreadable(problem))
        case .no, .memory, .dataCouldNotBeDecoded: self.init(start, YAMLProblem.unreadable("\(error)"))
        }
    }

    private static func unreadable(_ problem: String) -> LocalizedText {
        LocalizedText(es: "el archivo no es YAML válido (\(problem))", en: "the file is no valid YAML (\(problem))")
    }

    /// The white space at the start of a line.
    private static func lineIndent(_ text: String, _ number: Int) -> Substring {
        var line = 1
        var start = text.startIndex
        while line < number, let end = text[start...].firstIndex(where: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }) {
            start = text.index(after: end)
            line += 1
        }
        return text[start...].prefix { $0 == " " || $0 == "\t" }
    }

    /// The common problems of libyaml in the user's words; a rare one as it is.
    private static func words(_ problem: String) -> (LocalizedText, LocalizedText?) {
        for (part, es, en, hint) in table where problem.contains(part) { return (LocalizedText(es: es, en: en), hint) }
        return (unreadable(problem), nil)
    }

    private static let table: [(part: String, es: String, en: String, hint: LocalizedText?)] = [
        (
            "mapping values are not allowed", "no se esperaba \": \" en este lugar", "\": \" is not allowed here",
            LocalizedText(
                es: "ponga entre comillas el texto que lleva \": \", o revise la sangría",
                en: "put the text that holds \": \" between quotes, or look at the indentation")
        ),
        (
            "could not find expected ':'", "falta \":\" después de la clave", "\":\" is missing after the key",
            LocalizedText(es: "escriba \"clave: valor\"", en: "write \"key: value\"")
        ),
        (
            "did not find expected key", "se esperaba una clave con la misma sangría que las anteriores",
            "expected a key with the same indentation as those before",
            LocalizedText(
                es: "revise la sangría y las comillas de esta línea y la anterior",
                en: "look at the indentation and quotes of this line and the one before")
        ),
        (
            "did not find expected '-' indicator",
            "se esperaba \"- \" con la misma sangría que los elementos anteriores",
            "expected \"- \" with the same indentation as the items before",
            LocalizedText(es: "revise la sangría de esta línea", en: "look at the indentation of this line")
        ),
        (
            "block sequence entries are not allowed", "no se esperaba un elemento de lista en este lugar",
            "a list item is not allowed here",
            LocalizedText(
                es: "ponga la lista en la línea que sigue a su clave", en: "put the list on the line after its key")
        ),
        (
            "did not find expected ',' or ']'", "falta \"]\" o una coma en la lista",
            "\"]\" or a comma is missing in the list",
            nil
        ),
        (
            "did not find expected ',' or '}'", "falta \"}\" o una coma en el grupo",
            "\"}\" or a comma is missing in the group",
            nil
        ),
        (
            "found unexpected end of stream", "el archivo termina dentro de unas comillas que no se cierran",
            "the file ends inside quotes that are not closed",
            LocalizedText(es: "cierre las comillas", en: "close the quotes")
        ),
        (
            "unexpected document indicator", "unas comillas no se cierran antes de este lugar",
            "quotes are not closed before this place", LocalizedText(es: "cierre las comillas", en: "close the quotes")
        ),
        (
            "unknown escape character", "hay una secuencia \"\\\" desconocida entre comillas dobles",
            "there is an unknown \"\\\" sequence between double quotes",
            LocalizedText(es: "use comillas simples, o escriba \"\\\\\"", en: "use single quotes, or write \"\\\\\"")
        ),
        (
            "cannot start any token", "este carácter no puede empezar un valor", "this character cannot begin a value",
            LocalizedText(es: "ponga el valor entre comillas", en: "put the value between quotes")
        ),
        (
            "undefined alias", "el alias no tiene un ancla anterior", "the alias has no anchor before it",
            LocalizedText(
                es: "si es un texto que empieza con \"*\", póngalo entre comillas",
                en: "put a text that begins with \"*\" between quotes")
        ),
        (
            "another document", "se encontró un segundo documento YAML, se esperaba uno solo por archivo",
            "found a second YAML document, expected one only in a file",
            LocalizedText(es: "quite la línea \"---\"", en: "remove the line \"---\"")
        ),
        (
            "expected <document start>", "el contenido continúa donde debía terminar",
            "the content goes on where it should end",
            LocalizedText(es: "revise la sangría", en: "look at the indentation")
        ),
        (
            "Maximum nesting level", "el anidamiento pasa de \(YAMLTree.depthLimit) niveles",
            "the nesting is deeper than \(YAMLTree.depthLimit) levels", nil
        ),
    ]
}
