import RecoveryModel

/// Which file of an inventory folder holds what.
enum FileNames {
    /// How the content of a file is written.
    enum Form: Hashable {
        case yaml, csv
        case markdown(id: String)
    }

    static func home(of name: String) -> (schema: RecordSchema, form: Form)? {
        let parts = name.split(separator: "/").map(String.init)
        if parts.count == 1 { return files[name] }
        guard parts.count == 2, let schema = folders[parts[0]], parts[1].hasSuffix(".md"), parts[1].count > 3 else {
            return nil
        }
        return (schema, .markdown(id: String(parts[1].dropLast(3))))
    }

    /// What people and programs keep beside an inventory: hidden files, a read-me, the store itself.
    static func isIgnored(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        guard let last = parts.last else { return true }
        return parts.contains { $0.hasPrefix(".") } || last.lowercased() == "readme.md" || last.hasPrefix("plan.sqlite")
    }

    static func unknown(_ file: InventoryFile) -> InventoryIssue {
        let parts = file.name.split(separator: "/").map(String.init)
        let shown = SecretText.shown(file.name)
        return InventoryIssue(
            SourceLocation(file: file.path, line: 1, column: 1),
            LocalizedText(
                es: "el archivo \(shown) no es parte de un inventario",
                en: "the file \(shown) is no part of an inventory"),
            suggestion: suggestion(parts))
    }

    private static func suggestion(_ parts: [String]) -> LocalizedText? {
        if parts.count == 2, let folder = folders[parts[0]].map({ _ in parts[0] }) {
            return LocalizedText(
                es: "en \"\(folder)\" se esperan archivos \".md\"", en: "in \"\(folder)\" files \".md\" are expected")
        }
        if parts.count > 1 {
            let near = NearestWord(folders.keys.sorted()).word(for: parts[0])
            return Complaint.didYouMean(near.map { ([$0] + parts.dropFirst()).joined(separator: "/") })
        }
        return Complaint.didYouMean(meantFile(parts[0]))
            ?? LocalizedText(
                es: "quítelo de la carpeta; el manual del inventario dice qué archivos hay",
                en: "take it out of the folder; the inventory manual says which files there are")
    }

    /// The kind whose items an unknown file most likely holds, so that nobody is told that they do not exist.
    static func meantKind(_ name: String) -> RecordKind? {
        name.contains("/") ? nil : meantFile(name).flatMap { files[$0]?.schema.kind }
    }

    private static func meantFile(_ name: String) -> String? {
        let stem = name.split(separator: ".").first.map { $0.lowercased() } ?? name
        if let exact = files.keys.sorted().first(where: { $0.hasPrefix(stem + ".") }) { return exact }
        let stems = NearestWord(files.keys.sorted().map { String($0.split(separator: ".")[0]) })
        let spanish = NearestWord(KindWords.spanish.keys.sorted())
        let meant =
            KindWords.spanish[stem] ?? stems.word(for: stem)
            ?? spanish.word(for: stem).flatMap { KindWords.spanish[$0] }
        return meant.map { $0 + (name.hasSuffix(".csv") && $0 == "contacts" ? ".csv" : ".yaml") }
    }

    private static let files: [String: (schema: RecordSchema, form: Form)] = {
        var files: [String: (schema: RecordSchema, form: Form)] = [:]
        for schema in InventorySchema.all {
            switch schema.layout {
            case .single(let file), .list(let file): files[file] = (schema, .yaml)
            case .listOrTable(let file, let table):
                files[file] = (schema, .yaml)
                files[table] = (schema, .csv)
            case .folder: continue
            }
        }
        return files
    }()

    private static let folders: [String: RecordSchema] = {
        var folders: [String: RecordSchema] = [:]
        for schema in InventorySchema.all { if case .folder(let name) = schema.layout { folders[name] = schema } }
        return folders
    }()
}

/// File names are English; these are the words that come to a Spanish speaker first.
private enum KindWords {
    static let spanish = [
        "organización": "organization", "organizacion": "organization", "sitios": "sites", "sedes": "sites",
        "personas": "people",
        "personal": "people", "contactos": "contacts", "procesos": "processes", "sistemas": "systems",
        "componentes": "components",
        "almacenes": "data-stores", "datos": "data-stores", "servidores": "endpoints", "replicación": "replication",
        "replicacion": "replication", "destinos": "targets", "políticas": "backup-policies",
        "politicas": "backup-policies",
        "respaldos": "backup-policies", "proveedores": "suppliers", "autoridades": "authorities",
        "escenarios": "scenarios",
        "mensajes": "messages", "documentos": "documents", "programa": "programme", "excepciones": "waivers",
        "obligaciones": "obligations", "niveles": "activation-levels",
    ]
}
