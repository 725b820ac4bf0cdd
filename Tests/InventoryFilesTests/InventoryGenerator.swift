import Foundation
import RecoveryModel

/// Makes whole inventories that pass every check, from the schemas and a seed: nasty texts, every type, every key.
struct InventoryGenerator {
    private var random: SplitMix
    private var ids: [RecordKind: [String]] = [:]

    init(seed: UInt64) { random = SplitMix(state: seed) }

    mutating func records() -> [InventoryRecord] {
        for schema in InventorySchema.all {
            let count =
                schema.listKey == nil && schema.kind == .organization ? 1 : Int.random(in: 1...3, using: &random)
            ids[schema.kind] = (0..<count).map { id(schema.kind, $0) }
        }
        return InventorySchema.all.flatMap { schema in
            (ids[schema.kind] ?? []).map { InventoryRecord(kind: schema.kind, id: $0, fields: fields(schema)) }
        }
    }

    private mutating func id(_ kind: RecordKind, _ index: Int) -> String {
        if kind == .organization { return kind.rawValue }
        let form = Int.random(in: 0...4, using: &random)
        let base = "\(kind.rawValue)\(index)"
        return [
            base, base.uppercased(), "\(kind.rawValue.count)\(kind.rawValue)_\(index)", "\(base).x-1",
            "0\(index)\(base)",
        ][form]
    }

    private mutating func fields(_ schema: RecordSchema) -> [String: FieldValue] {
        if case .folder = schema.layout { return ["body": .text(markdown())] }
        var fields = group(schema.fields)
        if schema.kind == .contact {
            let holders = ["person", "supplier", "authority"]
            let chosen = holders.randomElement(using: &random) ?? "person"
            for key in holders { fields[key] = nil }
            let kinds: [String: RecordKind] = ["person": .person, "supplier": .supplier, "authority": .authority]
            fields[chosen] = kinds[chosen].map { .text(reference([$0])) }
        }
        if fields["password_variable"] != nil {
            fields["password_variable"] = .text("RESGUARDO_\(schema.fields.count)")
        }
        return fields
    }

    private mutating func group(_ schema: [FieldSchema]) -> [String: FieldValue] {
        var values: [String: FieldValue] = [:]
        for field in schema where field.isRequired || Bool.random(using: &random) {
            // Dependencies are generated without a cycle: all carry a note on how to start.
            if field.key == "bootstrap" { continue }
            values[field.key] = value(field.type, isRequired: field.isRequired)
        }
        if schema.contains(where: { $0.key == "bootstrap" }) { values["bootstrap"] = .text("a mano") }
        return values
    }

    private mutating func value(_ type: FieldType, isRequired: Bool = true) -> FieldValue {
        switch type {
        case .text: return .text(text())
        case .markdown: return .text(markdown())
        case .integer(let range): return .integer(Int64.random(in: range, using: &random))
        case .number(let range):
            let number = Double.random(in: range, using: &random)
            return .number(Bool.random(using: &random) ? number.rounded() : number)
        case .boolean: return .boolean(Bool.random(using: &random))
        case .duration:
            return .duration(
                .seconds([0, 1, 59, 60, 3600, 90 * 60, 86_400, 1_000_003].randomElement(using: &random) ?? 1))
        case .size:
            let sizes: [Int64] = [0, 1, 1024, 18_000_000_000, 1 << 40, 9_007_199_254_740_993, .max, 1_500_000]
            return .size(ByteCount(sizes.randomElement(using: &random) ?? 1))
        case .date:
            let date = CalendarDate(
                year: Int.random(in: 1990...2099, using: &random), month: Int.random(in: 1...12, using: &random),
                day: Int.random(in: 1...28, using: &random))
            return date.map { .date($0) } ?? .text("")
        case .instant:
            return .instant(Date(timeIntervalSince1970: Double(Int.random(in: 0...4_000_000_000, using: &random))))
        case .choice(let words): return .text(words.randomElement(using: &random) ?? "")
        case .reference(let kinds): return .text(reference(kinds))
        case .list(let element):
            let count = Int.random(in: (isRequired ? 1 : 0)...3, using: &random)
            return .list((0..<count).map { _ in value(element) })
        case .group(let fields): return .group(group(fields))
        }
    }

    private mutating func reference(_ kinds: [RecordKind]) -> String {
        kinds.flatMap { ids[$0] ?? [] }.randomElement(using: &random) ?? ""
    }

    private mutating func text() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            text.unicodeScalars.append(contentsOf: (Self.pieces.randomElement(using: &random) ?? "").unicodeScalars)
        }
        return text.allSatisfy(\.isWhitespace) ? text + "x" : text
    }

    private mutating func markdown() -> String {
        let lines = [
            "# Título", "", "- uno", "```", "código: 'x'", "```", "    sangría", "| a | b |", "fin  ", "---",
            "\tcon tabulador", "...",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            text += (lines.randomElement(using: &random) ?? "") + "\n"
        }
        if Bool.random(using: &random) { text += "sin salto al final" }
        return text.allSatisfy(\.isWhitespace) ? "x" : text
    }

    /// Pieces that YAML, CSV or Markdown could take for something else.
    static let pieces = [
        "no", "sí", "yes", "null", "~", "true", "0123", "12.50", "1e3", "2026-01-02", "0x1F", "08:30", "-", "- a",
        "--- b", "...",
        "*ancla", "&ancla", "!tag", "%dir", "@x", "`x`", "# nota", "a #b", "a: b", "a:", ": x", ":", "?", "? x",
        "{a: b}", "[a]", "{", "]",
        ",", ";", "|", ">", "'", "''", "\"", "\"\"", "\\", "\\n", " ", "  ", "\n", "\n\n", "\n  ", "\t", "\u{2028}",
        "\u{A0}", "\u{200B}", "x\u{FEFF}x", "\u{FFFE}", "e\u{301}", "é", "\u{301}",
        "ñandú",
        "日本", "🧯", "👩‍🚒",
        "<<", "=", "id", "Oaxaca de Juárez", "«uno»", "¿qué?", "x", "Línea uno\nlínea dos", "fin\n", "fin\n\n",
        "  sangría", "cola  ",
    ]
}
