/// A company or agency that we depend on.
package struct Supplier: InventoryEntity {
    package struct Contract: Hashable, Sendable {
        package let number: String?
        package let start: CalendarDate?
        package let end: CalendarDate?
    }

    package let id: String
    package let name: String
    package let service: String
    package let hours: String?
    package let respondsWithin: Duration?
    package let restoresWithin: Duration?
    package let contract: Contract?
    package let exitPlan: String?
    package let continuityEvidenceOn: CalendarDate?

    package static let schema = RecordSchema(
        .supplier, .list(file: "suppliers.yaml"),
        [
            .required("name", .text, "Name of the company or agency."),
            .required("service", .text, "What it provides."),
            .optional("hours", .text, "Hours of support."),
            .optional("responds_within", .duration, "Agreed time to respond."),
            .optional("restores_within", .duration, "Agreed time to restore."),
            .optional(
                "contract",
                .group([
                    .optional("number", .text, "Contract number."),
                    .optional("start", .date, "First day."),
                    .optional("end", .date, "Last day."),
                ]), "The contract."),
            .optional("exit_plan", .text, "What we do if it fails for good."),
            .optional("continuity_evidence_on", .date, "Day it last showed its own continuity plan."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        service = try reader.text("service")
        hours = reader.optionalText("hours")
        respondsWithin = reader.duration("responds_within")
        restoresWithin = reader.duration("restores_within")
        contract = reader.group("contract").map {
            Contract(number: $0.optionalText("number"), start: $0.date("start"), end: $0.date("end"))
        }
        exitPlan = reader.optionalText("exit_plan")
        continuityEvidenceOn = reader.date("continuity_evidence_on")
    }
}
