import Foundation
import RecoveryModel

extension RuleCase {
    private static func primary(_ change: @escaping (inout PostgresFacts) -> Void) -> (PlanBuilder) -> PlanBuilder {
        { $0.observing(.endpoint("pg-a"), .postgres(.sample(standbys: [.sample("b")]).but(change))) }
    }

    private static func standby(_ facts: StandbyFacts) -> (PlanBuilder) -> PlanBuilder {
        { $0.observing(.endpoint("pg-a"), .postgres(.sample(standbys: [facts]))) }
    }

    private static func archiver(archivedAgo: Double, failedAgo: Double? = nil, mode: String = "on") -> Fact<
        ArchiverFacts
    > {
        .known(
            ArchiverFacts(
                mode: mode, archivedCount: 9, lastArchivedAt: PlanBuilder.asOf.addingTimeInterval(-archivedAgo),
                failedCount: 0, lastFailedAt: failedAgo.map { PlanBuilder.asOf.addingTimeInterval(-$0) }, pending: 4))
    }

    static let servers: [RuleCase] = [
        fails(
            "REP-001", "Retraso de réplica 20 min > RPO 15 min en «app-b».",
            standby(.sample("b", lagBytes: 5_000_000, seconds: 1200))),
        fails("REP-001", "Retraso de réplica 5 MB > 1 MB tolerados en «app-b».") {
            standby(.sample("b", lagBytes: 5_000_000, seconds: 1))(
                $0.with(.replication, "app-b", ["maximum_lag_size": "1 MB"]))
        },
        passes("REP-001", "app-b", standby(.sample("b", lagBytes: 9, seconds: 899))),
        unknown("REP-001", "no da el retraso", standby(.sample("b", lagBytes: 5_000_000))),
        unknown("REP-001", "El retraso de «app-b» no se conoce: el último sondeo es del 12/11/2026.") {
            $0.observing(.endpoint("pg-a"), .postgres(.sample(standbys: [.sample("b")])), ago: 8 * 86_400)
        },
        unknown("REP-001", "se agotó el tiempo de espera") {
            $0.observing(.endpoint("pg-a"), .failed(ProbeFailure(.timedOut, "10 s")))
        },
        fails("REP-002", "«app-b» no está recibiendo WAL (catchup).", standby(.sample("b", state: "catchup"))),
        fails("REP-002", "«app-b» no está recibiendo WAL (ausente en el primario).", standby(.sample("z"))),
        passes("REP-002", "app-b") { $0.observing(.endpoint("pg-a"), .failed(ProbeFailure(.timedOut, "10 s"))) },
        unknown("REP-002", "«padron-d»") { $0.observing(.endpoint("pg-c"), .failed(ProbeFailure(.timedOut, "10 s"))) },
        fails("REP-003", "RPO 0 no garantizado: «Padrón»") { $0.with(.replication, "padron-d", ["guaranteed": false]) },
        fails("REP-003", "«Padrón» puede confirmar sin réplica") {
            $0.observing(
                .endpoint("pg-c"), .postgres(.sample(identity: "2", standbys: [.sample("d")], databases: ["padron"])))
        },
        unknown("REP-003", "«Padrón»") { $0.with(.replication, "padron-d", ["guaranteed": .null]) },
        fails(
            "REP-005", "La ranura «vieja» de «pg-a» retiene 64.2 GB de WAL.",
            primary {
                $0.slots = .known([
                    SlotFacts(
                        name: "vieja", kind: "physical", isActive: false, retained: ByteCount(64_200_000_000),
                        walStatus: "extended")
                ])
            }),
        passes(
            "REP-005", "pg-a",
            primary {
                $0.slots = .known([
                    SlotFacts(
                        name: "viva", kind: "physical", isActive: true, retained: ByteCount(64_200_000_000),
                        walStatus: nil)
                ])
            }),
        unknown("REP-005", "«pg-a»", primary { $0.slots = .unknown(reason: LocalizedText(verbatim: "permiso")) }),
        fails(
            "REP-006", "pg_rewind no es posible en «pg-a».",
            primary {
                $0.settings = .known(["wal_log_hints": "off"])
                $0.checksumsEnabled = .known(false)
            }),
        unknown(
            "REP-006", "«pg-a»",
            primary {
                $0.settings = .unknown(reason: LocalizedText(verbatim: "permiso"))
                $0.checksumsEnabled = .known(false)
            }),
        fails("REP-007", "«Trámites» tiene réplica pero no respaldo.") {
            $0.without(.backupPolicy, "base-wal").without(.backupPolicy, "base-full")
        },
        fails("REP-008", "Posible doble primario en «app» (pg-a, pg-b).") {
            $0.observing(.endpoint("pg-b"), .postgres(.sample()))
        },
        fails("REP-008", "Posible doble primario en «app» (líneas de tiempo 3, 4).") {
            $0.observing(.endpoint("pg-b"), .postgres(.sample(role: .standby, timeline: 4)))
        },
        fails("REP-008", "Posible doble primario en «pg-a, pg-c» (una identidad).") {
            $0.observing(
                .endpoint("pg-c"), .postgres(.sample(standbys: [.sample("d", sync: "sync")], databases: ["padron"])))
        },
        fails("REP-008", "«Réplica B» se declara primario y responde como réplica.") {
            $0.with(.endpoint, "pg-b", ["role": "primary"])
        },
        fails("REP-008", "«pg-a» se declara réplica y responde como primario.") {
            $0.with(.endpoint, "pg-a", ["role": "standby"])
        },
        unknown("REP-008", "No todos los servidores de «app» respondieron") {
            $0.observing(.endpoint("pg-b"), .postgres(.sample(role: .standby)), ago: 8 * 86_400)
        },
        unknown("REP-008", "No todos los servidores de «app» respondieron") {
            $0.observing(.endpoint("pg-b"), .failed(ProbeFailure(.timedOut, "10 s")))
        },
        fails(
            "PIT-001", "«Base de trámites» no permite recuperación a un punto en el tiempo.",
            primary { $0.archiver = archiver(archivedAgo: 0, mode: "off") }),
        unknown("PIT-001", "ningún sondeo lo ha visto") {
            $0.observing(.endpoint("pg-a"), .failed(ProbeFailure(.timedOut, "10 s")))
        },
        fails(
            "PIT-002", "«Base de trámites» detenido desde 20/11/2026.",
            primary { $0.archiver = archiver(archivedAgo: 660 + 3600) }),
        fails(
            "PIT-002", "«Base de trámites» detenido",
            primary { $0.archiver = archiver(archivedAgo: 700, failedAgo: 650) }),
        passes("PIT-002", "base", primary { $0.archiver = archiver(archivedAgo: 700, failedAgo: 5000) }),
        unknown(
            "PIT-002", "«Base de trámites»",
            primary { $0.archiver = .unknown(reason: LocalizedText(verbatim: "permiso")) }),
        fails(
            "PIT-003", "archive_timeout=0 en «Base de trámites»",
            primary { $0.settings = .known(["archive_timeout": "0"]) }),
        unknown("PIT-002", "No se puede juzgar «Base de trámites»: no se pudo conectar.") {
            $0.observing(.endpoint("pg-a"), .failed(ProbeFailure(.unreachable, "refused")))
        },
        unknown("PIT-003", "«Base de trámites»: se agotó el tiempo de espera") {
            $0.observing(.endpoint("pg-a"), .failed(ProbeFailure(.timedOut, "10 s")))
        },
        unknown("REP-005", "«pg-d»: sin sondeo.") { $0.with(.endpoint, "pg-d") },
        unknown("DEP-004", "«pg-d»: sin sondeo.") { $0.with(.endpoint, "pg-d") },
        unknown("DEP-007", "«pg-d»: sin sondeo.") { $0.with(.endpoint, "pg-d") },
        unknown("PRB-002", "«pg-d»: sin sondeo.") { $0.with(.endpoint, "pg-d") },
        unknown(
            "PIT-003", "«Base de trámites»",
            primary { $0.settings = .unknown(reason: LocalizedText(verbatim: "permiso")) }),
    ]
}
