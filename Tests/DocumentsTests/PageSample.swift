import Documents
import Foundation
import RecoveryModel
import Testing

/// The theme that ships.
func shippedTheme() throws -> PageTheme {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    return PageTheme(css: try String(contentsOf: root.appending(path: "templates/theme/document.css"), encoding: .utf8))
}

let sampleIdentity = HTMLPage.Identity(
    organization: "Coordinación <General>", unit: "Departamento de Bases & Datos", legend: "2026, Año de \"X\"",
    code: "DRP-001", version: "1.2", classification: "Reservada")

/// A whole page as text.
func render(
    _ body: String, _ language: Language = .es, layout: HTMLPage.Layout = .document, figures: [PageFigure] = []
) throws -> String {
    let page = HTMLPage(
        language: language, title: "Plan \"A\" <b>", identity: sampleIdentity, theme: PageTheme(css: "p { margin: 0 }"),
        layout: layout, links: [PageLink(text: "Índice", path: "index.html")], figures: figures)
    return String(decoding: try page.render(body: body), as: UTF8.self)
}

/// What became of a body that has no chapters.
func content(_ body: String, _ language: Language = .es, figures: [PageFigure] = []) throws -> String {
    let page = try render(body, language, figures: figures)
    let start = try #require(page.range(of: "<div class=\"cover\">\n"))
    let end = try #require(page.range(of: "</div>\n<div class=\"content\">\n</div>\n</main>"))
    return String(page[start.upperBound..<end.lowerBound])
}
