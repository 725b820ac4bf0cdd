import Foundation
import Testing

/// Rendering as a person meets it: same bytes for the same question, and an old set that stays when something is wrong.
@Suite struct RenderTests {
    @Test func theSameQuestionGivesTheSameBytes() throws {
        let program = try applied()
        defer { program.remove() }
        let instant = try #require(
            try program.run(["status", "--format", "json"]).output.firstMatch(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#))
        for language in ["es", "en"] {
            let question = ["render", "--language", language, "--as-of", String(instant.output)]
            #expect(try program.run(question).status == 0)
            let first = try files(program, "output/\(language)")
            #expect(first.count > 20)
            // What another question left in the folder must not show through.
            #expect(try program.run(["render", "--language", language]).status == 0)
            #expect(try program.run(question).status == 0)
            #expect(try files(program, "output/\(language)") == first)
            try FileManager.default.removeItem(atPath: program.folder + "/output/\(language)")
            #expect(try program.run(question).status == 0)
            #expect(try files(program, "output/\(language)") == first)
        }
    }

    @Test func onlyWhatChangedIsWrittenAgain() throws {
        let program = try applied()
        defer { program.remove() }
        #expect(try program.run(["render"]).status == 0)
        #expect(try program.run(["render", "--format", "json"]).output.contains("\"written\":[]"))
        try program.replace(
            "summary: Cálculo y dispersión quincenal.", with: "summary: Cálculo y pago quincenal.",
            in: "inventory/systems.yaml")
        #expect(try program.run(["inventory", "apply"]).status == 0)
        let written = try program.run(["render", "--format", "json"]).output
        #expect(written.contains("sistemas/nomina.html"), "\(written)")
        #expect(!written.contains("sistemas/padron.html"), "\(written)")
        #expect(!written.contains("tarjeta-de-emergencia"), "\(written)")
    }

    @Test func aMistakeInATemplateLeavesTheOldSet() throws {
        let program = try applied()
        defer { program.remove() }
        #expect(try program.run(["render"]).status == 0)
        let before = try files(program, "output/es")
        let template = "templates/es/card.md"
        let lines = try program.read(template).components(separatedBy: "\n").count
        try program.write(try program.read(template) + "{{no_existe_tal_dato}}\n", to: template)
        let run = try program.run(["render"])
        #expect(run.status == 2)
        #expect(run.talk.contains("\(template):\(lines):"), "\(run.talk)")
        #expect(run.talk.contains("no_existe_tal_dato"), "\(run.talk)")
        #expect(try files(program, "output/es") == before)
    }

    @Test func filesOfOthersAreNotReplaced() throws {
        let program = try applied()
        defer { program.remove() }
        try program.write("míos", to: "output/es/apuntes.txt")
        let run = try program.run(["render"])
        #expect(run.status == 4, "\(run.talk)")
        #expect(try program.read("output/es/apuntes.txt") == "míos")
    }

    private func applied() throws -> Program {
        let program = try Program()
        #expect(try program.run(["init"]).status == 0)
        #expect(try program.run(["inventory", "apply"]).status == 0)
        return program
    }

    /// Every file below a folder with its bytes.
    private func files(_ program: Program, _ folder: String) throws -> [String: Data] {
        var found: [String: Data] = [:]
        let list = FileManager.default.enumerator(atPath: program.folder + "/" + folder)
        while let path = list?.nextObject() as? String {
            found[path] = FileManager.default.contents(atPath: program.folder + "/\(folder)/\(path)")
        }
        return found
    }
}
