import RecoveryModel

/// Looks through a text for words that another encoding damaged: one complaint a line, with the word as it was meant.
struct MojibakeScan {
    private(set) var issues: [InventoryIssue] = []
    private let file: String

    init(_ text: String, file: String) {
        self.file = file
        var number = 0
        for line in text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" })
        {
            number += 1
            guard line.utf8.contains(where: { $0 >= 0x80 }) else { continue }
            scan(Array(line.unicodeScalars), number)
            if issues.count == 200 { return }
        }
    }

    private mutating func scan(_ line: [Unicode.Scalar], _ number: Int) {
        guard let start = line.firstIndex(where: { $0.value >= 0x80 && Mojibake.mayBegin($0) }) else { return }
        guard Mojibake.repaired(Array(line[start...])) != nil else { return }
        var words = line.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\t" || $0 == "," }[...]
        while let word = words.popFirst() {
            guard let repaired = Mojibake.repaired(Array(word)) else { continue }
            let location = SourceLocation(file: file, line: number, column: word.startIndex + 1)
            var full = String.UnicodeScalarView()
            full.append(contentsOf: line)
            let mayShow = SecretText.first(in: String(full)) == nil && !SecretText.isSecretKey(MojibakeScan.key(line))
            issues.append(
                Complaint.mojibake(
                    mayShow ? SecretText.shown(text(word)) : "\"***\"", mayShow ? text(repaired[...]) : nil, location))
            return
        }
    }

    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// What stands before the first colon of a line.
    private static func key(_ line: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: line.prefix { $0 != ":" })
        return String(view).trimmed
    }
}
