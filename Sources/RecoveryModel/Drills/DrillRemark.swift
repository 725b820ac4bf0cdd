/// What an evaluator noted, and what must be done about it.
package struct DrillRemark: Codable, Hashable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable { case strength, opportunity, nonconformity }

    package let kind: Kind
    package let text: String
    package let owner: String?
    package let due: CalendarDate?

    package init(kind: Kind, text: String, owner: String?, due: CalendarDate?) {
        self.kind = kind
        self.text = text
        self.owner = owner
        self.due = due
    }
}
