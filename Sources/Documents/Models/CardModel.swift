import RecoveryModel

/// What the template of the emergency card may print.
enum CardModel {
    static let fields: [ModelField<PlanContext>] =
        DocumentFields.common + [
            .value("card_code") { $0.card?.code ?? $0.locale.noData },
            .value("card_version") { $0.card?.version ?? $0.locale.noData },
            .value("expires_on") { CardChapter.expiry($0) },
            .block("call") { CardChapter.call($0) },
            .block("declares") { CardChapter.declares($0) },
            .block("first_actions") { CardChapter.firstActions($0) },
            .block("forbidden_actions") { CardChapter.forbiddenActions($0) },
            .block("systems") { CardChapter.systems($0) },
            .block("emergency_numbers") { CardChapter.emergencyNumbers($0) },
        ]
}
