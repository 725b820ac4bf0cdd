/// A controlled document: its code, version, signatures, distribution.
package struct PlanDocument: InventoryEntity {
    package enum Category: String, CaseIterable, Sendable { case drp, bcp, cmp, bia, procedure, card, report }

    package enum Classification: String, CaseIterable, Sendable { case `public`, reserved, confidential }

    /// One signature of the three: prepared, reviewed, approved.
    package struct Signature: Hashable, Sendable {
        package let person: String?
        package let on: CalendarDate?
    }

    package struct Change: Hashable, Sendable {
        package let version: String
        package let on: CalendarDate?
        package let summary: String
        package let sections: String?
    }

    package struct CopyHolder: Hashable, Sendable {
        package let holder: String
        package let medium: String?
        package let location: String?
        package let version: String?
        package let deliveredOn: CalendarDate?
        package let isOffline: Bool
    }

    package let id: String
    package let category: Category
    package let title: String
    package let code: String
    package let version: String
    package let issueDate: CalendarDate?
    package let effectiveFrom: CalendarDate?
    package let nextReview: CalendarDate?
    package let ownerRole: String?
    package let classification: Classification?
    package let archivalSeries: String?
    package let retentionYears: Int?
    package let prepared: Signature
    package let reviewed: Signature
    package let approved: Signature
    package let changes: [Change]
    package let distribution: [CopyHolder]

    package static let schema = RecordSchema(
        .document, .list(file: "documents.yaml"),
        [
            .required("category", .choice(Category.allCases.map(\.rawValue)), "What the document is."),
            .required("title", .text, "Official title."),
            .required("code", .text, "Document code."),
            .required("version", .text, "Version number."),
            .optional("issue_date", .date, "Day of issue."),
            .optional("effective_from", .date, "First day in force."),
            .optional("next_review", .date, "Day by which it must be reviewed."),
            .optional("owner_role", .reference([.role]), "Role that answers for it."),
            .optional("classification", .choice(Classification.allCases.map(\.rawValue)), "Who may read it."),
            .optional("archival_series", .text, "Series in the archive's catalogue."),
            .optional("retention_years", .integer(0...1000), "Years it is kept."),
            .optional("prepared_by", .reference([.person]), "Who prepared it."),
            .optional("prepared_on", .date, "When."),
            .optional("reviewed_by", .reference([.person]), "Who reviewed it."),
            .optional("reviewed_on", .date, "When."),
            .optional("approved_by", .reference([.person]), "Who approved it."),
            .optional("approved_on", .date, "When."),
            .optional(
                "changes",
                .list(
                    .group([
                        .required("version", .text, "Version."),
                        .optional("on", .date, "Day."),
                        .required("summary", .text, "What changed."),
                        .optional("sections", .text, "Where."),
                    ])), "Change log, oldest first."),
            .optional(
                "distribution",
                .list(
                    .group([
                        .required("holder", .text, "Who holds the copy."),
                        .optional("medium", .text, "Paper, USB, intranet."),
                        .optional("location", .text, "Where it is kept."),
                        .optional("version", .text, "Version held."),
                        .optional("delivered_on", .date, "Day of delivery."),
                        .optional("offline", .boolean, "Whether it can be read with every system down."),
                    ])), "Distribution list."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        category = try reader.choice("category")
        title = try reader.text("title")
        code = try reader.text("code")
        version = try reader.text("version")
        issueDate = reader.date("issue_date")
        effectiveFrom = reader.date("effective_from")
        nextReview = reader.date("next_review")
        ownerRole = reader.optionalText("owner_role")
        classification = try reader.optionalChoice("classification")
        archivalSeries = reader.optionalText("archival_series")
        retentionYears = reader.optionalInteger("retention_years")
        prepared = Signature(person: reader.optionalText("prepared_by"), on: reader.date("prepared_on"))
        reviewed = Signature(person: reader.optionalText("reviewed_by"), on: reader.date("reviewed_on"))
        approved = Signature(person: reader.optionalText("approved_by"), on: reader.date("approved_on"))
        var changes: [Change] = []
        for group in reader.groups("changes") {
            changes.append(
                Change(
                    version: try group.text("version"), on: group.date("on"), summary: try group.text("summary"),
                    sections: group.optionalText("sections")))
        }
        self.changes = changes
        var copies: [CopyHolder] = []
        for group in reader.groups("distribution") {
            copies.append(
                CopyHolder(
                    holder: try group.text("holder"), medium: group.optionalText("medium"),
                    location: group.optionalText("location"), version: group.optionalText("version"),
                    deliveredOn: group.date("delivered_on"), isOffline: group.boolean("offline") ?? false))
        }
        distribution = copies
    }
}
