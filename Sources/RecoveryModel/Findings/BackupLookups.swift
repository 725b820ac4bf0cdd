// What rules on backups and restores ask again and again.
extension RuleInput {
    /// Data stores with a policy; those without one have a rule of their own.
    var backedUpStores: [DataStore] { inventory.dataStores.filter { !index.policies(of: $0.id).isEmpty } }

    var postgresStores: [DataStore] { inventory.dataStores.filter { $0.engine == .postgresql } }

    var systemsWithBackups: [RecoverableSystem] {
        systems.filter { system in index.stores(of: system.id).contains { !index.policies(of: $0.id).isEmpty } }
    }

    /// Whether something should be known of the store's archiving: it has a server to ask, or a policy promises it.
    func isExpectedToArchive(_ store: DataStore) -> Bool {
        store.endpoint != nil || index.policies(of: store.id).contains { $0.method == .walArchive }
    }

    func storeName(_ policy: BackupPolicy) -> String {
        inventory.dataStores[id: policy.dataStore]?.name ?? policy.dataStore
    }

    /// Where the copies of a data store go.
    func targets(of store: DataStore) -> [BackupTarget] {
        index.policies(of: store.id).flatMap(\.targets).compactMap { inventory.targets[id: $0] }
    }

    /// The newest test that restored a copy and passed.
    func newestRestore(of system: RecoverableSystem) -> RecordedExercise? {
        index.exercises(of: system.id).first {
            $0.exercise.verdict == .pass && ($0.exercise.kind == .restore || $0.exercise.kind == .full)
        }
    }

    /// The size that a probe saw of the store's databases, else the declared one.
    func size(of store: DataStore) -> ByteCount? {
        let seen = snapshot.observations.endpoint(store.endpoint)?.postgres?.databases.value ?? []
        let own = seen.filter { store.databases.contains($0.name) }
        let sizes = own.compactMap(\.size)
        guard !own.isEmpty, sizes.count == store.databases.count else { return store.size }
        return ByteCount(sizes.reduce(0) { $0 + $1.bytes })
    }
}
