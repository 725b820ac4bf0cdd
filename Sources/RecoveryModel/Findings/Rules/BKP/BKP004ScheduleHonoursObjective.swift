extension Rule {
    /// The best backup scheme of a data store loses no more than the RPO allows.
    static let scheduleHonoursObjective = Rule(
        "BKP-004", .high,
        title: LocalizedText(
            es: "Esquema de respaldo acorde con el RPO",
            en: "Backup scheme in line with the RPO"),
        remedy: LocalizedText(
            es: "Acortar el intervalo hasta que intervalo + duración + envío quepan en el RPO.",
            en: "Shorten the interval until interval + duration + transfer fit into the RPO."),
        clause: "ISO/IEC 27001 A.8.13"
    ) { input in
        input.inventory.dataStores.filter { !input.index.policies(of: $0.id).isEmpty }.map { store in
            let subject = input.subject(store)
            guard let rpo = input.inventory.systems[id: store.system]?.objectives.rpo else {
                return .unknown(
                    subject, es: "El sistema de «\(store.name)» no tiene RPO con el cual comparar.",
                    en: "The system of \"\(store.name)\" has no RPO to compare with.")
            }
            switch input.assessment.scheduledLoss(of: store) {
            case .unknown(let reason):
                return .unknown(
                    subject, es: "La pérdida máxima de «\(store.name)» no se conoce: \(reason.es).",
                    en: "Worst loss of \"\(store.name)\" is unknown: \(reason.en).")
            case .known(let loss):
                guard loss > rpo else { return .pass(subject) }
                let (a, b) = (PlainDuration.text(loss), PlainDuration.text(rpo))
                return .fail(
                    subject, es: "El esquema de «\(store.name)» pierde hasta \(a) y el RPO es \(b).",
                    en: "Scheme of \"\(store.name)\" can lose \(a); RPO is \(b).")
            }
        }
    }
}
