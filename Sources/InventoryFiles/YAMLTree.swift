import RecoveryModel
import Yams

/// A YAML text as nodes with places. The only file that knows Yams.
struct YAMLTree {
    /// Nothing for an empty document, or one that could not be read.
    private(set) var root: SourceNode?
    private(set) var issues: [InventoryIssue] = []
    /// Whether the text could not be read as YAML at all.
    private(set) var isUnreadable = false

    private let file: String
    /// Keys that stand twice in a mapping, by the place of the first one; the text given to Yams hides them.
    private var hidden: [SourceLocation: String] = [:]
    private var nodesLeft: Int

    static let depthLimit = 32

    init(_ text: String, file: String) {
        self.file = file
        // A text without aliases cannot hold more nodes than bytes: what is beyond was multiplied by aliases.
        nodesLeft = min(2 * text.utf8.count + 10_000, 20_000_000)
        do {
            guard let node = try compose(text) else { return }
            root = try convert(node, depth: 0)
        } catch let problem as YAMLProblem {
            issues.append(problem.issue)
            isUnreadable = true
        } catch {
            issues.append(YAMLProblem(error, text: text, file: file).issue)
            isUnreadable = true
        }
    }

    /// Composes the text, going on after a repeated key: Yams stops at the first one and names only its first place.
    ///
    /// The first of the two is overwritten with letters of the private-use area, as many as the key has, so that
    /// no place moves, and the text is read again; the places tell them apart from keys that the user wrote.
    private mutating func compose(_ text: String) throws -> Node? {
        var text = text
        var attempts = text.utf8.count > 1_000_000 ? 4 : 50
        while true {
            do {
                // Without resolver: scalars are read by their text, and no regular expression runs for each key.
                return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
            } catch let error as YamlError {
                guard case .duplicatedKeysInMapping(_, let context) = error, attempts > 0,
                    let (masked, key) = masking(text, at: context.mark, round: attempts)
                else { throw error }
                attempts -= 1
                hidden[SourceLocation(file: file, line: context.mark.line, column: context.mark.column)] = key
                text = masked
            }
        }
    }

    private func masking(_ text: String, at mark: Mark, round: Int) -> (String, String)? {
        var place = PlaceCounter()
        var scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex, place.line < mark.line || place.column < mark.column, place.line <= mark.line {
            place.advance(over: scalars[index])
            index = scalars.index(after: index)
        }
        guard place.line == mark.line, index < scalars.endIndex else { return nil }
        let quote = scalars[index]
        let isQuoted = quote == "\"" || quote == "'"
        let start = isQuoted ? scalars.index(after: index) : index
        let end = scalars[start...].firstIndex { isQuoted ? $0 == quote : $0 == ":" || $0 == "\n" } ?? scalars.endIndex
        guard start < end, let cover = Unicode.Scalar(0xE000 + UInt32(round)) else { return nil }
        let key = String(String.UnicodeScalarView(scalars[start..<end]))
        let count = scalars.distance(from: start, to: end)
        scalars.replaceSubrange(start..<end, with: repeatElement(cover, count: count))
        return (String(scalars), key.trimmed)
    }

    private mutating func convert(_ node: Node, depth: Int) throws -> SourceNode {
        nodesLeft -= 1
        let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
        guard nodesLeft > 0 else { throw YAMLProblem.aliasesMultiply(place(line, column)) }
        guard depth <= YAMLTree.depthLimit else { throw YAMLProblem.tooDeep(place(line, column)) }
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            let content: SourceNode.Content =
                isPlain && YAMLTree.nullWords.contains(scalar.string) ? .null : .scalar(scalar.string, isPlain: isPlain)
            return SourceNode(content: content, line: line, column: column)
        case .sequence(let sequence):
            var items: [SourceNode] = []
            items.reserveCapacity(sequence.count)
            for item in sequence { items.append(try convert(item, depth: depth + 1)) }
            return SourceNode(content: .list(items), line: line, column: column)
        case .mapping(let mapping):
            return SourceNode(content: .mapping(try members(mapping, depth)), line: line, column: column)
        case .alias: throw YAMLProblem.aliasesMultiply(place(line, column))
        }
    }

    private static let nullWords: Set<String> = ["", "~", "null", "Null", "NULL"]

    private mutating func members(_ mapping: Node.Mapping, _ depth: Int) throws -> [SourceMember] {
        var members: [SourceMember] = []
        var merged: [SourceMember] = []
        var firstPlaces: [String: SourceLocation] = [:]
        members.reserveCapacity(mapping.count)
        for (keyNode, valueNode) in mapping {
            guard case .scalar(let keyScalar) = keyNode, let mark = keyScalar.mark else {
                issues.append(YAMLProblem.keyIsNoText(place(keyNode.mark?.line ?? 1, keyNode.mark?.column ?? 1)).issue)
                continue
            }
            let keyPlace = place(mark.line, mark.column)
            let value = try convert(valueNode, depth: depth + 1)
            if !hidden.isEmpty {
                let hiddenKey = hidden[keyPlace]
                let key = hiddenKey ?? keyScalar.string
                if let first = firstPlaces[key] {
                    issues.append(Complaint.duplicateKey(key, first: first, keyPlace))
                } else if hiddenKey != nil {
                    firstPlaces[key] = keyPlace
                }
                if hiddenKey != nil { continue }
            }
            if keyScalar.string == "<<", keyScalar.style == .plain {
                merged += YAMLTree.mergedMembers(value)
            } else {
                members.append(SourceMember(key: keyScalar.string, line: mark.line, column: mark.column, value: value))
            }
        }
        for member in merged where !members.contains(where: { $0.key == member.key }) { members.append(member) }
        return members
    }

    /// What `<<: *anchor` brings; keys of the mapping itself go before it.
    private static func mergedMembers(_ node: SourceNode) -> [SourceMember] {
        switch node.content {
        case .mapping(let members): members
        case .list(let items): items.flatMap(mergedMembers)
        case .null, .scalar: []
        }
    }

    private func place(_ line: Int, _ column: Int) -> SourceLocation {
        SourceLocation(file: file, line: line, column: column)
    }
}
