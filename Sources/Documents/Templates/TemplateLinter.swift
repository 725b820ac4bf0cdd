import RecoveryModel

/// Finds the mistakes of one language's templates before any of them is used.
struct TemplateLinter {
    /// A template's text, known by its file.
    struct Source {
        let path: String
        let tokens: [TemplateToken]
        let firstLine: Substring

        init(path: String, text: String) {
            self.path = path
            tokens = TemplateScanner.tokens(of: text)
            firstLine = text.prefix { $0 != "\n" && $0 != "\r\n" }
        }
    }

    /// What the first line of every template must be.
    static let pragma = "{{% CONTENT_TYPE:MARKDOWN}}"

    private let sources: [String: Source]
    private(set) var issues: [TemplateIssue] = []

    /// - Parameter sources: By the name that partials use.
    init(_ sources: [String: Source]) { self.sources = sources }

    /// Checks what each template must have by itself: the first line, tags that close, sections that close.
    mutating func checkForms() {
        for (_, source) in sources.sorted(by: { $0.key < $1.key }) {
            if source.firstLine.trimmingSuffix(while: \.isWhitespace) != Self.pragma {
                report(
                    source, line: 1, column: 1,
                    es: "la primera línea debe ser \(Self.pragma); sin ella los datos no se protegen",
                    en: "the first line must be \(Self.pragma); without it values are not made safe")
            }
            checkNesting(source)
        }
    }

    /// Checks that a template and all its partials use only names that its document knows.
    mutating func checkNames(of template: String, _ keys: TemplateKeys) {
        guard let source = sources[template] else { return }
        checkNames(in: source, keys, open: [template])
    }

    private mutating func checkNames(in source: Source, _ keys: TemplateKeys, open: [String]) {
        for token in source.tokens {
            switch token.kind {
            case .value: checkValue(token, source, keys)
            case .block: checkBlock(token, source, keys)
            case .section, .invertedSection: checkFlag(token, source, keys)
            case .partial: checkPartial(token, source, keys, open)
            case .end, .pragma, .comment, .unsupported, .unclosed: continue
            }
        }
    }

    private mutating func checkValue(_ token: TemplateToken, _ source: Source, _ keys: TemplateKeys) {
        if keys.values.contains(token.name) { return }
        if keys.blocks.contains(token.name) {
            report(
                source, token, es: "«\(token.name)» es un bloque ya formado: escriba {{{\(token.name)}}}",
                en: "\"\(token.name)\" is ready-made Markdown: write {{{\(token.name)}}}")
        } else {
            reportUnknown(token, source, keys.values.union(keys.blocks))
        }
    }

    private mutating func checkBlock(_ token: TemplateToken, _ source: Source, _ keys: TemplateKeys) {
        if keys.blocks.contains(token.name) { return }
        if keys.values.contains(token.name) {
            report(
                source, token, es: "«\(token.name)» es un dato que debe protegerse: escriba {{\(token.name)}}",
                en: "\"\(token.name)\" is a value that must be escaped: write {{\(token.name)}}")
        } else {
            reportUnknown(token, source, keys.blocks.union(keys.values))
        }
    }

    private mutating func checkFlag(_ token: TemplateToken, _ source: Source, _ keys: TemplateKeys) {
        if keys.flags.contains(token.name) { return }
        reportUnknown(token, source, keys.flags)
    }

    private mutating func checkPartial(
        _ token: TemplateToken, _ source: Source, _ keys: TemplateKeys, _ open: [String]
    ) {
        if open.contains(token.name) {
            let chain = (open + [token.name]).joined(separator: " → ")
            report(
                source, token, es: "la plantilla se incluye a sí misma: \(chain)",
                en: "the template includes itself: \(chain)")
        } else if let partial = sources[token.name] {
            checkNames(in: partial, keys, open: open + [token.name])
        } else {
            reportUnknown(token, source, Set(sources.keys))
        }
    }

    private mutating func checkNesting(_ source: Source) {
        var open: [TemplateToken] = []
        for token in source.tokens {
            switch token.kind {
            case .section, .invertedSection: open.append(token)
            case .end: checkEnd(token, source, &open)
            case .unclosed:
                report(source, token, es: "la etiqueta {{ no se cierra", en: "the tag {{ is never closed")
            case .unsupported:
                report(
                    source, token, es: "esta clase de etiqueta no se usa en las plantillas",
                    en: "this kind of tag is not used in templates")
            case .value, .block, .partial, .pragma, .comment: continue
            }
        }
        for token in open {
            report(
                source, token, es: "la sección «\(token.name)» no se cierra: falta {{/\(token.name)}}",
                en: "the section \"\(token.name)\" is never closed: {{/\(token.name)}} is missing")
        }
    }

    private mutating func checkEnd(_ token: TemplateToken, _ source: Source, _ open: inout [TemplateToken]) {
        guard let last = open.popLast() else {
            report(
                source, token, es: "{{/\(token.name)}} cierra una sección que no se abrió",
                en: "{{/\(token.name)}} closes a section that was not opened")
            return
        }
        if last.name == token.name { return }
        report(
            source, token,
            es: "{{/\(token.name)}} cierra la sección «\(last.name)», abierta en la línea \(last.line)",
            en: "{{/\(token.name)}} closes the section \"\(last.name)\", opened in line \(last.line)")
    }

    private mutating func reportUnknown(_ token: TemplateToken, _ source: Source, _ known: Set<String>) {
        let nearest = TemplateKeys.nearest(to: token.name, among: known)
        report(
            source, token,
            es: "nombre desconocido «\(token.name)»" + (nearest.map { "; ¿quiso decir «\($0)»?" } ?? ""),
            en: "unknown name \"\(token.name)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
    }

    private mutating func report(_ source: Source, _ token: TemplateToken, es: String, en: String) {
        report(source, line: token.line, column: token.column, es: es, en: en)
    }

    private mutating func report(_ source: Source, line: Int, column: Int, es: String, en: String) {
        let message = LocalizedText(es: es, en: en)
        issues.append(TemplateIssue(path: source.path, line: line, column: column, message: message))
    }
}

extension Substring {
    func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
        var view = self
        while let last = view.last, predicate(last) { view = view.dropLast() }
        return view
    }
}
