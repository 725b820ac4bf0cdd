import Mustache

/// Everything that one document's template may print.
struct TemplateModel: MustacheParent, Sendable {
    private(set) var values: [String: String] = [:]
    private(set) var blocks: [String: String] = [:]
    private(set) var flags: [String: Bool] = [:]

    /// Evaluates every field of a kind of document in a context.
    init<Context>(_ fields: [ModelField<Context>], in context: Context) {
        for field in fields {
            switch field.content {
            case .value(let value): values[field.name] = value(context)
            case .block(let block): blocks[field.name] = Self.withoutTrailingLines(block(context))
            case .flag(let flag): flags[field.name] = flag(context)
            }
        }
    }

    /// What swift-mustache asks for.
    func child(named name: String) -> Any? { values[name] ?? blocks[name] ?? flags[name] }

    /// All that the document shows, as one run of bytes with the names in order: equal bytes, equal documents.
    ///
    /// - Parameter ignored: Names that say when the document was made, not what it shows.
    func canonicalBytes(without ignored: Set<String>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(values.count * 32 + blocks.values.reduce(0) { $0 + $1.utf8.count + 32 })
        for (name, value) in values.sorted(by: { $0.key < $1.key }) where !ignored.contains(name) {
            Self.append(name, value, to: &text)
        }
        for (name, block) in blocks.sorted(by: { $0.key < $1.key }) { Self.append(name, block, to: &text) }
        for (name, flag) in flags.sorted(by: { $0.key < $1.key }) { Self.append(name, flag ? "1" : "0", to: &text) }
        return text
    }

    /// The template says what stands between two blocks.
    private static func withoutTrailingLines(_ block: String) -> String {
        let bytes = block.utf8
        guard let last = bytes.lastIndex(where: { $0 != UInt8(ascii: "\n") }) else { return "" }
        return String(block[...last])
    }

    /// Sets a value that follows from all the others.
    mutating func set(_ name: String, _ value: String) { values[name] = value }

    // The length keeps two fields from being read as one.
    private static func append(_ name: String, _ content: String, to text: inout [UInt8]) {
        text += "\(name) \(content.utf8.count)\n".utf8
        text += content.utf8
        text.append(UInt8(ascii: "\n"))
    }
}

/// One name that a kind of template may print, and how it is found: the one list from which both the templates'
/// checker and the rendering work.
struct ModelField<Context>: Sendable {
    enum Content: Sendable {
        case value(@Sendable (Context) -> String)
        case block(@Sendable (Context) -> String)
        case flag(@Sendable (Context) -> Bool)
    }

    let name: String
    let content: Content

    /// A value, escaped where it is printed.
    static func value(_ name: String, _ value: @escaping @Sendable (Context) -> String) -> ModelField {
        ModelField(name: name, content: .value(value))
    }

    /// Ready-made Markdown.
    static func block(_ name: String, _ block: @escaping @Sendable (Context) -> String) -> ModelField {
        ModelField(name: name, content: .block(block))
    }

    /// Whether a section is printed.
    static func flag(_ name: String, _ flag: @escaping @Sendable (Context) -> Bool) -> ModelField {
        ModelField(name: name, content: .flag(flag))
    }

    /// The same field for a context that holds this one.
    func inside<Outer>(_ path: @escaping @Sendable (Outer) -> Context) -> ModelField<Outer> {
        switch content {
        case .value(let value): .value(name) { value(path($0)) }
        case .block(let block): .block(name) { block(path($0)) }
        case .flag(let flag): .flag(name) { flag(path($0)) }
        }
    }

    /// The names of a list of fields.
    static func keys(_ fields: [ModelField]) -> TemplateKeys {
        var keys = TemplateKeys()
        for field in fields {
            switch field.content {
            case .value: keys.values.insert(field.name)
            case .block: keys.blocks.insert(field.name)
            case .flag: keys.flags.insert(field.name)
            }
        }
        return keys
    }
}
