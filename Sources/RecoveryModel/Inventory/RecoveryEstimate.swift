/// Who recovers an item by itself, once all that it needs is there, and how long people think it takes.
package struct RecoveryEstimate: Hashable, Sendable {
    /// The role whose people do the work; one team does one thing at a time.
    package let team: String?
    /// Declared, not measured.
    package let duration: Duration?

    static let field = FieldSchema.optional(
        "recovery",
        .group([
            .optional("team", .reference([.role]), "Role whose people do the work."),
            .optional("duration", .duration, "Estimated time, once all dependencies work."),
        ]), "Own recovery, without that of its dependencies.")

    init(_ reader: RecordReader?) {
        team = reader?.optionalText("team")
        duration = reader?.duration("duration")
    }
}
