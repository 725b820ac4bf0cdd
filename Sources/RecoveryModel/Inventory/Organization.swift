/// The institution whose plans these are.
package struct Organization: InventoryEntity {
    /// What kind of institution it is, which decides the legal rules that apply.
    package enum Jurisdiction: String, CaseIterable, Sendable { case federal, state, municipal, `private` }

    package let id: String
    package let name: String
    package let shortName: String
    package let unit: String
    package let jurisdiction: Jurisdiction
    package let legalNature: String?
    package let state: String?
    package let place: String
    /// IANA name, as in `America/Mexico_City`.
    package let timeZone: String
    package let address: String?
    package let phone: String?
    package let website: String?
    package let privacyAuthority: String?
    package let motto: String?
    /// The decreed legend of each year, in its official words.
    package let yearLegends: [Int: String]
    package let securityDocument: String?
    package let breachLog: String?
    package let commandPost: String?
    package let alternateCommandPost: String?
    package let bridge: String?
    package let alternateBridge: String?
    package let firstActions: [String]
    package let forbiddenActions: [String]
    package let defaultLanguage: Language

    package static let schema = RecordSchema(
        .organization, .single(file: "organization.yaml"),
        [
            .required("name", .text, "Official name of the institution."),
            .required("short_name", .text, "Abbreviation used in codes and headings."),
            .required("unit", .text, "Administrative unit that issues the documents."),
            .required("jurisdiction", .choice(Jurisdiction.allCases.map(\.rawValue)), "Which legal rules apply."),
            .optional("legal_nature", .text, "Legal nature, in the words of its decree."),
            .optional("state", .text, "Federal entity."),
            .required("place", .text, "Place for the place-and-date line, as in \"Oaxaca de Juárez, Oax.\"."),
            .required("time_zone", .text, "IANA time zone in which documents show instants."),
            .optional("address", .text, "Street address of the seat."),
            .optional("phone", .text, "Switchboard."),
            .optional("website", .text, "Public site."),
            .optional("privacy_authority", .text, "Authority that guarantees personal-data protection."),
            .optional("motto", .text, "Institutional motto for the closing of letters."),
            .optional(
                "year_legends",
                .list(
                    .group([
                        .required("year", .integer(2000...2200), "Calendar year."),
                        .required("text", .text, "Official legend, word for word."),
                    ])), "Commemorative legend decreed for each year; never guessed."),
            .optional("security_document", .text, "Reference of the personal-data security document."),
            .optional("breach_log", .text, "Where the log of personal-data breaches is kept."),
            .optional("command_post", .text, "Where the crisis committee meets."),
            .optional("alternate_command_post", .text, "Where it meets when the first place is lost."),
            .optional("bridge", .text, "Conference bridge or radio channel for coordination."),
            .optional("alternate_bridge", .text, "Bridge that does not depend on the institution's network."),
            .optional("first_actions", .list(.text), "First actions on the emergency card, five at most."),
            .optional("forbidden_actions", .list(.text), "What nobody must do, for the emergency card."),
            .optional("default_language", .choice(["es", "en"]), "Language of documents when none is asked for."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        shortName = try reader.text("short_name")
        unit = try reader.text("unit")
        jurisdiction = try reader.choice("jurisdiction")
        legalNature = reader.optionalText("legal_nature")
        state = reader.optionalText("state")
        place = try reader.text("place")
        timeZone = try reader.text("time_zone")
        address = reader.optionalText("address")
        phone = reader.optionalText("phone")
        website = reader.optionalText("website")
        privacyAuthority = reader.optionalText("privacy_authority")
        motto = reader.optionalText("motto")
        var legends: [Int: String] = [:]
        for legend in reader.groups("year_legends") { legends[try legend.integer("year")] = try legend.text("text") }
        yearLegends = legends
        securityDocument = reader.optionalText("security_document")
        breachLog = reader.optionalText("breach_log")
        commandPost = reader.optionalText("command_post")
        alternateCommandPost = reader.optionalText("alternate_command_post")
        bridge = reader.optionalText("bridge")
        alternateBridge = reader.optionalText("alternate_bridge")
        firstActions = reader.texts("first_actions")
        forbiddenActions = reader.texts("forbidden_actions")
        defaultLanguage = try reader.optionalChoice("default_language") ?? .es
    }
}
