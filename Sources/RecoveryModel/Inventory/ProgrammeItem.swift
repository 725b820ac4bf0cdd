/// An exercise that the yearly programme calls for.
package struct ProgrammeItem: InventoryEntity {
    package let id: String
    package let kind: Exercise.Kind
    package let systems: [String]
    package let scenario: String?
    package let due: CalendarDate
    package let ownerRole: String?
    package let objective: String?

    package static let schema = RecordSchema(
        .programme, .list(file: "programme.yaml"),
        [
            .required("kind", .choice(Exercise.Kind.allCases.map(\.rawValue)), "Kind of exercise."),
            .optional("systems", .list(.reference([.system])), "Systems it covers."),
            .optional("scenario", .reference([.scenario]), "Scenario it plays."),
            .required("due", .date, "Day by which it must be done."),
            .optional("owner_role", .reference([.role]), "Role that answers for it."),
            .optional("objective", .text, "What it must show."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        kind = try reader.choice("kind")
        systems = reader.texts("systems")
        scenario = reader.optionalText("scenario")
        guard let due = reader.date("due") else {
            throw RecordError(kind: .programme, id: record.id, key: "due", problem: "missing")
        }
        self.due = due
        ownerRole = reader.optionalText("owner_role")
        objective = reader.optionalText("objective")
    }
}
