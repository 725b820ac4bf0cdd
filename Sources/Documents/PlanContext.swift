import Foundation
import RecoveryModel

/// What the chapters of one render in one language work from.
///
/// A class only so that ten thousand annexes share it without copying; nothing in it ever changes.
final class PlanContext: Sendable {
    let input: DocumentInput
    let locale: DocumentLocale
    let index: PlanIndex
    let paths: DocumentPaths
    /// The controlled document that the plan is; absent when the inventory lists none.
    let document: PlanDocument?
    /// The controlled document that the card is; the plan itself when the inventory lists no card.
    let card: PlanDocument?
    /// Systems that the plan promises to bring back: the most critical first, then by name.
    let systemsInScope: [RecoverableSystem]

    init(_ input: DocumentInput, _ language: Language) {
        self.input = input
        locale = DocumentLocale(language: language, timeZone: input.snapshot.timeZone)
        index = PlanIndex(input)
        let document = input.snapshot.inventory.documents.first { $0.category == .drp }
        self.document = document
        card = input.snapshot.inventory.documents.first { $0.category == .card } ?? document
        let shortName = input.snapshot.inventory.organization?.shortName
        let name = shortName.map { "DRP-\($0)" } ?? document?.code ?? "DRP"
        systemsInScope = input.snapshot.inventory.systems.filter { $0.exclusion == nil }
            .sorted { ($0.tier, $0.name, $0.id) < ($1.tier, $1.name, $1.id) }
        paths = DocumentPaths(input.snapshot, language, planName: name)
    }

    var snapshot: PlanSnapshot { input.snapshot }
    var inventory: Inventory { input.snapshot.inventory }
    var language: Language { locale.language }
    var today: CalendarDate { locale.day(of: snapshot.asOf) }

    /// Our own words in the language of the render.
    func words(_ es: String, _ en: String) -> String { locale.pick(es, en) }

    /// A table with headings in both languages.
    func table(_ headings: [(es: String, en: String)]) -> MarkdownTableWriter {
        MarkdownTableWriter(headings.map { words($0.es, $0.en) })
    }

    /// A table of names and values, which needs no headings.
    func nameValueTable() -> MarkdownTableWriter { MarkdownTableWriter(["", ""]) }

    /// The caption that the page puts above the table behind it.
    func caption(_ es: String, _ en: String) -> String { words("**Tabla: \(es)**\n\n", "**Table: \(en)**\n\n") }
}
