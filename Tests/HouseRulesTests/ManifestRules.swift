/// Doors and arrows as Package.swift declares them.
enum ManifestRules {
    private static let target = Pattern(
        #"\.(?:executableTarget|target)\(\s*name:\s*"(\w+)"([\s\S]*?)\n        (?=\.|//|\n|\])"#)
    private static let product = Pattern(#"\.product\(name:\s*"(\w+)""#)
    private static let quoted = Pattern(#""(\w+)""#)
    private static let dependencies = Pattern(#"dependencies:\s*\[([\s\S]*)\]"#)

    static func violations(in manifest: SourceFile) -> [Violation] {
        // The last target needs a line after it like the others.
        let text = manifest.text + "\n        ."
        return target.matches(in: text).flatMap { match -> [Violation] in
            let name = match.groups[0]
            // Test servers and test processes stand in Tests, and no target of ours may depend on them.
            if match.groups[1].contains(#"path: "Tests/"#) { return [] }
            return modules(in: match.groups[1]).filter { !isAllowed($0, for: name) }.map {
                manifest.violation(at: match.offset, "\(name) must not depend on \($0)")
            }
        }
    }

    private static func modules(in declaration: String) -> [String] {
        dependencies.matches(in: declaration).flatMap { match -> [String] in
            let products = product.matches(in: match.groups[0]).map { $0.groups[0] }
            let rest = match.groups[0].split(separator: ".product").enumerated().map { index, part in
                index == 0 ? String(part) : String(part.drop { $0 != ")" })
            }
            return products + rest.flatMap { quoted.matches(in: $0).map { $0.groups[0] } }
        }
    }

    private static func isAllowed(_ module: String, for target: String) -> Bool {
        if let keepers = House.doors[module] { return keepers.contains(target) }
        return House.arrows[target]?.contains(module) == true
    }
}
