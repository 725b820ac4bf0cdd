import RecoveryModel

/// The order in which people count: `M2` before `M10`.
enum NaturalOrder {
    /// Whether one item's id comes before another's.
    static func byID<Item: InventoryEntity>(_ left: Item, _ right: Item) -> Bool { precedes(left.id, right.id) }

    /// Compares runs of digits as numbers, everything else character by character.
    static func precedes(_ left: String, _ right: String) -> Bool {
        var (a, b) = (Substring(left), Substring(right))
        while let x = a.first, let y = b.first {
            if x.isNumber, y.isNumber {
                let (m, n) = (digits(&a), digits(&b))
                if m != n { return m.count == n.count ? m < n : m.count < n.count }
            } else {
                if x != y { return x < y }
                a = a.dropFirst()
                b = b.dropFirst()
            }
        }
        return a.isEmpty && !b.isEmpty
    }

    /// Takes the number at the beginning away, without its leading zeros.
    private static func digits(_ text: inout Substring) -> Substring {
        let number = text.prefix { $0.isNumber }
        text = text.dropFirst(number.count)
        return number.drop { $0 == "0" }
    }
}
