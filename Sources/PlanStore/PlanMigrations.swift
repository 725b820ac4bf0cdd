import GRDB

/// The forms that the file has had, oldest first; each is made from the one before.
enum PlanMigrations {
    /// The form that this program writes: `PRAGMA user_version`.
    static let version = 1

    /// Brings a file to the newest form, or finds that another process just did.
    static func migrate(_ writer: any DatabaseWriter) throws {
        let migrator = migrator
        if try writer.read({ try migrator.hasCompletedMigrations($0) }) { return }
        do {
            try migrator.migrate(writer)
        } catch {
            // Two processes that make the same file at once: the slower one finds the tables already there.
            guard try writer.read({ try migrator.hasCompletedMigrations($0) }) else { throw error }
        }
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 inventory, evidence, observations, exercises") { database in
            try database.execute(sql: InitialSchema.tables + PersonalValues.table)
            for statement in InitialSchema.guards { try database.execute(sql: statement) }
            try database.execute(sql: ReaderViews.all)
            try database.execute(sql: "PRAGMA application_id = \(PlanFile.applicationID)")
            try database.execute(sql: "PRAGMA user_version = 1")
        }
        return migrator
    }
}
