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
            + ExitStatus.help([.invalidInput, .notFound, .conflict, .unreachable], verdicts: [ExitStatus.partial]))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    @Argument(help: ArgumentHelp(Talk.say("Sólo estos; todos si se omite.", "Only these; all if left out.")))
    var ids: [String] = []

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Talk.say("Imprime el rol de mínimo privilegio y termina.", "Print the least-privilege role and stop.")))
    var printGrants = false

    @Option(name: .long, help: ArgumentHelp(Talk.say("Nombre del rol.", "Name of the role.")))
    var role = "resguardo"

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(Talk.say("Bases a las que podrá entrar.", "Databases it may enter.")))
    var database: [String] = ["postgres"]

    func run() async throws {
        if printGrants {
            Talk.result(ProbeEndpoints.grants(role: role, databases: database))
            return
        }
        let report = try await ProbeEndpoints(workspace: plan.workspace)(ids)
        ProbeReport(report).output.print(as: output.format)
        ProbeReport(report).talk()
        let failed = report.observations.count { $0.failure != nil }
        if failed == 0 { return }
        // All silent is an outage of ours or theirs; some silent is a partial answer.
        throw ExitCode(
            failed == report.observations.count ? ExitStatus.of(.unreachable) : ExitStatus.partial)
    }
}
