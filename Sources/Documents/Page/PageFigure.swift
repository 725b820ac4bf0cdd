/// A drawing of our own that a page shows where its Markdown says `[[figure:id]]` in a paragraph alone.
package struct PageFigure: Hashable, Sendable {
    /// Letters, digits and hyphens.
    package let id: String
    /// A whole `<svg>` element with title and description; it is put into the page as it stands, so it is never
    /// built from text that was not escaped.
    package let svg: String
    /// Plain text, printed below as `Figura 1. …`.
    package let caption: String
    /// What the drawing says, in words: plain text, below the caption; empty when the text around it says it.
    package let alternative: String

    package init(id: String, svg: String, caption: String, alternative: String = "") {
        self.id = id
        self.svg = svg
        self.caption = caption
        self.alternative = alternative
    }
}
