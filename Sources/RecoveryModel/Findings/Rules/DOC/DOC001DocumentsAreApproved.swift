extension Rule {
    /// A document in force carries an approval.
    static let documentsAreApproved = Rule(
        "DOC-001", .high,
        title: LocalizedText(
            es: "Documentos vigentes autorizados",
            en: "Documents in force approved"),
        remedy: LocalizedText(
            es: "Recabar la firma de quien autoriza y registrar `approved_by` y `approved_on`.",
            en: "Obtain the approver's signature and record `approved_by` and `approved_on`."),
        clause: "ISO 22301 7.5.2"
    ) { input in
        input.inventory.documents.map { document in
            guard document.approved.person == nil || document.approved.on == nil else {
                return .pass(input.subject(document))
            }
            return .fail(
                input.subject(document), es: "«\(document.title)» no cuenta con firma de autorización.",
                en: "\"\(document.title)\" has no approval signature.")
        }
    }
}
