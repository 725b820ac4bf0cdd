import Markdown
import Testing

@Suite struct MarkdownEscapingTests {
    private func paragraph(_ markdown: String) -> [MarkdownInline]? {
        let blocks = MarkdownDocument(parsing: markdown).blocks
        guard blocks.count == 1, case .paragraph(let inlines) = blocks[0].kind else { return nil }
        return inlines
    }

    private func cell(_ value: String) -> [MarkdownInline]? {
        let blocks = MarkdownDocument(parsing: "| x | y |\n|---|---|\n| \(value) | z |\n").blocks
        guard blocks.count == 1, case .table(let table) = blocks[0].kind, table.rows.count == 1,
            table.rows[0].cells.count == 2, table.rows[0].cells[1] == [.text("z")]
        else { return nil }
        return table.rows[0].cells[0]
    }

    /// The text of inlines that hold nothing but text, or an e-mail address linked to itself; nil for anything else.
    private func literal(_ inlines: [MarkdownInline]?) -> String? {
        var text = ""
        for inline in inlines ?? [.softBreak] {
            switch inline {
            case .text(let part): text += part
            case .link(let destination, "", let inner) where destination == "mailto:" + inner.plainText:
                text += inner.plainText
            default: return nil
            }
        }
        return text
    }

    private func normalized(_ text: String) -> String {
        text.split { $0.isASCII && $0.isWhitespace }.joined(separator: " ").replacing("\0", with: "\u{FFFD}")
    }

    private func check(_ value: String) {
        let escaped = MarkdownEscaping.escape(value)
        let expected = normalized(value)
        #expect(literal(cell(escaped)) == expected, "cell of \(value.debugDescription): \(escaped)")
        guard !expected.isEmpty else { return }
        #expect(literal(paragraph(escaped)) == expected, "paragraph of \(value.debugDescription): \(escaped)")
        #expect(literal(paragraph("antes \(escaped) después")) == "antes \(expected) después")
        #expect(literal(paragraph("antes\n\(escaped)".replacing("\n", with: "  x "))) != nil)
    }

    @Test(arguments: [
        "a|b *c* <script>", "# no", "#", "###### x", "- a", "-", "---", "- - -", "+ x", "+52 951 000 0000", "1. x",
        "12) y",
        "1.", "10.0.0.1", "=", "===", "> x", "```", "~~~", "~~a~~", "_a_", "__a__", "a_b_c", "_", "snake_", "&amp;",
        "R & D",
        "&", "&#35;", "<a@b.c>", "a@b.co", "www.example.org", "WWW.example.org", "http://x.y", "ftp://x.y/_a_",
        "[a](b)",
        "![a](b)", "[^1]", "[x] y", "\\", "\\\\", "a\\|b", "\\|", "|", "||", "a\\", "`a`", "``", "a`b", "*", "**",
        "a*b*c",
        "line\nbreak", "two  \nspaces", "\ttab", "    four", " x ", "", "   ", "a\0b", "<!-- x -->", "<?php", ":--",
        ":-:",
        "--|--", "C:\\ruta\\*", "ñandú * é", "👩‍👩‍👧 *x*", "a\u{85}b", "x\u{2028}y", "a\u{FEFF}x", "a\r\nb", "'\"", "$x$",
        "^", "{{a}}",
        "*a_*_", "http:///", "::://", "w.w.w.x", "wwww.x.y", "https://www.a_b.org/?a=1&b=2", "!", "a!", "¡!",
    ])
    func knownNastyValues(value: String) {
        check(value)
    }

    @Test func randomNastyValues() {
        let parts =
            Array("\\`*_{}[]()#+-.!|~<>&;:/@=^$'\" \t\n\rawWé0129ñ🎉").map(String.init)
            + [
                "www.", "http://", "&amp;", "&#x41;", "a@b.co", "~~", "**", "__", "```", "<b>", "](", "[x]", "1. ",
                "- ", "---",
            ]
        var generator = SplitMix(state: 20_261_121)
        for _ in 0..<4000 {
            let count = Int(generator.next() % 12) + 1
            check((0..<count).map { _ in parts[Int(generator.next() % UInt64(parts.count))] }.joined())
        }
    }

    @Test(arguments: [
        ("R & D", "R & D"), ("pg_stat_activity", "pg_stat_activity"), ("+52 951 000 0000", "+52 951 000 0000"),
        ("10.0.0.1:5432", "10.0.0.1:5432"), ("2026-11-21", "2026-11-21"), ("-5 °C", "-5 °C"),
        ("4 h (RTO)", "4 h (RTO)"),
        ("a > b", "a > b"), ("a|b *c* <script>", "a\\|b \\*c\\* \\<script>"),
    ])
    func escapesNoMoreThanNeeded(value: String, escaped: String) {
        #expect(MarkdownEscaping.escape(value) == escaped)
    }

    @Test(arguments: [
        "ls", "a`b", "``", "`", "a|b", "pg_dump -Fc | zstd", "\\", "a\\", " x ", "*a*", "a\\|b", "<b>", "a\nb", "&amp;",
        "`a`|b",
    ])
    func codeSpansHoldTheirText(value: String) {
        let expected = normalized(value)
        #expect(paragraph(MarkdownEscaping.codeSpan(value)) == [.code(expected)])
        let inTable = cell(MarkdownEscaping.codeSpan(value, inTable: true))
        #expect(inTable == [.code(expected)] || (value.contains("\\|") && literal(inTable) == expected))
    }
}
