package import RecoveryModel

// A point before decimals and a comma between thousands, as Mexico writes both; English does the same.
extension DocumentLocale {
    /// `43,200`; negative numbers carry U+2212.
    package func number(_ value: some BinaryInteger) -> String {
        (value < 0 ? "−" : "") + grouped(String(value.magnitude))
    }

    /// `1,234.50`: a fixed number of decimals, rounded half away from zero.
    ///
    /// - Parameter decimals: 0 to 9.
    package func number(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return noData }
        let scale = power(10, decimals)
        return scaled(Int64((abs(value) * Double(scale)).rounded()), decimals, isNegative: value < 0)
    }

    /// `1 sistema`, `0 sistemas`, `1,234 sistemas`.
    package func count(_ value: some BinaryInteger, one: String, other: String) -> String {
        "\(number(value)) \(value == 1 ? one : other)"
    }

    /// `99.98842 %` (`99.98842%` in English): rounded down, 3 decimals below 99.9 and 5 from there; what is less than
    /// the whole never prints as the whole.
    ///
    /// - Parameter ratio: 0 to 1.
    package func percent(_ ratio: Double) -> String { percent(ratio, decimals: ratio < 0.999 ? 3 : 5) }

    /// A percentage with as many decimals as wanted, rounded down.
    package func percent(_ ratio: Double, decimals: Int) -> String {
        guard ratio.isFinite, abs(ratio) < 1e6 else { return noData }
        let scale = power(10, decimals)
        // Half a millionth of the last digit absorbs what binary fractions lose: 0.29 is 29 %.
        var units = Int64((ratio * 100 * Double(scale) + 0.5e-6).rounded(.down))
        if ratio < 1, units >= 100 * scale { units = 100 * scale - 1 }
        return scaled(abs(units), decimals, isNegative: units < 0) + pick("\u{A0}%", "%")
    }

    /// `18.4 GB`: decimal units (MB is 10⁶), one decimal where there is something to show.
    package func size(_ size: ByteCount) -> String {
        let magnitude = size.bytes.magnitude
        let sign = size.bytes < 0 ? "−" : ""
        guard magnitude >= 1000 else { return "\(sign)\(magnitude) B" }
        var unit = "kB"
        var tenth: UInt64 = 100
        // 999,950 B is 1 MB, not 1,000.0 kB.
        for larger in ["MB", "GB", "TB", "PB"] where (magnitude + tenth / 2) / tenth >= 10_000 {
            unit = larger
            tenth *= 1000
        }
        let tenths = (magnitude + tenth / 2) / tenth
        let text = grouped(String(tenths / 10)) + (tenths % 10 == 0 ? "" : ".\(tenths % 10)")
        return "\(sign)\(text) \(unit)"
    }

    private func scaled(_ units: Int64, _ decimals: Int, isNegative: Bool) -> String {
        let scale = power(10, decimals)
        let sign = isNegative && units != 0 ? "−" : ""
        let whole = sign + grouped(String(units / scale))
        guard decimals > 0 else { return whole }
        let fraction = String(units % scale)
        return whole + "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }

    private func power(_ base: Int64, _ exponent: Int) -> Int64 {
        (0..<max(0, min(exponent, 9))).reduce(1) { value, _ in value * base }
    }

    private func grouped(_ digits: String) -> String {
        guard digits.utf8.count > 3 else { return digits }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result.append(",") }
            result.append(digit)
        }
        return result
    }
}
