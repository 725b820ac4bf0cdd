package import Foundation

/// What a PostgreSQL server said of itself.
package struct PostgresFacts: Codable, Hashable, Sendable {
    package enum Role: String, Codable, Hashable, Sendable { case primary, standby }

    /// `server_version_num`, as in 150018.
    package var versionNumber: Int
    /// As people write it: `15.18`.
    package var version: String
    /// Last day of support of the major version, where we know it.
    package var endOfLife: CalendarDate?
    /// The server's cluster identity; two servers with one identity are copies of one another.
    package var systemIdentifier: Fact<String>
    package var startedAt: Fact<Date>
    package var role: Fact<Role>
    package var timeline: Fact<Int>
    package var walPosition: Fact<LogSequenceNumber>
    /// Standbys fed by this server.
    package var standbys: Fact<[StandbyFacts]>
    /// Where a standby gets its WAL, and how far it has come.
    package var receiver: Fact<ReceiverFacts?>
    package var slots: Fact<[SlotFacts]>
    package var archiver: Fact<ArchiverFacts>
    /// Settings that decide durability, by name, in the server's own words.
    package var settings: Fact<[String: String]>
    package var checksumsEnabled: Fact<Bool>
    package var checksumFailures: Fact<Int64>
    package var databases: Fact<[DatabaseFacts]>
    package var extensions: Fact<[ExtensionFacts]>
    package var tablespaces: Fact<[TablespaceFacts]>
    package var connections: Fact<ConnectionFacts>
    /// Superusers that may log in.
    package var superusers: Fact<[String]>
    /// Sessions that wait for a synchronous standby.
    package var synchronousWaiters: Fact<Int>
    /// Whether our own session was encrypted.
    package var sessionIsEncrypted: Bool
    package var sessionUser: String
    package var sessionIsSuperuser: Bool

    package init(
        versionNumber: Int, version: String, endOfLife: CalendarDate?, systemIdentifier: Fact<String>,
        startedAt: Fact<Date>, role: Fact<Role>, timeline: Fact<Int>, walPosition: Fact<LogSequenceNumber>,
        standbys: Fact<[StandbyFacts]>, receiver: Fact<ReceiverFacts?>, slots: Fact<[SlotFacts]>,
        archiver: Fact<ArchiverFacts>, settings: Fact<[String: String]>, checksumsEnabled: Fact<Bool>,
        checksumFailures: Fact<Int64>, databases: Fact<[DatabaseFacts]>, extensions: Fact<[ExtensionFacts]>,
        tablespaces: Fact<[TablespaceFacts]>, connections: Fact<ConnectionFacts>, superusers: Fact<[String]>,
        synchronousWaiters: Fact<Int>, sessionIsEncrypted: Bool, sessionUser: String, sessionIsSuperuser: Bool
    ) {
        self.versionNumber = versionNumber
        self.version = version
        self.endOfLife = endOfLife
        self.systemIdentifier = systemIdentifier
        self.startedAt = startedAt
        self.role = role
        self.timeline = timeline
        self.walPosition = walPosition
        self.standbys = standbys
        self.receiver = receiver
        self.slots = slots
        self.archiver = archiver
        self.settings = settings
        self.checksumsEnabled = checksumsEnabled
        self.checksumFailures = checksumFailures
        self.databases = databases
        self.extensions = extensions
        self.tablespaces = tablespaces
        self.connections = connections
        self.superusers = superusers
        self.synchronousWaiters = synchronousWaiters
        self.sessionIsEncrypted = sessionIsEncrypted
        self.sessionUser = sessionUser
        self.sessionIsSuperuser = sessionIsSuperuser
    }

    /// A setting's value, when the settings could be read and the server knows it.
    package func setting(_ name: String) -> String? { settings.value?[name] }
}
