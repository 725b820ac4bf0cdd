/// How serious it is, who says so, and who is called.
package struct ActivationLevel: InventoryEntity {
    package let id: String
    package let name: String
    package let triggers: [String]
    package let declaredBy: String?
    package let conveneWithin: Duration?
    package let assessmentTime: Duration?
    package let notifies: [String]
    package let deactivation: String?

    package static let schema = RecordSchema(
        .activationLevel, .list(file: "activation-levels.yaml"),
        [
            .required("name", .text, "Name of the level."),
            .required("triggers", .list(.text), "What activates it; any one is enough."),
            .optional("declared_by", .reference([.role]), "Role that declares it."),
            .optional("convene_within", .duration, "Time to convene."),
            .optional("assessment_time", .duration, "Longest time for assessing damage."),
            .optional("notifies", .list(.reference([.role])), "Roles that are told."),
            .optional("deactivation", .text, "What must hold before it ends."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        triggers = reader.texts("triggers")
        declaredBy = reader.optionalText("declared_by")
        conveneWithin = reader.duration("convene_within")
        assessmentTime = reader.duration("assessment_time")
        notifies = reader.texts("notifies")
        deactivation = reader.optionalText("deactivation")
    }
}
