import RecoveryModel

/// Reads mappings by their schema: every field with its place, every complaint, going on after each mistake.
struct FieldReader {
    /// The fields of one mapping that could be read.
    struct Fields {
        var values: [String: FieldValue] = [:]
        /// By path, also of fields whose value could not be read.
        var locations: [String: SourceLocation] = [:]
    }

    let file: String
    private(set) var issues: [InventoryIssue] = []

    init(file: String) { self.file = file }

    func place(_ line: Int, _ column: Int) -> SourceLocation { SourceLocation(file: file, line: line, column: column) }

    func place(_ node: SourceNode) -> SourceLocation { place(node.line, node.column) }

    /// Complains of the first character of a text that would steer a terminal or turn the text around: a YAML escape
    /// can write what the file itself may not hold.
    mutating func refuseControl(in text: String, at place: SourceLocation) -> Bool {
        guard let control = text.unicodeScalars.first(where: SourceText.steersDisplay) else { return false }
        issues.append(Complaint.control(control, place))
        return true
    }

    mutating func complain(_ issue: InventoryIssue) { issues.append(issue) }

    /// Reads the members of one mapping.
    ///
    /// - Parameter reserved: Keys that the caller has read itself, such as `id`.
    mutating func fields(
        _ members: [SourceMember], at place: SourceLocation, by table: KeyTable, reserved: String? = nil
    ) -> Fields {
        var fields = Fields()
        fields.values = group(members, at: place, by: table, path: "", reserved: reserved, &fields.locations)
        return fields
    }

    private mutating func group(
        _ members: [SourceMember], at place: SourceLocation, by table: KeyTable, path: String, reserved: String? = nil,
        _ locations: inout [String: SourceLocation]
    ) -> [String: FieldValue] {
        var values: [String: FieldValue] = [:]
        var seen: Set<String> = []
        for member in members where member.key != reserved {
            guard let entry = table.entries[member.key] else {
                unknownKey(member, table)
                // A misspelt key is not a missing one too: one complaint for one mistake.
                if let meant = table.meantKey(member.key) { seen.insert(meant) }
                continue
            }
            seen.insert(member.key)
            let memberPath = path.isEmpty ? member.key : path + "." + member.key
            locations[memberPath] = self.place(member.value)
            if isEmpty(member.value) || (entry.field.isRequired && isEmptyList(member.value)) {
                if entry.field.isRequired {
                    issues.append(Complaint.empty(member.key, entry.field.type, self.place(member.line, member.column)))
                }
                locations[memberPath] = nil
                continue
            }
            values[member.key] = value(member.value, entry.field.type, entry.members, memberPath, &locations)
        }
        for field in table.required where !seen.contains(field.key) {
            issues.append(Complaint.missing(field, place))
        }
        return values
    }

    /// A text of blanks says nothing.
    private func isEmpty(_ node: SourceNode) -> Bool {
        switch node.content {
        case .null: true
        case .scalar(let text, _): text.allSatisfy(\.isWhitespace)
        case .list, .mapping: false
        }
    }

    private func isEmptyList(_ node: SourceNode) -> Bool {
        if case .list(let items) = node.content { items.isEmpty } else { false }
    }

    private mutating func unknownKey(_ member: SourceMember, _ table: KeyTable) {
        let place = place(member.line, member.column)
        guard !SecretText.isSecretKey(member.key) else {
            issues.append(
                InventoryIssue(
                    place,
                    LocalizedText(
                        es: "la clave \(SecretText.shown(member.key)) no existe, y el inventario no guarda secretos",
                        en: "there is no key \(SecretText.shown(member.key)), and the inventory keeps no secrets"),
                    suggestion: SecretText.remedy))
            return
        }
        let suggestion = FieldReader.splitText(member) ?? table.suggestion(for: member.key)
        let known = table.keys.joined(separator: ", ")
        let shown = SecretText.shown(member.key)
        // Next to the right word a list of all words would only be in the way.
        issues.append(
            InventoryIssue(
                place,
                LocalizedText(
                    es: "la clave \(shown) no existe aquí"
                        + (suggestion == nil ? ", se esperaba una de: \(known)" : ""),
                    en: "there is no key \(shown) here" + (suggestion == nil ? ", expected one of: \(known)" : "")),
                suggestion: suggestion))
    }

    /// A comma inside `{…}` ends a value, and what follows it turns into a key of its own.
    private static func splitText(_ member: SourceMember) -> LocalizedText? {
        guard case .null = member.value.content, member.key.contains(" ") else { return nil }
        return LocalizedText(
            es: "dentro de {…} un texto con comas va entre comillas",
            en: "inside {…} a text with commas stands between quotes")
    }

    private mutating func value(
        _ node: SourceNode, _ type: FieldType, _ members: KeyTable?, _ path: String,
        _ locations: inout [String: SourceLocation]
    ) -> FieldValue? {
        switch (type, node.content) {
        case (.group, .mapping(let inner)):
            guard let members else { return nil }
            return .group(group(inner, at: place(node), by: members, path: path, &locations))
        case (.list(let element), .list(let items)):
            return .list(list(items, element, members, path, &locations))
        case (.group, _), (.list, _): return wrongShape(node, type)
        case (_, .scalar(let text, let isPlain)): return scalar(text, isPlain, type, node)
        case (_, .null), (_, .list), (_, .mapping): return wrongShape(node, type)
        }
    }

    private mutating func list(
        _ items: [SourceNode], _ element: FieldType, _ members: KeyTable?, _ path: String,
        _ locations: inout [String: SourceLocation]
    ) -> [FieldValue] {
        var values: [FieldValue] = []
        for item in items {
            guard !isEmpty(item) else {
                issues.append(
                    Complaint.found(
                        LocalizedText(es: "un elemento vacío", en: "an empty item"), expected: Expectation.of(element),
                        place(item)))
                continue
            }
            // Places are by position among what could be read, as the checks that follow see the list.
            let itemPath = "\(path).\(values.count)"
            guard let value = value(item, element, members, itemPath, &locations) else { continue }
            locations[itemPath] = place(item)
            values.append(value)
        }
        return values
    }

    private mutating func scalar(_ text: String, _ isPlain: Bool, _ type: FieldType, _ node: SourceNode) -> FieldValue?
    {
        if refuseControl(in: text, at: place(node)) { return nil }
        do throws(ScalarReader.Refusal) {
            return try ScalarReader.value(text, isPlain: isPlain, as: type)
        } catch {
            issues.append(
                Complaint.found(
                    Complaint.quoted(text), expected: error.expected, place(node), suggestion: error.suggestion))
            return nil
        }
    }

    private mutating func wrongShape(_ node: SourceNode, _ type: FieldType) -> FieldValue? {
        let found: LocalizedText
        var suggestion: LocalizedText?
        switch node.content {
        case .null: found = LocalizedText(es: "nada", en: "nothing")
        case .scalar(let text, _):
            found = Complaint.quoted(text)
            if case .list = type {
                suggestion = LocalizedText(
                    es: "escriba cada elemento en su propia línea, precedido de \"- \"",
                    en: "write each item on a line of its own, after \"- \"")
            }
        case .list: found = LocalizedText(es: "una lista", en: "a list")
        case .mapping(let members):
            found = LocalizedText(es: "un grupo de claves", en: "a group of keys")
            if case .list = type {
                suggestion = LocalizedText(
                    es: "anteponga \"- \" a cada elemento de la lista", en: "put \"- \" before each item of the list")
            } else if case .text = type, members.count == 1 {
                suggestion = LocalizedText(
                    es: "si el texto lleva \": \", póngalo entre comillas",
                    en: "put a text that holds \": \" between quotes")
            }
        }
        issues.append(Complaint.found(found, expected: Expectation.of(type), place(node), suggestion: suggestion))
        return nil
    }
}
