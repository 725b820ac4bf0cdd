import Foundation
import Testing

/// What stands on a terminal fits it; what a program reads has one line a row and leaves nothing out.
@Suite struct TerminalTests {
    @Test(arguments: [80, 120])
    func tablesFitTheTerminal(_ columns: Int) throws {
        let program = try Program()
        defer { program.remove() }
        try prepare(program)
        for command in ["check", "status", "drill list", "drill show SIM-2026-10", "runbook list", "inventory list"] {
            let lines = try onTerminal("drp \(command)", columns, program)
            #expect(lines.count > 2, "\(command)")
            let widest = lines.map(\.count).max() ?? 0
            #expect(widest <= columns, "\(command): \(lines.first { $0.count == widest } ?? "")")
        }
    }

    @Test func aPipeGetsOneLineForEachFinding() throws {
        let program = try Program()
        defer { program.remove() }
        try prepare(program)
        let table = try program.run(["check"]).output.split(separator: "\n")
        let tree = try program.run(["check", "--format", "json"]).output
        let findings = try #require(
            (try JSONSerialization.jsonObject(with: Data(tree.utf8)) as? [String: Any])?["findings"] as? [Any])
        #expect(table.count == findings.count + 2)
        #expect(table.contains { $0.count > 120 })
    }

    @Test func manyNewItemsAreCountedOnATerminalOnly() throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try program.run(["init"]).status == 0)
        let shown = try onTerminal("drp inventory apply --dry-run", 80, program)
        #expect(shown.contains("+ person × 14"), "\(shown)")
        #expect(!shown.contains { $0.hasPrefix("+ person ") && !$0.contains("×") })
        let all = try onTerminal("drp inventory apply --dry-run --verbose", 80, program)
        #expect(all.count { $0.hasPrefix("+ person ") } == 14)
        let piped = try program.run(["inventory", "apply", "--dry-run"]).output.split(separator: "\n")
        #expect(piped.count { $0.hasPrefix("+ person ") } == 14)
    }

    private func prepare(_ program: Program) throws {
        #expect(try program.run(["init"]).status == 0)
        #expect(try program.run(["inventory", "apply"]).status == 0)
        #expect(try program.run(["drill", "record", "drills/SIM-2026-10-padron.yaml"]).status == 0)
    }

    /// What a command leaves on a terminal of that width.
    private func onTerminal(_ command: String, _ columns: Int, _ program: Program) throws -> [String] {
        let typed = "script -qec 'stty cols \(columns); \(command)' /dev/null < /dev/null"
        return try program.shell(typed, language: "es_MX.UTF-8").replacing("\r\n", with: "\n")
            .split(separator: "\n").map(String.init)
    }
}
