/// The parts of a plan that only people can write: the file `prose/ID.md` of the inventory fills each.
package enum ProseChapter: String, CaseIterable, Sendable {
    /// 1. What the plan is for, and the policy behind it.
    case purpose
    /// 2. What it covers and leaves out.
    case scope
    /// 3. Anything to say beyond the table of norms.
    case legal
    /// 4. What is taken for granted, and what is not.
    case assumptions
    /// 5. How the systems are built.
    case architecture
    /// 10. How the organisation means to recover.
    case strategy
    /// 11. How copies are made and brought back.
    case backup
    /// 13. Who tells whom.
    case notification
    /// 14. How damage is assessed, and in which time.
    case damageAssessment = "damage-assessment"
    /// 15. The order of recovery, in words.
    case recoverySequence = "recovery-sequence"
    /// 17. What to do when recovery does not go as planned.
    case escalation
    /// 18. How the recovered service is proved and accepted.
    case validation
    /// 19. The return to normal.
    case reconstitution
    /// 20. What stays forbidden in an emergency, and what may be opened for how long.
    case emergencySecurity = "emergency-security"
    /// 21. Anything to say of suppliers.
    case suppliers
    /// 22. The programme of tests, in words.
    case testing
    /// 23. Who keeps the plan, and when.
    case maintenance
    /// Who may read the document, and what becomes of copies.
    case confidentiality

    /// Whether the plan says so when the text is missing; the others only add to what the inventory says.
    var isNeeded: Bool {
        switch self {
        case .legal, .notification, .suppliers, .testing: false
        case .purpose, .scope, .assumptions, .architecture, .strategy, .backup, .damageAssessment, .recoverySequence,
            .escalation, .validation, .reconstitution, .emergencySecurity, .maintenance, .confidentiality:
            true
        }
    }
}
