/// Reads what servers answer to a listing.
enum TransferListing {
    /// RFC 3659 §7: `type=file;size=4096;modify=…; name`, the name after the first space.
    static func machineReadable(_ text: String) -> [TransferEntry] {
        lines(text).compactMap { line in
            guard let space = line.firstIndex(of: " ") else { return nil }
            let name = String(line[line.index(after: space)...])
            let facts = line[..<space].split(separator: ";").map { $0.split(separator: "=", maxSplits: 1) }
            let fact = { (key: String) in facts.first { $0.first?.lowercased() == key }?.last.map(String.init) }
            switch fact("type")?.lowercased() {
            case "cdir", "pdir": return nil
            case "file": return TransferEntry(name: name, kind: .file, size: fact("size").flatMap { Int64($0) })
            case "dir": return TransferEntry(name: name, kind: .folder, size: nil)
            default: return TransferEntry(name: name, kind: .other, size: nil)
            }
        }
    }

    /// RFC 959 `NLST`: names, one a line.
    static func namesOnly(_ text: String) -> [TransferEntry] {
        lines(text).map { line in
            let name = line.split(separator: "/").last.map(String.init) ?? String(line)
            return TransferEntry(name: name, kind: .unknown, size: nil)
        }
        .filter { $0.name != "." && $0.name != ".." }
    }

    /// The long names of an SFTP server: eight columns as `ls -l` prints them, one space, the name.
    static func longNames(_ text: String) -> [TransferEntry] {
        lines(text).compactMap { line in
            guard let (columns, rest) = columns(of: line, count: 8), let type = columns[0].first else { return nil }
            switch type {
            case "-": return entry(rest, .file, size: Int64(columns[4]))
            case "d": return entry(rest, .folder, size: nil)
            case "l":
                return entry(rest.firstRange(of: " -> ").map { rest[..<$0.lowerBound] } ?? rest, .other, size: nil)
            default: return entry(rest, .other, size: nil)
            }
        }
    }

    private static func entry(_ name: Substring, _ kind: TransferEntry.Kind, size: Int64?) -> TransferEntry? {
        name == "." || name == ".." ? nil : TransferEntry(name: String(name), kind: kind, size: size)
    }

    private static func columns(of line: Substring, count: Int) -> ([Substring], Substring)? {
        var columns: [Substring] = []
        var rest = line
        while columns.count < count {
            rest = rest.drop { $0 == " " }
            let column = rest.prefix { $0 != " " }
            guard !column.isEmpty else { return nil }
            columns.append(column)
            rest = rest.dropFirst(column.count)
        }
        return rest.first == " " ? (columns, rest.dropFirst()) : nil
    }

    /// A carriage return and a line feed are one `Character` in Swift: both count as the end of a line.
    private static func lines(_ text: String) -> [Substring] {
        text.split { $0 == "\n" || $0 == "\r\n" }
    }
}
