import RecoveryModel

extension BodyRewriter {
    /// `<h2>…</h2>` becomes `<h2 id="…">…<a class="anchor" …></a></h2>`; other elements that begin with h are copied.
    mutating func heading() {
        let level = Int(at(position + 2)) - 48
        guard (1...6).contains(level), at(position + 3) == UInt8(ascii: ">"), let end = endOfHeading(level) else {
            return skipTag()
        }
        copy()
        if level == 2 { beginChapter() }
        let inner = UnsafeBufferPointer(rebasing: source[(position + 4)..<end])
        position = end + 5
        copied = position
        let label = textOnly(inner)
        let slug = slugs.slug(for: label)
        output += "<h\(level) id=\""
        output += slug
        output += "\">"
        output.append(contentsOf: inner)
        if level > 1, layout == .document {
            // Hidden from assistive technology: the contents offer the same links by name.
            output += "<a class=\"anchor\" href=\"#"
            output += slug
            output += "\" aria-hidden=\"true\" tabindex=\"-1\"></a>"
            if level < 4 { outline.append(OutlineEntry(level: level, slug: slug, label: label)) }
        }
        output += "</h\(level)>"
    }

    private mutating func beginChapter() {
        if coverEnd == nil { coverEnd = output.count }
        guard layout == .card else { return }
        if isInSection { output += "</section>\n" }
        isInSection = true
        // A box with a table takes the whole width of the card.
        let next = index(of: "<h2>", from: position + 1) ?? source.count
        let table = index(of: "<table>", from: position) ?? source.count
        output += table < next ? "<section class=\"wide\">\n" : "<section>\n"
    }

    private func endOfHeading(_ level: Int) -> Int? {
        var search = position + 4
        while let end = index(of: "</h", from: search) {
            if Int(at(end + 3)) - 48 == level { return end }
            search = end + 3
        }
        return nil
    }

    /// A heading's HTML without its elements.
    private func textOnly(_ inner: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard inner.contains(UInt8(ascii: "<")) else { return Array(inner) }
        var text: [UInt8] = []
        var isInElement = false
        for byte in inner {
            switch byte {
            case UInt8(ascii: "<"): isInElement = true
            case UInt8(ascii: ">") where isInElement: isInElement = false
            default: if !isInElement { text.append(byte) }
            }
        }
        return text
    }
}
