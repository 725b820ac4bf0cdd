/// A building or campus: where systems run, where copies rest, where people work.
package struct Site: InventoryEntity {
    /// What the organisation uses the site for.
    package enum Role: String, CaseIterable, Sendable { case primary, alternate, vault, office }

    package let id: String
    package let name: String
    package let role: Role
    package let address: String?
    /// Degrees north.
    package let latitude: Double?
    /// Degrees east; Mexico's are negative.
    package let longitude: Double?
    package let hazardZones: [String]
    package let powerFeeds: Int?
    package let upsRuntime: Duration?
    package let generatorRuntime: Duration?
    package let internetLinks: Int?
    package let agreement: String?
    package let capacity: String?

    package static let schema = RecordSchema(
        .site, .list(file: "sites.yaml"),
        [
            .required("name", .text, "Name people use for the site."),
            .required("role", .choice(Role.allCases.map(\.rawValue)), "What the site is used for."),
            .optional("address", .text, "Street address."),
            .optional("latitude", .number(-90...90), "Degrees north."),
            .optional("longitude", .number(-180...180), "Degrees east."),
            .optional("hazard_zones", .list(.text), "Hazards that would hit the whole site."),
            .optional("power_feeds", .integer(0...20), "Independent power feeds."),
            .optional("ups_runtime", .duration, "How long the batteries last."),
            .optional("generator_runtime", .duration, "How long the generator runs on its own fuel."),
            .optional("internet_links", .integer(0...50), "Independent internet links."),
            .optional("agreement", .text, "Agreement that lets us use the site."),
            .optional("capacity", .text, "What the site can take over, in words."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        role = try reader.choice("role")
        address = reader.optionalText("address")
        latitude = reader.number("latitude")
        longitude = reader.number("longitude")
        hazardZones = reader.texts("hazard_zones")
        powerFeeds = reader.optionalInteger("power_feeds")
        upsRuntime = reader.duration("ups_runtime")
        generatorRuntime = reader.duration("generator_runtime")
        internetLinks = reader.optionalInteger("internet_links")
        agreement = reader.optionalText("agreement")
        capacity = reader.optionalText("capacity")
    }
}
