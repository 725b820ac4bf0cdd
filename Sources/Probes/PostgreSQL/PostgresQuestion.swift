import PostgresClient
import RecoveryModel

/// One question to a live PostgreSQL server, and what its answer means.
///
/// The SQL reads only, names every object with its schema, and gives NULL where the asking role lacks a privilege
/// rather than failing, so that one missing privilege hides one fact.
protocol PostgresQuestion: SendableMetatype {
    /// What the decoded answer is.
    associatedtype Answer: Codable & Hashable & Sendable

    /// The name under which the answer comes back; unique among the questions.
    static var name: String { get }
    /// The oldest server that can be asked.
    static var lowestVersion: ServerVersion { get }
    /// The statement for a server of this version.
    static func query(for version: ServerVersion) -> PostgresQuery
    /// The meaning of the rows; throws the reason why they do not tell.
    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> Answer
}

extension PostgresQuestion {
    /// The oldest version that the probe knows.
    static var lowestVersion: ServerVersion { ServerVersion(major: 12) }

    /// A query under this question's name.
    static func statement(_ sql: String, _ parameters: [String?] = []) -> PostgresQuery {
        PostgresQuery(name: name, sql: sql, parameters: parameters)
    }
}

/// Why an answer does not tell what was asked.
struct UnreadableAnswer: Error, Hashable {
    let reason: LocalizedText

    init(_ es: String, _ en: String) { reason = LocalizedText(es: es, en: en) }

    static func missing(_ column: String) -> UnreadableAnswer {
        UnreadableAnswer("el servidor no dio \(column)", "the server gave no \(column)")
    }

    static func unreadable(_ column: String, _ text: String) -> UnreadableAnswer {
        UnreadableAnswer("no se puede leer \(column): \(text)", "\(column) is not readable: \(text)")
    }

    /// PostgreSQL hides the columns of other sessions from roles without this membership.
    static let needsMonitoringRole = UnreadableAnswer(
        "el rol de la sonda no es miembro de pg_monitor", "the probing role is not a member of pg_monitor")
}

extension PostgresAnswer {
    /// The fact that a question brought, or the reason why it is unknown.
    func fact<Question: PostgresQuestion>(_ question: Question.Type) -> Fact<Question.Answer> {
        guard serverVersion >= question.lowestVersion else {
            let major = question.lowestVersion.major
            return .unknown(
                reason: LocalizedText(
                    es: "requiere PostgreSQL \(major) o posterior", en: "needs PostgreSQL \(major) or newer"))
        }
        switch results[question.name] {
        case nil: return .unknown(reason: LocalizedText(es: "no se preguntó", en: "not asked"))
        case .failure(let error): return .unknown(reason: LocalizedText(verbatim: error.description))
        case .success(let result):
            do throws(UnreadableAnswer) {
                return .known(try question.decode(PostgresRow.rows(of: result)))
            } catch {
                return .unknown(reason: error.reason)
            }
        }
    }
}
