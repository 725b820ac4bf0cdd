/// The kinds of documents, each with a template of the same name.
enum DocumentKind: String, CaseIterable, Sendable {
    /// The disaster-recovery plan of the organisation.
    case plan = "drp"
    /// The annex of one system.
    case system
    case card
    case readiness
    case index

    /// The names that the kind's template may use.
    var keys: TemplateKeys {
        switch self {
        case .plan: ModelField.keys(PlanModel.fields)
        case .system: ModelField.keys(SystemModel.fields)
        case .card: ModelField.keys(CardModel.fields)
        case .readiness: ModelField.keys(ReadinessModel.fields)
        case .index: ModelField.keys(IndexModel.fields)
        }
    }
}
