import CCMarkGFM

/// A document of cmark-gfm, owned: freed when it goes out of scope.
struct ParsedMarkdown: ~Copyable {
    /// What every parse and every rendering uses. CMARK_OPT_UNSAFE never stands here: raw HTML stays omitted.
    private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8
    private static let gate = ParserGate()
    /// Registering is not safe to do twice at once; a static is made once.
    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

    /// The document node.
    let root: OpaquePointer
    private let parser: OpaquePointer

    init(_ text: String, _ dialect: MarkdownDialect) {
        Self.registration
        var text = text
        (root, parser) = text.withUTF8 { bytes in
            Self.gate.pass(dialect) { Self.parse(bytes, dialect) }
        }
    }

    deinit {
        cmark_node_free(root)
        cmark_parser_free(parser)
    }

    /// The document as HTML, straight from the C tree; safe beside any parse.
    borrowing func html() -> String {
        guard let text = cmark_render_html(root, Self.options, cmark_parser_get_syntax_extensions(parser)) else {
            preconditionFailure("cmark-gfm rendered nothing: memory is exhausted")
        }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        return String(cString: text)
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, _ dialect: MarkdownDialect
    ) -> (OpaquePointer, OpaquePointer) {
        guard let parser = cmark_parser_new(options) else {
            preconditionFailure("cmark-gfm made no parser: memory is exhausted")
        }
        for name in dialect.extensionNames {
            guard let found = cmark_find_syntax_extension(name) else {
                preconditionFailure("this libcmark-gfm-extensions has no \(name) extension")
            }
            cmark_parser_attach_syntax_extension(parser, found)
        }
        bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        guard let root = cmark_parser_finish(parser) else {
            preconditionFailure("cmark-gfm parsed nothing: memory is exhausted")
        }
        return (root, parser)
    }
}
