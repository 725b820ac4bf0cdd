import RecoveryModel

extension RuleCase {
    static let people: [RuleCase] = [
        fails("ROL-001", "El rol «Coordinación de recuperación» no tiene suplente designado.") {
            $0.with(.role, "DRP-1", ["holders": [["person": "ana", "rank": 1]]])
        },
        fails("ROL-001", "«Coordinación de recuperación»") { $0.with(.person, "luis", ["active": false]) },
        fails("ROL-001", "«Coordinación de recuperación»") {
            $0.with(
                .role, "DRP-1",
                ["holders": [["person": "ana", "rank": 1], ["person": "luis", "rank": 2, "until": "2026-11-19"]]])
        },
        fails("ROL-001", "Ningún rol está facultado para declarar") {
            $0.with(.role, "DRP-1", ["authority": ["restore"]])
        },
        fails("ROL-002", "«Luis Mora» ya no está en funciones y sigue asignada a «Coordinación de recuperación».") {
            $0.with(.person, "luis", ["end": "2026-11-01"])
        },
        fails("ROL-003", "«Ana Ruiz» concentra 2 roles críticos sin relevo.") {
            $0.with(.role, "DRP-1", ["holders": [["person": "ana", "rank": 1]]])
                .with(.role, "DRP-2", ["name": "Bases", "critical": true, "holders": [["person": "ana", "rank": 1]]])
        },
        passes("ROL-003", "ana") { $0.with(.role, "DRP-1", ["holders": [["person": "ana", "rank": 1]]]) },
        fails("ROL-004", "«Coordinación de recuperación» sin capacitación vigente: Luis Mora, DRP.") {
            $0.with(
                .person, "luis", ["trainings": [["course": "DRP", "on": "2024-01-01", "valid_until": "2025-01-01"]]])
        },
        fails("ROL-005", "suplencia de «Área usuaria» (Raúl Paz)") {
            $0.with(.role, "USU-1", ["holders": [["person": "eva", "rank": 1], ["person": "raul", "rank": 2]]])
        },
        fails("CON-001", "«Eva Soto» no tiene medio de contacto registrado.") { $0.without(.contact, "eva-movil") },
        fails("CON-002", "Contacto de «Eva Soto» sin verificar desde 21/08/2026 (ciclo: 90 d).") {
            $0.with(.contact, "eva-movil", ["verified_on": "2026-08-21"])
        },
        passes("CON-002", "eva") { $0.with(.contact, "eva-movil", ["verified_on": "2026-08-22"]) },
        fails("CON-002", "«Eva Soto» sin verificar: no consta") {
            $0.with(.contact, "eva-movil", ["verified_on": .null])
        },
        fails("CON-003", "«Eva Soto» sólo es localizable por medios") {
            $0.with(.contact, "eva-movil", ["out_of_band": false])
        },
        unknown("CON-003", "«Eva Soto»") { $0.with(.contact, "eva-movil", ["out_of_band": .null]) },
        fails("CON-004", "(SIM-9) cumplió 1 de 2 metas: 90 % en 30 min") {
            $0.exercised(
                .sample("SIM-9", kind: .callTree, systems: [], daysAgo: 1, minutes: [], verdict: .fail)
                    .with(goals: [
                        Exercise.Goal(text: "alcance", target: "90 % en 30 min", isMet: false),
                        Exercise.Goal(text: "bitácora", target: nil, isMet: true),
                    ]))
        },
        unknown("CON-004", "No consta ninguna prueba") { $0.forgettingExercise("SIM-3") },
        unknown("CON-004", "no se pudo juzgar") {
            $0.exercised(.sample("SIM-9", kind: .callTree, systems: [], daysAgo: 1, minutes: [], verdict: .error))
        },
        fails(
            "CON-005",
            "Falta el directorio de autoridades: equipo de respuesta a incidentes (CSIRT), Ministerio Público."
        ) {
            $0.without(.authority, "csirt").without(.contact, "mp-tel")
        },
    ]
}
