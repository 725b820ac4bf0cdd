import Foundation

/// Links between the repository's Markdown files lead somewhere.
enum LinkRules {
    private static let link = Pattern(#"!?\[[^\]\n]*\]\(<?([^)>\s]+)>?(?:\s+"[^"]*")?\)"#)
    private static let fence = Pattern(#"(?:^|\n)[ \t]*(`{3,}|~{3,})[\s\S]*?\n[ \t]*\1|`[^`\n]+`"#)
    private static let scheme = Pattern(#"^[A-Za-z][A-Za-z0-9+.-]*:"#)

    /// - Parameter exists: Whether a path below the root names a file or a folder.
    static func violations(in files: [SourceFile], exists: (String) -> Bool) -> [Violation] {
        // What templates link to exists only in the folder they are rendered into.
        files.filter { $0.path.hasSuffix(".md") && !$0.path.hasPrefix("templates/") }.flatMap { file in
            let code = fence.matches(in: file.text)
            return link.matches(in: file.text).compactMap { match -> Violation? in
                let target = match.groups[0]
                guard !code.contains(where: { $0.offset <= match.offset && match.end <= $0.end }) else { return nil }
                guard scheme.matches(in: target).isEmpty, !target.hasPrefix("#"), !target.contains("{{") else {
                    return nil
                }
                let path = resolve(target, from: file.path)
                return exists(path) ? nil : file.violation(at: match.offset, "links to \(target), which is not there")
            }
        }
    }

    private static func resolve(_ target: String, from path: String) -> String {
        let plain = target.prefix { $0 != "#" && $0 != "?" }.removingPercentEncoding ?? target
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in plain.split(separator: "/") {
            switch part {
            case ".": break
            case "..": _ = parts.popLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
