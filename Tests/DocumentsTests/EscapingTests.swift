import Documents
import Foundation
import RecoveryModel
import Testing

/// What users write can neither break a document nor put a script or a secret into it.
struct EscapingTests {
    private static let hostile =
        "a|b *c* <script>alert(1)</script> [x](javascript:y) {{title}} [[figure:orden-mejor-caso]]"

    @Test func aHostileNameBreaksNothing() async throws {
        var fixture = try PlanFixture()
        let name = JSONValue.text(Self.hostile)
        for (kind, id) in [
            (RecordKind.system, "padron"), (.component, "red"), (.person, "ana"), (.role, "DRP-1"), (.site, "central"),
            (.dataStore, "bd-padron"), (.endpoint, "pg1"), (.target, "vault"), (.supplier, "luz"),
            (.process, "registro"),
            (.organization, "org"), (.scenario, "S01"), (.authority, "911"), (.legalBasis, "lg"),
        ] {
            fixture.set(kind, id, "name", name)
        }
        fixture.set(.document, "drp", "title", name)
        fixture.observe(.endpoint("pg2"), .failed(ProbeFailure(.unreachable, Self.hostile)))
        for language in Language.allCases {
            let plan = try await RenderedPlan(fixture, language)
            let calm = try await RenderedPlan(PlanFixture(), language)
            for path in plan.paths {
                let text = try plan.text(path)
                let isSafe = !text.replacing("\\<", with: "").contains("<script") && !text.contains("href=\"javascript")
                #expect(isSafe, "\(path)")
                #expect(Self.shape(of: text) == Self.shape(of: try calm.text(path)), "\(path) has another shape")
                if path.hasSuffix(".html") {
                    let isLiteral = text.contains("a|b *c* &lt;script&gt;alert(1)")
                    #expect(isLiteral, "\(path) does not print the name as it is")
                }
            }
        }
    }

    /// Cells per table row and the headings' levels: what a stray mark would change.
    private static func shape(of text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            if line.hasPrefix("|") {
                return "row \(line.replacing("\\|", with: "").count { $0 == "|" })"
            }
            if line.hasPrefix("#") { return String(line.prefix { $0 == "#" }) }
            for tag in ["<h1", "<h2", "<h3", "<h4", "<tr", "<td", "<th", "<svg", "<figure"] where line.contains(tag) {
                return tag
            }
            return nil
        }
    }

    @Test func proseStaysInItsChapter() async throws {
        var fixture = try PlanFixture()
        let prose = """
            # Mi título

            Otro título
            ===========

            <script>alert(1)</script> y <b>negritas</b>, pero `a < b` y <https://example.org/> quedan.

            ```sh
            # no es un título
            cat <archivo
            """
        fixture.set(.prose, "damage-assessment", "body", .text(prose))
        let plan = try await RenderedPlan(fixture)
        let text = try plan.text("DRP-CP.md")
        for line in ["\n### Mi título\n", "\n### Otro título\n", "\n# no es un título\n", "cat <archivo", "`a < b`"] {
            let isThere = text.contains(line)
            #expect(isThere, "\(line.debugDescription) is missing")
        }
        let hasNext = text.contains("\n```\n\n## 15. Secuencia de recuperación\n")
        #expect(hasNext, "the open block swallowed the next chapter")
        let html = try plan.text("DRP-CP.html")
        #expect(!html.contains("<script"))
        #expect(!html.contains("raw HTML omitted"))
        #expect(html.contains("&lt;script&gt;"))
    }

    @Test func anImageInProseIsALink() async throws {
        var fixture = try PlanFixture()
        fixture.set(
            .prose, "purpose", "body",
            .text("Véase ![el mapa](http://imagenes.example.org/mapa.png) y `![x](y)` tal cual."))
        let plan = try await RenderedPlan(fixture)
        for path in plan.paths where path.hasSuffix(".html") {
            #expect(!(try plan.text(path)).contains("<img"), "\(path)")
        }
        let page = try #require(plan.paths.first { $0.hasPrefix("DRP") && $0.hasSuffix(".html") })
        #expect(try plan.text(page).contains("<a href=\"http://imagenes.example.org/mapa.png\">el mapa</a>"))
        #expect(try plan.text(page).contains("<code>![x](y)</code>"))
    }

    @Test func noSecretReachesADocument() async throws {
        var fixture = try PlanFixture()
        let secrets = [
            "hunter2-uno", "hunter2-dos", "hunter2-tres", "hunter2-cuatro", "hunter2-cinco", "hunter2-seis",
            "AKIAIOSFODNN7EXAMPLE", "MIIEvQIBADANBg", "hunter2-siete", "AGE-SECRET-KEY-1QQPQXQWVQ3K9ZLX",
        ]
        let prose = """
            Use password=\(secrets[0]) y PGPASSWORD='\(secrets[1])' psql. La contraseña: \(secrets[2]).
            `postgres://sonda:\(secrets[3])@10.0.0.1/db`; api_key = "\(secrets[4])"; token: \(secrets[5])
            \(secrets[6])

            -----BEGIN RSA PRIVATE KEY-----
            \(secrets[7])
            -----END RSA PRIVATE KEY-----

            Authorization: Bearer \(secrets[8])

            \(secrets[9])

            La contraseña: en sobre sellado. PGPASSWORD=$CLAVE sigue.
            """
        fixture.set(.prose, "emergency-security", "body", .text(prose))
        fixture.set(.message, "M1", "body", .text(prose))
        fixture.set(.system, "padron", "summary", .text("password=\(secrets[0]) y token=\(secrets[5])"))
        fixture.set(.endpoint, "pg1", "passfile", .text("/srv/llaves/\(secrets[2])"))
        fixture.set(.endpoint, "pg1", "password_variable", .text("HUNTER2-NUEVE"))
        fixture.runbooks = [
            DocumentInput.RunbookPage(
                runbook: Runbook(id: "pr-bd-01", title: "R", attributes: [:], introduction: "", phases: []), text: prose
            )
        ]
        for language in Language.allCases {
            let plan = try await RenderedPlan(fixture, language)
            for path in plan.paths {
                let text = try plan.text(path)
                for secret in secrets + ["/srv/llaves/", "HUNTER2-NUEVE"] {
                    let leaks = text.contains(secret)
                    #expect(!leaks, "\(path) holds \(secret)")
                }
            }
            let text = try plan.text("DRP-CP.md")
            #expect(text.contains(language == .es ? "[secreto omitido]" : "[secret left out]"))
            #expect(text.contains("La contraseña: en sobre sellado. PGPASSWORD=$CLAVE sigue."))
        }
    }
}
