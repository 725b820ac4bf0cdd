/// Reads PostgreSQL's own words for settings.
package enum PostgresSetting {
    /// Seconds of a time setting whose base unit is the second, as `SHOW` prints it: `0`, `60`, `1min`, `5min`, `1h`.
    ///
    /// - Source: PostgreSQL manual, 20.1.1 Parameter Names and Values.
    package static func seconds(_ text: String) -> Int64? {
        let trimmed = text.trimmed
        let digits = trimmed.prefix { $0.isNumber || $0 == "-" }
        guard let value = Int64(digits) else { return nil }
        switch trimmed.dropFirst(digits.count).trimmingPrefix(while: { $0 == " " }) {
        case "", "s": return value
        case "ms": return value / 1000
        case "min": return value * 60
        case "h": return value * 3600
        case "d": return value * 86_400
        default: return nil
        }
    }

    /// `on` and its synonyms.
    package static func isOn(_ text: String) -> Bool {
        ["on", "true", "yes", "1", "always"].contains(text.lowercased())
    }
}
