import RecoveryModel

/// Where each document stands under the output folder: ASCII, without surprises for a shell or a USB stick.
struct DocumentPaths: Sendable {
    /// Without extension.
    let plan: String
    let card: String
    let readiness: String
    /// Without extension; the HTML edition is always `index.html`, which browsers and servers open by themselves.
    let index: String
    private let annexes: [String: String]

    init(_ snapshot: PlanSnapshot, _ language: Language, planName: String) {
        let name = Self.slug(planName)
        plan = name.isEmpty ? "DRP" : name
        card = language == .es ? "tarjeta-de-emergencia" : "emergency-card"
        readiness = language == .es ? "informe-preparacion" : "readiness-report"
        index = language == .es ? "indice" : "index"
        let folder = language == .es ? "sistemas/" : "systems/"
        var annexes: [String: String] = [:]
        var taken: Set<String> = []
        for system in snapshot.inventory.systems {
            let base = Self.slug(system.id).isEmpty ? "s" : Self.slug(system.id)
            var name = base
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = "\(base)-\(number)"
                number += 1
            }
            annexes[system.id] = folder + name
        }
        self.annexes = annexes
    }

    /// The annex of a system, without extension.
    func annex(_ system: String) -> String? { annexes[system] }

    /// Letters, digits, `-`, `_` and `.` of ASCII; accents fall off, anything else becomes a dash.
    static func slug(_ text: String) -> String {
        let plain: [Character: String] = [
            "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n",
            "Á": "A", "É": "E", "Í": "I", "Ó": "O", "Ú": "U", "Ü": "U", "Ñ": "N",
        ]
        var slug = ""
        for character in text {
            let piece = plain[character] ?? String(character)
            let isPlain = piece.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || "-_.".utf8.contains($0)
            }
            if isPlain { slug += piece } else if !slug.hasSuffix("-") { slug += "-" }
        }
        while slug.hasPrefix(".") || slug.hasPrefix("-") { slug.removeFirst() }
        while slug.hasSuffix("-") || slug.hasSuffix(".") { slug.removeLast() }
        return slug
    }
}
