/// What the inventory says lives on each server, to compare with what a probe saw there.
struct ListedOnServers {
    /// A server, or all that replicate one another.
    private struct Place: Hashable {
        let cluster: String
        let name: String
    }

    private var databases: Set<Place> = []
    private var standbyNames: Set<Place> = []
    private var standbyHosts: Set<Place> = []

    init(_ inventory: Inventory) {
        for store in inventory.dataStores {
            guard let endpoint = inventory.endpoints[id: store.endpoint] else { continue }
            for name in store.databases {
                databases.insert(Place(cluster: ListedOnServers.cluster(of: endpoint), name: name))
            }
        }
        for link in inventory.replicationLinks {
            guard let primary = inventory.endpoints[id: link.primary] else { continue }
            let cluster = ListedOnServers.cluster(of: primary)
            if let name = link.applicationName { standbyNames.insert(Place(cluster: cluster, name: name)) }
            // Without a name of its own a standby is known by its address.
            if link.applicationName == nil, let host = inventory.endpoints[id: link.standby]?.host {
                standbyHosts.insert(Place(cluster: cluster, name: host))
            }
        }
    }

    /// Whether a data store lists the database; templates and the empty `postgres` need none.
    func contains(_ database: DatabaseFacts, on endpoint: Endpoint) -> Bool {
        let isMaintenance = database.name == "postgres" && (database.size?.bytes ?? 0) < 16 << 20
        return database.isTemplate || isMaintenance
            || databases.contains(Place(cluster: ListedOnServers.cluster(of: endpoint), name: database.name))
    }

    /// Whether a replication link names the standby.
    func contains(_ standby: StandbyFacts, of endpoint: Endpoint) -> Bool {
        let cluster = ListedOnServers.cluster(of: endpoint)
        if standbyNames.contains(Place(cluster: cluster, name: standby.applicationName)) { return true }
        return standby.address.map { standbyHosts.contains(Place(cluster: cluster, name: $0)) } ?? false
    }

    private static func cluster(of endpoint: Endpoint) -> String {
        endpoint.cluster.map { "cluster \($0)" } ?? "endpoint \(endpoint.id)"
    }
}
