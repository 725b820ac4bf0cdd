import Foundation
import Testing

/// The theme that ships, held against WCAG 2.2 AA.
@Suite("The colours of the theme")
struct PageThemeTests {
    /// What is written in which colour on which ground.
    private static let pairs = [
        ("ink", "paper"), ("ink", "stripe"), ("ink", "head"), ("ink", "code"), ("soft", "paper"), ("soft", "ground"),
        ("soft", "stripe"), ("link", "paper"), ("link", "stripe"), ("accent", "paper"), ("bad", "bad-ground"),
        ("warn", "warn-ground"), ("good", "good-ground"), ("mute", "mute-ground"), ("critical-bar", "paper"),
    ]

    @Test("every text stands out from its ground at least 4.5 to 1", arguments: ["light", "dark", "print"])
    func contrast(mode: String) throws {
        let colours = try Self.colours(mode)
        for (text, ground) in Self.pairs {
            let ratio = try Self.ratio(try #require(colours[text], "\(text)"), try #require(colours[ground]))
            #expect(ratio >= 4.5, "\(text) on \(ground): \(ratio)")
        }
    }

    @Test("the theme asks nothing from any server and hides nothing from the keyboard")
    func selfContained() throws {
        let css = try Self.css()
        for text in ["url(", "@import", "outline: 0"] { #expect(!css.contains(text)) }
        #expect(css.contains(":focus-visible { outline: 3px solid"))
    }

    /// The variables of one mode: the first block for light, then what the others change.
    private static func colours(_ mode: String) throws -> [String: String] {
        let blocks = try css().components(separatedBy: ":root {").dropFirst().map { block in
            Dictionary(
                block.prefix { $0 != "}" }.matches(of: /--([a-z-]+): (#[0-9a-f]{3,6})/).map {
                    (String($0.output.1), String($0.output.2))
                }, uniquingKeysWith: { first, _ in first })
        }
        try #require(blocks.count == 3)
        let chosen = ["light": blocks[0], "dark": blocks[1], "print": blocks[2]][mode] ?? [:]
        return blocks[0].merging(chosen) { _, new in new }
    }

    private static func css() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "templates/theme/document.css"), encoding: .utf8)
    }

    /// Contrast ratio of two colours.
    ///
    /// - Source: WCAG 2.2, definition of contrast ratio and of relative luminance.
    private static func ratio(_ one: String, _ other: String) throws -> Double {
        let (first, second) = (try luminance(one), try luminance(other))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private static func luminance(_ colour: String) throws -> Double {
        var digits = String(colour.dropFirst())
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        let number = try #require(Int(digits, radix: 16))
        let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part in
            let share = Double(part) / 255
            return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
