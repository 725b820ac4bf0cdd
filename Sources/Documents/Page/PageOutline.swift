import RecoveryModel

/// A heading of the body, for the contents.
struct OutlineEntry: Hashable {
    /// 2 or 3.
    let level: Int
    /// The value of its `id`.
    let slug: String
    /// HTML without elements; entities as in the body.
    let label: [UInt8]
}

/// The contents of a page as a navigation landmark.
struct PageOutline {
    private let entries: [OutlineEntry]

    init(_ entries: [OutlineEntry]) { self.entries = entries }

    /// Appends nothing when there is nothing to choose from.
    func append(to page: inout [UInt8], language: Language) {
        guard entries.count > 1 else { return }
        let title = language == .es ? "Contenido" : "Contents"
        page += "<nav class=\"toc\" aria-labelledby=\"toc-title\">\n<h2 id=\"toc-title\">\(title)</h2>\n<ol>\n"
        var isOpen = false
        var isNested = false
        for entry in entries {
            if entry.level > 2, isOpen {
                if !isNested { page += "\n<ol>\n" }
                isNested = true
                appendItem(entry, to: &page)
                page += "</li>\n"
            } else {
                if isNested { page += "</ol>\n" }
                if isOpen { page += "</li>\n" }
                appendItem(entry, to: &page)
                (isOpen, isNested) = (true, false)
            }
        }
        page += isNested ? "</ol>\n</li>\n</ol>\n</nav>\n" : "</li>\n</ol>\n</nav>\n"
    }

    private func appendItem(_ entry: OutlineEntry, to page: inout [UInt8]) {
        page += "<li><a href=\"#"
        page += entry.slug
        page += "\">"
        page.append(contentsOf: entry.label)
        page += "</a>"
    }
}
