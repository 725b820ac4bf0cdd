import RecoveryModel
import RunbookEngine
import Testing

@Suite struct RunbookFactsTests {
    private func fill(_ text: String, name: String = "Padrón") -> (text: String, unresolved: [RunbookIssue]) {
        let system = InventoryRecord(
            kind: .system, id: "padron",
            fields: [
                "name": .text(name), "tier": .integer(1), "processes": .list([.text("a"), .text("b")]),
                "objectives": .group(["rto": .duration(.seconds(14_400))]),
            ])
        return RunbookFacts.fill(text) { kind, id in kind == .system && id == "padron" ? system : nil }
    }

    @Test(arguments: [
        ("{{system:padron.objectives.rto}}", "4 h"),
        ("{{ system:padron.tier }}", "1"),
        ("{{system:padron.processes}}", "a, b"),
        ("{{system:padron.processes.1}}", "b"),
        ("{{system:padron.id}}", "padron"),
        ("x {{system:padron.name}} y {{system:padron.tier}} z", "x Padrón y 1 z"),
        ("sin nada", "sin nada"),
    ])
    func aFactTakesItsPlace(_ text: String, _ expected: String) {
        #expect(fill(text).text == expected)
        #expect(fill(text).unresolved.isEmpty)
    }

    @Test(arguments: [
        "{{system:otro.name}}", "{{system:padron.nada}}", "{{system:padron.objectives}}", "{{system:padron.name.x}}",
        "{{system:padron.processes.2}}", "{{site:padron.name}}", "{{cosa:padron.name}}",
    ])
    func whatIsNotThereStaysAndIsTold(_ text: String) {
        let (filled, unresolved) = fill("uno\ndos \(text)")
        #expect(filled == "uno\ndos \(text)")
        #expect(unresolved.map(\.kind) == [.unresolvedPlaceholder])
        #expect(unresolved.first?.line == 2)
        #expect(unresolved.first?.column == 5)
    }

    private let hostile = "a b'c\"$(reboot)`x`\\*<script>|·\nz"

    @Test(arguments: [
        // Bare, between single and between double quotes, and behind a comment with an apostrophe.
        ("echo {{system:padron.name}}", "echo 'a b'\\''c\"$(reboot)`x`\\*<script>|· z'"),
        ("echo 'x {{system:padron.name}}'", "echo 'x a b'\\''c\"$(reboot)`x`\\*<script>|· z'"),
        ("echo \"x {{system:padron.name}}\"", "echo \"x a b'c\\\"\\$(reboot)\\`x\\`\\\\*<script>|· z\""),
        ("# don't\necho {{system:padron.name}}", "# don't\necho 'a b'\\''c\"$(reboot)`x`\\*<script>|· z'"),
        ("echo \\\"{{system:padron.name}}", "echo \\\"'a b'\\''c\"$(reboot)`x`\\*<script>|· z'"),
    ])
    func aShellReadsEveryValueAsOneWord(_ line: String, _ expected: String) {
        #expect(fill("```sh\n\(line)\n```", name: hostile).text == "```sh\n\(expected)\n```")
        #expect(
            fill("1. x\n\n   ```bash\n\(line)\n   ```", name: hostile).text == "1. x\n\n   ```bash\n\(expected)\n   ```"
        )
    }

    @Test(arguments: ["-rf", ""])
    func anOptionOrNothingIsQuoted(_ name: String) {
        #expect(fill("```sh\nls {{system:padron.name}}\n```", name: name).text == "```sh\nls '\(name)'\n```")
    }

    @Test func otherPlacesHaveTheirOwnEscaping() {
        #expect(
            fill("```sql\nSELECT '{{system:padron.name}}'\n```", name: "O'Hara").text == "```sql\nSELECT 'O''Hara'\n```"
        )
        #expect(fill("```text\n{{system:padron.name}}\n```", name: "a*b").text == "```text\na*b\n```")
        #expect(fill("{{system:padron.name}}", name: "a|b *c* <script>").text == "a\\|b \\*c\\* \\<script>")
        #expect(fill("`{{system:padron.name}}`", name: "a`*b*").text == "`a'*b*`")
        #expect(fill("```sh\nls\n```\n{{system:padron.name}}", name: "*a*").text == "```sh\nls\n```\n\\*a\\*")
    }

    @Test func aValueCannotAddAnAttribute() {
        let text = "# T\n\n## F\n\n1. x\n\n   — quién: {{system:padron.name}} · espera: y"
        let step = RunbookParser.parse(id: "x", text: fill(text, name: "DRP-2 · alto: nunca").text).runbook.steps.first
        #expect(step?.stop == nil)
        #expect(step?.actor == "DRP-2 - alto: nunca")
    }
}
