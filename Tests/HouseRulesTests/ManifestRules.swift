/// Doors and arrows as Package.swift declares them.
enum ManifestRules {
    private static let target = Pattern(
        #"\.(?:executableTarget|target)\(\s*name:\s*"(\w+)"([\s\S]*?)\n        (?=\.|//|\n|\])"#)
    private static let product = Pattern(#"\.product\(name:\s*"(\w+)""#)
    private static let quoted = Pattern(#""(\w+)""#)
    private static let dependencies = Pattern(#"dependencies:\s*\[([\s\S]*)\]"#)

    private struct Declaration {
        let name: String
        let text: String
        let offset: Int
    }

    /// The targets that make the program. Test servers and test processes stand in Tests: no target may depend on them.
    private static func declarations(in manifest: SourceFile) -> [Declaration] {
        // The last target needs a line after it like the others.
        target.matches(in: manifest.text + "\n        .").map {
            Declaration(name: $0.groups[0], text: $0.groups[1], offset: $0.offset)
        }.filter { !$0.text.contains(#"path: "Tests/"#) }
    }

    static func targets(of manifest: SourceFile) -> Set<String> {
        Set(declarations(in: manifest).map(\.name))
    }

    static func violations(in manifest: SourceFile) -> [Violation] {
        declarations(in: manifest).flatMap { declaration in
            modules(in: declaration.text).filter { !isAllowed($0, for: declaration.name) }.map {
                manifest.violation(at: declaration.offset, "\(declaration.name) must not depend on \($0)")
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
