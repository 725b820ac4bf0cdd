/// Words of the language that the house does without.
enum ForbiddenConstructs {
    private static let inCode: [(Pattern, String)] = [
        (#"\btry!"#, "`try!` traps on what the world can cause"),
        (#"\bas!"#, "`as!` traps on what the world can cause"),
        (#"(?<!\btry)(?<!\bas)(?<=[\w)\]}])!(?![=\w])"#, "forced unwrapping"),
        (#"\bfatalError\b"#, "`fatalError`: use `preconditionFailure` with a sentence for our own mistakes"),
        (#"@unchecked\b"#, "`@unchecked Sendable`"),
        (#"nonisolated\(unsafe\)"#, "`nonisolated(unsafe)`"),
        (
            #"\b(?:public|open)\s+(?:\w+\s+)*(?:struct|class|enum|protocol|actor|extension|func|var|let|init)\b"#,
            "`public`: we ship a program, not a library"
        ),
        (#"@testable\b"#, "`@testable`: tests use what the target offers"),
        (#"\bTask\.detached\b"#, "`Task.detached`"),
        (#"\bDispatchSemaphore\b|\bDispatchGroup\b"#, "blocking on a semaphore"),
    ].map { (Pattern($0.0), $0.1) }

    private static let anywhere = Pattern(#"\b(?:TO"# + #"DO|FIX"# + #"ME|XX"# + #"X)\b"#)

    static func violations(in files: [SourceFile]) -> [Violation] {
        files.filter(\.isSwift).flatMap { file in
            inCode.flatMap { pattern, reason in
                pattern.matches(in: file.code).map { file.violation(at: $0.offset, reason) }
            }
                + anywhere.matches(in: file.text).map {
                    file.violation(at: $0.offset, "a note of unfinished work: open an issue instead")
                }
        }
    }
}
