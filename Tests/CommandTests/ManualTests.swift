import Foundation
import Testing

/// `docs/cli/` is what the program's own help says.
///
/// With `RESGUARDO_WRITE_DOCS=1` the pages are written anew instead of compared.
@Suite struct ManualTests {
    static let commands = [
        [], ["init"], ["inventory"], ["inventory", "apply"], ["inventory", "diff"], ["inventory", "list"],
        ["inventory", "show"], ["inventory", "export"], ["probe"], ["check"], ["drill"], ["drill", "record"],
        ["drill", "list"], ["drill", "show"], ["render"], ["runbook"], ["runbook", "list"], ["runbook", "show"],
        ["runbook", "lint"],
        ["status"], ["evidence"], ["evidence", "verify"],
    ]

    @Test(arguments: [("es", "es_MX.UTF-8", "Los comandos"), ("en", "en_US.UTF-8", "The commands")])
    func theManualIsFresh(name: String, language: String, title: String) throws {
        let program = try Program()
        defer { program.remove() }
        var page = "# \(title)\n"
        for command in Self.commands {
            let run = try program.run(command + ["--help"], language: language)
            #expect(run.status == 0)
            page += "\n## " + (["drp"] + command).joined(separator: " ") + "\n\n```text\n"
            page += run.output.split(separator: "\n", omittingEmptySubsequences: false)
                .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
                .joined(separator: "\n").trimmingCharacters(in: .newlines)
            page += "\n```\n"
        }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = root.appending(path: "docs/cli/\(name).md").path
        if ProcessInfo.processInfo.environment["RESGUARDO_WRITE_DOCS"] == "1" {
            try FileManager.default.createDirectory(
                atPath: root.appending(path: "docs/cli").path, withIntermediateDirectories: true)
            try page.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == page)
    }

    @Test func noCommandIsMissing() throws {
        let program = try Program()
        defer { program.remove() }
        let tree = try program.run(["--experimental-dump-help"]).output
        let root = try #require(
            try JSONSerialization.jsonObject(with: Data(tree.utf8)) as? [String: Any])
        #expect(Set(paths(root["command"] as? [String: Any] ?? [:], [])) == Set(Self.commands))
    }

    private func paths(_ command: [String: Any], _ path: [String]) -> [[String]] {
        let children = (command["subcommands"] as? [[String: Any]] ?? []).filter {
            $0["commandName"] as? String != "help"
        }
        return [path] + children.flatMap { paths($0, path + [$0["commandName"] as? String ?? "?"]) }
    }
}
