/// Something that a probe saw and the inventory does not name, offered as a change to its files.
package struct InventoryProposal: Hashable, Sendable {
    /// The file that would change.
    package let file: String
    /// What was seen, where.
    package let reason: LocalizedText
    /// YAML to paste; names in angle brackets are for a person to choose.
    package let yaml: String

    /// Everything that the newest observations show and the inventory lacks, by endpoint and name.
    package static func all(in snapshot: PlanSnapshot) -> [InventoryProposal] {
        let inventory = snapshot.inventory
        let links = Dictionary(grouping: inventory.replicationLinks, by: \.primary)
        let stores = Dictionary(grouping: inventory.dataStores.filter { $0.endpoint != nil }, by: { $0.endpoint ?? "" })
        // A cluster's databases may be declared on any of its members.
        let clusters = Dictionary(grouping: inventory.endpoints.filter { $0.cluster != nil }, by: { $0.cluster ?? "" })
        return inventory.endpoints.flatMap { endpoint -> [InventoryProposal] in
            guard let facts = snapshot.observations.endpoint(endpoint.id)?.postgres, facts.role.value != .standby
            else { return [] }
            let members = endpoint.cluster.flatMap { clusters[$0] } ?? [endpoint]
            let declared = Set(members.flatMap { stores[$0.id] ?? [] }.flatMap(\.databases))
            return databases(of: facts, at: endpoint, declared: declared)
                + standbys(of: facts, at: endpoint, declared: links[endpoint.id] ?? [])
        }
    }

    private static func databases(
        of facts: PostgresFacts, at endpoint: Endpoint, declared: Set<String>
    ) -> [InventoryProposal] {
        (facts.databases.value ?? [])
            .filter { !$0.isTemplate && $0.name != "postgres" && !declared.contains($0.name) }
            .sorted { $0.name < $1.name }
            .map { database in
                InventoryProposal(
                    file: "data-stores.yaml",
                    reason: LocalizedText(
                        es: "la base de datos «\(database.name)» existe en \(endpoint.id) y no está en el inventario",
                        en: "the database \"\(database.name)\" exists on \(endpoint.id) and is not in the inventory"),
                    yaml: """
                          - id: <id>
                            name: <nombre>
                            system: \(endpoint.system ?? "<sistema>")
                            engine: postgresql
                            endpoint: \(endpoint.id)
                            databases: [\(JSONValue.text(database.name).canonicalText)]
                        """)
            }
    }

    private static func standbys(
        of facts: PostgresFacts, at endpoint: Endpoint, declared: [ReplicationLink]
    ) -> [InventoryProposal] {
        let names = Set(declared.compactMap(\.applicationName))
        return (facts.standbys.value ?? []).filter { !names.contains($0.applicationName) }
            .sorted { $0.applicationName < $1.applicationName }
            .map { standby in
                let (name, address) = (standby.applicationName, standby.address.map { " (\($0))" } ?? "")
                return InventoryProposal(
                    file: "replication.yaml",
                    reason: LocalizedText(
                        es: "la réplica «\(name)»\(address) sigue a \(endpoint.id) y no está en el inventario",
                        en: "the standby \"\(name)\"\(address) follows \(endpoint.id) and is not in the inventory"
                    ),
                    yaml: """
                          - id: <id>
                            primary: \(endpoint.id)
                            mode: \(standby.syncState == "async" ? "asynchronous" : "synchronous")
                            application_name: \(JSONValue.text(standby.applicationName).canonicalText)
                        """)
            }
    }
}
