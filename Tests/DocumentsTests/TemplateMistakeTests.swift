import Documents
import RecoveryModel
import Testing

/// A mistake in a template is an error with its place, never a silent hole in a plan.
struct TemplateMistakeTests {
    struct Mistake: CustomTestStringConvertible {
        let path: String
        /// In the template of the repository, and what the user made of it.
        let found: String
        let replacement: String
        let line: Int
        let es: String
        let en: String

        var testDescription: String { en }
    }

    @Test(arguments: [
        Mistake(
            path: "templates/es/drp.md", found: "{{plan_title}}", replacement: "{{plan_titel}}", line: 2,
            es: "nombre desconocido «plan_titel»; ¿quiso decir «plan_title»?",
            en: "unknown name \"plan_titel\"; did you mean \"plan_title\"?"),
        Mistake(
            path: "templates/es/drp.md", found: "{{{roles}}}", replacement: "{{roles}}", line: 99,
            es: "«roles» es un bloque ya formado: escriba {{{roles}}}",
            en: "\"roles\" is ready-made Markdown: write {{{roles}}}"),
        Mistake(
            path: "templates/en/system.md", found: "{{system_name}}", replacement: "{{{system_name}}}", line: 2,
            es: "«system_name» es un dato que debe protegerse: escriba {{system_name}}",
            en: "\"system_name\" is a value that must be escaped: write {{system_name}}"),
        Mistake(
            path: "templates/es/system.md", found: "{{/has_alarm}}", replacement: "", line: 8,
            es: "la sección «has_alarm» no se cierra: falta {{/has_alarm}}",
            en: "the section \"has_alarm\" is never closed: {{/has_alarm}} is missing"),
        Mistake(
            path: "templates/es/drp.md", found: "{{> glossary}}", replacement: "{{> glosary}}", line: 288,
            es: "nombre desconocido «glosary»; ¿quiso decir «glossary»?",
            en: "unknown name \"glosary\"; did you mean \"glossary\"?"),
        Mistake(
            path: "templates/es/cover.md", found: "{{% CONTENT_TYPE:MARKDOWN}}", replacement: "Hola", line: 1,
            es: "la primera línea debe ser {{% CONTENT_TYPE:MARKDOWN}}; sin ella los datos no se protegen",
            en: "the first line must be {{% CONTENT_TYPE:MARKDOWN}}; without it values are not made safe"),
        Mistake(
            path: "templates/es/cover.md", found: "{{program_version}}", replacement: "{{system_id}}", line: 3,
            es: "nombre desconocido «system_id»", en: "unknown name \"system_id\""),
        Mistake(
            path: "templates/es/card.md", found: "{{expires_on}}", replacement: "{{expires_on", line: 4,
            es: "la etiqueta {{ no se cierra", en: "the tag {{ is never closed"),
        Mistake(
            path: "templates/es/cover.md", found: "{{program_version}}", replacement: "{{> cover}}", line: 3,
            es: "la plantilla se incluye a sí misma: drp → cover → cover",
            en: "the template includes itself: drp → cover → cover"),
    ])
    func isReportedAtItsPlace(_ mistake: Mistake) throws {
        let source = try #require(try RenderedPlan.sources()[mistake.path])
        let changed = source.replacing(mistake.found, with: mistake.replacement, maxReplacements: 1)
        let error = try #require(throws: OperatorError.self) {
            try RenderedPlan.templates(replacing: [mistake.path: changed])
        }
        #expect(error.code == .invalidInput)
        let place = "\n  \(mistake.path):\(mistake.line):"
        #expect(error.message.es.contains(place), "\(error.message.es)")
        #expect(error.message.es.contains(mistake.es), "\(error.message.es)")
        #expect(error.message.en.contains(mistake.en), "\(error.message.en)")
    }

    @Test func everyMistakeIsReportedAtOnce() throws {
        let sources = try RenderedPlan.sources()
        let first = try #require(sources["templates/es/drp.md"])
        let second = try #require(sources["templates/en/card.md"])
        let error = try #require(throws: OperatorError.self) {
            try RenderedPlan.templates(replacing: [
                "templates/es/drp.md": first.replacing("{{{roles}}}", with: "{{{rolex}}}{{{roless}}}"),
                "templates/en/card.md": second + "\n{{nothing_like_it}}",
            ])
        }
        #expect(error.message.en.count { $0 == "\n" } == 3)
        #expect(error.message.en.hasPrefix("there are 3 mistakes in the templates"))
    }

    @Test func aMissingTemplateIsNamed() throws {
        let files = try RenderedPlan.sources().filter { $0.key != "templates/es/card.md" }
        let error = try #require(throws: OperatorError.self) {
            try TemplateLibrary(files: files.map { (path: $0.key, text: $0.value) })
        }
        #expect(error.message.es.contains("templates/es/card.md:1:1: falta esta plantilla"))
    }
}
