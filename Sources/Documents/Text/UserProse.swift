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
        var headings: [Int: MarkdownPosition] = [:]
        collect(document.blocks, code: &code, headings: &headings)
        var output = ""
        output.reserveCapacity(source.utf8.count + 64)
        var skipUntil = 0
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let number = index + 1
            if number <= skipUntil { continue }
            if let heading = headings[number] {
                let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
                let end = min(heading.endLine, lines.count)
                output += demoted(lines[index..<max(end, number)].map { literalHTML($0) }, below: level)
                skipUntil = end
            } else {
                output += code.contains(number) ? String(line) : literalHTML(line)
            }
            output += "\n"
        }
        return closed(output)
    }

    private static func collect(
        _ blocks: [MarkdownBlock], code: inout Set<Int>, headings: inout [Int: MarkdownPosition]
    ) {
        for block in blocks {
            switch block.kind {
            case .heading: headings[block.position.line] = block.position
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
        if let mark = first.firstIndex(of: "#"), first[..<mark].allSatisfy({ " >-*+0123456789.)".contains($0) }) {
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

    /// A line whose `<` begin nothing: code spans stay as they are, `<https://…>` too.
    private static func literalHTML(_ line: Substring) -> String {
        guard line.contains("<") else { return String(line) }
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
