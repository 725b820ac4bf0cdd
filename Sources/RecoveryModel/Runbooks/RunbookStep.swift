/// One step of a runbook.
package struct RunbookStep: Codable, Hashable, Sendable {
    /// What the step asks for; the closed set that a run can perform.
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        case manual, command, sql, http, probe, decision, approval, wait, notify, backup, restore
    }

    /// What is typed, in a fenced block.
    package struct Block: Codable, Hashable, Sendable {
        /// The word behind the fence: `sh`, `sql`, `http`.
        package let language: String
        package let text: String
        package let line: Int

        package init(language: String, text: String, line: Int) {
            self.language = language
            self.text = text
            self.line = line
        }
    }

    /// 1, 2, 3… through the whole runbook.
    package let number: Int
    package let kind: Kind
    /// What to do, Markdown, without the attribute line.
    package let text: String
    package let blocks: [Block]
    /// Role code of who acts.
    package let actor: String?
    /// Where: an endpoint, a host.
    package let place: String?
    package let expected: String?
    /// What to do when the result is another.
    package let otherwise: String?
    /// When to stop everything.
    package let stop: String?
    package let estimateSeconds: Int64?
    package let timeoutSeconds: Int64?
    package let isIrreversible: Bool
    package let keepsEvidence: Bool
    /// Line in the file, from 1.
    package let line: Int

    package init(
        number: Int, kind: Kind, text: String, blocks: [Block], actor: String?, place: String?, expected: String?,
        otherwise: String?, stop: String?, estimateSeconds: Int64?, timeoutSeconds: Int64?, isIrreversible: Bool,
        keepsEvidence: Bool, line: Int
    ) {
        self.number = number
        self.kind = kind
        self.text = text
        self.blocks = blocks
        self.actor = actor
        self.place = place
        self.expected = expected
        self.otherwise = otherwise
        self.stop = stop
        self.estimateSeconds = estimateSeconds
        self.timeoutSeconds = timeoutSeconds
        self.isIrreversible = isIrreversible
        self.keepsEvidence = keepsEvidence
        self.line = line
    }
}
