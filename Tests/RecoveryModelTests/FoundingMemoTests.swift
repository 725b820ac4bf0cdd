import Foundation
import RecoveryModel
import Testing

/// An official memo that promises recovery and describes only a backup: every defect of it must be found.
@Suite struct FoundingMemoTests {
    private let memo = PlanBuilder()
        .with(
            .organization, "organization",
            [
                "name": "Instituto de Ejemplo", "short_name": "IE", "unit": "Departamento de Bases de Datos",
                "jurisdiction": "state", "place": "Oaxaca de Juárez, Oax.", "time_zone": "America/Mexico_City",
                "year_legends": [["year": 2024, "text": "2024, Año de ejemplo"]],
            ]
        )
        .with(
            .document, "memo",
            [
                "category": "procedure", "title": "Recuperación y continuidad", "code": "S/N", "version": "1",
                "issue_date": "2022-12-02", "prepared_by": "autor", "reviewed_by": "jefe", "approved_by": "jefe",
                "approved_on": "2022-12-02",
            ]
        )
        .with(.person, "autor", ["name": "Autora del Proceso", "position": "Jefatura"])
        .with(.person, "jefe", ["name": "Jefe de la Autora", "position": "Dirección"])
        .with(
            .role, "DRP-1",
            ["name": "Dirección", "authority": ["declare"], "holders": [["person": "jefe", "rank": 1]]]
        )
        .with(.system, "bases", ["name": "Bases en operación", "tier": 2, "owner_role": "DRP-1", "site": "sede"])
        .with(.dataStore, "bak", ["name": "Bases de datos", "system": "bases", "engine": "sqlserver"])
        .with(.dataStore, "docs", ["name": "Documentos de usuarios", "system": "bases", "engine": "files"])
        .with(
            .backupPolicy, "bat",
            [
                "data_store": "bak", "method": "native", "targets": ["ftp"], "verification": "none",
                "cleanup_after_verified_copy": false,
            ]
        )
        .with(
            .target, "ftp",
            ["name": "Servidor del otro campus", "transport": "ftp", "path": "/", "site": "campus", "offsite": true]
        )
        .with(
            .site, "sede",
            ["name": "Sede", "role": "primary", "latitude": 16.98, "longitude": -96.72, "hazard_zones": ["sísmica"]]
        )
        .with(
            .site, "campus",
            ["name": "Campus", "role": "vault", "latitude": 17.07, "longitude": -96.66, "hazard_zones": ["sísmica"]])

    @Test(arguments: [
        "BKP-001", "DOC-006", "DOC-002", "DOC-003", "DOC-005", "OBJ-001", "OBJ-002", "RST-001", "SEC-001", "BKP-006",
        "BKP-008", "BKP-007", "BKP-005", "BKP-003", "BKP-010", "SIT-002", "ROL-001", "CON-001", "LEG-002",
    ])
    func everyDefectIsFound(_ rule: String) throws {
        let report = Readiness.assess(try memo.snapshot())
        #expect(report.findings.contains { $0.rule == rule && $0.status == .open })
    }

    @Test(arguments: ["SEC-002", "BKP-011"])
    func whatItDoesNotSayIsUnknown(_ rule: String) throws {
        let report = Readiness.assess(try memo.snapshot())
        #expect(report.findings.contains { $0.rule == rule && $0.status == .unknown })
    }

    @Test func itsOneOffsiteCopyCounts() throws {
        let findings = Readiness.assess(try memo.snapshot()).findings
        #expect(!findings.contains { $0.rule == "BKP-009" })
        #expect(findings.contains { $0.message.es.contains("a 11.9 km, misma zona: sísmica") })
    }
}
