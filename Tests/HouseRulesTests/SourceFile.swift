import Foundation

/// A file of the repository as the house rules read it.
struct SourceFile {
    /// The path below the repository's root, as `Sources/Markdown/MarkdownHTML.swift`.
    let path: String
    let text: String
    /// The text with comments and the insides of strings blanked, of the same length and with the same lines.
    let code: String
    let lines: [Substring]
    private let lineStarts: [Int]

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let units = Array(text.utf16)
        code = path.hasSuffix(".swift") ? SwiftMask.mask(units) : text
        lineStarts = [0] + units.indices.filter { units[$0] == 10 }.map { $0 + 1 }
    }

    /// The folder below `Sources` or `Tests`: the target's name.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    /// The file's name without folders and `.swift`.
    var baseName: String {
        String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
    }

    var isSwift: Bool { path.hasSuffix(".swift") }
    var isSource: Bool { path.hasPrefix("Sources/") && isSwift }
    var isTest: Bool { path.hasPrefix("Tests/") && isSwift }

    /// The line of an offset in UTF-16 units, counted from 1.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    func violation(at offset: Int, _ text: String) -> Violation {
        Violation(path: path, line: line(at: offset), text: text)
    }
}
