import Foundation
import RecoveryModel

/// Finds commands after which nothing is as before.
enum DestructiveCommand {
    /// Words that destroy wherever they stand as words of a command.
    private static let words: Set<String> = [
        "pg_rewind", "pg_resetwal", "dropdb", "dropuser", "mkfs", "wipefs", "shred", "initdb", "pg_dropcluster",
    ]

    /// The first destructive command in a step's blocks, as it was typed, and its line.
    static func first(in step: RunbookStep) -> (command: String, line: Int)? {
        for block in step.blocks where RunbookStep.Kind.typed(block.language) != nil {
            for (offset, line) in block.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if let command = command(in: String(line), of: step) { return (command, block.line + 1 + offset) }
            }
        }
        return nil
    }

    private static func command(in line: String, of step: RunbookStep) -> String? {
        let text = line.lowercased()
        let separators: Set<Character> = [" ", "\t", ";", "|", "&", "(", ")", "\"", "'", "`", "="]
        let words = text.split { separators.contains($0) }.map { $0.split(separator: "/").last.map(String.init) ?? "" }
        for (index, word) in words.enumerated() {
            if word.hasPrefix("#") || word.hasPrefix("--") && !words[..<index].contains("pgbackrest") && index == 0 {
                return nil
            }
            if let command = command(word, Array(words[(index + 1)...]), of: step) { return command }
        }
        return nil
    }

    private static func command(_ word: String, _ rest: [String], of step: RunbookStep) -> String? {
        if words.contains(word) || word.hasPrefix("mkfs.") { return word }
        switch word {
        case "rm":
            let options = rest.prefix { $0.hasPrefix("-") }
            let isRecursive = options.contains { $0 == "--recursive" || !$0.hasPrefix("--") && $0.contains("r") }
            return isRecursive ? "rm -r" : nil
        case "drop", "truncate":
            return rest.first.map { objects.contains($0) || word == "truncate" && $0 != "-s" } == true ? word : nil
        case "delete": return rest.first == "from" && !rest.contains("where") ? "delete" : nil
        case "restore": return rest.contains("--delta") ? "restore --delta" : nil
        case "--delta": return rest.contains("restore") ? "restore --delta" : nil
        case "patronictl": return rest.first { ["remove", "reinit"].contains($0) }.map { "patronictl \($0)" }
        case "pg_ctl": return rest.contains("stop") && isOnPrimary(step) ? "pg_ctl stop" : nil
        case "dd": return rest.contains("of") ? "dd" : nil
        default: return nil
        }
    }

    private static let objects: Set<String> = [
        "table", "database", "schema", "index", "view", "materialized", "role", "user", "tablespace", "sequence",
        "function", "extension", "subscription", "publication", "owned", "type", "trigger",
    ]

    private static func isOnPrimary(_ step: RunbookStep) -> Bool {
        let words = ((step.place ?? "") + " " + step.text).lowercased()
        return words.contains("primari") || words.contains("primary")
    }
}
