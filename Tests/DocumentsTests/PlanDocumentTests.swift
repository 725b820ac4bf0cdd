import Foundation
import RecoveryModel
import Testing

/// The plan as a whole: every section, every figure with its origin, and what is wrong on page one.
struct PlanDocumentTests {
    @Test func everySectionStandsInOrder() async throws {
        let expected: [Language: [String]] = [
            .es: [
                "Hallazgos críticos", "Control documental", "1. Objetivo", "2. Alcance y exclusiones",
                "3. Marco normativo", "4. Supuestos y escenarios", "5. Descripción del sistema y arquitectura",
                "6. Roles, equipos y línea de sucesión", "7. Criticidad, dependencias y orden de recuperación",
                "8. Objetivos: MTPD, RTO, RPO y MBCO", "9. Capacidad demostrada: RTA y RPA",
                "10. Estrategia y sitio alterno", "11. Respaldo y restauración",
                "12. Criterios y autoridad de activación", "13. Notificación y escalamiento",
                "14. Evaluación de daños", "15. Secuencia de recuperación", "16. Procedimientos detallados",
                "17. Escalamiento durante la recuperación", "18. Validación", "19. Reconstitución y retorno",
                "20. Seguridad durante la contingencia", "21. Proveedores y contratos", "22. Programa de pruebas",
                "23. Mantenimiento y distribución", "A. Anexos", "Z. Cierre",
            ],
            .en: [
                "Critical findings", "Document control", "1. Purpose", "2. Scope and exclusions",
                "3. Legal basis", "4. Assumptions and scenarios", "5. System description and architecture",
                "6. Roles, teams and line of succession", "7. Criticality, dependencies and order of recovery",
                "8. Objectives: MTPD, RTO, RPO and MBCO", "9. Demonstrated capability: RTA and RPA",
                "10. Strategy and alternate site", "11. Backup and restore", "12. Activation criteria and authority",
                "13. Notification and escalation", "14. Damage assessment", "15. Recovery sequence",
                "16. Detailed procedures", "17. Escalation during recovery", "18. Validation",
                "19. Reconstitution and return", "20. Security during the contingency", "21. Suppliers and contracts",
                "22. Programme of tests", "23. Maintenance and distribution", "A. Annexes", "Z. Closing",
            ],
        ]
        for language in Language.allCases {
            let text = try await RenderedPlan(PlanFixture(), language).text("DRP-CP.md")
            let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
            #expect(headings == expected[language])
        }
    }

    @Test func everyFileIsThereAndNoPlaceholderIsLeft() async throws {
        for (language, names) in [
            (
                Language.es,
                ["sistemas/padron", "sistemas/tablero", "DRP-CP", "tarjeta-de-emergencia", "informe-preparacion"]
            ),
            (Language.en, ["systems/padron", "systems/tablero", "DRP-CP", "emergency-card", "readiness-report"]),
        ] {
            let plan = try await RenderedPlan(PlanFixture(), language)
            let index = language == .es ? "indice.md" : "index.md"
            let expected = names.flatMap { [$0 + ".html", $0 + ".md"] } + ["index.html", index]
            #expect(plan.paths == expected)
            for path in plan.paths {
                let text = try plan.text(path)
                // The style sheet ends its rules with two braces too.
                let braces = path.hasSuffix(".md") ? ["{{", "}}"] : []
                for leftover in braces + ["[[figure:", "\u{E000}", "%EE%80%80", "Optional(", "nil)"] {
                    let isLeft = text.contains(leftover)
                    #expect(!isLeft, "\(path) still holds \(leftover)")
                }
            }
        }
    }

    @Test func pageOneSaysWhatIsWrong() async throws {
        let text = try await RenderedPlan(PlanFixture()).text("DRP-CP.md")
        let pageOne = try #require(text.firstRange(of: "\n## ")).lowerBound
        let first = text[..<pageOne]
        #expect(first.contains("Atención"))
        #expect(first.contains("| Réplica | **no se pudo conectar**: connection refused |"))
        #expect(first.contains("4 h 20 min · INCUMPLE · simulacro SIM-2026-03 · 21/10/2026 · E-000123"))
        #expect(first.contains("6 h 35 min · INCUMPLE · calculado"))
    }

    @Test func whatNobodyMeasuredIsNeverShownAsGood() async throws {
        var fixture = try PlanFixture()
        fixture.forgetObservations()
        let plan = try await RenderedPlan(fixture)
        let text = try plan.text("DRP-CP.md")
        #expect(text.contains("| Primario | SIN EVIDENCIA |"))
        #expect(text.contains("| Bóveda SFTP | SIN EVIDENCIA |"))
        #expect(text.contains("nunca se ha ejecutado"))
        let isShownAsGood = text.contains(" CUMPLE") || text.contains("**CUMPLE")
        #expect(!isShownAsGood)
        #expect(try plan.text("sistemas/padron.md").contains("este servidor nunca se ha sondeado"))
        let english = try await RenderedPlan(fixture, .en).text("DRP-CP.md")
        #expect(english.contains("| Primario | NO EVIDENCE |"))
        #expect(english.contains("*no data*"))
    }

    @Test func everyMeasuredFactNamesItsTimeAndEvidence() async throws {
        let text = try await RenderedPlan(PlanFixture()).text("sistemas/padron.md")
        let origin = "medido · 20/11/2026 13:55 h (UTC−06:00) · E-000012"
        for row in [
            "| Línea de tiempo | 4 |", "| Versión | 15.18 |",
            "| Archivado de WAL | SIN EVIDENCIA (permission denied) |",
            "| `fsync` | `on` |", "| Sesión cifrada (TLS) | no |",
        ] {
            #expect(text.contains("\(row) \(origin) |"), "\(row)")
        }
        #expect(text.contains("| replica1 | streaming | async | 2 kB | 300 ms | SIN EVIDENCIA | \(origin) |"))
    }

    @Test func anOldProbeIsShownAsExpired() async throws {
        var fixture = try PlanFixture()
        fixture.observe(.endpoint("pg1"), .postgres(PlanFixture.facts), secondsAgo: 9 * 86_400)
        let text = try await RenderedPlan(fixture).text("sistemas/padron.md")
        #expect(text.contains("**CADUCADA** (hace 9 días)"))
    }

    @Test func theLatestMinuteToDeclareIsReckoned() async throws {
        // RTO 240 min; the network takes 60 and the system itself 90 behind it: declare by minute 90.
        var fixture = try PlanFixture()
        let text = try await RenderedPlan(fixture).text("DRP-CP.md")
        #expect(text.contains("| 4 h | 2 h 30 min (calculado) | **minuto 90** (1 h 30 min, calculado) |"))
        fixture.set(.system, "padron", "objectives", .object(["rto": .text("2 h")]))
        let late = try await RenderedPlan(fixture).text("DRP-CP.md")
        #expect(late.contains("**INCUMPLE** · inalcanzable: la recuperación excede el RTO por 30 min (calculado)"))
    }

    @Test func oneIsNotMany() async throws {
        var fixture = try PlanFixture()
        #expect(try await RenderedPlan(fixture).text("DRP-CP.md").contains("(2 sistemas)"))
        fixture.set(.system, "tablero", "exclusion", .text("Se retira en diciembre"))
        let text = try await RenderedPlan(fixture).text("DRP-CP.md")
        #expect(text.contains("(1 sistema)"))
        #expect(text.contains("| Tablero | 3 | Se retira en diciembre |"))
    }

    @Test func missingProseIsSaidPlainly() async throws {
        let text = try await RenderedPlan(PlanFixture()).text("DRP-CP.md")
        #expect(text.contains("falta el texto de este apartado (`prose/damage-assessment.md`)"))
        #expect(text.contains("Este plan restablece los sistemas."))
        #expect(text.contains("\n### Política\n"))
    }

    @Test func whatIsOverdueIsMarked() async throws {
        let text = try await RenderedPlan(PlanFixture()).text("DRP-CP.md")
        #expect(text.contains("| 01/10/2026 | *sin dato* | *sin dato* | **VENCIDO** |"))
        #expect(text.contains("Ley General — **por confirmar**"))
    }
}
