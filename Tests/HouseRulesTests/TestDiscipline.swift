/// Tests neither skip nor sleep: they wait for a condition with a limit.
enum TestDiscipline {
    private static let skips: [(Pattern, String)] = [
        (#"\.disabled\b|\.enabled\(if:"#, "a test that may not run"),
        (#"\bXCTSkip\w*|\bimport\s+XCTest\b"#, "XCTest"),
        (#"\bwithKnownIssue\b"#, "a failure that is excused"),
    ].map { (Pattern($0.0), $0.1) }
    private static let sleep = Pattern(#"\bu?sleep\("#)

    static func violations(in files: [SourceFile]) -> [Violation] {
        files.filter(\.isTest).flatMap { file in
            skips.flatMap { pattern, reason in
                pattern.matches(in: file.code).map { file.violation(at: $0.offset, reason) }
            } + sleeps(file)
        }
    }

    /// A pause is allowed where a condition is looked at again and again: in a `while` loop.
    private static func sleeps(_ file: SourceFile) -> [Violation] {
        let lines = file.code.split(separator: "\n", omittingEmptySubsequences: false)
        return sleep.matches(in: file.code).compactMap { pause in
            let line = file.line(at: pause.offset)
            guard !lines[max(line - 6, 0)..<line].contains(where: { $0.contains("while ") }) else { return nil }
            return file.violation(at: pause.offset, "sleeps: look at a condition in a loop with a limit")
        }
    }
}
