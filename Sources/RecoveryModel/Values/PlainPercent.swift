/// Writes ratios for people, alike in both languages: `82.5 %`.
package enum PlainPercent {
    /// Three decimals below 99.9 %, five from there on, without zeros at the end.
    package static func text(_ ratio: Double) -> String {
        let percent = ratio * 100
        let scale: Double = percent >= 99.9 && percent < 100 ? 100_000 : 1000
        let scaled = Int64((percent * scale).rounded())
        let whole = scaled / Int64(scale)
        var decimals = String(abs(scaled % Int64(scale)) + Int64(scale)).dropFirst()
        while decimals.last == "0" { decimals = decimals.dropLast() }
        return "\(whole)" + (decimals.isEmpty ? "" : "." + decimals) + " %"
    }
}
