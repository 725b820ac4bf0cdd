/// Nothing in the repository knows the machine it was written on.
enum DeveloperPathRules {
    // In pieces, so that this file does not find itself.
    private static let path = Pattern(
        "/(?:Use" + "rs|home)/(?!postgres|drp|USER)\\w+|(?<![\\w.}])/wo" + "rk/|(?<![\\w.}])/ro" + "ot/")

    static func violations(in files: [SourceFile]) -> [Violation] {
        files.flatMap { file in
            path.matches(in: file.text).map { file.violation(at: $0.offset, "a path of one developer's machine") }
        }
    }
}
