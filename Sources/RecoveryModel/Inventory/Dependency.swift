/// What an item needs before it can work.
package struct Dependency: Hashable, Sendable {
    /// Whether the item can start without it.
    package enum Strength: String, CaseIterable, Sendable {
        /// Recovery must wait for it.
        case hard
        /// Service goes on, degraded.
        case soft
    }

    /// The id of a system, component or supplier.
    package let on: String
    package let strength: Strength
    package let degraded: String?
    /// How to start when both sides wait for each other; documents the way out of a cycle.
    package let bootstrap: String?

    static let field = FieldSchema.optional(
        "depends_on",
        .list(
            .group([
                .required("on", .reference([.system, .component, .supplier]), "What is needed."),
                .optional("strength", .choice(Strength.allCases.map(\.rawValue)), "hard when absent."),
                .optional("degraded", .text, "What still works without it."),
                .optional("bootstrap", .text, "How to start when each waits for the other."),
            ])), "What must work first.")

    static func list(_ reader: RecordReader) throws(RecordError) -> [Dependency] {
        var list: [Dependency] = []
        for group in reader.groups("depends_on") {
            list.append(
                Dependency(
                    on: try group.text("on"), strength: try group.optionalChoice("strength") ?? .hard,
                    degraded: group.optionalText("degraded"), bootstrap: group.optionalText("bootstrap")))
        }
        return list
    }
}
