/// Every `package` type, function, longer property and static member says what it is.
///
/// A property of one line may stand alone where its name, its type and the record's docstring say all; so may a type
/// inside another.
enum DocstringRules {
    private static let declaration = Pattern(
        #"^[ \t]*(?:@\w+(?:\([^)]*\))?[ \t]+)*package[ \t]+"#
            + #"(?:(?:static|final|mutating|nonmutating|consuming|borrowing|indirect|lazy|nonisolated|override"#
            + #"|private\(set\)|class(?=[ \t]+(?:func|var)))[ \t]+)*"#
            + #"(func|var|let|subscript|struct|enum|class|actor|protocol|typealias)[ \t]+([^\s:({=]+)"#)
    /// What a protocol of the language has already described.
    private static let described: Set<String> = [
        "description", "debugDescription", "errorDescription", "==", "<", "hash", "encode", "id", "rawValue",
        "allCases",
        "hashValue", "body", "configuration", "schema", "startIndex", "endIndex",
    ]

    static func violations(in files: [SourceFile]) -> [Violation] {
        files.filter(\.isSource).flatMap { file in
            declaration.matches(in: file.code).compactMap { match in
                let name = match.groups[1]
                let line = file.line(at: match.offset)
                guard !described.contains(name), !isMember(file.lines[line - 1]), !hasDocstring(file, above: line)
                else { return nil }
                return file.violation(at: match.offset, "\(name) has no docstring")
            }
        }
    }

    /// True for a stored property, a property of one line, or a type inside another type.
    private static func isMember(_ line: Substring) -> Bool {
        guard line.hasPrefix(" "), !line.contains(" static ") else { return false }
        if [" struct ", " enum ", " class ", " typealias "].contains(where: { line.contains("package\($0)") }) {
            return true
        }
        let isProperty = line.contains(" let ") || line.contains(" var ")
        return isProperty && (!line.contains("{") || line.hasSuffix("}"))
    }

    private static func hasDocstring(_ file: SourceFile, above line: Int) -> Bool {
        var index = line - 2
        while index >= 0 {
            let text = file.lines[index].drop { $0 == " " || $0 == "\t" }
            if text.hasPrefix("///") { return true }
            // Attributes and plain comments may stand between the docstring and its declaration.
            guard text.hasPrefix("@") || text.hasPrefix("//") else { return false }
            index -= 1
        }
        return false
    }
}
