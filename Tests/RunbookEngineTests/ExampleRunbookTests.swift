import Foundation
import RecoveryModel
import RunbookEngine
import Testing

@Suite struct ExampleRunbookTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test(arguments: [
        ("restaurar-copia-externa", 16, 6), ("promover-replica", 18, 6), ("recuperar-borrado", 14, 5),
    ])
    func theExamplesAreClean(_ id: String, _ steps: Int, _ phases: Int) throws {
        let file = Self.root.appendingPathComponent("inventory/runbooks/\(id).md")
        let (runbook, issues) = RunbookParser.parse(id: id, text: try String(contentsOf: file, encoding: .utf8))
        for issue in issues { Issue.record("\(id).md:\(issue.line):\(issue.column): \(issue.message.es)") }
        #expect(runbook.steps.count == steps)
        #expect(runbook.steps.map(\.number) == Array(1...steps))
        #expect(runbook.phases.count == phases)
        #expect(runbook.estimate != nil)
        #expect(runbook.attributes["executes"] == "DRP-2")
    }

    /// The one example of the manual, between its fences of four backticks.
    @Test func theExampleOfTheManualIsClean() throws {
        let manual = try String(
            contentsOf: Self.root.appendingPathComponent("docs/runbook-format.md"), encoding: .utf8)
        let start = try #require(manual.range(of: "````markdown\n"))
        let end = try #require(manual.range(of: "\n````\n", range: start.upperBound..<manual.endIndex))
        let text = String(manual[start.upperBound..<end.lowerBound])
        let (runbook, issues) = RunbookParser.parse(id: "example", text: text)
        for issue in issues { Issue.record("line \(issue.line): \(issue.message.en)") }
        #expect(runbook.phases.map(\.steps.count) == [2, 1, 1, 1])
        #expect(runbook.steps.map(\.kind) == [.command, .decision, .sql, .approval, .backup])
    }
}
