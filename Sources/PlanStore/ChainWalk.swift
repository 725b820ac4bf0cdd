import DurableFiles
import GRDB
import RecoveryModel

/// Recomputes the chain row by row, and remembers the first row that is not as it was written.
struct ChainWalk {
    /// The last row found right.
    private(set) var head: PlanSnapshot.EvidenceHead?
    private(set) var firstBreak: ChainVerification.Break?

    var sequence: Int64 { head?.id.sequence ?? 0 }

    /// Judges the next row.
    mutating func step(_ row: Row) {
        let id = EvidenceID(row[0])
        let (text, previousHash, hash): (String, String, String) = (row[3], row[4], row[5])
        let expected = EvidenceID(sequence + 1)
        if id != expected {
            firstBreak = .init(expected, es: "falta el renglón", en: "the row is missing")
        } else if previousHash != head?.hash ?? EvidenceRow.genesisHash {
            firstBreak = .init(id, es: "no sigue al renglón anterior", en: "it does not follow the row before")
        } else if hash != EvidenceChain.hash(previousHash, text) {
            firstBreak = .init(id, es: "el texto no es el que se firmó", en: "the text is not the one that was hashed")
        } else if !agrees(text, kind: row[1], recordedAt: row[2]) {
            firstBreak = .init(
                id, es: "la clase o la hora no son las del texto", en: "the kind or the time are not those of the text")
        } else {
            head = PlanSnapshot.EvidenceHead(id: id, hash: hash)
        }
    }

    private func agrees(_ text: String, kind: String, recordedAt: String) -> Bool {
        guard case .object(let members)? = try? StoredJSON.tree(text) else { return false }
        return members["kind"] == .text(kind) && members["recorded_at"] == .text(recordedAt)
    }
}
