/// Reads and writes sizes in bytes, as an inventory states them: decimal units (MB = 10⁶) and binary ones (MiB = 2²⁰).
package enum SizeText {
    /// Largest first, so that `18 GB` is not written as the kibibytes that divide it too.
    private static let scales: [(unit: String, bytes: Int64)] = [
        ("TiB", 1_099_511_627_776), ("TB", 1_000_000_000_000), ("GiB", 1_073_741_824), ("GB", 1_000_000_000),
        ("MiB", 1_048_576), ("MB", 1_000_000), ("KiB", 1024), ("kB", 1000), ("B", 1),
    ]

    /// The units to name when an unknown one is met.
    package static let units = ["B", "kB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "TiB"]

    /// Reads `18 GB`, `16 MiB`, `512 B`; a bare number is refused.
    package static func size(_ text: String) -> ByteCount? {
        let trimmed = text.trimmed
        let number = trimmed.prefix { $0.isNumber || $0 == "." }
        let unit = trimmed.dropFirst(number.count).drop { $0 == " " }.lowercased()
        guard let scale = scales.first(where: { $0.unit.lowercased() == unit })?.bytes else { return nil }
        // Whole numbers stay whole: a Double would round the last digits of a large size in bytes.
        if let whole = Int64(number) {
            let product = whole.multipliedReportingOverflow(by: scale)
            return product.overflow ? nil : ByteCount(product.partialValue)
        }
        guard let value = Double(number), value * Double(scale) < 9e18 else { return nil }
        return ByteCount(Int64((value * Double(scale)).rounded()))
    }

    /// The canonical spelling: the largest unit that divides the size exactly.
    package static func text(_ size: ByteCount) -> String {
        for (unit, scale) in scales where size.bytes != 0 && size.bytes % scale == 0 {
            return "\(size.bytes / scale) \(unit)"
        }
        return "\(size.bytes) B"
    }
}
