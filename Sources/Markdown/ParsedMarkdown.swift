import CCMarkGFM
import CMarkdownArena
import Glibc

/// A document of cmark-gfm, owned: freed when it goes out of scope, on the thread that parsed it.
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
        cmarkdown_arena_enter()
        var text = text
        (root, parser) = text.withUTF8 { bytes in
            Self.gate.pass(dialect) { Self.parse(bytes, dialect) }
        }
    }

    deinit {
        // Node by node it would take a tenth of the time of the parse; the arena drops them all at once.
        cmarkdown_arena_leave()
    }

    /// The document as the bytes of its HTML, straight from the C tree; safe beside any parse.
    borrowing func html() -> [UInt8] {
        let extensions = cmark_parser_get_syntax_extensions(parser)
        guard let text = cmark_render_html_with_mem(root, Self.options, extensions, Self.memory) else {
            preconditionFailure("cmark-gfm rendered nothing: memory is exhausted")
        }
        let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text))
        return Array(bytes)
    }

    /// Where cmark-gfm gets its memory: each thread has its own, and needs no lock for each of a million nodes.
    private static var memory: UnsafeMutablePointer<cmark_mem>? {
        cmarkdown_arena_memory()?.assumingMemoryBound(to: cmark_mem.self)
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, _ dialect: MarkdownDialect
    ) -> (OpaquePointer, OpaquePointer) {
        guard let parser = cmark_parser_new_with_mem(options, memory) else {
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
