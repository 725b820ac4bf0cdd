extension Rule {
    /// Everyone on the distribution list holds the present version.
    static let holdersHaveTheVersion = Rule(
        "DOC-008", .medium,
        title: LocalizedText(
            es: "Destinatarios con la versión vigente",
            en: "Holders have the current version"),
        remedy: LocalizedText(
            es: "Entregar la versión vigente a cada destinatario y recoger la anterior.",
            en: "Deliver the current version to every holder and collect the old one."),
        clause: "ISO 22301 7.5.3"
    ) { input in
        input.inventory.documents.filter { !$0.distribution.isEmpty }.map { document in
            let subject = input.subject(document)
            let old = document.distribution.filter { $0.version.map { $0 != document.version } ?? false }
            guard old.isEmpty else {
                let holders = old.map(\.holder).joined(separator: ", ")
                return .fail(
                    subject,
                    es: (old.count == 1 ? "1 destinatario conserva" : "\(old.count) destinatarios conservan")
                        + " una versión anterior de «\(document.title)»: \(holders).",
                    en: (old.count == 1 ? "1 holder keeps" : "\(old.count) holders keep")
                        + " an outdated \"\(document.title)\": \(holders).")
            }
            guard let vague = document.distribution.first(where: { $0.version == nil }) else { return .pass(subject) }
            return .unknown(
                subject, es: "No consta qué versión de «\(document.title)» tiene \(vague.holder).",
                en: "Nothing says which version of \"\(document.title)\" \(vague.holder) holds.")
        }
    }
}
