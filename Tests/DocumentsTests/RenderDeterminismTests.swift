import Documents
import RecoveryModel
import Testing

/// Same input, same bytes; another fact, only the documents that show it.
struct RenderDeterminismTests {
    @Test func twoRendersAreEqual() async throws {
        for language in Language.allCases {
            let first = try await RenderedPlan(PlanFixture(), language)
            let second = try await RenderedPlan(PlanFixture(), language)
            #expect(first.paths == second.paths)
            for path in first.paths { #expect(first.files[path] == second.files[path], "\(path)") }
        }
    }

    @Test func onlyDocumentsWhoseFactsChangedDiffer() async throws {
        let before = try await RenderedPlan(PlanFixture())
        var fixture = try PlanFixture()
        fixture.set(.system, "tablero", "summary", .text("Indicadores"))
        let after = try await RenderedPlan(fixture)
        let changed = before.paths.filter { before.files[$0] != after.files[$0] }
        #expect(
            changed == [
                "sistemas/tablero.html", "sistemas/tablero.md", "DRP-CP.html", "DRP-CP.md", "index.html", "indice.md",
            ])
        let kept = try await RenderedPlan(fixture, keeping: before)
        let rendered = kept.paths.filter { kept.files[$0]?.bytes != nil }
        #expect(rendered == changed)
        #expect(try kept.text("indice.md") == after.text("indice.md"))
    }

    @Test func theIndexListsEveryFileWithItsDigest() async throws {
        let plan = try await RenderedPlan(PlanFixture())
        let index = try plan.text("indice.md")
        for path in plan.paths where !path.hasPrefix("ind") {
            let file = try #require(plan.files[path])
            let digest = try #require(file.contentDigest)
            #expect(digest == RenderedPlan.digest(try #require(file.bytes)))
            let isListed = index.contains("| [`\(path)`](<\(path)>) | `\(digest)` |")
            #expect(isListed, "\(path)")
            let carriesItself = try plan.text(path).contains(digest)
            #expect(!carriesItself)
        }
        #expect(index.contains("Al corte: 20/11/2026 14:05 h (UTC−06:00)"))
        #expect(index.contains("Clave CP-DRP-01 · Versión 2.0 · VIGENTE"))
    }

    @Test func everyDocumentSaysWhenAndFromWhatItWasMade() async throws {
        let plan = try await RenderedPlan(PlanFixture())
        for path in ["DRP-CP.md", "sistemas/padron.md", "informe-preparacion.md"] {
            let text = try plan.text(path)
            #expect(text.contains("Generado al corte: 20/11/2026 14:05 h (UTC−06:00)"))
            #expect(text.contains("(`inventory_snapshot_id`):\n`"))
        }
    }
}
