import RecoveryModel

// What surrounds the body: head, masthead and foot.
extension HTMLPage {
    private static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

    func appendHead(to page: inout [UInt8]) {
        page += "<!DOCTYPE html>\n<html lang=\"\(language.tag)\">\n<head>\n<meta charset=\"utf-8\">\n"
        page += "<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">\n"
        page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        page += "<meta name=\"color-scheme\" content=\"light dark\">\n"
        page += "<meta name=\"generator\" content=\"Resguardo\">\n<title>"
        page.appendEscaped(title)
        page += "</title>\n<style>\n"
        page.append(contentsOf: theme.css)
        page += runningFoot
        page += "</style>\n</head>\n"
    }

    /// Margin boxes of the printed page; Chromium fills the counters in.
    private var runningFoot: String {
        let label =
            switch language {
            case .es: ("Página ", " de ", "Versión ")
            case .en: ("Page ", " of ", "Version ")
            }
        let left = cssString("\(identity.code) · \(label.2)\(identity.version)")
        let middle = cssString(identity.classification)
        let right = "\(cssString(label.0)) counter(page) \(cssString(label.1)) counter(pages)"
        return """
            @page{@bottom-left{content:\(left)}@bottom-center{content:\(middle)}@bottom-right{content:\(right)}}
            @page document{@top-left{content:\(cssString(identity.organization))}\
            @top-right{content:\(cssString(title))}}

            """
    }

    /// - Parameter isLong: Whether cover and contents take a printed page each.
    func appendMasthead(to page: inout [UInt8], isLong: Bool) {
        let skip = language == .es ? "Saltar al contenido" : "Skip to content"
        page += "<body class=\"\(layout.rawValue)\(isLong ? " long" : "")\">\n"
        page += "<a class=\"skip\" href=\"#main\">\(skip)</a>\n"
        page += "<header class=\"masthead\">\n<p class=\"organization\">"
        page.appendEscaped(identity.organization)
        page += "</p>\n<p class=\"unit\">"
        page.appendEscaped(identity.unit)
        page += "</p>\n"
        if let legend = identity.legend, !legend.isEmpty {
            page += "<p class=\"legend\">"
            page.appendEscaped(legend)
            page += "</p>\n"
        }
        appendLinks(to: &page)
        page += "</header>\n"
    }

    private func appendLinks(to page: inout [UInt8]) {
        guard !links.isEmpty else { return }
        page += "<nav class=\"links\" aria-label=\"\(language == .es ? "Documentos" : "Documents")\">\n<ul>\n"
        for link in links {
            page += "<li><a href=\""
            page.appendEscaped(link.path)
            page += "\">"
            page.appendEscaped(link.text)
            page += "</a></li>\n"
        }
        page += "</ul>\n</nav>\n"
    }

    func appendFoot(to page: inout [UInt8]) {
        page += "<footer>\n<p>"
        page.appendEscaped("\(identity.code) · \(language == .es ? "Versión" : "Version") \(identity.version)")
        if !identity.classification.isEmpty {
            page += " · "
            page.appendEscaped(identity.classification)
        }
        page += "</p>\n</footer>\n</body>\n</html>\n"
    }

    /// A CSS string that can neither end itself nor the style element.
    private func cssString(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\", "<", ">", "&", "\u{0}"..."\u{1F}", "\u{7F}":
                result += "\\" + String(scalar.value, radix: 16) + " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
