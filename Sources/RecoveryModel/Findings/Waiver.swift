/// A risk that an authorised person accepts until a day; the finding still prints, marked as accepted.
package struct Waiver: InventoryEntity {
    package let id: String
    package let rule: String
    /// The id of the item that the finding is about.
    package let subject: String
    package let reason: String
    package let approvedBy: String?
    package let approvedOn: CalendarDate?
    package let expiresOn: CalendarDate

    package static let schema = RecordSchema(
        .waiver, .list(file: "waivers.yaml"),
        [
            .required("rule", .text, "Id of the rule, as in BKP-010."),
            .required("subject", .text, "Id of the item that the finding is about."),
            .required("reason", .text, "Why the risk is accepted, and what lowers it meanwhile."),
            .required("approved_by", .reference([.person]), "Who accepts it."),
            .required("approved_on", .date, "Day of acceptance."),
            .required("expires_on", .date, "Last day on which it holds."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        rule = try reader.text("rule")
        subject = try reader.text("subject")
        reason = try reader.text("reason")
        approvedBy = reader.optionalText("approved_by")
        approvedOn = reader.date("approved_on")
        guard let expiresOn = reader.date("expires_on") else {
            throw RecordError(kind: .waiver, id: record.id, key: "expires_on", problem: "missing")
        }
        self.expiresOn = expiresOn
    }

    /// Whether it still holds on a day: neither expired nor without an approver.
    package func isInForce(on day: CalendarDate) -> Bool {
        approvedBy != nil && day <= expiresOn && (approvedOn.map { $0 <= day } ?? false)
    }
}
