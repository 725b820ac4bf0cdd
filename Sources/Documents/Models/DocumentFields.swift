import Foundation
import RecoveryModel

/// The names that every template may use: who issues the document, what it is, when and from what it was made.
enum DocumentFields {
    /// Says when a document was made, so it is no part of what the document shows.
    static let generatedAt = "generated_at"
    /// Says when everything that the render knows was known; the index and the card carry it.
    static let asOf = "as_of"
    /// Follows from everything else that the document shows.
    static let snapshotID = "inventory_snapshot_id"
    /// Its beginning, where space is scarce.
    static let shortSnapshotID = "short_snapshot_id"

    static let common: [ModelField<PlanContext>] = organization + document + render

    private static let organization: [ModelField<PlanContext>] = [
        .value("organization") { $0.inventory.organization?.name ?? $0.locale.noData },
        .value("short_name") { $0.inventory.organization?.shortName ?? $0.locale.noData },
        .value("unit") { $0.inventory.organization?.unit ?? $0.locale.noData },
        .value("address") { $0.inventory.organization?.address ?? $0.locale.noData },
        .value("phone") { $0.inventory.organization?.phone ?? $0.locale.noData },
        .value("website") { $0.inventory.organization?.website ?? $0.locale.noData },
        .value("security_document") { $0.inventory.organization?.securityDocument ?? $0.locale.noData },
        .value("breach_log") { $0.inventory.organization?.breachLog ?? $0.locale.noData },
        .value("command_post") { $0.inventory.organization?.commandPost ?? $0.locale.noData },
        .value("alternate_command_post") { $0.inventory.organization?.alternateCommandPost ?? $0.locale.noData },
        .value("bridge") { $0.inventory.organization?.bridge ?? $0.locale.noData },
        .value("alternate_bridge") { $0.inventory.organization?.alternateBridge ?? $0.locale.noData },
        .value("year_legend") { legend($0) ?? "" },
        .flag("has_year_legend") { legend($0) != nil },
    ]

    private static let document: [ModelField<PlanContext>] = [
        .value("plan_title") { planTitle($0) },
        .value("code") { $0.document?.code ?? $0.locale.noData },
        .value("version") { $0.document?.version ?? $0.locale.noData },
        .value("classification") { c in c.document?.classification?.label(c.language) ?? c.locale.noData },
        .value("issue_date") { c in c.document?.issueDate.map { c.locale.longDate($0) } ?? c.locale.noData },
        .value("next_review") { c in c.document?.nextReview.map { c.locale.longDate($0) } ?? c.locale.noData },
        .value("document_state") { state($0) },
        .value("place_and_date") { c in
            guard let place = c.inventory.organization?.place, let date = c.document?.issueDate else { return "" }
            return c.locale.placeAndDate(place, date)
        },
    ]

    private static let render: [ModelField<PlanContext>] = [
        .value(generatedAt) { $0.locale.instant($0.snapshot.asOf) },
        .value(snapshotID) { _ in "" },
        .value(shortSnapshotID) { _ in "" },
        .value("program_version") { $0.input.programVersion },
        .value("time_zone") { $0.snapshot.timeZone.identifier },
        .block("plan_link") { "<\($0.paths.plan).\(EditionMark.fileExtension)>" },
        .block("card_link") { "<\($0.paths.card).\(EditionMark.fileExtension)>" },
        .block("readiness_link") { "<\($0.paths.readiness).\(EditionMark.fileExtension)>" },
    ]

    /// The official title, or the one that the law of language gives.
    static func planTitle(_ c: PlanContext) -> String {
        c.document?.title ?? c.words("Plan de recuperación ante desastres", "Disaster recovery plan")
    }

    /// The legend decreed for the year of issue; never another year's, never a guess.
    static func legend(_ c: PlanContext) -> String? {
        c.inventory.organization?.yearLegends[c.document?.issueDate?.year ?? c.today.year]
    }

    /// Whether the document is approved and in force.
    static func state(_ c: PlanContext) -> String {
        guard let document = c.document, document.approved.person != nil, document.approved.on != nil else {
            return c.words("BORRADOR (sin firma de autorización)", "DRAFT (no approval signature)")
        }
        if let start = document.effectiveFrom, start > c.today {
            return c.words("APROBADO, aún sin vigencia", "APPROVED, not in force yet")
        }
        if let review = document.nextReview, review < c.today {
            return c.words("REVISIÓN VENCIDA", "REVIEW OVERDUE")
        }
        return c.words("VIGENTE", "IN FORCE")
    }
}
