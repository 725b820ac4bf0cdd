import RecoveryModel

/// The keys of one mapping, prepared once so that each of ten thousand items is read by lookups.
final class KeyTable: Sendable {
    /// A key, and the tables of the groups inside its value.
    struct Entry: Sendable {
        let field: FieldSchema
        /// For a group, or a list of groups.
        let members: KeyTable?
    }

    let entries: [String: Entry]
    /// In the order of the schema.
    let keys: [String]
    let required: [FieldSchema]
    /// The right keys, for the nearest one.
    let nearest: NearestWord
    /// Keys of groups inside, with the group in which each belongs.
    let homes: [String: String]

    /// - Parameter extraKeys: Keys that the caller reads itself, such as `id`.
    init(_ fields: [FieldSchema], extraKeys: [String] = []) {
        var entries: [String: Entry] = [:]
        var homes: [String: String] = [:]
        for field in fields {
            let members = KeyTable.group(field.type).map { KeyTable($0) }
            entries[field.key] = Entry(field: field, members: members)
            for key in members?.entries.keys.sorted() ?? [] where homes[key] == nil { homes[key] = field.key }
        }
        self.entries = entries
        self.homes = homes.filter { entries[$0.key] == nil }
        keys = fields.map(\.key)
        required = fields.filter(\.isRequired)
        nearest = NearestWord(extraKeys + fields.map(\.key))
    }

    private static func group(_ type: FieldType) -> [FieldSchema]? {
        switch type {
        case .group(let fields): fields
        case .list(let element): group(element)
        case .text, .markdown, .integer, .number, .boolean, .duration, .size, .date, .instant, .choice, .reference: nil
        }
    }

    /// The key of this mapping that an unknown one most likely stands for.
    func meantKey(_ key: String) -> String? {
        if let word = KeyTable.spanish[key.lowercased()], entries[word] != nil { return word }
        return homes[key] == nil ? nearest.word(for: key) : nil
    }

    /// What an unknown key most likely stands for, in words.
    func suggestion(for key: String) -> LocalizedText? {
        if let home = homes[key] {
            return LocalizedText(es: "va dentro de \"\(home)\"", en: "it belongs inside \"\(home)\"")
        }
        return Complaint.didYouMean(meantKey(key))
    }

    /// Keys are English; these are the words that come to a Spanish speaker first.
    private static let spanish = [
        "nombre": "name", "nivel": "tier", "sitio": "site", "sede": "site", "puerto": "port", "usuario": "user",
        "dueño": "owner_role",
        "objetivos": "objectives", "depende_de": "depends_on", "dependencias": "depends_on", "tamaño": "size",
        "dirección": "address",
        "direccion": "address", "teléfono": "phone", "telefono": "phone", "correo": "value", "valor": "value",
        "canal": "channel",
        "prioridad": "priority", "persona": "person", "proveedor": "supplier", "autoridad": "authority",
        "versión": "version",
        "título": "title", "puesto": "position", "titulares": "holders", "rol": "role", "ruta": "path",
        "destinos": "targets",
        "cifrado": "encryption", "método": "method", "metodo": "method", "intervalo": "interval",
        "retención": "retention",
        "procesos": "processes", "estrategia": "strategy", "resumen": "summary", "motor": "engine", "sistema": "system",
    ]
}
