/// A function in the response to an incident, and who holds it in which order.
package struct Role: InventoryEntity {
    /// What the holder may decide alone.
    package enum Authority: String, CaseIterable, Sendable {
        case declare, convene, spend, publish
        case failOver = "fail-over"
        case restore, isolate, notify, accept, evacuate
    }

    /// A person in the role: rank 1 is the holder, 2 and on the alternates.
    package struct Assignment: Hashable, Sendable {
        package let person: String
        package let rank: Int
        package let from: CalendarDate?
        package let until: CalendarDate?
        /// The official letter that empowers the person.
        package let appointment: String?

        /// Whether the assignment holds on a day.
        package func isInForce(on day: CalendarDate) -> Bool {
            (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
        }
    }

    package let id: String
    package let name: String
    package let team: String?
    package let duty: String?
    package let authorities: [Authority]
    package let minimumHolders: Int
    /// Whether a tier-1 recovery cannot go on without this role.
    package let isCritical: Bool
    package let requiredTraining: [String]
    /// By rank.
    package let assignments: [Assignment]

    package static let schema = RecordSchema(
        .role, .list(file: "roles.yaml"),
        [
            .required("name", .text, "Name of the role."),
            .optional("team", .text, "Team it belongs to."),
            .optional("duty", .text, "What the holder does during an incident."),
            .optional("authority", .list(.choice(Authority.allCases.map(\.rawValue))), "What the holder may decide."),
            .optional("minimum_holders", .integer(1...20), "Active holders needed; 2 when absent."),
            .optional("critical", .boolean, "Whether tier-1 recovery cannot go on without it."),
            .optional("requires_training", .list(.text), "Courses every holder needs."),
            .optional(
                "holders",
                .list(
                    .group([
                        .required("person", .reference([.person]), "Who."),
                        .required("rank", .integer(1...20), "1 holder, 2 first alternate, and so on."),
                        .optional("from", .date, "First day."),
                        .optional("until", .date, "Last day."),
                        .optional("appointment", .text, "Letter that empowers the person."),
                    ])), "Who holds the role, in order of succession."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        team = reader.optionalText("team")
        duty = reader.optionalText("duty")
        authorities = reader.choices("authority")
        minimumHolders = reader.optionalInteger("minimum_holders") ?? 2
        isCritical = reader.boolean("critical") ?? false
        requiredTraining = reader.texts("requires_training")
        var assignments: [Assignment] = []
        for group in reader.groups("holders") {
            assignments.append(
                Assignment(
                    person: try group.text("person"), rank: try group.integer("rank"), from: group.date("from"),
                    until: group.date("until"), appointment: group.optionalText("appointment")))
        }
        self.assignments = assignments.sorted { ($0.rank, $0.person) < ($1.rank, $1.person) }
    }
}
