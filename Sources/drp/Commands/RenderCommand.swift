import ArgumentParser
import Operations
import RecoveryModel

/// `drp render`
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: Talk.say(
            "Genera los documentos en output/es o output/en.", "Render the documents into output/es or output/en."),
        discussion: Talk.say(
            "EJEMPLO: drp render --language en --as-of 2026-10-31",
            "EXAMPLE: drp render --language en --as-of 2026-10-31") + "\n\n"
            + ExitStatus.help(ExitStatus.writing))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Talk.say(
                "Idioma de los documentos: es o en; el de la institución si se omite.",
                "Language of the documents: es or en; the organisation's if left out."),
            valueName: Talk.say("idioma", "language")))
    var language: Language?

    @Option(name: .long, help: AsOf.help)
    var asOf: AsOf?

    func run() async throws {
        let result = try await RenderDocuments(workspace: plan.workspace, shared: plan.sharedFiles())(
            language: language, asOf: asOf)
        switch output.format {
        case .json:
            Talk.result(
                JSONValue.object([
                    "index": .text(result.indexPath), "written": .list(result.written.map(JSONValue.text)),
                    "unchanged": .integer(Int64(result.unchangedCount)),
                    "removed": .list(result.removed.map(JSONValue.text)),
                    "as_of": .text(InstantText.text(result.asOf)),
                ]).canonicalText)
        case .table: Talk.result(result.indexPath)
        }
        func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
        let (written, removed) = (result.written.count, result.removed.count)
        let instant = InstantText.text(result.asOf)
        Talk.note(
            Talk.say(
                count(written, "escrito", "escritos") + ", \(result.unchangedCount) sin cambios, "
                    + count(removed, "eliminado", "eliminados") + "; al corte de \(instant).",
                "\(written) written, \(result.unchangedCount) unchanged, \(removed) removed; as of \(instant)."))
    }
}
