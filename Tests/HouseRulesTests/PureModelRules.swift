/// `RecoveryModel` holds values and rules: no clock, randomness, environment, file, log or async.
enum PureModelRules {
    private static let forbidden: [(Pattern, String)] = [
        (#"\bDate\(\)|\bDate\.now\b|\.now\b"#, "reads the clock"),
        (#"\bUUID\(\)|\.random\b|\.shuffled\(\)|\brandomElement\b|RandomNumberGenerator"#, "uses randomness"),
        (#"\bProcessInfo\b|\bgetenv\b|\bCommandLine\b"#, "reads the environment"),
        (
            #"\bFileManager\b|\bFileHandle\b|\bURLSession\b|contentsOf(?:File)?:|\bBundle\b"#,
            "touches files or the network"
        ),
        (#"\bprint\(|\bdebugPrint\(|\bLogger\b|\bNSLog\b"#, "talks"),
        (#"\basync\b|\bawait\b|\bTask(?: \{|\.|<)|^\s*(?:package )?actor \w+"#, "is asynchronous"),
        (
            #"\bLocale\.current\b|\bTimeZone\.current\b|\bCalendar\.current\b|autoupdatingCurrent"#,
            "depends on the machine"
        ),
    ].map { (Pattern($0.0), $0.1) }

    static func violations(in files: [SourceFile]) -> [Violation] {
        files.filter { $0.isSource && $0.target == "RecoveryModel" }.flatMap { file in
            let imports = ImportRules.imports(of: file).filter { $0.module != "Foundation" }.map {
                file.violation(at: $0.offset, "the model imports \($0.module)")
            }
            return imports
                + forbidden.flatMap { pattern, reason in
                    pattern.matches(in: file.code).map { file.violation(at: $0.offset, "the model \(reason)") }
                }
        }
    }
}
