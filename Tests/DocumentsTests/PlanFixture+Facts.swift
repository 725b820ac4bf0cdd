import Foundation
import RecoveryModel

extension PlanFixture {
    static let facts = PostgresFacts(
        versionNumber: 150_018, version: "15.18", endOfLife: CalendarDate(isoText: "2027-11-11"),
        systemIdentifier: .known("7"), startedAt: .known(asOf.addingTimeInterval(-864_000)), role: .known(.primary),
        timeline: .known(4), walPosition: .known(LogSequenceNumber("16/B374D848") ?? LogSequenceNumber(zero: ())),
        standbys: .known([
            StandbyFacts(
                applicationName: "replica1", address: nil, state: "streaming", syncState: "async",
                flushLag: ByteCount(2048), replayLag: nil, flushLagSeconds: 0.3, replayLagSeconds: nil)
        ]),
        receiver: .known(nil),
        slots: .known([
            SlotFacts(
                name: "replica1", kind: "physical", isActive: true, retained: ByteCount(16_777_216),
                walStatus: "reserved")
        ]),
        archiver: .unknown(reason: LocalizedText(verbatim: "permission denied")),
        settings: .known(["fsync": "on", "wal_level": "replica"]),
        checksumsEnabled: .known(false), checksumFailures: .known(0),
        databases: .known([
            DatabaseFacts(
                name: "padron", size: ByteCount(18_000_000_000), transactionAge: 123_456, multixactAge: nil,
                checksumFailures: nil, isTemplate: false)
        ]),
        extensions: .known([]), tablespaces: .known([]),
        connections: .known(ConnectionFacts(used: 12, limit: 100, reserved: 3)), superusers: .known(["postgres"]),
        synchronousWaiters: .known(0), sessionIsEncrypted: false, sessionUser: "sonda", sessionIsSuperuser: false)

    static let targetFacts = TargetFacts(
        phases: [.init(name: .connect, seconds: 0.12), .init(name: .write, seconds: 0.02)], proved: ByteCount(4096),
        freeSpace: .known(ByteCount(120_000_000_000)), address: "sftp://boveda.example.org/", isEncryptedInTransit: true
    )

    /// 4 h 20 min against an RTO of 4 h.
    static let drill = Exercise(
        id: "SIM-2026-03", kind: .restore, systems: ["padron"], scenario: nil, place: nil, wasAnnounced: true,
        goals: [],
        goalsSetAt: nil, startedAt: asOf.addingTimeInterval(-30 * 86_400),
        endedAt: asOf.addingTimeInterval(-30 * 86_400 + 15_600),
        phases: [PhaseTiming(.fetch, .seconds(600)), PhaseTiming(.restore, .seconds(15_000))], participants: [],
        verdict: .pass, impactAt: asOf.addingTimeInterval(-30 * 86_400),
        recoveredTo: asOf.addingTimeInterval(-30 * 86_400 - 300),
        remarks: [DrillRemark(kind: .opportunity, text: "Ubicar la llave antes.", owner: "DRP-1", due: nil)],
        files: [
            EvidenceFile(
                name: "acta.pdf", size: ByteCount(120_000), sha256: String(repeating: "ab", count: 32), origin: nil)
        ], corrects: nil)

    static let json = """
        {
          "organization": {"org": {
            "name": "Coordinación de Planeación", "short_name": "CP", "unit": "Dirección de Sistemas",
            "jurisdiction": "state", "place": "Oaxaca de Juárez, Oax.", "time_zone": "America/Mexico_City",
            "command_post": "Sala 2", "bridge": "Canal 5", "first_actions": ["Proteger la vida"],
            "forbidden_actions": ["No apagar"]}},
          "site": {
            "central": {"name": "Sede central", "role": "primary", "latitude": 16.98, "longitude": -96.72,
              "hazard_zones": ["sismo"]},
            "boveda": {"name": "Bóveda", "role": "alternate", "latitude": 17.07, "longitude": -96.66,
              "hazard_zones": ["sismo"]}},
          "person": {
            "ana": {"name": "Ana Cruz Mendoza", "title": "Ing.", "position": "Directora"},
            "beto": {"name": "Beto Ruiz Luna", "position": "Jefe de departamento"}},
          "contact": {
            "ana-cel": {"person": "ana", "channel": "mobile", "value": "951 000 0001", "out_of_band": true,
              "verified_on": "2026-11-01", "verified_by": "call"},
            "beto-cel": {"person": "beto", "channel": "mobile", "value": "951 000 0002"}},
          "role": {
            "DRP-1": {"name": "Coordinación de Recuperación", "authority": ["declare"], "critical": true,
              "holders": [{"person": "ana", "rank": 1}, {"person": "beto", "rank": 2}]},
            "USU-1": {"name": "Área usuaria", "holders": [{"person": "beto", "rank": 1}]}},
          "process": {"registro": {"name": "Registro", "owner_role": "USU-1", "tier": 1,
            "objectives": {"mtpd": "8 h", "rto": "4 h", "rpo": "15 min"}}},
          "system": {
            "padron": {"name": "Padrón", "tier": 1, "owner_role": "USU-1", "technical_role": "DRP-1",
              "processes": ["registro"], "topology": "streaming", "site": "central", "alternate_site": "boveda",
              "strategy": "warm", "runbooks": ["pr-bd-01"], "depends_on": [{"on": "red"}],
              "recovery": {"team": "DRP-1", "duration": "90 min"},
              "objectives": {"mtpd": "8 h", "rto": "4 h", "wrt": "1 h", "rpo": "15 min"}},
            "tablero": {"name": "Tablero", "tier": 3, "owner_role": "USU-1",
              "depends_on": [{"on": "padron", "strength": "soft", "degraded": "Datos de ayer"}],
              "recovery": {"duration": "30 min"}, "objectives": {"rto": "72 h"}}},
          "component": {"red": {"name": "Red central", "category": "network", "recovery": {"duration": "1 h"}}},
          "data-store": {"bd-padron": {"name": "Base del padrón", "system": "padron", "engine": "postgresql",
            "endpoint": "pg1", "databases": ["padron"], "size": "18 GB"}},
          "endpoint": {
            "pg1": {"name": "Primario", "system": "padron", "role": "primary", "host": "10.0.0.1", "port": 5432},
            "pg2": {"name": "Réplica", "system": "padron", "role": "standby", "host": "10.0.0.2", "port": 5432}},
          "replication": {"r1": {"system": "padron", "primary": "pg1", "standby": "pg2", "mode": "asynchronous",
            "application_name": "replica1", "maximum_lag": "1 min"}},
          "target": {"vault": {"name": "Bóveda SFTP", "transport": "sftp", "path": "/respaldos", "site": "boveda"}},
          "backup-policy": {"diario": {"data_store": "bd-padron", "method": "logical-dump", "interval": "6 h",
            "schedule": "cada 6 h", "expected_duration": "20 min", "transfer_time": "15 min",
            "snapshot_point": "start", "targets": ["vault"]}},
          "supplier": {"luz": {"name": "Suministro", "service": "Energía"}},
          "authority": {"911": {"name": "Emergencias 911", "category": "emergency"}},
          "scenario": {"S01": {"name": "Pérdida del servidor", "likelihood": 3, "impact": 4}},
          "activation-level": {"2": {"name": "Contingencia", "triggers": ["Falla mayor a 15 min"],
            "declared_by": "DRP-1"}},
          "message": {"M1": {"name": "Aviso interno", "audience": "Personal", "body": "Se declaró {nivel}."}},
          "legal-basis": {"lg": {"name": "Ley General", "to_confirm": true}},
          "obligation": {"o1": {"basis": "Ley, art. 34", "trigger": "Conocimiento", "recipient": "Autoridad",
            "deadline": "72 h", "to_confirm": true}},
          "document": {"drp": {"category": "drp", "title": "Plan de Recuperación ante Desastres", "code": "CP-DRP-01",
            "version": "2.0", "issue_date": "2026-09-14", "next_review": "2027-09-14", "prepared_by": "beto",
            "approved_by": "ana", "approved_on": "2026-09-14",
            "changes": [{"version": "2.0", "on": "2026-09-14", "summary": "Cifras medidas"}]}},
          "programme": {"P1": {"kind": "tabletop", "systems": ["tablero"], "due": "2026-10-01"}},
          "waiver": {"W1": {"rule": "BKP-010", "subject": "bd-padron", "reason": "En compra", "approved_by": "ana",
            "approved_on": "2026-09-01", "expires_on": "2027-03-01"}},
          "runbook": {"pr-bd-01": {"body": "# Restaurar la base"}},
          "prose": {"purpose": {"body": "Este plan restablece los sistemas.\\n\\n# Política\\n\\nObligatoria.\\n"}}
        }
        """
}

extension LogSequenceNumber {
    fileprivate init(zero: Void) {
        guard let zero = LogSequenceNumber("0/0") else { preconditionFailure("0/0 is a position") }
        self = zero
    }
}
