import RecoveryModel
import RunbookEngine
import Testing

@Suite struct RunbookLintTests {
    private static let tail = """


        ## Validación

        2. Vea.

           — quién: USU-1 · espera: x · estimado: 1 min

        ## Retorno a la normalidad

        3. Respalde.

           — quién: DRP-2 · espera: x · estimado: 1 min
        """

    /// A clean runbook around one step.
    private func issues(step: String) -> [RunbookIssue] {
        RunbookParser.parse(id: "x", text: "# T\n\n## Fase\n\n\(step)\(Self.tail)").issues
    }

    private func step(_ attributes: String, typed: String? = nil) -> String {
        let block = typed.map { "   ```sh\n   \($0)\n   ```\n\n" } ?? ""
        return "1. Haga.\n\n\(block)   — \(attributes)"
    }

    @Test func aCompleteStepIsClean() {
        #expect(issues(step: step("quién: DRP-2 · espera: x · estimado: 1 min")).isEmpty)
    }

    @Test(arguments: [
        ("espera: x · estimado: 1 min", [RunbookIssue.Kind.missingActor], 5),
        ("quién: DRP-2 · estimado: 1 min", [.missingExpected], 5),
        ("quién: DRP-2 · espera: x", [.missingEstimate], 5),
        ("quién: DRP-2 · espera: x · estimado: 4", [.missingEstimate, .badValue], 5),
        ("quién: DRP-2 · espera: x · estimado: 1 min · límite: pronto", [.badValue], 7),
        ("quién: DRP-2 · espera: x · estimado: 1 min · tipo: decision tomada", [.badValue], 7),
        ("quién: DRP-2 · espera: x · estimado: 1 min · alto:", [.badValue], 7),
        ("quién: DRP-2 · espera: x · estimado: 1 min · evidencia: foto", [.badValue], 7),
        ("quién: DRP-2 · quien: DRP-1 · espera: x · estimado: 1 min", [.repeatedKey], 7),
        ("quién: DRP-2 · espera: x · estimado: 1 min · donnde: y", [.unknownKey], 7),
    ])
    func aFaultyAttributeLineIsTold(_ line: String, _ kinds: [RunbookIssue.Kind], _ place: Int) {
        let found = issues(step: step(line))
        #expect(found.map(\.kind) == kinds)
        #expect(found.first?.line == place)
    }

    @Test func theNearestKeyIsSuggestedAtItsColumn() throws {
        let found = try #require(issues(step: step("quién: DRP-2 · espera: x · estimado: 1 min · donnde: y")).first)
        #expect(found.suggestion?.es == "¿Quiso escribir «dónde»?")
        #expect(found.message.en == "a step knows no “donnde”")
        // `   — quién: DRP-2 · espera: x · estimado: 1 min · donnde`, counted in UTF-8 bytes.
        #expect(found.column == 57)
    }

    @Test(arguments: [
        "pg_rewind -D /x", "sudo rm -rf /x", "rm -fr /x", "rm --recursive x", "dropdb app", "psql -c 'DROP TABLE x'",
        "psql -c \"truncate x\"", "psql -c 'delete from x'", "pgbackrest --delta restore", "pgbackrest restore --delta",
        "patronictl remove app", "patronictl -c /x reinit app", "/sbin/mkfs.ext4 /dev/sdb",
        "dd if=/dev/zero of=/dev/sdb",
        "/usr/lib/postgresql/15/bin/pg_resetwal -D /x",
    ])
    func whatDestroysMustBeMarkedAndGuarded(_ command: String) {
        let rest = "quién: DRP-2 · espera: x · estimado: 1 min"
        #expect(issues(step: step(rest, typed: command)).map(\.kind) == [.unguardedDestruction, .unmarkedDestruction])
        #expect(issues(step: step(rest, typed: command)).first?.line == 8)
        #expect(issues(step: step(rest + " · irreversible", typed: command)).map(\.kind) == [.unguardedDestruction])
        #expect(issues(step: step(rest + " · alto: y", typed: command)).map(\.kind) == [.unmarkedDestruction])
        #expect(issues(step: step(rest + " · alto: y · irreversible", typed: command)).isEmpty)
    }

    @Test(arguments: [
        "rm x", "pg_dump app", "truncate -s 0 x.log", "psql -c 'delete from x where id = 1'", "# rm -rf /",
        "pg_ctl stop -D /x", "echo drop", "pgbackrest restore", "ls dd",
    ])
    func whatDoesNotDestroyIsLeftAlone(_ command: String) {
        #expect(issues(step: step("quién: DRP-2 · espera: x · estimado: 1 min", typed: command)).isEmpty)
    }

    @Test func stoppingThePrimaryIsDestructive() {
        let found = issues(
            step: step("quién: DRP-2 · dónde: primario · espera: x · estimado: 1 min", typed: "pg_ctl stop -D /x"))
        #expect(found.map(\.kind) == [.unguardedDestruction, .unmarkedDestruction])
    }

    @Test(arguments: ["respaldo", "decisión", "approval"])
    func aBackupOrADecisionBeforeGuards(_ kind: String) {
        let text = """
            # T

            ## Retorno y validación

            1. Antes.

               — tipo: \(kind) · quién: DRP-2 · espera: x · estimado: 1 min

            2. Después.

               ```sh
               dropdb app
               ```

               — quién: DRP-2 · espera: x · estimado: 1 min · irreversible
            """
        #expect(RunbookParser.parse(id: "x", text: text).issues.isEmpty)
    }

    @Test func anEmptyTextLacksEverything() {
        let kinds = RunbookParser.parse(id: "x", text: "").issues.map(\.kind)
        #expect(Set(kinds) == [.missingTitle, .missingPhase, .missingValidation, .missingReturn])
    }

    @Test(arguments: [
        ("## Fase vacía", RunbookIssue.Kind.missingStep, 3),
        ("## F\n\n2. Haga.", .wrongNumber, 5),
        ("## F\n\n- Haga.\n\n  — quién: DRP-2", .unnumberedStep, 5),
        ("## F\n\n1. Haga.\n\nSuelto.", .strayText, 7),
        ("## F\n\n1. Haga.\n\n   ```\n   ls\n   ```", .unnamedBlock, 7),
        ("## F\n\nPGPASSWORD=Tr0ub4dor psql", .secret, 5),
        ("## F\n\n{{sistem:padron.rto}}", .badPlaceholder, 5),
        ("## F\n\n{{system:padron}}", .badPlaceholder, 5),
        ("1. Sin fase", .missingPhase, 3),
    ])
    func theShapeIsChecked(_ body: String, _ kind: RunbookIssue.Kind, _ line: Int) {
        let found = RunbookParser.parse(id: "x", text: "# T\n\n\(body)").issues.filter { $0.kind == kind }
        #expect(found.map(\.line) == [line])
    }

    @Test func aPlaceholderOfAnUnknownKindSuggestsTheNearest() throws {
        let issue = try #require(
            RunbookParser.parse(id: "x", text: "# T\n\na {{endpiont:x.host}}").issues.first {
                $0.kind == .badPlaceholder
            })
        #expect(issue.suggestion?.en == "Did you mean “endpoint:”?")
        #expect(issue.column == 3)
    }
}
