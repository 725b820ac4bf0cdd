import RecoveryModel

extension RuleCase {
    private static func drp(_ fields: [String: JSONValue]) -> (PlanBuilder) -> PlanBuilder {
        { $0.with(.document, "drp", fields) }
    }

    private static func site(_ id: String, _ fields: [String: JSONValue]) -> (PlanBuilder) -> PlanBuilder {
        { $0.with(.site, id, fields) }
    }

    static let papers: [RuleCase] = [
        fails("DOC-001", "«Plan de recuperación» no cuenta con firma de autorización.", drp(["approved_on": .null])),
        fails("DOC-002", "«Plan de recuperación» carece de control de versiones.", drp(["version": "3"])),
        fails(
            "DOC-002", "«Plan de recuperación»",
            drp(["changes": [["version": "2", "summary": "a"], ["version": "2", "summary": "b"]]])),
        fails(
            "DOC-003", "La revisión de «Plan de recuperación» venció el 19/11/2026.", drp(["next_review": "2026-11-19"])
        ),
        passes("DOC-003", "drp", drp(["next_review": "2026-11-20"])),
        fails("DOC-003", "no tiene fecha de próxima revisión", drp(["next_review": .null])),
        fails("DOC-005", "La misma persona revisa y autoriza «Plan de recuperación».", drp(["reviewed_by": "eva"])),
        fails("DOC-005", "Quien elabora «Plan de recuperación»", drp(["reviewed_by": "luis"])),
        unknown("DOC-005", "«Plan de recuperación»", drp(["reviewed_by": .null])),
        fails(
            "DOC-006", "La leyenda del año (2026) no corresponde a la fecha de «Plan de recuperación» (2025).",
            drp(["issue_date": "2025-12-02"])),
        fails("DOC-006", "La leyenda del año (2024)") {
            $0.with(
                .organization, "organization", ["year_legends": [["year": 2026, "text": "“2024, Año de otro”"]]])
        },
        unknown("DOC-006", "«Plan de recuperación»", drp(["issue_date": .null])),
        fails(
            "DOC-007", "No hay copia fuera de línea vigente de «Plan de recuperación».",
            drp([
                "distribution": [["holder": "Guardia", "version": "2", "delivered_on": "2026-08-21", "offline": true]]
            ])),
        fails(
            "DOC-008", "1 destinatario conserva una versión anterior de «Plan de recuperación»: Guardia.",
            drp(["distribution": [["holder": "Guardia", "version": "1"]]])),
        unknown("DOC-008", "Guardia", drp(["distribution": [["holder": "Guardia"]]])),
        fails("DOC-010", "«Plan de recuperación» cita una norma abrogada: Ley de ejemplo.") {
            $0.with(.legalBasis, "ley", ["in_force": false])
        },
        unknown("DOC-010", "«Ley de ejemplo»") { $0.with(.legalBasis, "ley", ["in_force": .null]) },
        fails("EVD-003", "Aceptación de riesgo A-1 (BKP-012, hasta 19/11/2026) vencida") {
            $0.with(.waiver, "A-1", ["expires_on": "2026-11-19"])
        },
        fails("EVD-003", "A-1") { $0.with(.waiver, "A-1", ["approved_by": .null]) },
        fails("LEG-001", "«Trámites» trata datos personales y no está en el documento de seguridad.") {
            $0.with(.system, "tramites", ["security_document": .null])
        },
        fails("LEG-002", "«Trámites» sin clasificación de datos personales.") {
            $0.with(.system, "tramites", ["personal_data": .null])
        },
        fails("LEG-003", "No existe bitácora") { $0.with(.organization, "organization", ["breach_log": .null]) },
        fails("SIT-001", "«Trámites» no tiene sitio alterno.") {
            $0.with(.system, "tramites", ["alternate_site": .null])
        },
        // G22: two campuses of one valley.
        fails("SIT-002", "Sede alterna «Tuxtepec» de «Centro»: a 11.9 km, misma zona: sísmica Valles.") {
            site("centro", ["latitude": 17.07, "longitude": -96.66])(
                site("norte", ["latitude": 16.98, "longitude": -96.72, "hazard_zones": ["sísmica Valles"]])($0))
        },
        fails(
            "SIT-002", "«Centro»: misma zona: sísmica Valles.",
            site("norte", ["latitude": .null, "hazard_zones": ["sísmica Valles"]])),
        unknown("SIT-002", "Faltan las coordenadas", site("norte", ["latitude": .null])),
        fails(
            "SIT-004", "Autonomía eléctrica de «Centro» 1 h 30 min menor a 4 h.",
            site("centro", ["generator_runtime": "1 h"])),
        unknown("SIT-004", "«Centro»", site("centro", ["generator_runtime": .null, "ups_runtime": .null])),
    ]
}
