import RecoveryModel

extension RuleCase {
    private static func portal(_ fields: [String: JSONValue]) -> (PlanBuilder) -> PlanBuilder {
        { $0.with(.system, "portal", fields) }
    }

    static let dependencies: [RuleCase] = [
        fails(
            "DEP-001", "«Portal» promete 4 h pero depende de «Trámites», que requiere 5 h.",
            portal(["objectives": ["rto": "4 h"], "depends_on": [["on": "tramites"]]])),
        passes("DEP-001", "portal", portal(["objectives": ["rto": "5 h"], "depends_on": [["on": "tramites"]]])),
        passes(
            "DEP-001", "tramites",
            portal(["objectives": ["rto": "4 h"], "depends_on": [["on": "tramites", "strength": "soft"]]])),
        fails(
            "DEP-001", "depende de «Servidor de base», que requiere 2 h 30 min",
            portal(["objectives": ["rto": "2 h"], "depends_on": [["on": "servidor"]]])),
        unknown(
            "DEP-001", "faltan: portal, servidor.",
            {
                portal(["objectives": ["rto": "4 h"], "depends_on": [["on": "servidor"]], "recovery": .null])(
                    $0.with(.component, "servidor", ["recovery": .null]))
            }),
        fails(
            "DEP-002", "El RPO de «Trámites» (15 min) es más laxo que el de «Portal» (5 min).",
            portal(["objectives": ["rpo": "5 min"], "depends_on": [["on": "tramites"]]])),
        unknown("DEP-002", "«Padrón», del que depende «Trámites», no tiene RPO.") {
            $0.with(.system, "padron", ["objectives": ["rto": "2 h"]])
        },
        fails("DEP-003", "Dependencia circular sin paso de arranque: Padrón → Trámites → Padrón.") {
            $0.with(.system, "padron", ["depends_on": [["on": "tramites"]]])
        },
        passes("DEP-003", "organization") {
            $0.with(.system, "padron", ["depends_on": [["on": "tramites", "bootstrap": "con copia local"]]])
        },
        fails("DEP-004", "Se detectó en 10.0.0.1:5432 y no está en el inventario: base «nomina», réplica «x».") {
            $0.observing(
                .endpoint("pg-a"),
                .postgres(
                    .sample(standbys: [.sample("b"), .sample("x")], databases: ["tramites", "nomina"])))
        },
        passes("DEP-004", "pg-a") {
            let empty = DatabaseFacts(
                name: "postgres", size: ByteCount(7_500_000), transactionAge: 1, multixactAge: 1, checksumFailures: 0,
                isTemplate: false)
            return $0.observing(
                .endpoint("pg-a"), .postgres(.sample(standbys: [.sample("b")]).but { $0.databases = .known([empty]) }))
        },
        unknown("DEP-004", "no pudo leer sus bases") {
            $0.observing(
                .endpoint("pg-a"),
                .postgres(.sample().but { $0.databases = .unknown(reason: LocalizedText(verbatim: "permiso")) }))
        },
        fails("DEP-005", "«Réplica B» no ha respondido a un sondeo desde el 20/10/2026.") {
            $0.lastAnswering(.endpoint("pg-b"), daysAgo: 31)
        },
        fails("DEP-005", "«pg-d» nunca ha respondido") {
            $0.with(.endpoint, "pg-d").observing(.endpoint("pg-d"), .failed(ProbeFailure(.unreachable, "refused")))
        },
        unknown("DEP-005", "«pg-d» nunca se ha sondeado.") { $0.with(.endpoint, "pg-d") },
        fails("DEP-006", "«Servidor de base» es punto único de falla de «Trámites».") {
            $0.with(.component, "servidor", ["redundancy": .null])
        },
        fails("DEP-006", "«Conmutador» es punto único de falla de «Trámites».") {
            $0.with(.component, "red", ["name": "Conmutador", "category": "network"])
                .with(.component, "servidor", ["depends_on": [["on": "red"]]])
        },
        fails("DEP-007", "«Servidor de base» usa Debian 12 sin soporte desde 19/11/2026.") {
            $0.with(.component, "servidor", ["end_of_support": "2026-11-19"])
        },
        fails("DEP-007", "«pg-c» usa PostgreSQL 16.6 sin soporte desde 13/11/2025.") {
            $0.observing(
                .endpoint("pg-c"),
                .postgres(.sample().but { $0.endOfLife = CalendarDate(year: 2025, month: 11, day: 13) }))
        },
        unknown("DEP-007", "«Servidor de base»") { $0.with(.component, "servidor", ["end_of_support": .null]) },
        fails("PRB-001", "«pg-c» no respondió al sondeo del 20/11/2026: no se pudo conectar.") {
            $0.observing(.endpoint("pg-c"), .failed(ProbeFailure(.unreachable, "refused")))
        },
        fails("PRB-001", "«Bóveda» no respondió al sondeo del 20/11/2026: cambió la llave del servidor.") {
            $0.observing(.target("boveda"), .failed(ProbeFailure(.hostKeyChanged, "SHA256:…")))
        },
        unknown("PRB-001", "El último sondeo de «Réplica B» es del 12/11/2026 y ya no dice cómo está.") {
            $0.observing(.endpoint("pg-b"), .postgres(.sample(role: .standby)), ago: 8 * 86_400)
        },
        unknown("PRB-001", "«pg-d» nunca se ha sondeado.") { $0.with(.endpoint, "pg-d", ["system": "padron"]) },
        fails("PRB-002", "«pg-c» entra como superusuario («resguardo»)") {
            $0.observing(.endpoint("pg-c"), .postgres(.sample().but { $0.sessionIsSuperuser = true }))
        },
        fails("SUP-001", "El proveedor «Enlace SA» atiende en 4 h; se requiere 3 h 30 min.") {
            $0.with(.supplier, "isp", ["restores_within": "4 h"])
        },
        unknown("SUP-001", "«Enlace SA»") { $0.with(.supplier, "isp", ["restores_within": .null]) },
        fails("SUP-002", "El contrato con «Enlace SA» vence el 31/12/2026.") {
            $0.with(.supplier, "isp", ["contract": ["end": "2026-12-31"]])
        },
        fails("SUP-002", "«Enlace SA» venció el 01/11/2026.") {
            $0.with(.supplier, "isp", ["contract": ["end": "2026-11-01"]])
        },
        unknown("SUP-002", "«Enlace SA»") { $0.with(.supplier, "isp", ["contract": .null]) },
        fails("SUP-003", "«Enlace SA» no ha acreditado su propio plan desde el 01/05/2025.") {
            $0.with(.supplier, "isp", ["continuity_evidence_on": "2025-05-01"])
        },
        fails("SUP-003", "«Enlace SA» no ha acreditado su propio plan.") {
            $0.with(.supplier, "isp", ["continuity_evidence_on": .null])
        },
    ]
}
