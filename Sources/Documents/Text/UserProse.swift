import Markdown

/// Markdown that a user wrote, made fit to stand inside a document of ours.
enum UserProse {
    /// The text with its headings below a level, its raw HTML made literal, and nothing left open that would swallow
    /// what follows it.
    ///
    /// - Parameter level: Of the heading above the text, 1 to 5; the text's first-level headings go one below it.
    static func embed(_ text: String, below level: Int) -> String {
        let source = EditionMark.removing(from: text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
        let document = MarkdownDocument(parsing: source)
        var code: Set<Int> = []
        var headings: Set<Int> = []
        collect(document.blocks, code: &code, headings: &headings)
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        var output = ""
        output.reserveCapacity(source.utf8.count + 64)
        var index = 0
        while index < lines.count {
            if headings.contains(index + 1) {
                let end = headingEnd(lines, from: index)
                output += demoted(lines[index..<end].map(literalHTML), below: level)
                index = end
            } else {
                output += code.contains(index + 1) ? String(lines[index]) : literalHTML(lines[index])
                index += 1
            }
            output += "\n"
        }
        return closed(output)
    }

    /// Behind the underline of a heading that has one; cmark counts the underline of some headings and not of others.
    private static func headingEnd(_ lines: [Substring], from start: Int) -> Int {
        if isMarked(lines[start]) { return start + 1 }
        let underline = lines[start...].dropFirst().firstIndex { line in
            let marks = trimmed(String(line))
            return !marks.isEmpty && (marks.allSatisfy { $0 == "=" } || marks.allSatisfy { $0 == "-" })
        }
        return (underline ?? start) + 1
    }

    /// Whether the heading is written with `#`, perhaps inside a quote or a list.
    private static func isMarked(_ line: some StringProtocol) -> Bool {
        guard let mark = line.firstIndex(of: "#") else { return false }
        return line[..<mark].allSatisfy { " >-*+0123456789.)".contains($0) }
    }

    private static func collect(
        _ blocks: [MarkdownBlock], code: inout Set<Int>, headings: inout Set<Int>
    ) {
        for block in blocks {
            switch block.kind {
            case .heading: headings.insert(block.position.line)
            case .codeBlock: code.formUnion(block.position.line...max(block.position.line, block.position.endLine))
            case .blockQuote(let inner): collect(inner, code: &code, headings: &headings)
            case .list(let list):
                for item in list.items { collect(item.blocks, code: &code, headings: &headings) }
            case .paragraph, .table, .thematicBreak, .htmlBlock: continue
            }
        }
    }

    /// An ATX heading gets more marks; a heading that is underlined becomes one with marks.
    private static func demoted(_ lines: [String], below level: Int) -> String {
        guard let first = lines.first else { return "" }
        if isMarked(first), let mark = first.firstIndex(of: "#") {
            let marks = first[mark...].prefix { $0 == "#" }.count
            let depth = min(6, marks + level)
            return first[..<mark] + String(repeating: "#", count: depth) + first[mark...].dropFirst(marks)
        }
        let isFirstLevel = lines.last?.contains("=") ?? false
        let title = lines.dropLast().map(trimmed).joined(separator: " ")
        return String(repeating: "#", count: min(6, level + (isFirstLevel ? 1 : 2))) + " " + title
    }

    private static func trimmed(_ line: String) -> String {
        var view = Substring(line)
        while view.first == " " { view = view.dropFirst() }
        while view.last == " " { view = view.dropLast() }
        return String(view)
    }

    /// A line whose `<` begin nothing and whose images are links: a page asks nobody for anything, not even a picture.
    /// Code spans stay as they are, `<https://…>` too.
    private static func literalHTML(_ line: Substring) -> String {
        guard line.contains("<") || line.contains("![") else { return String(line) }
        var output = ""
        var rest = line
        while let character = rest.first {
            if character == "`" {
                let fence = rest.prefix { $0 == "`" }
                let behind = rest.dropFirst(fence.count)
                if let end = behind.firstRange(of: fence) {
                    output += rest[rest.startIndex..<end.upperBound]
                    rest = rest[end.upperBound...]
                    continue
                }
                output += fence
                rest = behind
                continue
            }
            if character == "\\" {
                output += rest.prefix(2)
                rest = rest.dropFirst(2)
                continue
            }
            if rest.hasPrefix("![") {
                rest = rest.dropFirst()
                continue
            }
            if character == "<", !rest.hasPrefix("<https://"), !rest.hasPrefix("<http://") { output += "\\" }
            output.append(character)
            rest = rest.dropFirst()
        }
        return output
    }

    /// The text with an open fence closed: a heading put behind it must come out as a heading of the page.
    private static func closed(_ text: String) -> String {
        if leavesNothingOpen(text) { return text }
        for fence in ["```", "~~~", "``````", "~~~~~~"] {
            let candidate = text + fence + "\n"
            if leavesNothingOpen(candidate) { return candidate }
        }
        return MarkdownEscaping.escape(text) + "\n"
    }

    private static func leavesNothingOpen(_ text: String) -> Bool {
        let document = MarkdownDocument(parsing: text + "\n\n###### end\n")
        guard case .heading(6, let title)? = document.blocks.last?.kind else { return false }
        return title.plainText == "end"
    }
}
