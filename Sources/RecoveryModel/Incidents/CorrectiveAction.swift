/// Something to be done because an exercise, an incident or a finding showed the need.
package struct CorrectiveAction: Codable, Hashable, Sendable {
    package enum Origin: Codable, Hashable, Sendable {
        case exercise(String)
        case incident(String)
        case finding(rule: String, subject: String)
    }

    package let id: String
    package let origin: Origin
    package let text: String
    package let owner: String?
    package let due: CalendarDate?
    package let closedOn: CalendarDate?
    /// What shows that it is done.
    package let closingEvidence: EvidenceID?
}
