import Documents
import RecoveryModel
import Testing

/// What a page makes of the HTML that cmark-gfm writes.
@Suite("The body of a page")
struct PageBodyTests {
    @Test("headings get ids that are unique and plain, and the contents list them")
    func headings() throws {
        let page = try render(
            "<h1>Plan</h1>\n<h2>1. Réplicas &amp; ñandú</h2>\n<h3>1.1 <em>Único</em></h3>\n"
                + "<h2>1. Réplicas &amp; ñandú</h2>\n"
        )
        #expect(
            page.contains(
                """
                <nav class="toc" aria-labelledby="toc-title">
                <h2 id="toc-title">Contenido</h2>
                <ol>
                <li><a href="#1-replicas-nandu">1. Réplicas &amp; ñandú</a>
                <ol>
                <li><a href="#1-1-unico">1.1 Único</a></li>
                </ol>
                </li>
                <li><a href="#1-replicas-nandu-2">1. Réplicas &amp; ñandú</a></li>
                </ol>
                </nav>
                """))
        #expect(
            page.contains(
                "<h3 id=\"1-1-unico\">1.1 <em>Único</em>"
                    + "<a class=\"anchor\" href=\"#1-1-unico\" aria-hidden=\"true\" tabindex=\"-1\"></a></h3>"))
    }

    @Test(
        "slugs",
        arguments: [
            ("ÁÉÍÓÚ Ü Ñ ç", "aeiou-u-n-c"), ("a—b", "a-b"), ("&lt;script&gt;", "script"), ("***", "s"), ("日本", "s"),
            ("Main", "main-2"), ("x - 2", "x-2"),
        ])
    func slugs(label: String, slug: String) throws {
        #expect(try render("<h2>\(label)</h2>").contains("<h2 id=\"\(slug)\">"))
    }

    @Test("a slug that another heading spells out is not given twice")
    func collidingSlugs() throws {
        let page = try render("<h2>a</h2><h2>a 2</h2><h2>a</h2>")
        for slug in ["a", "a-2", "a-3"] { #expect(page.contains("<h2 id=\"\(slug)\">")) }
    }

    @Test("a strong paragraph before a table is its caption, with a number")
    func caption() throws {
        let table =
            "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
            + "<td>OBJ-001</td>\n<td align=\"right\">2</td>\n</tr>\n</tbody>\n</table>\n"
        let body = try content("<p><strong>Tabla: Uno</strong></p>\n\(table)")
        #expect(
            body == """
                <div class="table" tabindex="0" role="group" aria-labelledby="table-1">
                <table>
                <caption id="table-1"><strong>Tabla 1.</strong> Uno</caption>
                <thead>
                <tr>
                <th scope="col">a</th>
                <th scope="col" class="right">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="nowrap">OBJ-001</td>
                <td class="right">2</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
        let english = try content("<p><strong>Table: One</strong></p>\n\(table)", .en)
        #expect(english.contains("<caption id=\"table-1\"><strong>Table 1.</strong> One</caption>"))
    }

    @Test(
        "ids, telephones and figures do not break; texts do",
        arguments: [
            ("E-000012", true), ("951 000 0101 ext. 12", true), ("30 min", true), ("12/10/2026", true),
            ("a b-c", false),
            ("Sí", false), ("", false), ("1 h 15 min · medido · 12/10/2026 · E-000012", false), ("(a) b", false),
        ])
    func cells(text: String, isWhole: Bool) throws {
        #expect(try content("<td>\(text)</td>") == (isWhole ? "<td class=\"nowrap\">" : "<td>") + text + "</td>")
    }

    @Test("a strong paragraph that no table follows stays one")
    func noTable() throws {
        let text = "<p><strong>Tabla: Uno</strong></p>\n<p>dos</p>\n"
        #expect(try content(text) == text)
    }

    @Test("a table with an empty head is a list of names and values")
    func names() throws {
        let body = try content(
            "<table>\n<thead>\n<tr>\n<th></th>\n<th align=\"right\"></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
                + "<td>Clave</td>\n<td>DRP INCUMPLE</td>\n</tr>\n</tbody>\n</table>\n<p>x</p>")
        #expect(
            body == """
                <div class="table" tabindex="0" role="group" aria-label="Tabla">
                <table class="names">
                <tbody>
                <tr>
                <th scope="row">Clave</th>
                <td>DRP <span class="status breach">INCUMPLE</span></td>
                </tr>
                </tbody>
                </table>
                </div>
                <p>x</p>
                """)
    }

    @Test(
        "status words are marked as whole words, grades only where they stand alone",
        arguments: [
            ("<p>SIN EVIDENCIA.</p>", "<p><span class=\"status no-evidence\">SIN EVIDENCIA</span>.</p>"),
            ("<p>x · INCUMPLE</p>", "<p>x · <span class=\"status breach\">INCUMPLE</span></p>"),
            ("<td>CRÍTICA</td>", "<td><span class=\"status critical\">CRÍTICA</span></td>"),
            ("<p>ALTA DISPONIBILIDAD</p>", "<p>ALTA DISPONIBILIDAD</p>"),
            ("<p>INCUMPLEN, XINCUMPLE, ÍINCUMPLE, INCUMPLEÑ</p>", "<p>INCUMPLEN, XINCUMPLE, ÍINCUMPLE, INCUMPLEÑ</p>"),
            (
                "<p><code>INCUMPLE</code> CADUCADA</p>",
                "<p><code>INCUMPLE</code> <span class=\"status expired\">CADUCADA</span></p>"
            ),
            (
                "<p><a href=\"INCUMPLE\" title=\"CUMPLE\">x</a></p>",
                "<p><a href=\"INCUMPLE\" title=\"CUMPLE\">x</a></p>"
            ),
            ("INCUMPLE", "<span class=\"status breach\">INCUMPLE</span>"),
            ("INCUMPL", "INCUMPL"),
        ])
    func words(html: String, marked: String) throws { #expect(try content(html) == marked) }

    @Test("each language marks its own words")
    func englishWords() throws {
        #expect(
            try content("<p>NO EVIDENCE, INCUMPLE</p>", .en)
                == "<p><span class=\"status no-evidence\">NO EVIDENCE</span>, INCUMPLE</p>")
    }

    @Test("code blocks scroll by keyboard and are left alone")
    func code() throws {
        #expect(
            try content("<pre><code class=\"language-sh\">echo INCUMPLE &lt;h2&gt;\n</code></pre>\n")
                == "<pre tabindex=\"0\"><code class=\"language-sh\">echo INCUMPLE &lt;h2&gt;\n</code></pre>\n")
    }

    @Test("boxes of a check list say whether they are ticked")
    func boxes() throws {
        #expect(
            try content("<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> x</li>")
                == "<li><span class=\"box done\" role=\"img\" aria-label=\"hecho\"></span> x</li>")
        #expect(
            try content("<li><input type=\"checkbox\" disabled=\"\" /> x</li>")
                == "<li><span class=\"box\" role=\"img\" aria-label=\"pendiente\"></span> x</li>")
    }

    @Test("a figure takes the place of its token")
    func figure() throws {
        let figure = PageFigure(id: "orden", svg: "<svg></svg>", caption: "Orden & más", alternative: "Primero la red.")
        #expect(
            try content("<p>[[figure:orden]]</p>\n<p>y</p>", figures: [figure])
                == """
                <figure id="figure-orden" tabindex="0">
                <svg></svg>
                <figcaption><strong>Figura 1.</strong> Orden &amp; más \
                <span class="alternative">Primero la red.</span></figcaption>
                </figure>
                <p>y</p>
                """)
        #expect(try content("<p>a [[figure:orden]]</p>", figures: [figure]) == "<p>a [[figure:orden]]</p>")
    }

    @Test("a figure that does not exist is an error that names it")
    func missingFigure() {
        #expect(throws: PageError.unknownFigure("orden")) { try render("<p>[[figure:orden]]</p>") }
    }

    @Test(
        "broken HTML is copied, never lost and never read past its end",
        arguments: [
            "<", "<p", "<p>[[figure:x", "<h2>a", "<h", "<table>", "<table>\n<thead>\n<tr>\n<th", "<pre>",
            "<p><strong>Tabla: x</strong></p>\n", "<code>S", "S", "SI", "</table",
            "<td>a-b",
        ])
    func broken(html: String) throws {
        let body = try content(html)
        let letters = html.filter { $0.isLetter }
        #expect(letters.allSatisfy { body.contains($0) })
    }

    @Test("an attribute that is cut off ends the body", arguments: ["<td align=\"", "<input type=\"checkbox\""])
    func cutOff(html: String) throws { #expect(try content("<p>a</p>" + html).hasPrefix("<p>a</p><")) }
}
