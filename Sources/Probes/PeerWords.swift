import PostgresClient
import RecoveryModel

/// Makes what another machine said fit to be kept and printed: in one line, without secrets, without what steers a
/// terminal or turns the order of a text around.
struct PeerWords: Sendable {
    /// The longest first, so that one that holds another is masked whole.
    private let secrets: [Secret]

    /// - Parameter secrets: What we may have sent, and the other side may repeat.
    init(hiding secrets: [Secret] = []) {
        // Masking "a" wherever it stands would leave no word readable, and hide nothing.
        self.secrets = Set(secrets).filter { $0.reveal().utf8.count >= 3 }
            .sorted { ($0.reveal().utf8.count, $0.reveal()) > ($1.reveal().utf8.count, $1.reveal()) }
    }

    /// A sentence, such as the message of an error.
    func sentence(_ text: String) -> String {
        secrets.reduce(Self.plain(text)) { $1.masked(in: $0) }
    }

    /// What a server answered, its names and its errors.
    func answer(_ answer: PostgresAnswer) -> PostgresAnswer {
        let results = answer.results.mapValues { result -> Result<PostgresResult, PostgresError> in
            switch result {
            case .success(let table):
                .success(
                    PostgresResult(columns: table.columns, rows: table.rows.map { $0.map { $0.map(Self.plain) } }))
            case .failure(let error):
                .failure(
                    PostgresError(kind: error.kind, sqlState: error.sqlState, message: sentence(error.message)))
            }
        }
        return PostgresAnswer(
            serverVersion: answer.serverVersion, isTLS: answer.isTLS, tlsProtocol: answer.tlsProtocol,
            peer: answer.peer, parameters: answer.parameters.mapValues(Self.plain), results: results,
            elapsed: answer.elapsed)
    }

    /// The text with a space for each white space, and U+FFFD for each other control or direction mark.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
            case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
                result.append("\u{FFFD}")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
