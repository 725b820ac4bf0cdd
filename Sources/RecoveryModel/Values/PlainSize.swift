/// Writes sizes for people in decimal units, alike in both languages: `18.4 GB`.
package enum PlainSize {
    /// One decimal, none for a whole number; below a kilobyte, bytes.
    package static func text(_ size: ByteCount) -> String {
        let scales: [(unit: String, bytes: Double)] = [("TB", 1e12), ("GB", 1e9), ("MB", 1e6), ("kB", 1e3)]
        let bytes = Double(size.bytes)
        guard let scale = scales.first(where: { abs(bytes) >= $0.bytes }) else { return "\(size.bytes) B" }
        let tenths = Int64((bytes / scale.bytes * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10) \(scale.unit)" : "\(tenths / 10).\(abs(tenths % 10)) \(scale.unit)"
    }
}
