/// One way to reach a person, a supplier or an authority.
package struct Contact: InventoryEntity {
    /// By which medium.
    package enum Channel: String, CaseIterable, Sendable { case mobile, landline, email, radio, messaging }

    /// How it was last shown to work, from weak to strong.
    package enum Verification: String, CaseIterable, Sendable { case delivery, reply, code, call, drill }

    /// Whom it reaches.
    package enum Holder: Hashable, Sendable {
        case person(String)
        case supplier(String)
        case authority(String)
    }

    package let id: String
    package let holder: Holder?
    package let channel: Channel
    package let value: String
    /// 1 is tried first.
    package let priority: Int
    /// Whether it works when our own network, mail and exchange are down.
    package let isOutOfBand: Bool?
    package let isPublic: Bool
    package let verifiedOn: CalendarDate?
    package let verifiedBy: Verification?

    package static let schema = RecordSchema(
        .contact, .listOrTable(file: "contacts.yaml", table: "contacts.csv"),
        [
            .optional("person", .reference([.person]), "Whom it reaches; give just one of the three."),
            .optional("supplier", .reference([.supplier]), "Which supplier it reaches."),
            .optional("authority", .reference([.authority]), "Which authority it reaches."),
            .required("channel", .choice(Channel.allCases.map(\.rawValue)), "Medium."),
            .required("value", .text, "Number, address or frequency, as people write it."),
            .optional("priority", .integer(1...20), "1 is tried first; 1 when absent."),
            .optional("out_of_band", .boolean, "Whether it works while our own network and exchange are down."),
            .optional("public", .boolean, "Whether it may stand in the public edition."),
            .optional("verified_on", .date, "Day it was last shown to reach its holder."),
            .optional("verified_by", .choice(Verification.allCases.map(\.rawValue)), "How that was shown."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        if let person = reader.optionalText("person") {
            holder = .person(person)
        } else if let supplier = reader.optionalText("supplier") {
            holder = .supplier(supplier)
        } else {
            holder = reader.optionalText("authority").map(Holder.authority)
        }
        channel = try reader.choice("channel")
        value = try reader.text("value")
        priority = reader.optionalInteger("priority") ?? 1
        isOutOfBand = reader.boolean("out_of_band")
        isPublic = reader.boolean("public") ?? false
        verifiedOn = reader.date("verified_on")
        verifiedBy = try reader.optionalChoice("verified_by")
    }
}
