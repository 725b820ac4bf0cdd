import CCMarkGFM

/// Turns nodes of cmark-gfm into values.
enum MarkdownTreeReader {
    typealias Node = OpaquePointer

    static func blocks(of parent: Node) -> [MarkdownBlock] {
        children(of: parent).compactMap { node in
            kind(of: node).map { MarkdownBlock($0, at: position(of: node)) }
        }
    }

    private static func kind(of node: Node) -> MarkdownBlock.Kind? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)), inlines(of: node))
        case CMARK_NODE_PARAGRAPH: .paragraph(inlines(of: node))
        case CMARK_NODE_LIST: .list(list(node))
        case CMARK_NODE_CODE_BLOCK:
            .codeBlock(info: string(cmark_node_get_fence_info(node)), literal: string(cmark_node_get_literal(node)))
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote(blocks(of: node))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_HTML_BLOCK: .htmlBlock(string(cmark_node_get_literal(node)))
        default:
            // The extensions' types are numbered when they are registered: their name is what stays.
            typeName(of: node) == "table" ? .table(table(node)) : nil
        }
    }

    private static func list(_ node: Node) -> MarkdownList {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return MarkdownList(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0,
            items: children(of: node).map { item in
                let isTask = typeName(of: item) == "tasklist"
                return MarkdownList.Item(
                    isChecked: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(item) : nil,
                    blocks: blocks(of: item), position: position(of: item))
            })
    }

    private static func table(_ node: Node) -> MarkdownTable {
        let count = Int(cmark_gfm_extensions_get_table_columns(node))
        let letters = UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(node), count: count)
        let rows = children(of: node).map { row in
            MarkdownTable.Row(cells: children(of: row).map(inlines), position: position(of: row))
        }
        guard let header = rows.first else { preconditionFailure("cmark-gfm made a table without a header row") }
        return MarkdownTable(alignments: letters.map(alignment), header: header, rows: Array(rows.dropFirst()))
    }

    private static func alignment(_ letter: UInt8) -> MarkdownTable.Alignment {
        switch letter {
        case UInt8(ascii: "l"): .left
        case UInt8(ascii: "c"): .center
        case UInt8(ascii: "r"): .right
        default: .none
        }
    }

    private static func inlines(of parent: Node) -> [MarkdownInline] {
        var inlines: [MarkdownInline] = []
        for node in children(of: parent) {
            guard let inline = inline(node) else { continue }
            // The parser splits text at every character that might have begun something.
            if case .text(let more) = inline, case .text(let text)? = inlines.last {
                inlines[inlines.count - 1] = .text(text + more)
            } else {
                inlines.append(inline)
            }
        }
        return inlines
    }

    private static func inline(_ node: Node) -> MarkdownInline? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text(string(cmark_node_get_literal(node)))
        case CMARK_NODE_CODE: .code(string(cmark_node_get_literal(node)))
        case CMARK_NODE_EMPH: .emphasis(inlines(of: node))
        case CMARK_NODE_STRONG: .strong(inlines(of: node))
        case CMARK_NODE_LINK:
            .link(
                destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)),
                inlines(of: node))
        case CMARK_NODE_IMAGE:
            .image(
                destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)),
                inlines(of: node))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_HTML_INLINE: .html(string(cmark_node_get_literal(node)))
        default: typeName(of: node) == "strikethrough" ? .strikethrough(inlines(of: node)) : nil
        }
    }

    // MARK: - C

    private static func children(of node: Node) -> [Node] {
        var found: [Node] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            found.append(child)
            next = cmark_node_next(child)
        }
        return found
    }

    private static func position(of node: Node) -> MarkdownPosition {
        MarkdownPosition(
            line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
            endLine: Int(cmark_node_get_end_line(node)))
    }

    private static func typeName(of node: Node) -> String {
        string(cmark_node_get_type_string(node))
    }

    private static func string(_ text: UnsafePointer<CChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }
}
