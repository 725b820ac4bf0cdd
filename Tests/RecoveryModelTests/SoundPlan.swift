import Foundation
import RecoveryModel

/// A small plan in which nothing is wrong: every rule judges something here, and passes it.
enum SoundPlan {
    static let plan = probed(people(surroundings(systems(backups(papers(PlanBuilder()))))))
        .exercised(
            .sample(
                "SIM-1", kind: .restore, systems: ["tramites"], minutes: [(.restore, 60), (.validate, 10)],
                lossMinutes: 1)
        )
        .exercised(.sample("SIM-2", kind: .restore, systems: ["padron"], minutes: [(.restore, 20)]))
        .exercised(.sample("SIM-3", kind: .callTree, systems: [], minutes: []))

    private static func people(_ plan: PlanBuilder) -> PlanBuilder {
        var plan =
            plan
            .with(
                .role, "DRP-1",
                [
                    "name": "Coordinación de recuperación", "critical": true,
                    "authority": ["declare", "fail-over", "restore"], "requires_training": ["DRP"],
                    "holders": [["person": "ana", "rank": 1], ["person": "luis", "rank": 2, "appointment": "OF-1"]],
                ]
            )
            .with(
                .role, "USU-1",
                [
                    "name": "Área usuaria", "authority": ["accept"],
                    "holders": [["person": "eva", "rank": 1], ["person": "raul", "rank": 2, "appointment": "OF-2"]],
                ])
        for (id, name) in [("ana", "Ana Ruiz"), ("luis", "Luis Mora"), ("eva", "Eva Soto"), ("raul", "Raúl Paz")] {
            plan =
                plan
                .with(
                    .person, id,
                    [
                        "name": .text(name), "position": "Jefatura",
                        "trainings": [["course": "DRP", "on": "2026-03-01"]],
                    ]
                )
                .with(
                    .contact, "\(id)-movil",
                    [
                        "person": .text(id), "channel": "mobile", "value": "951 000 0001", "out_of_band": true,
                        "verified_on": "2026-11-01",
                    ])
        }
        for (id, category) in [("911", "emergency"), ("dat", "privacy"), ("csirt", "csirt"), ("mp", "prosecutor")] {
            plan =
                plan
                .with(.authority, id, ["name": .text(id), "category": .text(category)])
                .with(.contact, "\(id)-tel", ["authority": .text(id), "channel": "landline", "value": "911"])
        }
        return plan
    }

    private static func systems(_ plan: PlanBuilder) -> PlanBuilder {
        let approved: [String: JSONValue] = ["approved_by": "eva", "approved_on": "2026-02-01"]
        func objectives(_ values: [String: JSONValue]) -> JSONValue { .object(values.merging(approved) { $1 }) }
        return
            plan
            .with(
                .system, "tramites",
                [
                    "name": "Trámites", "tier": 1, "owner_role": "USU-1", "technical_role": "DRP-1",
                    "processes": ["registro"], "personal_data": "basic", "security_document": "DS-1",
                    "topology": "streaming", "site": "centro", "alternate_site": "norte", "runbooks": ["pr-1"],
                    "objectives": objectives(["mtpd": "8 h", "rto": "4 h", "wrt": "1 h", "rpo": "15 min"]),
                    "depends_on": [["on": "servidor"], ["on": "padron"]],
                    "recovery": ["team": "DRP-1", "duration": "30 min"],
                ]
            )
            .with(
                .system, "padron",
                [
                    "name": "Padrón", "tier": 2, "owner_role": "USU-1", "processes": ["registro"],
                    "personal_data": "none", "site": "centro", "runbooks": ["pr-2"],
                    "objectives": objectives(["mtpd": "24 h", "rto": "2 h", "wrt": "1 h", "rpo": "0 s"]),
                    "recovery": ["duration": "20 min"],
                ]
            )
            .with(
                .system, "portal",
                [
                    "name": "Portal", "tier": 4, "owner_role": "USU-1", "personal_data": "none", "site": "centro",
                    "recovery": ["duration": "1 h"],
                ]
            )
    }

    private static func surroundings(_ plan: PlanBuilder) -> PlanBuilder {
        plan
            .with(
                .component, "servidor",
                [
                    "name": "Servidor de base", "category": "server", "version": "Debian 12", "redundancy": "nodo B",
                    "end_of_support": "2028-06-30", "depends_on": [["on": "isp"]], "recovery": ["duration": "30 min"],
                ]
            )
            .with(
                .supplier, "isp",
                [
                    "name": "Enlace SA", "service": "internet", "restores_within": "1 h",
                    "contract": ["end": "2027-12-31"], "continuity_evidence_on": "2026-05-01",
                ]
            )
            .with(
                .process, "registro",
                [
                    "name": "Registro", "owner_role": "USU-1", "tier": 1, "legal_deadlines": true,
                    "peaks": [["name": "Cierre"]], "objectives": ["mtpd": "8 h", "rto": "4 h", "wrt": "1 h"],
                    "analysis": ["on": "2026-02-01"],
                    "impact": [
                        [
                            "category": "legal",
                            "levels": [
                                ["after": "1 h", "level": 1], ["after": "4 h", "level": 2],
                                ["after": "8 h", "level": 4],
                            ],
                        ]
                    ],
                ]
            )
            .with(
                .site, "centro",
                [
                    "name": "Centro", "role": "primary", "latitude": 17.07, "longitude": -96.72,
                    "hazard_zones": ["sísmica Valles"], "ups_runtime": "30 min", "generator_runtime": "8 h",
                ]
            )
            .with(
                .site, "norte",
                [
                    "name": "Tuxtepec", "role": "alternate", "latitude": 18.09, "longitude": -96.12,
                    "hazard_zones": ["inundación"],
                ])
    }

    private static func backups(_ plan: PlanBuilder) -> PlanBuilder {
        func policy(_ store: String, _ more: [String: JSONValue]) -> [String: JSONValue] {
            let common: [String: JSONValue] = [
                "data_store": .text(store), "schedule": "diario 02:00", "transfer_time": "10 s", "encryption": "age",
                "key_escrow": "notaría", "retention": ["daily": 40], "verification": "checksum",
                "alert_contact": "ana-movil", "targets": ["boveda", "local"], "cleanup_after_verified_copy": true,
            ]
            return common.merging(more) { $1 }
        }
        return
            plan
            .with(
                .dataStore, "base",
                [
                    "name": "Base de trámites", "system": "tramites", "engine": "postgresql", "endpoint": "pg-a",
                    "databases": ["tramites"], "retention_minimum": "30 d", "personal_data": "basic",
                ]
            )
            .with(
                .dataStore, "padron-db",
                [
                    "name": "Base del padrón", "system": "padron", "engine": "postgresql", "endpoint": "pg-c",
                    "databases": ["padron"],
                ]
            )
            .with(
                .backupPolicy, "base-wal",
                policy(
                    "base", ["method": "wal-archive", "interval": "1 min"])
            )
            .with(
                .backupPolicy, "base-full",
                policy(
                    "base",
                    [
                        "method": "physical", "interval": "1 d", "expected_duration": "40 min", "window": "4 h",
                        "includes_configuration": true,
                    ])
            )
            .with(
                .backupPolicy, "padron-dump",
                policy(
                    "padron-db",
                    [
                        "method": "physical", "interval": "0 s", "expected_duration": "0 s", "transfer_time": "0 s",
                        "includes_configuration": true,
                    ])
            )
            .with(
                .target, "boveda",
                [
                    "name": "Bóveda", "transport": "sftp", "path": "/r", "site": "norte", "offsite": true,
                    "immutable_for": "30 d", "credential": "boveda",
                ]
            )
            .with(.target, "local", ["name": "Local", "transport": "folder", "path": "/r", "credential": "root"])
    }

    private static func papers(_ plan: PlanBuilder) -> PlanBuilder {
        plan
            .with(
                .organization, "organization",
                [
                    "name": "Secretaría de Ejemplo", "short_name": "SE", "unit": "Sistemas", "jurisdiction": "state",
                    "place": "Oaxaca de Juárez, Oax.", "time_zone": "America/Mexico_City", "breach_log": "Libro 1",
                    "year_legends": [["year": 2026, "text": "2026, Año de ejemplo"]],
                ]
            )
            .with(
                .document, "drp",
                [
                    "category": "drp", "title": "Plan de recuperación", "code": "DRP", "version": "2",
                    "issue_date": "2026-10-01", "next_review": "2027-10-01", "prepared_by": "luis",
                    "reviewed_by": "ana", "approved_by": "eva", "approved_on": "2026-10-02",
                    "changes": [["version": "1", "summary": "Inicial"], ["version": "2", "summary": "Simulacros"]],
                    "distribution": [
                        ["holder": "Guardia", "version": "2", "delivered_on": "2026-10-05", "offline": true]
                    ],
                ]
            )
            .with(.legalBasis, "ley", ["name": "Ley de ejemplo", "in_force": true])
            .with(.scenario, "S01", ["name": "Pérdida del servidor", "runbooks": ["pr-1"]])
            .with(.scenario, "S08", ["name": "Falta una persona clave", "runbooks": ["pr-9"]])
            .with(.runbook, "pr-1", ["body": "# Recuperar\n\n1. `pg_rewind`"])
            .with(.runbook, "pr-2", ["body": "# Padrón"])
            .with(.runbook, "pr-9", ["body": "# Personas"])
            .with(
                .waiver, "A-1",
                [
                    "rule": "BKP-012", "subject": "base", "reason": "aún sin historia", "approved_by": "eva",
                    "approved_on": "2026-01-01", "expires_on": "2027-01-01",
                ])
    }

    private static func probed(_ plan: PlanBuilder) -> PlanBuilder {
        plan
            .with(.endpoint, "pg-a", ["host": "10.0.0.1", "cluster": "app", "system": "tramites"])
            .with(.endpoint, "pg-b", ["host": "10.0.0.2", "cluster": "app", "system": "tramites", "name": "Réplica B"])
            .with(.endpoint, "pg-c", ["host": "10.0.0.3", "system": "padron"])
            .with(
                .replication, "app-b",
                [
                    "system": "tramites", "primary": "pg-a", "standby": "pg-b", "mode": "asynchronous",
                    "application_name": "b",
                ]
            )
            .with(
                .replication, "padron-d",
                [
                    "system": "padron", "primary": "pg-c", "mode": "synchronous", "guaranteed": true,
                    "application_name": "d",
                ]
            )
            .observing(.endpoint("pg-a"), .postgres(.sample(standbys: [.sample("b")])))
            .observing(.endpoint("pg-b"), .postgres(.sample(role: .standby)))
            .observing(
                .endpoint("pg-c"),
                .postgres(.sample(identity: "2", standbys: [.sample("d", sync: "sync")], databases: ["padron"]))
            )
            .observing(.target("boveda"), .target(.sample()))
            .observing(.target("local"), .target(.sample(isEncrypted: false)))
    }
}
