import RecoveryModel

/// Writes the manual of the inventory format from the schemas, so that it cannot say anything but what the reader does.
package enum InventoryManual {
    /// The text of `docs/inventory-format.md`.
    package static var text: String {
        ([introduction, smallest] + InventorySchema.all.map(chapter)).joined(separator: "\n")
    }

    private static func chapter(_ schema: RecordSchema) -> String {
        var lines = [
            "## \(title(schema))", "", "\(schema.kind.noun.es) · \(schema.kind.noun.en)", "", layout(schema), "",
        ]
        if case .folder = schema.layout { return lines.dropLast().joined(separator: "\n") + "\n" }
        lines += ["| key | type | required | meaning |", "|---|---|---|---|"]
        if schema.listKey != nil { lines.append("| `id` | id | yes | Unique within the file. |") }
        lines += rows(schema.fields, under: "")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func title(_ schema: RecordSchema) -> String {
        switch schema.layout {
        case .single(let file), .list(let file): "`\(file)`"
        case .listOrTable(let file, let table): "`\(table)` · `\(file)`"
        case .folder(let folder): "`\(folder)/`"
        }
    }

    private static func layout(_ schema: RecordSchema) -> String {
        switch schema.layout {
        case .single:
            "Un solo elemento: las claves van al principio de la línea. · One item: its keys stand at the top."
        case .list: "Lista bajo `\(schema.listKey ?? "")`. · A list under `\(schema.listKey ?? "")`."
        case .listOrTable:
            "Tabla cuyas columnas son `id` y las claves, o lista bajo `\(schema.listKey ?? "")`. · "
                + "A table whose columns are `id` and the keys, or a list under `\(schema.listKey ?? "")`."
        case .folder:
            "Un archivo `ID.md` por elemento; el nombre es el id y el texto es Markdown. · "
                + "A file `ID.md` for each item; the name is the id, and the text is Markdown."
        }
    }

    /// The rows of the table of keys, nested keys by their path.
    static func rows(_ fields: [FieldSchema], under path: String) -> [String] {
        fields.flatMap { field in
            let key = path + field.key
            let row = "| `\(key)` | \(type(field.type)) | \(field.isRequired ? "yes" : "") | \(field.summary) |"
            return [row] + inner(field.type, key)
        }
    }

    private static func inner(_ type: FieldType, _ key: String) -> [String] {
        switch type {
        case .group(let fields): rows(fields, under: key + ".")
        case .list(let element): inner(element, key + "[]")
        case .text, .markdown, .integer, .number, .boolean, .duration, .size, .date, .instant, .choice, .reference: []
        }
    }

    private static func type(_ type: FieldType) -> String {
        switch type {
        case .text: "text"
        case .markdown: "Markdown"
        case .integer(let range): "whole number \(range.lowerBound)–\(range.upperBound)"
        case .number(let range):
            "number \(Expectation.plain(range.lowerBound)) to \(Expectation.plain(range.upperBound))"
        case .boolean: "`true`, `false`"
        case .duration: "duration"
        case .size: "size"
        case .date: "date"
        case .instant: "instant"
        case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .reference(let kinds):
            "id in " + kinds.map { "`\(InventorySchema.schema(of: $0).fileName)`" }.joined(separator: ", ")
        case .list(let element): "list of " + self.type(element)
        case .group: "group"
        }
    }

    private static var smallest: String {
        let files = SmallestInventory.files.map { "`\($0.name)`\n\n```yaml\n\($0.text)\n```\n" }.joined(separator: "\n")
        return """
            ## El inventario más pequeño · The smallest inventory

            Basta para aplicar, sondear, revisar y generar; `drp check` dice qué falta. · Enough to apply, probe,
            check and render; `drp check` says what is missing.

            \(files)
            """
    }

    private static let introduction = """
        # Formato del inventario · Inventory format

        Este archivo se genera a partir de los esquemas del programa; no lo edite. · This file is generated from the
        program's schemas; do not edit it.

        ## Cómo se escribe

        - Las claves van en inglés y los valores en su idioma. Una clave optativa que se omite significa «sin dato».
        - Los archivos son texto UTF-8. Un archivo que falta es una lista vacía.
        - Un id lleva letras sin acento, dígitos, `-`, `_` o `.`, y empieza con letra o dígito.
        - Una duración lleva su unidad: `4 h`, `4 horas`, `90 min`, `2 d`, `PT4H`. Un `4` solo no se acepta.
        - Un tamaño lleva su unidad: `18 GB` (decimal) o `16 MiB` (binaria).
        - Una fecha es `AAAA-MM-DD`.
        - Sí y no se escriben `true` y `false`; también se entienden `sí` y `no`, sin comillas.
        - Un texto con `: `, ` #` o una coma dentro de `{…}` va entre comillas.
        - Aquí no hay secretos: nombre un servicio de libpq (`service`), un archivo de contraseñas (`passfile`) o
          una variable de entorno (`password_variable`). Lo que parece una contraseña se rechaza.
        - Se ignoran `README.md`, los archivos ocultos y `plan.sqlite`. Cualquier otro archivo es un error.

        ## How it is written

        - Keys are English, values in your language. An optional key that is left out means "no data".
        - Files are UTF-8 text. A file that is not there is an empty list.
        - An id holds letters without accents, digits, `-`, `_` or `.`, and begins with a letter or a digit.
        - A duration has its unit: `4 h`, `4 hours`, `90 min`, `2 d`, `3 weeks`, `PT4H`. A bare `4` is refused.
        - A size has its unit: `18 GB` (decimal) or `16 MiB` (binary).
        - A date is `YYYY-MM-DD`.
        - Yes and no are written `true` and `false`; `yes` and `no` are understood too, without quotes.
        - A text that holds `: `, ` #`, or a comma inside `{…}` stands between quotes.
        - No secret stands here: name a libpq service (`service`), a password file (`passfile`) or an environment
          variable (`password_variable`). What looks like a password is refused.
        - `README.md`, hidden files and `plan.sqlite` are ignored. Any other file is a mistake.

        """
}
