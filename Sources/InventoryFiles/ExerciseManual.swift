import RecoveryModel

/// Writes the manual of the file in which people write down a drill, from its schema.
package enum ExerciseManual {
    /// The text of `docs/drill-format.md`.
    ///
    /// - Parameters:
    ///   - example: The text of a file that fits the schema.
    ///   - path: Where that file stands in the repository.
    package static func text(example: String, path: String) -> String {
        let table = ["| key | type | required | meaning |", "|---|---|---|---|"]
        let lines =
            [introduction] + table + InventoryManual.rows(ExerciseFile.fields, under: "")
            + ["", "## Ejemplo · Example", "", "`\(path)`:", "", "```yaml", example.trimmed, "```", ""]
        return lines.joined(separator: "\n")
    }

    private static let introduction = """
        # Formato de un simulacro · Drill format

        Este archivo se genera a partir del esquema del programa; no lo edite. · This file is generated from the
        program's schema; do not edit it.

        Lo que se escribe después de un simulacro, y `drp drill record ARCHIVO` registra como evidencia. Se escribe como
        el inventario ([inventory-format.md](inventory-format.md)); además:

        - Un instante lleva su zona: `2026-10-17T08:00:00-06:00`.
        - Los ids de sistemas, personas, roles y escenarios son los del inventario aplicado.
        - Las rutas de `files` son relativas a este archivo; de cada uno queda la huella SHA-256.
        - Quien evalúa no ejecuta. Los criterios (`goals_set_at`) se fijan antes de empezar.
        - Un registro no se cambia: para corregirlo se registra otro, con id nuevo, que lo nombra en `corrects`.
        - `tabletop` y `call-tree` no miden tiempos: no llevan `phases`.

        What is written down after a drill, and `drp drill record FILE` records as evidence. It is written like the
        inventory ([inventory-format.md](inventory-format.md)); besides:

        - An instant has its zone: `2026-10-17T08:00:00-06:00`.
        - Ids of systems, people, roles and scenarios are those of the applied inventory.
        - Paths in `files` are relative to this file; the SHA-256 digest of each is kept.
        - The evaluator does not execute. Criteria (`goals_set_at`) are fixed before the start.
        - A record is never changed: to correct it, record another with a new id that names it in `corrects`.
        - `tabletop` and `call-tree` measure no times: they have no `phases`.

        ## Claves · Keys

        """
}
