import Markdown
import Testing

/// Documents far larger than a piece of the arena's memory, one after another on the same thread.
struct MarkdownMemoryTests {
    @Test func longDocumentsComeOutWhole() {
        let code = String(repeating: "select 1 as \"uno\";\n", count: 8_000)
        let row = "| á | **b** | `c` |\n"
        let text = "```sql\n\(code)```\n\n| x | y | z |\n|---|---|---|\n" + String(repeating: row, count: 3_000)
        let cells = "<tr>\n<td>á</td>\n<td><strong>b</strong></td>\n<td><code>c</code></td>\n</tr>\n"
        let expected =
            "<pre><code class=\"language-sql\">" + code.replacing("\"", with: "&quot;") + "</code></pre>\n"
            + "<table>\n<thead>\n<tr>\n<th>x</th>\n<th>y</th>\n<th>z</th>\n</tr>\n</thead>\n<tbody>\n"
            + String(repeating: cells, count: 3_000) + "</tbody>\n</table>\n"
        for _ in 0..<3 {
            #expect(MarkdownHTML.render(text, dialect: .tables) == expected)
            #expect(MarkdownHTML.render("a", dialect: .full) == "<p>a</p>\n")
        }
    }

    @Test func deepNestingComesOutWhole() {
        let depth = 300
        let html = MarkdownHTML.render(String(repeating: "> ", count: depth) + "hondo\n", dialect: .tables)
        let expected =
            String(repeating: "<blockquote>\n", count: depth) + "<p>hondo</p>\n"
            + String(repeating: "</blockquote>\n", count: depth)
        #expect(html == expected)
    }
}
