/// A function that the organisation performs for people, and the analysis of what its loss would do.
package struct BusinessProcess: InventoryEntity {
    /// How one kind of harm grows with time.
    package struct ImpactCurve: Hashable, Sendable {
        package let category: String
        /// By time.
        package let points: [ImpactPoint]
    }

    /// The level of harm reached after a time without the process.
    package struct ImpactPoint: Hashable, Sendable {
        package let after: Duration
        /// 1 (negligible) to 5 (catastrophic).
        package let level: Int
    }

    /// A time of the year in which the process tolerates less.
    package struct Peak: Hashable, Sendable {
        package let name: String
        package let from: CalendarDate?
        package let until: CalendarDate?
    }

    /// The impact analysis that set the objectives.
    package struct Analysis: Hashable, Sendable {
        package let on: CalendarDate?
        package let participants: [String]
        /// First intolerable level, 4 when absent.
        package let threshold: Int
        package let approvedBy: String?
        package let approvedOn: CalendarDate?
        package let nextReview: CalendarDate?
    }

    package let id: String
    package let name: String
    package let legalMandate: String?
    package let ownerRole: String
    /// 1 mission critical to 4 deferrable.
    package let tier: Int
    package let volume: String?
    package let peaks: [Peak]
    package let hasLegalDeadlines: Bool?
    package let workaround: String?
    package let workaroundLasts: Duration?
    package let minimumStaff: Int?
    package let objectives: Objectives
    package let analysis: Analysis?
    package let impact: [ImpactCurve]

    package static let schema = RecordSchema(
        .process, .list(file: "processes.yaml"),
        [
            .required("name", .text, "Name of the process or function."),
            .optional("legal_mandate", .text, "Law or regulation that orders it."),
            .required("owner_role", .reference([.role]), "Role that owns the process."),
            .required("tier", .integer(1...4), "1 mission critical, 2 essential, 3 supporting, 4 deferrable."),
            .optional("volume", .text, "How much work passes, in words."),
            .optional(
                "peaks",
                .list(
                    .group([
                        .required("name", .text, "What happens then."),
                        .optional("from", .date, "First day."),
                        .optional("until", .date, "Last day."),
                    ])), "Peak dates."),
            .optional("legal_deadlines", .boolean, "Whether the law sets deadlines."),
            .optional("workaround", .text, "How the work goes on without the system."),
            .optional("workaround_lasts", .duration, "How long the workaround can be kept up."),
            .optional("minimum_staff", .integer(0...100_000), "People needed at least."),
            .optional("objectives", .group(Objectives.fields), "What the process demands."),
            .optional(
                "analysis",
                .group([
                    .optional("on", .date, "Day of the analysis."),
                    .optional("participants", .list(.reference([.person])), "Who was asked."),
                    .optional("threshold", .integer(2...5), "First intolerable level; 4 when absent."),
                    .optional("approved_by", .reference([.person]), "Who approved it."),
                    .optional("approved_on", .date, "Day of approval."),
                    .optional("next_review", .date, "Day of the next review."),
                ]), "The business impact analysis."),
            .optional(
                "impact",
                .list(
                    .group([
                        .required("category", .text, "Kind of harm."),
                        .required(
                            "levels",
                            .list(
                                .group([
                                    .required("after", .duration, "Time without the process."),
                                    .required("level", .integer(1...5), "Harm reached, 1 to 5."),
                                ])), "The points of the curve, by time."),
                    ])), "Impact curves."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        legalMandate = reader.optionalText("legal_mandate")
        ownerRole = try reader.text("owner_role")
        tier = try reader.integer("tier")
        volume = reader.optionalText("volume")
        var peaks: [Peak] = []
        for group in reader.groups("peaks") {
            peaks.append(Peak(name: try group.text("name"), from: group.date("from"), until: group.date("until")))
        }
        self.peaks = peaks
        hasLegalDeadlines = reader.boolean("legal_deadlines")
        workaround = reader.optionalText("workaround")
        workaroundLasts = reader.duration("workaround_lasts")
        minimumStaff = reader.optionalInteger("minimum_staff")
        objectives = Objectives(reader.group("objectives"))
        analysis = reader.group("analysis").map {
            Analysis(
                on: $0.date("on"), participants: $0.texts("participants"),
                threshold: $0.optionalInteger("threshold") ?? 4, approvedBy: $0.optionalText("approved_by"),
                approvedOn: $0.date("approved_on"), nextReview: $0.date("next_review"))
        }
        var curves: [ImpactCurve] = []
        for group in reader.groups("impact") {
            var points: [ImpactPoint] = []
            for point in group.groups("levels") {
                points.append(ImpactPoint(after: point.duration("after") ?? .zero, level: try point.integer("level")))
            }
            curves.append(
                ImpactCurve(category: try group.text("category"), points: points.sorted { $0.after < $1.after }))
        }
        impact = curves
    }
}
