/// The manual of the templates: which names each may use. Written from the models, so that it cannot be wrong.
package enum TemplateManual {
    /// The whole page as Markdown.
    package static var text: String {
        var text = """
            # Templates

            <!-- Generated from the models of Sources/Documents: do not edit. -->

            The fixed words of the documents stand in `templates/es` and `templates/en`, the style sheets in
            `templates/theme`. They are yours to edit: `drp init` copies them into your plan. A mistake is reported with
            file, line and column before anything is printed, and the previous documents stay.

            - The first line of every template is `\(TemplateLinter.pragma)`: it makes values safe for Markdown.
            - `{{name}}` prints a value, escaped. `{{{name}}}` prints ready-made Markdown, such as a table.
            - `{{#name}}…{{/name}}` prints its content if the condition holds, `{{^name}}…{{/name}}` if not.
            - `{{> name}}` includes another template of the same language. `{{! … }}` is a comment.
            - What stands before the first heading of the second level is the cover.

            """
        for kind in DocumentKind.allCases { text += "\n" + section(kind) }
        return text + "\n" + chapters
    }

    private static func section(_ kind: DocumentKind) -> String {
        let common = ModelField.keys(DocumentFields.common)
        let keys = kind.keys
        let named = kind == .plan
        var text = "## `\(kind.rawValue).md`\n\n"
        if !named { text += "Besides the names that stand first under `\(DocumentKind.plan.rawValue).md`:\n\n" }
        if named { text += "In every template:\n\n" + list(common) + "\nIn this one:\n\n" }
        return text
            + list(
                TemplateKeys(
                    values: keys.values.subtracting(common.values), blocks: keys.blocks.subtracting(common.blocks),
                    flags: keys.flags.subtracting(common.flags)))
    }

    private static func list(_ keys: TemplateKeys) -> String {
        [("Values", keys.values), ("Blocks", keys.blocks), ("Conditions", keys.flags)]
            .filter { !$0.1.isEmpty }
            .map { title, names in "- \(title): " + names.sorted().map { "`\($0)`" }.joined(separator: ", ") + "\n" }
            .joined()
    }

    private static var chapters: String {
        let needed = ProseChapter.allCases.filter(\.isNeeded).map { "`\($0.rawValue)`" }.joined(separator: ", ")
        let optional = ProseChapter.allCases.filter { !$0.isNeeded }.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        return """
            ## Prose of the plan

            A file `inventory/prose/CHAPTER.md` fills the block `prose_CHAPTER`. Its headings go below the chapter's,
            and raw HTML in it is printed as text.

            - When one of these is missing, the plan says so: \(needed).
            - These add to what the inventory says, and may be missing: \(optional).

            """
    }
}
