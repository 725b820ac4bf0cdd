extension Rule {
    /// A document has a review date that has not passed.
    static let documentsAreReviewedInTime = Rule(
        "DOC-003", .high,
        title: LocalizedText(
            es: "Revisión al día",
            en: "Review up to date"),
        remedy: LocalizedText(
            es: "Revisar el documento, emitir una versión nueva y fijar la próxima revisión en `next_review`.",
            en: "Review the document, issue a new version and set the next review in `next_review`."),
        clause: "ISO 22301 7.5.2, 8.6"
    ) { input in
        input.inventory.documents.map { document in
            let subject = input.subject(document)
            guard let due = document.nextReview else {
                return .fail(
                    subject, es: "«\(document.title)» no tiene fecha de próxima revisión.",
                    en: "\"\(document.title)\" has no next review date.")
            }
            guard due < input.today else { return .pass(subject) }
            return .fail(
                subject, es: "La revisión de «\(document.title)» venció el \(due.es).",
                en: "Review of \"\(document.title)\" was due on \(due.en).")
        }
    }
}
