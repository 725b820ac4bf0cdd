import ArgumentParser
import Operations
import RecoveryModel

/// `drp evidence …`
struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: Talk.say("Comprueba la cadena de evidencia.", "Verify the evidence chain."),
        subcommands: [EvidenceVerifyCommand.self])
}

/// `drp evidence verify`
struct EvidenceVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: Talk.say("Recalcula la cadena desde el primer renglón.", "Recompute the chain from its first row."),
        discussion: Talk.say("EJEMPLO: drp evidence verify", "EXAMPLE: drp evidence verify") + "\n\n"
            + ExitStatus.help(ExitStatus.reading))

    @OptionGroup var plan: PlanOptions

    func run() throws {
        let (rows, problem) = try ReportStatus(workspace: plan.workspace).verifyChain()
        if let problem {
            throw OperatorError(
                .integrity, problem,
                hint: LocalizedText(
                    es: "Conserve el archivo como está y compare con la copia fuera de línea.",
                    en: "Keep the file as it is and compare it with the offline copy."))
        }
        let (renglones, lines) = rows == 1 ? ("renglón", "row") : ("renglones", "rows")
        Talk.result(Talk.say("Cadena íntegra: \(rows) \(renglones).", "The chain is whole: \(rows) \(lines)."))
    }
}
