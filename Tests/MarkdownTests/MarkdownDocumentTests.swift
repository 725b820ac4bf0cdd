import Markdown
import Testing

@Suite struct MarkdownDocumentTests {
    private func kinds(_ text: String) -> [MarkdownBlock.Kind] {
        MarkdownDocument(parsing: text).blocks.map(\.kind)
    }

    @Test func headingsParagraphsAndRules() {
        #expect(
            kinds("# Uno *dos*\n\ntexto **fuerte** `código`\nsigue\\\nfin\n\n---\n") == [
                .heading(level: 1, [.text("Uno "), .emphasis([.text("dos")])]),
                .paragraph([
                    .text("texto "), .strong([.text("fuerte")]), .text(" "), .code("código"), .softBreak,
                    .text("sigue"), .lineBreak, .text("fin"),
                ]),
                .thematicBreak,
            ])
    }

    @Test func linksImagesAndStrikethrough() {
        #expect(
            kinds("[a](b \"t\") ![alt](src) ~~no~~ www.example.org <b>x") == [
                .paragraph([
                    .link(destination: "b", title: "t", [.text("a")]), .text(" "),
                    .image(destination: "src", title: "", [.text("alt")]), .text(" "),
                    .strikethrough([.text("no")]), .text(" "),
                    .link(destination: "http://www.example.org", title: "", [.text("www.example.org")]),
                    .text(" "), .html("<b>"), .text("x"),
                ])
            ])
    }

    @Test func numberedAndTaskLists() throws {
        let blocks = MarkdownDocument(
            parsing: "3. tres\n\n   ```sh\n   ls\n   ```\n4. cuatro\n\n- [x] sí\n- [ ] no\n- nada\n"
        ).blocks
        guard case .list(let numbered) = blocks[0].kind, case .list(let tasks) = blocks[1].kind else {
            Issue.record("not two lists: \(blocks)")
            return
        }
        #expect(numbered.start == 3 && !numbered.isTight)
        #expect(numbered.items.map(\.position.line) == [1, 6])
        #expect(numbered.items[0].blocks.map(\.kind)[1] == .codeBlock(info: "sh", literal: "ls\n"))
        #expect(numbered.items[0].blocks[1].position == MarkdownPosition(line: 3, column: 4, endLine: 5))
        #expect(tasks.start == nil && tasks.isTight)
        #expect(tasks.items.map(\.isChecked) == [true, false, nil])
    }

    @Test func tables() {
        let blocks = MarkdownDocument(parsing: "antes\n\n| a | b |\n|:-:|---|\n| 1 \\| 2 | `x` |\n").blocks
        guard case .table(let table) = blocks[1].kind else {
            Issue.record("no table: \(blocks)")
            return
        }
        #expect(table.alignments == [.center, .none])
        #expect(table.header.cells == [[.text("a")], [.text("b")]])
        #expect(table.rows.map(\.cells) == [[[.text("1 | 2")], [.code("x")]]])
        #expect(table.rows.map(\.position.line) == [5])
    }

    @Test func quotesHTMLAndIndentedCode() {
        #expect(
            kinds("> cita\n\n<div>\n</div>\n\n    sangrado\n") == [
                .blockQuote([
                    MarkdownBlock(.paragraph([.text("cita")]), at: MarkdownPosition(line: 1, column: 3, endLine: 1))
                ]),
                .htmlBlock("<div>\n</div>\n"),
                .codeBlock(info: "", literal: "sangrado\n"),
            ])
    }

    @Test func plainTextHasNoMarks() {
        guard case .paragraph(let inlines) = kinds("a *b* `c`\n[d](e) <i>f").first else {
            Issue.record("no paragraph")
            return
        }
        #expect(inlines.plainText == "a b c d f")
    }
}
