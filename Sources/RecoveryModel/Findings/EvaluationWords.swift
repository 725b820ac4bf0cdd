// Short spellings for rules: each says what holds of one subject, in both languages.
extension Evaluation {
    static func pass(_ subject: FindingSubject, evidence: EvidenceID? = nil) -> Evaluation {
        Evaluation(subject, .pass, evidence: evidence)
    }

    static func fail(
        _ subject: FindingSubject, es: String, en: String, evidence: EvidenceID? = nil
    ) -> Evaluation {
        Evaluation(subject, .fail(LocalizedText(es: es, en: en)), evidence: evidence)
    }

    /// What stands on a server that the newest probe did not get to see.
    static func unseen(_ subject: FindingSubject, _ observation: Observation?) -> Evaluation {
        let reason = observation?.failure?.reason.words ?? LocalizedText(es: "sin sondeo", en: "never probed")
        return .unknown(
            subject, es: "No se puede juzgar «\(subject.name)»: \(reason.es).",
            en: "\"\(subject.name)\" cannot be judged: \(reason.en).", evidence: observation?.evidence)
    }

    static func unknown(
        _ subject: FindingSubject, es: String, en: String, evidence: EvidenceID? = nil
    ) -> Evaluation {
        Evaluation(subject, .unknown(LocalizedText(es: es, en: en)), evidence: evidence)
    }
}

extension CalendarDate {
    /// As Spanish messages write it.
    var es: String { PlainDate.text(self, .es) }
    /// As English messages write it.
    var en: String { PlainDate.text(self, .en) }
}
