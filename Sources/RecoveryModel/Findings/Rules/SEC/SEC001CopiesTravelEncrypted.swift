extension Rule {
    /// No copy travels where others can read it.
    static let copiesTravelEncrypted = Rule(
        "SEC-001", .critical,
        title: LocalizedText(
            es: "Envío cifrado de las copias",
            en: "Copies travel encrypted"),
        remedy: LocalizedText(
            es: "Cambiar el destino a SFTP o FTPS.",
            en: "Move the target to SFTP or FTPS."),
        clause: "ISO/IEC 27001 A.5.14, A.8.24; LGPDPPSO 25"
    ) { input in
        input.inventory.targets.map { target in
            let subject = input.subject(target)
            let observation = input.snapshot.observations.target(target.id)
            let isObservedClear = target.transport != .folder && observation?.target?.isEncryptedInTransit == false
            guard target.transport == .ftp || isObservedClear else {
                return .pass(subject, evidence: observation?.evidence)
            }
            let word = target.transport.rawValue.uppercased()
            return .fail(
                subject, es: "La copia hacia «\(target.name)» viaja por un protocolo sin cifrado (\(word)).",
                en: "Copy to \"\(target.name)\" travels over unencrypted \(word).", evidence: observation?.evidence)
        }
    }
}
