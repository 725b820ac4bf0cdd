/// No rooms for odds and ends, and each file is named after what it holds.
enum FileNameRules {
    private static let oddments = Pattern(
        #"(?:Utils?|Utilities|Helpers?|Common|Shared|Manager|New|V2|Misc|Extensions)$"#)
    private static let type = Pattern(
        #"^(?:@\w+(?:\([^)]*\))?\s+)*((?:package|private|fileprivate|internal|indirect|final)\s+)*"#
            + #"(struct|class|enum|actor|protocol|extension|typealias)\s+([\w.\[\]<>]+)"#)

    static func violations(in files: [SourceFile]) -> [Violation] {
        files.filter(\.isSwift).flatMap { oddments($0) + naming($0) }
    }

    private static func oddments(_ file: SourceFile) -> [Violation] {
        let folders = file.path.split(separator: "/").dropLast().map(String.init)
        return (folders + [file.baseName]).filter { !oddments.matches(in: $0).isEmpty }.map {
            Violation(path: file.path, line: 1, text: "\($0) is a name for odds and ends")
        }
    }

    private static func naming(_ file: SourceFile) -> [Violation] {
        guard file.baseName != "main", file.baseName != "Package" else { return [] }
        let declared = type.matches(in: file.code)
        if declared.isEmpty, file.code.allSatisfy(\.isWhitespace) { return [] }
        let wanted = String(file.baseName.prefix { $0 != "+" })
        let names = declared.map { $0.groups[2].split(separator: ".").last.map(String.init) ?? "" }
        // A file may hold a family of small types named alike, or a topic that other types are extended with.
        let isFamily = lastWord(wanted).map { word in names.allSatisfy { $0.hasSuffix(word) } } ?? false
        let isTopic = declared.allSatisfy { $0.groups[1] == "extension" }
        var complaints: [Violation] = []
        if !names.contains(where: { $0 == wanted || $0.hasPrefix(wanted + "<") }), !isFamily, !isTopic {
            complaints.append(Violation(path: file.path, line: 1, text: "declares no \(wanted)"))
        }
        let mains = declared.filter { $0.groups[0].hasPrefix("package") && $0.groups[1] != "extension" }
        if mains.count > 4 {
            complaints.append(
                file.violation(at: mains[4].offset, "a fifth type, \(mains[4].groups[2]): give it a file"))
        }
        return complaints
    }

    /// `Facts` of `ReplicationFacts`.
    private static func lastWord(_ name: String) -> String? {
        name.lastIndex(where: \.isUppercase).map { String(name[$0...]) }
    }
}
