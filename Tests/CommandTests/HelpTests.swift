import Foundation
import Testing

/// Help, version, completion and usage errors: what a newcomer meets before any plan exists.
@Suite struct HelpTests {
    @Test func theVersionNamesTheProgram() throws {
        let program = try Program()
        defer { program.remove() }
        let run = try program.run(["--version"])
        #expect(run.status == 0)
        #expect(run.output == "drp 0.1.0\n")
    }

    @Test(arguments: [[], ["help"], ["--help"], ["help", "drill"], ["drill"], ["check", "-h"]])
    func helpSpeaksOneLanguage(_ arguments: [String]) throws {
        let program = try Program()
        defer { program.remove() }
        let spanish = try program.run(arguments)
        #expect(spanish.status == 0)
        #expect(spanish.talk.isEmpty)
        for word in [
            "OVERVIEW", "USAGE", "OPTIONS", "SUBCOMMANDS", "ARGUMENTS", "Show ", "See '", "default:", "values:",
        ] {
            #expect(!spanish.output.contains(word), "\(word)")
        }
        #expect(spanish.output.contains("USO: drp"))
        let english = try program.run(arguments, language: "en_US.UTF-8")
        #expect(english.output.contains("USAGE: drp"))
        #expect(!english.output.contains("USO:"))
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let spanish: String
        let english: String
        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let mistakes = [
        Mistake(arguments: ["hlep"], spanish: "no se esperaba «hlep»", english: "Unexpected argument 'hlep'"),
        Mistake(
            arguments: ["check", "a", "b"], spanish: "no se esperaban: 'a', 'b'", english: "2 unexpected arguments"),
        Mistake(
            arguments: ["check", "--formt", "json"], spanish: "no existe la opción «--formt». ¿Quiso decir «--format»?",
            english: "Unknown option '--formt'. Did you mean '--format'?"),
        Mistake(
            arguments: ["status", "--format", "xml"],
            spanish: "el valor «xml» no sirve para «--format <formato>». Los valores son 'table' y 'json'.",
            english: "The value 'xml' is invalid for '--format <format>'. Please provide one of 'table' and 'json'."),
        Mistake(
            arguments: ["render", "--as-of", "ayer"], spanish: "el valor «ayer» no sirve para «--as-of <fecha>»",
            english: "2026-10-31T14:00-06:00"),
        Mistake(
            arguments: ["drill", "record"], spanish: "falta el argumento «<archivo>»",
            english: "Missing expected argument '<file>'"),
        Mistake(
            arguments: ["init", "-C"], spanish: "falta el valor de «-C <carpeta>»", english: "Missing value for '-C"),
    ]

    @Test(arguments: mistakes)
    func aMistakeIsToldInThePersonsLanguage(_ mistake: Mistake) throws {
        let program = try Program()
        defer { program.remove() }
        let spanish = try program.run(mistake.arguments)
        #expect(spanish.status == 2)
        #expect(spanish.output.isEmpty)
        #expect(spanish.talk.hasPrefix("drp: error: "))
        #expect(spanish.talk.contains(mistake.spanish), "\(spanish.talk)")
        for word in ["Error:", "Usage:", "See '", "Help:"] { #expect(!spanish.talk.contains(word), "\(spanish.talk)") }
        let english = try program.run(mistake.arguments, language: "en_US.UTF-8")
        #expect(english.status == 2)
        #expect(english.talk.contains(mistake.english), "\(english.talk)")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completesForTheShell(_ shell: String) throws {
        let program = try Program()
        defer { program.remove() }
        let run = try program.run(["--generate-completion-script", shell])
        #expect(run.status == 0)
        #expect(run.output.contains("drp"))
        #expect(run.output.components(separatedBy: "\n").count > 50)
        guard shell == "bash" else { return }
        try program.write(run.output, to: "drp.bash")
        #expect(try program.shell("bash -n drp.bash && echo accepted", language: "es_MX.UTF-8") == "accepted")
    }

    @Test func namesTheKeysOfADrillFile() throws {
        let program = try Program()
        defer { program.remove() }
        let help = try program.run(["drill", "record", "--help"]).output
        for word in ["started_at", "verdict", "phases", "docs/drill-format.md"] {
            #expect(help.contains(word), "\(word)")
        }
    }
}
