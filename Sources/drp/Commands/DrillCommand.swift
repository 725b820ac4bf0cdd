import ArgumentParser

/// `drp drill …`
struct DrillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill",
        abstract: Talk.say("Registra y consulta simulacros.", "Record and read drills."),
        subcommands: [DrillRecordCommand.self, DrillListCommand.self, DrillShowCommand.self])
}
