import RecoveryModel
import RunbookEngine
import Testing

@Suite struct RunbookParserTests {
    private let text = """
        # Promoción

        | clave | valor |
        |---|---|
        | Código | PR-BD-01 |
        | EJECUTA | DRP-2 |

        Antes *de todo*, calma.

        ## Aislar

        Sin prisa.

        1. Corte el **puerto**:
           - en el conmutador
           - o el cable

           ```sh
           ip link set eth0 down
             # sangrado
           ```

           ```text
           nada que teclear
           ```

           — quién: DRP-3 · dónde: `sala · 2` · espera: «no response» · si no: llame · alto: humo · estimado: 2 min ·
           límite: 90 s · irreversible · evidencia

        2. Avise a todos.
           — Tipo: Aviso · QUIEN: DRP-1 · resultado: leído · estimado: 1 h

        ## Validación y retorno a la normalidad

        3. Vea.

           ```sql
           SELECT 1;
           ```

           -- who: USU-1 · expect: 1 · estimate: 5 min
        """

    @Test func everyPartIsRead() throws {
        let (runbook, issues) = RunbookParser.parse(id: "x", text: text)
        #expect(issues.map { "\($0.line):\($0.column) \($0.kind)" } == ["3:1 unknownKey"])
        #expect(runbook.title == "Promoción")
        #expect(runbook.attributes == ["code": "PR-BD-01", "executes": "DRP-2"])
        #expect(runbook.introduction == "Antes *de todo*, calma.")
        #expect(runbook.phases.map(\.title) == ["Aislar", "Validación y retorno a la normalidad"])
        #expect(runbook.phases.first?.introduction == "Sin prisa.")
        #expect(runbook.estimate == .seconds(120 + 3600 + 300))
    }

    @Test func aStepKeepsWhatWasWritten() throws {
        let step = try #require(RunbookParser.parse(id: "x", text: text).runbook.steps.first)
        #expect(
            step
                == RunbookStep(
                    number: 1, kind: .command,
                    text: "Corte el **puerto**:\n\n- en el conmutador\n- o el cable",
                    blocks: [
                        .init(language: "sh", text: "ip link set eth0 down\n  # sangrado", line: 18),
                        .init(language: "text", text: "nada que teclear", line: 23),
                    ], actor: "DRP-3", place: "sala · 2", expected: "«no response»", otherwise: "llame", stop: "humo",
                    estimateSeconds: 120, timeoutSeconds: 90, isIrreversible: true, keepsEvidence: true, line: 14))
    }

    @Test func theLineMayFollowTheTextAtOnce() throws {
        let steps = RunbookParser.parse(id: "x", text: text).runbook.steps
        #expect(steps[1].text == "Avise a todos.")
        #expect(steps[1].kind == .notify)
        #expect(steps[1].actor == "DRP-1")
        #expect(steps[2].kind == .sql)
        #expect(steps[2].expected == "1")
    }

    @Test(arguments: ["decisión", "decision", "DECISION"])
    func aStatedKindWins(_ word: String) {
        let text = "# a\n## b\n1. c\n\n   ```sh\n   ls\n   ```\n\n   — tipo: \(word)\n"
        #expect(RunbookParser.parse(id: "x", text: text).runbook.steps.first?.kind == .decision)
    }

    @Test func windowsLineEndsAreRead() {
        let (runbook, issues) = RunbookParser.parse(
            id: "x", text: text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
        #expect(runbook.steps.count == 3)
        #expect(runbook.steps.first?.stop == "humo")
        #expect(issues.count == 1)
    }

    /// Any text whatever gives a runbook: pieces of the grammar and of Unicode thrown together.
    @Test func nothingTraps() {
        let pieces = [
            "# ", "## ", "1. ", "7. ", "- ", "— ", "-- ", " · ", "quién: ", "estimado: ", ":", "```", "```sh\n", "\n",
            "\n\n",
            "   ", "\t", "| a | b |\n|---|---|\n", "{{", "}}", "{{system:a.b}}", "{{:}}", "`", "'", "\"", "\\", "*",
            ">", "<b>",
            "rm -rf /", "DROP TABLE x", "é", "👩🏽‍🔬", "\u{0}", "\r\n", "\u{301}", "password=abc123", "irreversible", "a",
        ]
        var generator = SplitMix(state: 7)
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let (runbook, issues) = RunbookParser.parse(id: "x", text: text)
            #expect(runbook.steps.enumerated().allSatisfy { $0.offset + 1 == $0.element.number })
            #expect(issues.allSatisfy { $0.line >= 1 && $0.column >= 1 })
            _ = RunbookFacts.fill(text) { _, _ in nil }
        }
    }
}

/// Random numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
