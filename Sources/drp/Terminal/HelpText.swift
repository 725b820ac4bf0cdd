import Foundation
import RecoveryModel

/// The words that ArgumentParser itself puts into help and usage errors, in the person's language.
///
/// The library has no translations: its texts are rendered first, and its own words replaced.
enum HelpText {
    /// A page of help.
    static func page(_ text: String) -> String {
        switch Talk.language {
        case .en: text
        case .es: text.components(separatedBy: "\n").map(line).joined(separator: "\n")
        }
    }

    /// What is wrong with a command line.
    static func usageError(_ text: String) -> String {
        let named = text.hasPrefix("Error: ") ? "drp: error: " + text.dropFirst("Error: ".count) : text
        switch Talk.language {
        case .en: return named
        case .es:
            return named.components(separatedBy: "\n").map { line(complaint($0)) }.joined(separator: "\n")
        }
    }

    private static func line(_ text: String) -> String {
        for (english, spanish) in headings where text.hasPrefix(english) {
            return words(spanish + text.dropFirst(english.count))
        }
        return words(text)
    }

    private static func words(_ text: String) -> String {
        phrases.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }

    private static func complaint(_ text: String) -> String {
        complaints.reduce(text) { line, pair in
            line.replacingOccurrences(of: pair.0, with: pair.1, options: .regularExpression)
        }
    }

    private static let headings = [
        ("OVERVIEW: ", "RESUMEN: "), ("USAGE: ", "USO: "), ("Usage: ", "Uso: "), ("Help: ", "Ayuda: "),
        ("ARGUMENTS:", "ARGUMENTOS:"), ("OPTIONS:", "OPCIONES:"), ("SUBCOMMANDS:", "SUBCOMANDOS:"),
    ]

    private static let phrases = [
        ("Show the version.", "Muestra la versión."), ("Show help information.", "Muestra esta ayuda."),
        ("<subcommand>", "<subcomando>"), ("(default: ", "(si se omite: "), ("; default: ", "; si se omite: "),
        ("  default: ", "  si se omite: "), ("(values: ", "(valores: "), (" default: ", " si se omite: "),
        ("See 'drp", "Vea «drp"), ("' for detailed help.", "» para el detalle."),
        ("' for more information.", "» para saber más."),
    ]

    private static let complaints = [
        (#"Unexpected argument '(.*)'"#, "no se esperaba «$1»"),
        (#"\d+ unexpected arguments: (.*)"#, "no se esperaban: $1"),
        (#"Unknown option '([^']*)'"#, "no existe la opción «$1»"),
        (#"\. Did you mean '(.*)'\?"#, ". ¿Quiso decir «$1»?"),
        (#"Missing expected argument '(.*)'"#, "falta el argumento «$1»"),
        (#"Missing value for '(.*)'"#, "falta el valor de «$1»"),
        (#"Missing one of: "#, "falta uno de: "),
        (#"The value '(.*)' is invalid for '([^']*)'"#, "el valor «$1» no sirve para «$2»"),
        (
            #"The option '(.*)' does not take any value, but '(.*)' was specified\."#,
            "la opción «$1» no lleva valor, y se le dio «$2»"
        ),
        (#"Please provide one of the following:"#, "Los valores son:"),
        (#"Please provide one of (.*)\."#, "Los valores son $1."),
        (#"(Los valores son .*) (?:and|or) "#, "$1 y "),
        (#"Can't generate completion scripts for '(.*)'\."#, "no hay autocompletado para «$1»"),
        (
            #"Please use --generate-completion-script=<shell> with one of:"#,
            "Use --generate-completion-script con uno de estos:"
        ),
    ]
}
