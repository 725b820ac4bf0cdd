import Foundation
import RecoveryModel
import Testing

/// Each edition speaks one language.
struct LanguageTests {
    private static let english = [
        "the", "and", "system", "systems", "backup", "restore", "owner", "measured", "declared", "evidence", "server",
        "servers", "people", "role", "contact", "contacts", "unknown", "with", "from", "date", "version", "findings",
        "policy", "target", "targets", "source", "value", "state", "yes", "none",
    ]
    private static let spanish = [
        "el", "la", "los", "las", "de", "del", "sistema", "sistemas", "respaldo", "medido", "declarado", "evidencia",
        "servidor", "servidores", "rol", "contactos", "con", "desde", "fecha", "versión", "hallazgos", "destino",
        "origen", "valor", "estado", "sí", "ninguno", "sin", "y",
    ]

    @Test func headingsAndTablesSpeakOneLanguage() async throws {
        for (language, foreign) in [(Language.es, Self.english), (.en, Self.spanish)] {
            let plan = try await RenderedPlan(try Self.nameless(), language)
            for path in plan.paths where path.hasSuffix(".md") {
                for line in try plan.text(path).split(separator: "\n") where Self.isOurs(line) {
                    let words = Set(
                        line.lowercased().split { !$0.isLetter }.map(String.init))
                    let strange = words.intersection(foreign)
                    #expect(strange.isEmpty, "\(path): \(line): \(strange.sorted())")
                }
            }
        }
    }

    @Test func bothLanguagesUseTheSameNamesInTheSameOrder() throws {
        let sources = try RenderedPlan.sources()
        for (path, text) in sources where path.hasPrefix("templates/es/") {
            let other = try #require(sources[path.replacing("/es/", with: "/en/")], "\(path) has no English twin")
            #expect(Self.tags(text) == Self.tags(other), "\(path)")
        }
        #expect(
            sources.keys.count { $0.hasPrefix("templates/es/") } == sources.keys.count { $0.hasPrefix("templates/en/") }
        )
    }

    private static func tags(_ text: String) -> [Substring] {
        text.matches(of: /\{\{[^}]*\}\}\}?/).map(\.output)
    }

    /// Headings, and the first row of each table; not what the fixture's people wrote in Spanish.
    private static func isOurs(_ line: Substring) -> Bool {
        line.hasPrefix("#") || line.hasPrefix("**Tabla") || line.hasPrefix("**Table") || line.hasPrefix("- **")
    }

    /// The fixture without words of its own in headings.
    private static func nameless() throws -> PlanFixture {
        var fixture = try PlanFixture()
        fixture.set(.document, "drp", "title", .text("DRP"))
        fixture.set(.system, "padron", "name", .text("P1"))
        fixture.set(.system, "tablero", "name", .text("T1"))
        fixture.set(.component, "red", "name", .text("R1"))
        fixture.set(.endpoint, "pg1", "name", .text("E1"))
        fixture.set(.endpoint, "pg2", "name", .text("E2"))
        fixture.set(.message, "M1", "name", .text("M"))
        fixture.set(.scenario, "S01", "name", .text("S"))
        fixture.set(.prose, "purpose", "body", .text("P"))
        fixture.set(.role, "DRP-1", "name", .text("R"))
        fixture.runbooks = []
        return fixture
    }
}
