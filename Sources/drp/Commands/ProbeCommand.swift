import ArgumentParser
import Operations
import RecoveryModel

/// `drp probe`
struct ProbeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "probe",
        abstract: Talk.say(
            "Pregunta a todos los servidores y destinos a la vez.", "Ask all servers and targets at the same time."),
        discussion: Talk.say("EJEMPLO: drp probe pg-padron-1", "EXAMPLE: drp probe pg-padron-1") + "\n\n"
            + ExitStatus.help(
                ExitStatus.writing + [.unreachable],
                verdicts: [ExitStatus.partial])
            + "\n\n" + JudgementOptions.nagiosHelp)

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: JudgementOptions

    @Argument(help: ArgumentHelp(Talk.say("Sólo estos; todos si se omite.", "Only these; all if left out.")))
    var ids: [String] = []

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Talk.say("Imprime el rol de mínimo privilegio y termina.", "Print the least-privilege role and stop.")))
    var printGrants = false

    @Option(
        name: .long,
        help: ArgumentHelp(Talk.say("Nombre del rol.", "Name of the role."), valueName: Talk.say("rol", "role")))
    var role = "resguardo"

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(
            Talk.say("Bases a las que podrá entrar.", "Databases it may enter."),
            valueName: Talk.say("base", "database")))
    var database: [String] = ["postgres"]

    func run() async throws {
        if printGrants {
            Talk.result(ProbeEndpoints.grants(role: role, databases: database))
            Talk.note(
                Talk.say(
                    "Ejecútelo una vez como superusuario en el primario (psql), ponga la contraseña con "
                        + "\\password \(role) y permita su entrada en pg_hba.conf.",
                    "Run it once as a superuser on the primary (psql), set the password with "
                        + "\\password \(role), and let it in by pg_hba.conf."))
            return
        }
        let patience = try announceWait()
        defer { patience?.cancel() }
        let report = try await ProbeEndpoints(workspace: plan.workspace)(ids)
        patience?.cancel()
        switch output.format {
        case .nagios: NagiosLine.of(report.observations).end()
        case .table: ProbeReport(report).output.print(as: .table)
        case .json: ProbeReport(report).output.print(as: .json)
        }
        ProbeReport(report).talk()
        let failed = report.observations.count { $0.failure != nil }
        if failed == 0 { return }
        // All silent is an outage of ours or theirs; some silent is a partial answer.
        throw ExitCode(
            failed == report.observations.count ? ExitStatus.of(.unreachable) : ExitStatus.partial)
    }
    /// Says what is waited for, and how long at most, when a person watches and a second has gone by.
    private func announceWait() throws -> Task<Void, any Error>? {
        guard TerminalWindow.talkColumns != nil else { return nil }
        let inventory = try ReportStatus(workspace: plan.workspace).snapshot().inventory
        let asked =
            (inventory.endpoints.map { ($0.id, $0.deadline) } + inventory.targets.map { ($0.id, $0.deadline) })
            .filter { ids.isEmpty || ids.contains($0.0) }
        guard let longest = asked.map(\.1).max() else { return nil }
        let names = asked.prefix(8).map(\.0).joined(separator: ", ") + (asked.count > 8 ? "…" : "")
        let text = Talk.say(
            "Esperando a \(asked.count) servidores y destinos (\(names)); el plazo más largo es de "
                + "\(PlainDuration.text(longest))…",
            "Waiting for \(asked.count) servers and targets (\(names)); the longest deadline is "
                + "\(PlainDuration.text(longest))…")
        return Task {
            try await Task.sleep(for: .seconds(1))
            Talk.note(text)
        }
    }
}
