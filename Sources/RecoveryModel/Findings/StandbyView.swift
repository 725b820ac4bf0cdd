/// How a primary sees the standby of one replication link.
struct StandbyView {
    let facts: StandbyFacts?
    /// Whether the primary answered and has no such standby.
    let isAbsent: Bool
    /// Why there are no facts.
    let reason: LocalizedText
    let evidence: EvidenceID?
}

extension RuleInput {
    /// The link's standby in its primary's own list, known by its name, else by its address.
    func standby(of link: ReplicationLink) -> StandbyView {
        let observation = snapshot.observations.endpoint(link.primary)
        guard let primary = observation?.postgres else {
            let reason = observation?.failure?.reason.words ?? LocalizedText(es: "sin sondeo", en: "never probed")
            return StandbyView(facts: nil, isAbsent: false, reason: reason, evidence: observation?.evidence)
        }
        guard freshObservation(of: link.primary) != nil else {
            let day = observation.map { self.day($0.takenAt) } ?? today
            let reason = LocalizedText(es: "el último sondeo es del \(day.es)", en: "the newest probe is of \(day.en)")
            return StandbyView(facts: nil, isAbsent: false, reason: reason, evidence: observation?.evidence)
        }
        guard let standbys = primary.standbys.value else {
            let reason = LocalizedText(es: "el primario no deja ver sus réplicas", en: "the primary hides its standbys")
            return StandbyView(facts: nil, isAbsent: false, reason: reason, evidence: observation?.evidence)
        }
        let host = inventory.endpoints[id: link.standby]?.host
        let found =
            if let name = link.applicationName {
                standbys.first { $0.applicationName == name }
            } else {
                standbys.count == 1 ? standbys.first : standbys.first { host != nil && $0.address == host }
            }
        let reason = LocalizedText(es: "el primario no tiene esa réplica", en: "the primary has no such standby")
        return StandbyView(facts: found, isAbsent: found == nil, reason: reason, evidence: observation?.evidence)
    }

    /// The strictest RPO of the systems whose data the link carries.
    func recoveryPoint(of link: ReplicationLink) -> Duration? {
        if let system = link.system { return inventory.systems[id: system]?.objectives.rpo }
        return recoveryPointByEndpoint[link.primary]
    }
}
