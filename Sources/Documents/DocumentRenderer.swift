import Markdown
import RecoveryModel

/// One document in its two editions.
struct RenderedDocument: Sendable {
    /// HTML first.
    let files: [RenderedFile]
    let entry: IndexContext.Entry
}

/// Renders the documents of one render, each from its model and its template.
struct DocumentRenderer: Sendable {
    private let context: PlanContext
    private let templates: TemplateLibrary
    private let digest: @Sendable ([UInt8]) -> String
    private let keeping: DocumentPipeline.Keeping
    /// Digest of what changes every document: templates, theme, program, language.
    private let makerDigest: String
    private let identity: HTMLPage.Identity
    private let cardIdentity: HTMLPage.Identity

    init(
        _ context: PlanContext, _ templates: TemplateLibrary, digest: @escaping @Sendable ([UInt8]) -> String,
        keeping: @escaping DocumentPipeline.Keeping
    ) throws(OperatorError) {
        self.context = context
        self.templates = templates
        self.digest = digest
        self.keeping = keeping
        let maker =
            try templates.digestText(context.language) + context.input.programVersion + context.language.rawValue
        makerDigest = digest(Array(maker.utf8))
        identity = Self.identity(context.document, context)
        cardIdentity = Self.identity(context.card, context)
    }

    private static func identity(_ document: PlanDocument?, _ context: PlanContext) -> HTMLPage.Identity {
        let organization = context.inventory.organization
        return HTMLPage.Identity(
            organization: organization?.name ?? context.locale.noData, unit: organization?.unit ?? "",
            legend: DocumentFields.legend(context), code: document?.code ?? context.paths.plan,
            version: document?.version ?? context.locale.noData,
            classification: document?.classification?.label(context.language) ?? "")
    }

    func plan() throws -> RenderedDocument {
        let model = TemplateModel(PlanModel.fields, in: context)
        let title = DocumentFields.planTitle(context)
        return try render(.plan, model, title: title, path: context.paths.plan, figures: PlanFigures.figures(context))
    }

    func card() throws -> RenderedDocument {
        let title = context.words("Tarjeta de emergencia", "Emergency card")
        let model = TemplateModel(CardModel.fields, in: context)
        return try render(.card, model, title: title, path: context.paths.card)
    }

    func readiness() throws -> RenderedDocument {
        let title = context.words("Informe de preparación", "Readiness report")
        let model = TemplateModel(ReadinessModel.fields, in: context)
        return try render(.readiness, model, title: title, path: context.paths.readiness)
    }

    func annex(_ system: RecoverableSystem) throws -> RenderedDocument {
        let model = TemplateModel(SystemModel.fields, in: SystemContext(plan: context, system: system))
        guard let path = context.paths.annex(system.id) else {
            preconditionFailure("a system of the inventory has no path")
        }
        let title = context.words("Anexo del sistema ", "Annex of system ") + system.name
        return try render(.system, model, title: title, path: path)
    }

    func index(_ entries: [IndexContext.Entry]) throws -> RenderedDocument {
        let model = TemplateModel(IndexModel.fields, in: IndexContext(plan: context, entries: entries))
        let title = context.words("Índice de documentos", "Index of documents")
        return try render(.index, model, title: title, path: context.paths.index)
    }

    private func render(
        _ kind: DocumentKind, _ model: TemplateModel, title: String, path: String, figures: [PageFigure] = []
    ) throws -> RenderedDocument {
        var model = model
        // The index says when the whole set was made; every other document keeps its own instant.
        let ignored: Set<String> = kind == .index ? [] : [DocumentFields.generatedAt]
        let facts = digest(model.canonicalBytes(without: ignored))
        model.set(DocumentFields.snapshotID, facts)
        model.set(DocumentFields.shortSnapshotID, String(facts.prefix(12)))
        let fingerprint = digest(Array((facts + makerDigest + figures.map(\.svg).joined()).utf8))
        let htmlPath = kind == .index ? "index.html" : path + ".html"
        let paths = [htmlPath, path + ".md"]
        let kept = paths.map { keeping($0, fingerprint) }
        var files: [RenderedFile] = []
        if kept.contains(nil) {
            files = try made(kind, model, title: title, paths: paths, figures: figures, fingerprint)
        } else {
            files = zip(paths, kept).map {
                RenderedFile(path: $0, bytes: nil, fingerprint: fingerprint, contentDigest: $1)
            }
        }
        let entry = IndexContext.Entry(
            title: .literal(title), path: path, markdownDigest: files[1].contentDigest,
            htmlDigest: files[0].contentDigest)
        return RenderedDocument(files: files, entry: entry)
    }

    private func made(
        _ kind: DocumentKind, _ model: TemplateModel, title: String, paths: [String], figures: [PageFigure],
        _ fingerprint: String
    ) throws -> [RenderedFile] {
        let text = SecretMask.mask(try templates.render(kind, model, context.language), context.language)
        let page = HTMLPage(
            language: context.language, title: title, identity: kind == .card ? cardIdentity : identity,
            theme: templates.theme, layout: kind == .card ? .card : .document, links: links(for: kind), figures: figures
        )
        let html: [UInt8]
        do {
            html = try page.render(body: SectionedHTML.render(text))
        } catch PageError.unknownFigure(let id) {
            throw OperatorError(
                .invalidInput,
                LocalizedText(
                    es: "la plantilla \(kind.rawValue).md pide un dibujo que no existe: \(id)",
                    en: "the template \(kind.rawValue).md asks for a figure that does not exist: \(id)"))
        }
        return zip(paths, [html, EditionMark.markdown(text)]).map { path, bytes in
            RenderedFile(path: path, bytes: bytes, fingerprint: fingerprint, contentDigest: digest(bytes))
        }
    }

    private func links(for kind: DocumentKind) -> [PageLink] {
        let root = kind == .system ? "../" : ""
        let all: [(DocumentKind, String, String)] = [
            (.index, context.words("Índice", "Index"), "index.html"),
            (.plan, context.words("Plan", "Plan"), context.paths.plan + ".html"),
            (.card, context.words("Tarjeta", "Card"), context.paths.card + ".html"),
            (.readiness, context.words("Preparación", "Readiness"), context.paths.readiness + ".html"),
        ]
        return all.filter { $0.0 != kind }.map { PageLink(text: $0.1, path: root + $0.2) }
    }
}
