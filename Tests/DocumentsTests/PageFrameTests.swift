import Documents
import Foundation
import RecoveryModel
import Testing

@Suite("The frame of a page")
struct PageFrameTests {
    @Test("a whole page, byte for byte")
    func wholePage() throws {
        #expect(
            try render("<h1>Plan</h1>\n<h2>Uno</h2>\n<p>a</p>\n") == """
                <!DOCTYPE html>
                <html lang="es-MX">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
                img-src data:; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="generator" content="Resguardo">
                <title>Plan &quot;A&quot; &lt;b&gt;</title>
                <style>
                p{margin: 0}@page{@bottom-left{content:"DRP-001 · Versión 1.2"}@bottom-center{content:"Reservada"}\
                @bottom-right{content:"Página " counter(page) " de " counter(pages)}}
                @page document{@top-left{content:"Coordinación \\3c General\\3e "}\
                @top-right{content:"Plan \\22 A\\22  \\3c b\\3e "}}
                </style>
                </head>
                <body class="document">
                <a class="skip" href="#main">Saltar al contenido</a>
                <header class="masthead">
                <p class="organization">Coordinación &lt;General&gt;</p>
                <p class="unit">Departamento de Bases &amp; Datos</p>
                <p class="legend">2026, Año de &quot;X&quot;</p>
                <nav class="links" aria-label="Documentos">
                <ul>
                <li><a href="index.html">Índice</a></li>
                </ul>
                </nav>
                </header>
                <main id="main" tabindex="-1">
                <div class="cover">
                <h1 id="plan">Plan</h1>
                </div>
                <div class="content">
                <h2 id="uno">Uno<a class="anchor" href="#uno" aria-hidden="true" tabindex="-1"></a></h2>
                <p>a</p>
                </div>
                </main>
                <footer>
                <p>DRP-001 · Versión 1.2 · Reservada</p>
                </footer>
                </body>
                </html>

                """)
    }

    @Test("English pages say so")
    func english() throws {
        let page = try render("<h2>One</h2><h2>Two</h2>", .en)
        for text in ["<html lang=\"en\">", "Skip to content", ">Contents<", "\"Page \" counter(page) \" of \""] {
            #expect(page.contains(text))
        }
    }

    @Test("nothing is asked from any server")
    func selfContained() throws {
        let css = String(decoding: try pageWithShippedTheme(), as: UTF8.self)
        for text in ["url(", "@import", "<script", "<link", "http://", "https://", "src="] {
            #expect(!css.contains(text), "\(text)")
        }
    }

    @Test("a theme loses its comments and needless spaces, never its meaning")
    func compactTheme() throws {
        let theme = PageTheme(
            css: "/* a */ p , q { margin : 0 ;  content: \"/* no;  */ \\\" ' {\" }\n\na > b { color: red }</style>")
        let page = HTMLPage(language: .es, title: "x", identity: sampleIdentity, theme: theme)
        let html = String(decoding: try page.render(body: ""), as: UTF8.self)
        #expect(
            html.contains("<style>\np,q{margin : 0;content: \"/* no;  */ \\\" ' {\"}a > b{color: red}\\3c /style>@page")
        )
    }

    @Test("on the card each chapter is a box, and one with a table is wide")
    func card() throws {
        let page = try render(
            "<h1>Tarjeta</h1>\n<h2>Uno</h2>\n<p>a</p>\n<h2>Dos</h2>\n<table>\n</table>\n", layout: .card)
        #expect(
            page.contains(
                """
                <div class="cover">
                <h1 id="tarjeta">Tarjeta</h1>
                </div>
                <div class="content">
                <section>
                <h2 id="uno">Uno</h2>
                <p>a</p>
                </section>
                <section class="wide">
                <h2 id="dos">Dos</h2>
                <div class="table" tabindex="0" role="group" aria-label="Tabla">
                <table>
                </table>
                </div>
                </section>
                </div>
                """))
    }

    private func pageWithShippedTheme() throws -> [UInt8] {
        try HTMLPage(language: .es, title: "x", identity: sampleIdentity, theme: try shippedTheme()).render(body: "")
    }
}
