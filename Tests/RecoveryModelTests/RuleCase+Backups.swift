import RecoveryModel

extension RuleCase {
    private static func full(_ fields: [String: JSONValue]) -> (PlanBuilder) -> PlanBuilder {
        { $0.with(.backupPolicy, "base-full", fields) }
    }

    private static func padron(_ fields: [String: JSONValue]) -> (PlanBuilder) -> PlanBuilder {
        { $0.with(.backupPolicy, "padron-dump", fields) }
    }

    static let backups: [RuleCase] = [
        fails("BKP-001", "«Base de trámites» no define días ni horas.", full(["schedule": .null])),
        fails("BKP-003", "«Expedientes» no está cubierto por ningún respaldo.") {
            $0.with(.dataStore, "pdf", ["name": "Expedientes", "system": "portal", "engine": "files"])
        },
        fails("BKP-004", "«Base de trámites» pierde hasta 24 h 10 s y el RPO es 15 min") {
            $0.without(.backupPolicy, "base-wal")
        },
        fails("BKP-004", "«Base de trámites» pierde hasta 24 h 40 min 10 s") {
            full(["snapshot_point": "start"])($0.without(.backupPolicy, "base-wal"))
        },
        unknown("BKP-004", "no declara el intervalo", padron(["interval": .null])),
        unknown("BKP-004", "no tiene RPO") { $0.with(.system, "padron", ["objectives": ["rto": "2 h"]]) },
        fails("BKP-005", "«Base de trámites» no avisa a nadie.", full(["alert_contact": .null])),
        fails("BKP-005", "sin verificar (última vez: desde 01/01/2026).") {
            $0.with(.contact, "ana-movil", ["verified_on": "2026-01-01"])
        },
        fails("BKP-006", "Copia «base-full» de «Base de trámites» sin verificación", full(["verification": "size"])),
        unknown("BKP-006", "«base-full»", full(["verification": .null])),
        fails("BKP-007", "Retención de «Base del padrón» no definida.", padron(["retention": .null])),
        fails("BKP-007", "Retención de «Base de trámites» (40 d) menor a 365 d.") {
            $0.with(.dataStore, "base", ["retention_minimum": "365 d"])
        },
        passes("BKP-007", "padron-db", padron(["retention": .null, "retention_period": "30 d"])),
        fails("BKP-008", "«Base de trámites» borra respaldos antes", full(["cleanup_after_verified_copy": false])),
        unknown("BKP-008", "«Base de trámites»", full(["cleanup_after_verified_copy": .null])),
        fails("BKP-009", "«Base del padrón» no tiene copia fuera del inmueble.") {
            padron(["targets": ["local"]])($0.with(.target, "local", ["site": "centro"]))
        },
        unknown("BKP-009", "«Base del padrón»", padron(["targets": ["local"]])),
        passes("BKP-009", "padron-db") { $0.with(.target, "boveda", ["offsite": .null]) },
        fails("BKP-010", "«Base del padrón» no tiene copia inmutable o desconectada", padron(["targets": ["local"]])),
        fails("BKP-011", "Una sola credencial puede borrar todas las copias de «Base del padrón».") {
            padron(["targets": ["local"]])($0)
        },
        unknown("BKP-011", "«Base del padrón»") {
            padron(["targets": ["local"]])($0.with(.target, "local", ["credential": .null]))
        },
        fails("BKP-013", "«Base de trámites» excede su ventana: 5 h de 4 h.", full(["expected_duration": "5 h"])),
        unknown("BKP-013", "«Base de trámites»", full(["expected_duration": .null])),
        fails("BKP-014", "Espacio insuficiente en «Bóveda» para el próximo respaldo: 3 GB de 4 GB.") {
            $0.observing(.target("boveda"), .target(.sample(free: .known(ByteCount(3_000_000_000)))))
        },
        unknown("BKP-014", "espacio libre de «Bóveda»") {
            $0.observing(.target("boveda"), .target(.sample(free: .unknown(reason: LocalizedText(verbatim: "FTP")))))
        },
        unknown("BKP-014", "No se conoce el tamaño") { $0.with(.dataStore, "base", ["databases": ["otra"]]) },
        fails("BKP-015", "«Base de trámites» omite roles", full(["includes_configuration": false])),
        unknown("BKP-015", "«Base de trámites»", full(["includes_configuration": .null])),
        fails("RST-001", "Nunca se ha probado restaurar «Padrón».") { $0.forgettingExercise("SIM-2") },
        fails("RST-002", "Última restauración probada de «Trámites»: 15/10/2026 (ciclo: 31 d).") {
            $0.forgettingExercise("SIM-1").exercised(.sample("SIM-9", systems: ["tramites"], daysAgo: 36))
        },
        fails(
            "RST-005", "La llave del respaldo de «Base de trámites» no está en resguardo", full(["key_escrow": .null])),
        fails("SEC-001", "La copia hacia «Bóveda» viaja por un protocolo sin cifrado (FTP).") {
            $0.with(.target, "boveda", ["transport": "ftp"])
        },
        fails("SEC-001", "sin cifrado (FTPS)") {
            $0.with(.target, "boveda", ["transport": "ftps"])
                .observing(.target("boveda"), .target(.sample(isEncrypted: false)))
        },
        fails(
            "SEC-002", "Respaldo de «Base de trámites» con datos personales sin cifrar.", full(["encryption": "none"])),
        unknown("SEC-002", "«Base de trámites»", full(["encryption": .null])),
    ]
}
