import Foundation
import GRDB
package import RecoveryModel

/// The SQLite file of one plan: its inventory with history, its evidence chain, its observations.
///
/// Many processes may have it open at once. Every change is one `BEGIN IMMEDIATE` transaction, written through to the
/// disk before it returns (WAL with `synchronous=FULL`): a crash at any moment leaves the old state or the new one.
package struct PlanDatabase: Sendable {
    /// What opening may do.
    package enum Mode: Hashable, Sendable {
        /// Makes the file when there is none, readable and writable by its owner only.
        case create
        /// Reads and writes a file that is there.
        case existing
        /// Reads a file that is there, and changes nothing.
        case readOnly
    }

    /// The file, as it was named.
    package let path: String
    let writer: any DatabaseWriter

    private init(path: String, writer: any DatabaseWriter) {
        self.path = path
        self.writer = writer
    }

    /// Opens a plan, and brings an older one to the form that this program writes.
    ///
    /// - Parameter patience: How long to wait while another process writes.
    /// - Throws: `notFound` when there is no file, `invalidInput` for an SQLite database that is no plan,
    ///   `unsupported` for one that a newer version wrote, `integrity` for a file that is damaged or no database,
    ///   `conflict` when another process kept it locked, `refused` when the account may not open it.
    package static func open(
        _ path: String, mode: Mode, patience: Duration = .seconds(15)
    ) throws(OperatorError) -> PlanDatabase {
        do {
            try PlanFile.prepare(path, mode)
            let configuration = configuration(mode, patience)
            try PlanFile.check(path, mode, configuration)
            let writer = try connect(path, configuration)
            if mode != .readOnly { try PlanMigrations.migrate(writer) }
            return PlanDatabase(path: path, writer: writer)
        } catch {
            throw StoreFailure.operatorError(error, path)
        }
    }

    /// Lets go of the file; later calls fail. The last process to do so leaves one file, which can be copied alone.
    package func close() throws(OperatorError) {
        do {
            // SQLite folds the log into the file when its last connection closes, which a read-only one cannot do.
            (writer as? DatabasePool)?.invalidateReadOnlyConnections()
            try writer.close()
        } catch {
            throw StoreFailure.operatorError(error, path)
        }
    }

    /// Reads in one transaction: all that the body sees is of one moment.
    func read<Value>(_ body: (Database) throws -> Value) throws(OperatorError) -> Value {
        do { return try writer.read(body) } catch { throw StoreFailure.operatorError(error, path) }
    }

    /// Writes in one transaction: all of it or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws(OperatorError) -> Value {
        do { return try writer.write(body) } catch { throw StoreFailure.operatorError(error, path) }
    }

    private static func configuration(_ mode: Mode, _ patience: Duration) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience / .seconds(1))
        configuration.label = "plan"
        configuration.maximumReaderCount = 4
        configuration.readonly = mode == .readOnly
        return configuration
    }

    private static func connect(_ path: String, _ configuration: Configuration) throws -> any DatabaseWriter {
        if configuration.readonly { return try DatabaseQueue(path: path, configuration: configuration) }
        let pool = try DatabasePool(path: path, configuration: configuration)
        // GRDB sets NORMAL in WAL mode, which may lose the newest transactions when the power fails; evidence may not.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return pool
    }
}
