/// Something that may happen, for which the plan is made.
package struct Scenario: InventoryEntity {
    package let id: String
    package let name: String
    package let hazard: String?
    /// 1 (rare) to 5 (almost certain).
    package let likelihood: Int?
    /// 1 (negligible) to 5 (catastrophic).
    package let impact: Int?
    package let worstCase: String?
    package let detection: String?
    package let treatment: String?
    package let ownerRole: String?
    package let runbooks: [String]

    package static let schema = RecordSchema(
        .scenario, .list(file: "scenarios.yaml"),
        [
            .required("name", .text, "Name of the scenario."),
            .optional("hazard", .text, "Hazard behind it."),
            .optional("likelihood", .integer(1...5), "1 rare to 5 almost certain."),
            .optional("impact", .integer(1...5), "1 negligible to 5 catastrophic."),
            .optional("worst_case", .text, "The worst that is planned for."),
            .optional("detection", .text, "How it is noticed."),
            .optional("treatment", .text, "What lowers the risk."),
            .optional("owner_role", .reference([.role]), "Role that answers for the risk."),
            .optional("runbooks", .list(.reference([.runbook])), "Runbooks for it."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        hazard = reader.optionalText("hazard")
        likelihood = reader.optionalInteger("likelihood")
        impact = reader.optionalInteger("impact")
        worstCase = reader.optionalText("worst_case")
        detection = reader.optionalText("detection")
        treatment = reader.optionalText("treatment")
        ownerRole = reader.optionalText("owner_role")
        runbooks = reader.texts("runbooks")
    }
}
