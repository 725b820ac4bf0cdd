package import PostgresClient
import RecoveryModel

/// All that is asked of a PostgreSQL server, and how the answers make its facts.
package enum PostgresQuestionnaire {
    /// Every question, in the order in which a server is asked.
    static let questions: [any PostgresQuestion.Type] = [
        RoleQuestion.self, StartTimeQuestion.self, SystemIdentifierQuestion.self, TimelineQuestion.self,
        WALPositionQuestion.self, StandbysQuestion.self, ReceiverQuestion.self, SlotsQuestion.self,
        ArchiverQuestion.self, PendingArchiveQuestion.self, SettingsQuestion.self, ChecksumFailuresQuestion.self,
        ExtensionsQuestion.self, TablespacesQuestion.self, ConnectionsQuestion.self, SuperusersQuestion.self,
        SynchronousWaitersQuestion.self, DatabasesQuestion.self,
    ]

    /// The statements that a server of this version understands.
    package static func queries(for version: ServerVersion) -> [PostgresQuery] {
        questions.filter { $0.lowestVersion <= version }.map { $0.query(for: version) }
    }

    /// What the answers say of the server; what they do not say is unknown, with the reason.
    static func facts(_ answer: PostgresAnswer) -> PostgresFacts {
        let settings = answer.fact(SettingsQuestion.self)
        return PostgresFacts(
            versionNumber: answer.serverVersion.number, version: answer.serverVersion.description,
            endOfLife: PostgresLifetime.endOfLife(of: answer.serverVersion),
            systemIdentifier: answer.fact(SystemIdentifierQuestion.self),
            startedAt: answer.fact(StartTimeQuestion.self), role: answer.fact(RoleQuestion.self),
            timeline: answer.fact(TimelineQuestion.self), walPosition: answer.fact(WALPositionQuestion.self),
            standbys: answer.fact(StandbysQuestion.self), receiver: answer.fact(ReceiverQuestion.self),
            slots: answer.fact(SlotsQuestion.self), archiver: archiver(answer), settings: settings,
            checksumsEnabled: checksums(settings), checksumFailures: answer.fact(ChecksumFailuresQuestion.self),
            databases: answer.fact(DatabasesQuestion.self), extensions: answer.fact(ExtensionsQuestion.self),
            tablespaces: answer.fact(TablespacesQuestion.self), connections: answer.fact(ConnectionsQuestion.self),
            superusers: answer.fact(SuperusersQuestion.self),
            synchronousWaiters: answer.fact(SynchronousWaitersQuestion.self), sessionIsEncrypted: answer.isTLS,
            sessionUser: answer.parameters["session_authorization"] ?? "",
            sessionIsSuperuser: answer.parameters["is_superuser"] == "on")
    }

    /// Listing the waiting files needs a privilege that the rest of the archiver's facts do not.
    private static func archiver(_ answer: PostgresAnswer) -> Fact<ArchiverFacts> {
        switch answer.fact(ArchiverQuestion.self) {
        case .unknown(let reason): .unknown(reason: reason)
        case .known(let facts):
            .known(
                ArchiverFacts(
                    mode: facts.mode, archivedCount: facts.archivedCount, lastArchivedAt: facts.lastArchivedAt,
                    failedCount: facts.failedCount, lastFailedAt: facts.lastFailedAt,
                    pending: answer.fact(PendingArchiveQuestion.self).value))
        }
    }

    private static func checksums(_ settings: Fact<[String: String]>) -> Fact<Bool> {
        switch settings {
        case .unknown(let reason): .unknown(reason: reason)
        case .known(let values):
            values["data_checksums"].map { .known($0 == "on") }
                ?? .unknown(reason: UnreadableAnswer.missing("data_checksums").reason)
        }
    }
}
