package import RecoveryModel

/// Turns a snapshot of the plan into files, one document at a time.
///
/// The same input, templates and language give the same bytes. What a document shows decides its fingerprint; the
/// instant of the render does not, so a caller may keep a file whose fingerprint has not changed.
package struct DocumentPipeline: Sendable {
    /// What a caller says of a file that it already has.
    ///
    /// Given a path and a fingerprint, it returns the digest of its file's bytes when that file was made with the same
    /// fingerprint, and nothing when the file must be rendered.
    package typealias Keeping = @Sendable (_ path: String, _ fingerprint: String) -> String?

    /// Annexes rendered by one task before it asks for more work.
    private static let annexesPerTask = 16

    private let templates: TemplateLibrary
    private let digest: @Sendable ([UInt8]) -> String

    /// - Parameter digest: SHA-256 of bytes, in hexadecimal.
    package init(templates: TemplateLibrary, digest: @escaping @Sendable ([UInt8]) -> String) {
        self.templates = templates
        self.digest = digest
    }

    /// Renders every document in both editions and hands over each file as soon as it is ready: the annexes, then
    /// plan, card and report, and the index last.
    ///
    /// - Parameters:
    ///   - keeping: What the caller has already; by default nothing, and everything is rendered.
    ///   - width: Tasks that render annexes at the same time, 1 or more.
    ///   - deliver: Gets the files in an order that depends on nothing but the input.
    /// - Throws: `OperatorError` when the templates lack the language, and whatever `deliver` throws.
    package func render(
        _ input: DocumentInput, language: Language, keeping: @escaping Keeping = { _, _ in nil }, width: Int = 2,
        to deliver: (RenderedFile) throws -> Void
    ) async throws {
        let plan = PlanContext(input, language)
        let renderer = try DocumentRenderer(plan, templates, digest: digest, keeping: keeping)
        // Plan, card and report take as long as thousands of annexes: they are made beside them, and come after them.
        async let general = renderGeneral(renderer)
        var entries: [IndexContext.Entry] = []
        let systems = plan.systemsInScope + plan.inventory.systems.filter { $0.exclusion != nil }
        let rounds = Self.rounds(systems, width: max(1, width))
        var ready = try await renderRound(rounds.first ?? [], renderer)
        for next in rounds.dropFirst() + [[]] {
            // The next round is rendered while this one is handed over.
            async let following = renderRound(next, renderer)
            for document in ready {
                for file in document.files { try deliver(file) }
                entries.append(document.entry)
            }
            ready = try await following
        }
        let documents = try await general
        for document in documents {
            for file in document.files { try deliver(file) }
        }
        entries = documents.map(\.entry) + entries
        for file in try renderer.index(entries).files { try deliver(file) }
    }

    @concurrent
    private func renderGeneral(_ renderer: DocumentRenderer) async throws -> [RenderedDocument] {
        try [renderer.plan(), renderer.card(), renderer.readiness()]
    }

    /// As many pieces of work as there are tasks, round by round.
    private static func rounds(
        _ systems: [RecoverableSystem], width: Int
    ) -> [[ArraySlice<RecoverableSystem>]] {
        let pieces = stride(from: 0, to: systems.count, by: annexesPerTask).map {
            systems[$0..<min($0 + annexesPerTask, systems.count)]
        }
        return stride(from: 0, to: pieces.count, by: width).map { Array(pieces[$0..<min($0 + width, pieces.count)]) }
    }

    /// One task for each piece; the documents come out in the order of the pieces.
    @concurrent
    private func renderRound(
        _ pieces: [ArraySlice<RecoverableSystem>], _ renderer: DocumentRenderer
    ) async throws -> [RenderedDocument] {
        try await withThrowingTaskGroup(of: (Int, [RenderedDocument]).self) { group in
            for (number, piece) in pieces.enumerated() {
                group.addTask { (number, try piece.map { try renderer.annex($0) }) }
            }
            var done = [[RenderedDocument]](repeating: [], count: pieces.count)
            for try await (number, documents) in group { done[number] = documents }
            return done.flatMap { $0 }
        }
    }
}
