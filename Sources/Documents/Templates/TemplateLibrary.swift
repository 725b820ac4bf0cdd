import Mustache
package import RecoveryModel

/// The templates of all languages: parsed once, and free of mistakes that would print as a silent hole.
package struct TemplateLibrary: Sendable {
    private let libraries: [Language: MustacheLibrary]
    private let digestTexts: [Language: String]
    /// The style sheets of the folder `theme`, in the order of their names.
    let theme: PageTheme

    /// Parses and checks templates.
    ///
    /// A file `…/es/drp.md` is the Spanish template named `drp`; files outside a language's folder, such as the
    /// theme's, are passed over.
    ///
    /// - Throws: `OperatorError` with every mistake of every template, each with file, line and column: unknown names
    ///   of values, sections and partials, sections and tags left open, a missing first line; or a template that is
    ///   not there.
    package init(files: [(path: String, text: String)]) throws(OperatorError) {
        MarkdownContentType.registration
        var libraries: [Language: MustacheLibrary] = [:]
        var digestTexts: [Language: String] = [:]
        var issues: [TemplateIssue] = []
        for language in Language.allCases {
            let found = Self.templates(of: language, in: files)
            if found.isEmpty { continue }
            issues += Self.issues(of: found, language)
            guard issues.isEmpty else { continue }
            libraries[language] = try Self.parse(found)
            digestTexts[language] = (Array(found.values) + files.filter { Self.folder(of: $0.path) == "theme" })
                .sorted { $0.path < $1.path }.map { "\($0.path)\n\($0.text)" }.joined()
        }
        guard issues.isEmpty else { throw TemplateIssue.error(issues) }
        let css = files.filter { Self.folder(of: $0.path) == "theme" && $0.path.hasSuffix(".css") }
            .sorted { $0.path < $1.path }.map(\.text).joined(separator: "\n")
        theme = PageTheme(css: css)
        self.libraries = libraries
        self.digestTexts = digestTexts
    }

    /// All templates of a language as one text: what changes it may change every document.
    func digestText(_ language: Language) throws(OperatorError) -> String {
        guard let text = digestTexts[language] else { throw Self.missingLanguage(language) }
        return text
    }

    /// One document's Markdown.
    func render(_ kind: DocumentKind, _ model: TemplateModel, _ language: Language) throws(OperatorError) -> String {
        guard let library = libraries[language] else { throw Self.missingLanguage(language) }
        guard let text = library.render(model, withTemplate: kind.rawValue) else {
            preconditionFailure("a template that was checked is gone")
        }
        return text
    }

    private typealias Found = (path: String, text: String)

    private static func templates(of language: Language, in files: [Found]) -> [String: Found] {
        var found: [String: Found] = [:]
        for file in files {
            guard folder(of: file.path) == language.rawValue[...], let name = file.path.split(separator: "/").last,
                name.hasSuffix(".md")
            else { continue }
            found[String(name.dropLast(3))] = file
        }
        return found
    }

    private static func folder(of path: String) -> Substring? {
        let parts = path.split(separator: "/")
        return parts.count >= 2 ? parts[parts.count - 2] : nil
    }

    private static func issues(of found: [String: Found], _ language: Language) -> [TemplateIssue] {
        var linter = TemplateLinter(found.mapValues { TemplateLinter.Source(path: $0.path, text: $0.text) })
        linter.checkForms()
        for kind in DocumentKind.allCases { linter.checkNames(of: kind.rawValue, kind.keys) }
        return linter.issues + missingTemplates(found, language)
    }

    private static func missingTemplates(_ found: [String: Found], _ language: Language) -> [TemplateIssue] {
        DocumentKind.allCases.filter { found[$0.rawValue] == nil }.map { kind in
            TemplateIssue(
                path: "templates/\(language.rawValue)/\(kind.rawValue).md", line: 1, column: 1,
                message: LocalizedText(es: "falta esta plantilla", en: "this template is missing"))
        }
    }

    private static func parse(_ found: [String: Found]) throws(OperatorError) -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, file) in found {
            do {
                library.register(try MustacheTemplate(string: file.text), named: name)
            } catch let error as MustacheTemplate.ParserError {
                let message = "\(error.error)"
                throw TemplateIssue.error([
                    TemplateIssue(
                        path: file.path, line: error.context.lineNumber, column: error.context.columnNumber,
                        message: LocalizedText(es: message, en: message))
                ])
            } catch {
                throw OperatorError(
                    .invalidInput,
                    LocalizedText(es: "no se pudo leer la plantilla", en: "the template could not be read"),
                    context: [file.path], underlying: "\(error)")
            }
        }
        return library
    }

    private static func missingLanguage(_ language: Language) -> OperatorError {
        OperatorError(
            .notFound,
            LocalizedText(
                es: "no hay plantillas en templates/\(language.rawValue)",
                en: "there are no templates in templates/\(language.rawValue)"),
            hint: LocalizedText(
                es: "Copie las plantillas originales con drp init.", en: "Copy the original templates with drp init."))
    }
}
