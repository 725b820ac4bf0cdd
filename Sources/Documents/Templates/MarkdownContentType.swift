import Markdown
import Mustache

/// Teaches swift-mustache to escape values for Markdown; its own default is HTML.
struct MarkdownContentType: MustacheContentType {
    /// The name in the first line of every template.
    static let name = "MARKDOWN"

    /// Must have happened before the first template is parsed.
    static let registration: Void = MustacheContentTypes.register(MarkdownContentType(), named: name)

    func escapeText(_ text: String) -> String { MarkdownEscaping.escape(EditionMark.removing(from: text)) }
}
