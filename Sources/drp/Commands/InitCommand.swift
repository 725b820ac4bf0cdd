import ArgumentParser
import Operations
import RecoveryModel

/// `drp init`
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: Talk.say(
            "Crea un plan con el inventario de ejemplo y las plantillas.",
            "Create a plan with the example inventory and the templates."),
        discussion: Talk.say("EJEMPLO: drp init -C mi-plan", "EXAMPLE: drp init -C my-plan") + "\n\n"
            + ExitStatus.help(ExitStatus.writing))

    @OptionGroup var plan: PlanOptions

    func run() throws {
        let written = try InitializePlan(workspace: plan.workspace, shared: plan.sharedFiles())()
        for path in written { Talk.result(path) }
        Talk.note(
            Talk.say(
                "Listo. Edite inventory/ y aplique con: drp inventory apply -C \(plan.folder)",
                "Done. Edit inventory/ and apply with: drp inventory apply -C \(plan.folder)"))
    }
}
