import RecoveryModel

/// What a body has become.
struct RewrittenBody {
    var html: [UInt8]
    /// Where the cover ends in it: before the first `<h2>`.
    let coverEnd: Int
    let outline: [OutlineEntry]
    /// The first figure that was asked for and not given.
    let missingFigure: String?
}

/// One pass over the bytes that cmark-gfm wrote, which knows their exact spelling.
///
/// Names the headings, dresses the tables, puts the figures in and marks the status words. What it does not know it
/// copies as it stands.
struct BodyRewriter {
    let source: UnsafeBufferPointer<UInt8>
    let language: Language
    let layout: HTMLPage.Layout
    let figures: [String: PageFigure]
    let words: StatusWordTable

    var output: [UInt8] = []
    /// Next byte to look at.
    var position = 0
    /// Everything before it is in the output.
    var copied = 0
    var slugs = HeadingSlugs(reserved: ["main", "toc-title"])
    var outline: [OutlineEntry] = []
    var coverEnd: Int?
    var isInSection = false
    var tables = 0
    var shownFigures = 0
    /// The rows of the table at hand begin with a name.
    var namesRows = false
    var missingFigure: String?

    init(
        _ source: UnsafeBufferPointer<UInt8>, language: Language, layout: HTMLPage.Layout, figures: [PageFigure]
    ) {
        self.source = source
        self.language = language
        self.layout = layout
        self.figures = Dictionary(figures.map { ($0.id, $0) }) { first, _ in first }
        words = StatusWordTable(language)
        output.reserveCapacity(source.count + source.count / 2 + 1024)
    }

    mutating func run() {
        let end = source.count
        while position < end {
            let byte = source[position]
            if byte == UInt8(ascii: "<") {
                openElement()
            } else if words.canBegin(byte), position == 0 || !isWordByte(source[position - 1]) {
                markWord()
            } else {
                position += 1
            }
        }
        copy()
        if isInSection { output += "</section>\n" }
    }

    consuming func result() -> RewrittenBody {
        RewrittenBody(
            html: output, coverEnd: coverEnd ?? output.count, outline: outline, missingFigure: missingFigure)
    }

    // MARK: - Elements

    private mutating func openElement() {
        switch at(position + 1) {
        case UInt8(ascii: "h"): heading()
        case UInt8(ascii: "t"): tablePart()
        case UInt8(ascii: "p"): paragraph()
        case UInt8(ascii: "c") where matches("<code"): skip(past: "</code>")
        case UInt8(ascii: "i") where matches("<input type=\"checkbox\""): checkbox()
        case UInt8(ascii: "/") where matches("</table>"): endTable()
        default: skipTag()
        }
    }

    private mutating func paragraph() {
        if matches("<pre>") {
            copy()
            output += "<pre tabindex=\"0\">"
            position += 5
            copied = position
        } else if matches("<p>[[figure:") {
            figure()
        } else if matches("<p><strong>Tab") {
            captionOrParagraph()
        } else {
            skipTag()
        }
    }

    private mutating func checkbox() {
        copy()
        skipTag()
        // cmark writes `checked` right after the type.
        let isDone = matches("<input type=\"checkbox\" checked", at: copied)
        let label =
            switch language {
            case .es: isDone ? "hecho" : "pendiente"
            case .en: isDone ? "done" : "to do"
            }
        output += "<span class=\"box\(isDone ? " done" : "")\" role=\"img\" aria-label=\"\(label)\"></span>"
        copied = position
    }

    private mutating func figure() {
        let start = position + 12
        guard let end = index(of: "]]</p>", from: start) else { return skipTag() }
        let id = String(decoding: UnsafeBufferPointer(rebasing: source[start..<end]), as: UTF8.self)
        copy()
        position = end + 6
        copied = position
        guard let figure = figures[id] else {
            missingFigure = missingFigure ?? id
            return
        }
        shownFigures += 1
        // Wide drawings scroll by themselves, and what scrolls must be reachable with the keyboard.
        output += "<figure id=\"figure-\(figure.id)\" tabindex=\"0\">\n\(figure.svg)\n<figcaption><strong>"
        output += language == .es ? "Figura" : "Figure"
        output += " \(shownFigures).</strong> "
        output.appendEscaped(figure.caption)
        if !figure.alternative.isEmpty {
            output += " <span class=\"alternative\">"
            output.appendEscaped(figure.alternative)
            output += "</span>"
        }
        output += "</figcaption>\n</figure>"
    }

    // MARK: - Words

    private mutating func markWord() {
        guard let word = words.match(source, at: position) else {
            position += 1
            return
        }
        copy()
        output += word.opening
        output.append(contentsOf: UnsafeBufferPointer(rebasing: source[position..<(position + word.count)]))
        output += "</span>"
        position += word.count
        copied = position
    }

    // MARK: - Reading

    /// Puts into the output what was passed over.
    mutating func copy() {
        if copied < position {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<position]))
            copied = position
        }
    }

    func at(_ index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

    func matches(_ text: StaticString) -> Bool { matches(text, at: position) }

    func matches(_ text: StaticString, at start: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard start >= 0, start + count <= source.count else { return false }
        for offset in 0..<count where source[start + offset] != text.utf8Start[offset] { return false }
        return true
    }

    func index(of text: StaticString, from start: Int) -> Int? {
        var index = start
        let first = text.utf8Start[0]
        let last = source.count - text.utf8CodeUnitCount
        while index <= last {
            if source[index] == first, matches(text, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Goes behind the `>` of the element at hand; cmark writes none inside a value.
    mutating func skipTag() {
        while position < source.count, source[position] != UInt8(ascii: ">") { position += 1 }
        position = min(position + 1, source.count)
    }

    mutating func skip(past text: StaticString) {
        position = index(of: text, from: position).map { $0 + text.utf8CodeUnitCount } ?? source.count
    }
}

/// Whether a byte belongs to a word: a letter, a digit, or part of a character beyond ASCII.
@inline(__always)
func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
        || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "_")
}
