extension Rule {
    /// Three different people prepare, review and approve a document.
    static let signersDiffer = Rule(
        "DOC-005", .medium,
        title: LocalizedText(
            es: "Elabora, revisa y autoriza: tres personas",
            en: "Three different signers"),
        remedy: LocalizedText(
            es: "Encargar la revisión a una persona distinta de quien elabora y de quien autoriza.",
            en: "Have someone review who neither prepares nor approves."),
        clause: "ISO/IEC 27001 A.5.3"
    ) { input in
        input.inventory.documents.map { document in
            let subject = input.subject(document)
            guard let prepared = document.prepared.person, let reviewed = document.reviewed.person,
                let approved = document.approved.person
            else {
                return .unknown(
                    subject, es: "No consta quién elabora, revisa y autoriza «\(document.title)».",
                    en: "Nothing says who prepares, reviews and approves \"\(document.title)\".")
            }
            if reviewed == approved {
                return .fail(
                    subject, es: "La misma persona revisa y autoriza «\(document.title)».",
                    en: "Same person reviews and approves \"\(document.title)\".")
            }
            guard prepared == reviewed || prepared == approved else { return .pass(subject) }
            return .fail(
                subject, es: "Quien elabora «\(document.title)» también la revisa o autoriza.",
                en: "Whoever prepares \"\(document.title)\" also reviews or approves it.")
        }
    }
}
