/// One value of a file as written, with its place; what YAML and CSV have in common.
struct SourceNode: Sendable {
    indirect enum Content: Sendable {
        /// Nothing, or `~`, or `null`.
        case null
        /// A plain scalar stands without quotes; only such a one may be a number or a boolean.
        case scalar(String, isPlain: Bool)
        case list([SourceNode])
        case mapping([SourceMember])
    }

    let content: Content
    /// From 1.
    let line: Int
    /// From 1, in Unicode scalars.
    let column: Int
}

/// One key of a mapping, with its place and its value.
struct SourceMember: Sendable {
    let key: String
    let line: Int
    let column: Int
    let value: SourceNode
}
