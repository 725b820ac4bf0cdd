package import RecoveryModel

/// `drp check`: every rule over what is known.
package struct AssessReadiness: Sendable {
    package let workspace: Workspace

    package init(workspace: Workspace) { self.workspace = workspace }

    /// Judges the plan as of an instant.
    ///
    /// - Throws: `notFound` when no inventory was in force then: an empty plan would be judged, not the user's.
    package func callAsFunction(asOf: AsOf? = nil) throws(OperatorError) -> (PlanSnapshot, ReadinessReport) {
        let snapshot = try workspace.snapshot(asOf: asOf)
        guard snapshot.revision != nil else { throw Workspace.nothingApplied(snapshot.asOf) }
        return (snapshot, Readiness.assess(snapshot))
    }

    /// A rule by its id, for `--explain`.
    ///
    /// - Throws: `notFound`, naming the nearest one.
    package static func rule(_ id: String) throws(OperatorError) -> Rule {
        if let rule = RuleCatalog.all.first(where: { $0.id.lowercased() == id.lowercased() }) { return rule }
        let near = NearestWord(RuleCatalog.all.map(\.id)).word(for: id.uppercased())
        throw OperatorError(
            .notFound, LocalizedText(es: "no hay una regla «\(id)»", en: "there is no rule \"\(id)\""),
            hint: near.map { LocalizedText(es: "¿Quiso decir «\($0)»?", en: "Did you mean \"\($0)\"?") }
                ?? LocalizedText(es: "Vea docs/findings.md.", en: "See docs/findings.md."))
    }
}
