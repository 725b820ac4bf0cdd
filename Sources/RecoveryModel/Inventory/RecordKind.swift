/// What an inventory item is; the raw value names it in references, commands and the store.
package enum RecordKind: String, CaseIterable, Codable, Hashable, Sendable {
    case organization, site, person, contact, role, process, system, component
    case dataStore = "data-store"
    case endpoint, replication, target
    case backupPolicy = "backup-policy"
    case supplier, authority, scenario
    case activationLevel = "activation-level"
    case message
    case legalBasis = "legal-basis"
    case obligation, document, programme, waiver, runbook, prose
}
