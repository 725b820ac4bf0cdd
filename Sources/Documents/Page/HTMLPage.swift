package import RecoveryModel

/// A self-contained HTML5 page around the HTML of a Markdown text: no script, and nothing asked from any server.
///
/// What stands before the first `<h2>` becomes the cover. Conventions in the Markdown that it understands:
/// a paragraph `**Tabla: …**` (`**Table: …**`) right before a table is its caption; a table whose header cells are all
/// empty is a list of names and values; `[[figure:id]]` alone in a paragraph is a figure.
package struct HTMLPage: Sendable {
    /// How the page is laid out.
    package enum Layout: String, Hashable, Sendable {
        /// Cover, contents and chapters.
        case document
        /// One Letter page: no contents, each `<h2>` begins a box; boxes without a table stand side by side.
        case card
    }

    /// The code point that `Page x of y` and the running foot are made of.
    package struct Identity: Hashable, Sendable {
        package let organization: String
        /// The unit that issues the document.
        package let unit: String
        /// The legend of the year, literally as decreed; absent when nobody configured it.
        package let legend: String?
        package let code: String
        package let version: String
        /// `pública`, `reservada` or `confidencial`, in the language of the page.
        package let classification: String

        package init(
            organization: String, unit: String, legend: String? = nil, code: String, version: String,
            classification: String
        ) {
            self.organization = organization
            self.unit = unit
            self.legend = legend
            self.code = code
            self.version = version
            self.classification = classification
        }
    }

    package let language: Language
    package let title: String
    package let identity: Identity
    package let theme: PageTheme
    package let layout: Layout
    /// Where the page lives: links to the index and its neighbours, in order.
    package let links: [PageLink]
    package let figures: [PageFigure]

    package init(
        language: Language, title: String, identity: Identity, theme: PageTheme, layout: Layout = .document,
        links: [PageLink] = [], figures: [PageFigure] = []
    ) {
        self.language = language
        self.title = title
        self.identity = identity
        self.theme = theme
        self.layout = layout
        self.links = links
        self.figures = figures
    }

    /// The page around a body.
    ///
    /// - Parameter body: HTML as `MarkdownHTML.render` writes it.
    /// - Throws: `PageError.unknownFigure` when the body names a figure that the page was not given.
    package func render(body: String) throws(PageError) -> [UInt8] {
        try render(body: Array(body.utf8))
    }

    /// The page around the UTF-8 bytes of a body, which are given up as soon as they are read: a plan has 40 MB.
    package func render(body: consuming [UInt8]) throws(PageError) -> [UInt8] {
        // `withUnsafeBufferPointer` cannot throw a typed error through, so the rewriter keeps what it did not find.
        let rewritten = body.withUnsafeBufferPointer { bytes in
            var rewriter = BodyRewriter(bytes, language: language, layout: layout, figures: figures)
            rewriter.run()
            return rewriter.result()
        }
        body = []
        if let missing = rewritten.missingFigure { throw .unknownFigure(missing) }
        return assemble(rewritten)
    }

    /// Puts the frame into the body's own memory.
    private func assemble(_ body: consuming RewrittenBody) -> [UInt8] {
        var page: [UInt8] = []
        swap(&page, &body.html)
        var middle: [UInt8] = []
        middle += "</div>\n"
        if layout == .document { PageOutline(body.outline).append(to: &middle, language: language) }
        middle += "<div class=\"content\">\n"
        page.insert(contentsOf: middle, at: body.coverEnd)
        var head: [UInt8] = []
        appendHead(to: &head)
        appendMasthead(to: &head, isLong: body.outline.count > 12)
        head += "<main id=\"main\" tabindex=\"-1\">\n"
        head += "<div class=\"cover\">\n"
        page.insert(contentsOf: head, at: 0)
        page += "</div>\n</main>\n"
        appendFoot(to: &page)
        return page
    }
}

/// A link from one page to another.
package struct PageLink: Hashable, Sendable {
    /// Plain text.
    package let text: String
    /// A relative path, such as `index.html`.
    package let path: String

    package init(text: String, path: String) {
        self.text = text
        self.path = path
    }
}

/// Why a page could not be made.
package enum PageError: Error, Hashable {
    /// The body says `[[figure:id]]` and there is none of that id.
    case unknownFigure(String)
}
