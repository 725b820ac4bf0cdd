package import RecoveryModel

/// The words in capitals that a reader looks for; the page marks each with a sign and a colour wherever it stands.
package enum StatusWord: CaseIterable, Hashable, Sendable {
    /// Inside the objective, on evidence.
    case meets
    case breach
    case noEvidence
    /// The evidence is older than it may be.
    case expired
    case critical, high, medium, low

    /// The words as they stand in a document.
    package func text(_ language: Language) -> String {
        switch self {
        case .meets: language == .es ? "CUMPLE" : "MEETS"
        case .breach: language == .es ? "INCUMPLE" : "BREACH"
        case .noEvidence: language == .es ? "SIN EVIDENCIA" : "NO EVIDENCE"
        case .expired: language == .es ? "CADUCADA" : "EXPIRED"
        case .critical: language == .es ? "CRÍTICA" : "CRITICAL"
        case .high: language == .es ? "ALTA" : "HIGH"
        case .medium: language == .es ? "MEDIA" : "MEDIUM"
        case .low: language == .es ? "BAJA" : "LOW"
        }
    }

    /// The class that the theme styles it by.
    var cssClass: String {
        switch self {
        case .meets: "meets"
        case .breach: "breach"
        case .noEvidence: "no-evidence"
        case .expired: "expired"
        case .critical: "critical"
        case .high: "high"
        case .medium: "medium"
        case .low: "low"
        }
    }

    /// A grade is an everyday word (`ALTA DISPONIBILIDAD`), so it is marked only where it fills a cell or a bold text.
    var standsAlone: Bool {
        switch self {
        case .critical, .high, .medium, .low: true
        case .meets, .breach, .noEvidence, .expired: false
        }
    }

    /// The word for a severity.
    package init(_ severity: Severity) {
        switch severity {
        case .critical: self = .critical
        case .high: self = .high
        case .medium: self = .medium
        case .low: self = .low
        }
    }
}
