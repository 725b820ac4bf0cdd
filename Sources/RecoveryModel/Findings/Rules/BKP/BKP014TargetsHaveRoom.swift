extension Rule {
    /// A target has room for twice what it must take.
    static let targetsHaveRoom = Rule(
        "BKP-014", .medium,
        title: LocalizedText(
            es: "Espacio para el próximo respaldo",
            en: "Room for the next backup"),
        remedy: LocalizedText(
            es: "Liberar o ampliar espacio en el destino antes del próximo respaldo.",
            en: "Free or add space at the target before the next backup."),
        clause: "ISO/IEC 27001 A.8.6"
    ) { input in
        var expected: [String: (bytes: Int64, isComplete: Bool)] = [:]
        for policy in input.inventory.backupPolicies where policy.method != .walArchive {
            let size = input.inventory.dataStores[id: policy.dataStore].flatMap(input.size(of:))
            for target in policy.targets {
                let sum = expected[target] ?? (0, true)
                expected[target] = (sum.bytes + (size?.bytes ?? 0), sum.isComplete && size != nil)
            }
        }
        return expected.sorted { $0.key < $1.key }.compactMap { id, sum in
            guard let target = input.inventory.targets[id: id] else { return nil }
            let subject = input.subject(target)
            let observation = input.snapshot.observations.target(id)
            guard let free = observation?.target?.freeSpace.value else {
                return .unknown(
                    subject, es: "No se conoce el espacio libre de «\(target.name)».",
                    en: "Free space of \"\(target.name)\" is unknown.", evidence: observation?.evidence)
            }
            let need = ByteCount(sum.bytes * 2)
            if free < need {
                let (a, b) = (PlainSize.text(free), PlainSize.text(need))
                return .fail(
                    subject, es: "Espacio insuficiente en «\(target.name)» para el próximo respaldo: \(a) de \(b).",
                    en: "Not enough space in \"\(target.name)\" for next backup: \(a) of \(b).",
                    evidence: observation?.evidence)
            }
            guard sum.isComplete else {
                return .unknown(
                    subject, es: "No se conoce el tamaño de todo lo que se envía a «\(target.name)».",
                    en: "The size of all that goes to \"\(target.name)\" is unknown.")
            }
            return .pass(subject, evidence: observation?.evidence)
        }
    }
}
