extension Rule {
    /// Archived WAL is younger than the RPO, and archiving does not fail.
    static let archivingKeepsUp = Rule(
        "PIT-002", .critical,
        title: LocalizedText(
            es: "Archivado de WAL al corriente",
            en: "WAL archiving up to date"),
        remedy: LocalizedText(
            es: "Revisar `pg_stat_archiver`, el espacio del repositorio y la orden de archivado.",
            en: "Check `pg_stat_archiver`, the space of the repository and the archive command."),
        clause: "ISO/IEC 27001 A.8.13, A.8.16"
    ) { input in
        input.postgresStores.compactMap { store in
            guard input.isExpectedToArchive(store) else { return nil }
            let subject = input.subject(store)
            let observation = input.snapshot.observations.endpoint(store.endpoint)
            guard let observation, let facts = observation.postgres else { return .unseen(subject, observation) }
            guard let archiver = facts.archiver.value else {
                return .unknown(
                    subject, es: "No se pudo leer el archivado de «\(store.name)».",
                    en: "Archiving of \"\(store.name)\" could not be read.", evidence: observation.evidence)
            }
            guard PostgresSetting.isOn(archiver.mode) else { return nil }
            let archived = archiver.lastArchivedAt
            let day = archived.map(input.day)
            let isFailing = archiver.lastFailedAt.map { failed in archived.map { $0 < failed } ?? true } ?? false
            let rpo = input.inventory.systems[id: store.system]?.objectives.rpo
            let age = archived.map { input.age(of: $0, at: observation.takenAt) }
            // With nothing waiting and a timeout that forces a switch, an idle server has nothing to archive.
            let isIdle =
                archiver.pending == 0
                && (facts.setting("archive_timeout").flatMap(PostgresSetting.seconds) ?? 0) > 0
            let isLate = !isIdle && (age.map { age in rpo.map { age > $0 } ?? false } ?? true)
            guard isFailing || isLate else { return .pass(subject, evidence: observation.evidence) }
            return .fail(
                subject, es: "Archivado de WAL de «\(store.name)» detenido desde \(day?.es ?? "siempre").",
                en: "WAL archiving of \"\(store.name)\" stalled since \(day?.en ?? "ever").",
                evidence: observation.evidence)
        }
    }
}
