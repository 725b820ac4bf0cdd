/// A public servant or other person with a part in the plan.
package struct Person: InventoryEntity {
    /// A course taken, which makes an alternate able to act.
    package struct Training: Hashable, Sendable {
        package let course: String
        package let on: CalendarDate
        package let validUntil: CalendarDate?
    }

    package let id: String
    package let name: String
    package let title: String?
    package let position: String
    package let unit: String?
    package let isActive: Bool
    package let start: CalendarDate?
    package let end: CalendarDate?
    /// The operating-system account under which the person runs this program.
    package let osUser: String?
    package let trainings: [Training]

    package static let schema = RecordSchema(
        .person, .list(file: "people.yaml"),
        [
            .required("name", .text, "Full name with both surnames."),
            .optional("title", .text, "Academic title as printed: Ing., Lic., Mtra."),
            .required("position", .text, "Official post."),
            .optional("unit", .text, "Administrative unit."),
            .optional("active", .boolean, "False once the person has left; true when absent."),
            .optional("start", .date, "First day in the post."),
            .optional("end", .date, "Last day in the post."),
            .optional("os_user", .text, "Operating-system account that stands for this person in evidence."),
            .optional(
                "trainings",
                .list(
                    .group([
                        .required("course", .text, "Course or exercise taken."),
                        .required("on", .date, "Day it was taken."),
                        .optional("valid_until", .date, "Day it expires."),
                    ])), "Courses that let the person take a role."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        title = reader.optionalText("title")
        position = try reader.text("position")
        unit = reader.optionalText("unit")
        isActive = reader.boolean("active") ?? true
        start = reader.date("start")
        end = reader.date("end")
        osUser = reader.optionalText("os_user")
        var trainings: [Training] = []
        for group in reader.groups("trainings") {
            guard let on = group.date("on") else { continue }
            trainings.append(Training(course: try group.text("course"), on: on, validUntil: group.date("valid_until")))
        }
        self.trainings = trainings
    }

    /// Whether the person holds the post on a day.
    package func isInOffice(on day: CalendarDate) -> Bool {
        isActive && (start.map { $0 <= day } ?? true) && (end.map { day <= $0 } ?? true)
    }
}
