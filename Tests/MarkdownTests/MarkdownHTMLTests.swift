import Markdown
import Testing

@Suite struct MarkdownHTMLTests {
    @Test func rendersTheDialect() {
        let text = """
            # Título

            | a | b |
            |:--|--:|
            | 1 | ~~2~~ |

            - [x] hecho
            - [ ] falta https://example.org

            """
        let html = """
            <h1>Título</h1>
            <table>
            <thead>
            <tr>
            <th align="left">a</th>
            <th align="right">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td align="left">1</td>
            <td align="right"><del>2</del></td>
            </tr>
            </tbody>
            </table>
            <ul>
            <li><input type="checkbox" checked="" disabled="" /> hecho</li>
            <li><input type="checkbox" disabled="" /> falta <a href="https://example.org">https://example.org</a></li>
            </ul>

            """
        #expect(MarkdownHTML.render(text) == html)
    }

    @Test(arguments: [
        "<script>alert(1)</script>\n", "a <img src=x onerror=alert(1)> b\n", "[x](javascript:alert(1))\n",
        "<javascript:alert(1)>\n", "![x](data:text/html,<script>)\n", "<iframe src=x></iframe>\n",
    ])
    func neverLetsScriptsThrough(text: String) {
        let html = MarkdownHTML.render(text)
        #expect(!html.contains("<script") && !html.contains("<img src=x") && !html.contains("<iframe"))
        #expect(!html.contains("href=\"javascript") && !html.contains("src=\"data:text/html"))
    }

    @Test func emptyAndInvalidTextsAreFine() {
        #expect(MarkdownHTML.render("") == "")
        #expect(MarkdownHTML.render("a\0b") == "<p>a\u{FFFD}b</p>\n")
    }

    private static let documents = (0..<40).map { number in
        """
        # Sistema \(number)
        | sistema | dirección | nota |
        |---|---|---|
        \((0..<20).map { "| s\($0) | www.example.org/\(number) y a\($0)@example.org | ~~viejo~~ *~nuevo~* `x` |" }
            .joined(separator: "\n"))

        Véase https://example.org/\(number) o ftp://example.org, *~*tachado~ y w:w:w.
        - [ ] uno
        - [x] dos
        """
    }

    private func wrongRenders(_ dialect: @escaping @Sendable (Int) -> MarkdownDialect) async -> Int {
        let documents = Self.documents
        let serial = MarkdownDialect.allCases.reduce(into: [:]) { serial, dialect in
            serial[dialect] = documents.map { MarkdownHTML.render($0, dialect: dialect) }
        }
        return await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<200).count { round in
                        let index = (task * 7 + round) % documents.count
                        let dialect = dialect(task + round)
                        return MarkdownHTML.render(documents[index], dialect: dialect) != serial[dialect]?[index]
                    }
                }
            }
            return await group.reduce(0, +)
        }
    }

    @Test func concurrentRendersEqualTheSerialOnes() async {
        #expect(await wrongRenders { _ in .full } == 0)
        #expect(await wrongRenders { _ in .tables } == 0)
        #expect(await wrongRenders { $0.isMultiple(of: 3) ? .full : .tables } == 0)
    }

    @Test func theDialectOfTablesLeavesTildesAndAddressesAlone() {
        #expect(
            MarkdownHTML.render("~~a~~ https://x.org\n\n| *b* |\n|---|\n", dialect: .tables)
                == "<p>~~a~~ https://x.org</p>\n<table>\n<thead>\n<tr>\n<th><em>b</em></th>\n</tr>\n</thead>\n"
                + "</table>\n"
        )
    }
}
