import RecoveryModel

/// The text of one file, once its bytes were found to be readable; and what they make one suspect.
struct SourceText {
    /// Without a byte-order mark; nothing when the bytes are no text.
    let text: String?
    let issues: [InventoryIssue]

    /// The largest file that is read, in bytes.
    static let sizeLimit = 64 * 1024 * 1024

    init(_ file: InventoryFile) {
        guard file.bytes.count <= SourceText.sizeLimit else {
            text = nil
            issues = [Complaint.tooLarge(file)]
            return
        }
        let bytes = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.bytes.dropFirst(3)) : file.bytes
        guard let decoded = String(validating: bytes, as: UTF8.self) else {
            text = nil
            issues = [SourceText.invalidByte(bytes, file.path)]
            return
        }
        guard bytes.contains(where: { $0 >= 0x7F || ($0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09) }) else {
            text = decoded
            issues = []
            return
        }
        var found = MojibakeScan(decoded, file: file.path).issues
        let damagedLines = Set(found.map(\.location.line))
        var controls = SourceText.controls(decoded, file.path)
        // Damaged text often holds controls too: one complaint for one mistake.
        controls.removeAll { damagedLines.contains($0.location.line) }
        text = SourceText.holdsControl(decoded) ? nil : decoded
        found += controls
        issues = found
    }

    /// Whether YAML, CSV and Markdown files may hold a character as it is.
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0D: true
        case 0xFEFF, 0xFFFE, 0xFFFF: false
        default: !steersDisplay(scalar)
        }
    }

    /// Whether a character would do something to a terminal, or turn around the order in which a text is read, rather
    /// than be read: no value may hold one, however it is written.
    ///
    /// - Source: Unicode Standard Annex 9 (embeddings, overrides and isolates); ECMA-48 (C0 and C1 controls).
    static func steersDisplay(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func holdsControl(_ text: String) -> Bool { text.unicodeScalars.contains { !isAllowed($0) } }

    private static func controls(_ text: String, _ path: String) -> [InventoryIssue] {
        var place = PlaceCounter()
        var issues: [InventoryIssue] = []
        for scalar in text.unicodeScalars {
            if !isAllowed(scalar) {
                issues.append(
                    Complaint.control(scalar, SourceLocation(file: path, line: place.line, column: place.column)))
                if issues.count == 20 { break }
            }
            place.advance(over: scalar)
        }
        return issues
    }

    private static func invalidByte(_ bytes: [UInt8], _ path: String) -> InventoryIssue {
        var place = PlaceCounter()
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            place.advance(over: scalar)
            offset += UTF8.width(scalar)
        }
        let byte = offset < bytes.count ? bytes[offset] : 0
        // A folder of the user's old files is most often Windows-1252: say what the letter would be there.
        return Complaint.notUTF8(
            byte, letter: Mojibake.windowsLetter(byte),
            SourceLocation(file: path, line: place.line, column: place.column))
    }
}

/// Counts lines and columns as editors do: a line ends at LF, CR or CRLF; columns are Unicode scalars.
struct PlaceCounter {
    private(set) var line = 1
    private(set) var column = 1
    private var afterReturn = false

    mutating func advance(over scalar: Unicode.Scalar) {
        if scalar == "\n", afterReturn {
            afterReturn = false
            return
        }
        afterReturn = scalar == "\r"
        if scalar == "\n" || scalar == "\r" {
            line += 1
            column = 1
        } else {
            column += 1
        }
    }
}

extension UTF8 {
    /// Bytes that a scalar takes.
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { encode(scalar)?.count ?? 0 }
}
