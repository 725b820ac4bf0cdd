/// Names for the headings of one page: ASCII, readable, no two alike.
struct HeadingSlugs {
    /// Every slug that is taken, with the last number that was put behind it.
    private var taken: [String: Int]

    /// - Parameter reserved: Ids that the page uses itself.
    init(reserved: [String]) { taken = Dictionary(reserved.map { ($0, 1) }) { first, _ in first } }

    /// A slug for a heading's plain text: `3.2 Réplicas y punto único` becomes `3-2-replicas-y-punto-unico`; the
    /// second of that name gets `-2`.
    mutating func slug(for label: [UInt8]) -> String {
        let base = String(decoding: HeadingSlugs.folded(label), as: UTF8.self)
        guard var count = taken[base] else {
            taken[base] = 1
            return base
        }
        var slug: String
        repeat {
            count += 1
            slug = "\(base)-\(count)"
        } while taken[slug] != nil
        taken[base] = count
        taken[slug] = 1
        return slug
    }

    private static func folded(_ label: [UInt8]) -> [UInt8] {
        var slug: [UInt8] = []
        slug.reserveCapacity(label.count)
        var index = 0
        while index < label.count {
            let byte = label[index]
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
            case 0xC3 where index + 1 < label.count:
                index += 1
                if let letter = latin(label[index]) { slug.append(letter) } else { appendHyphen(to: &slug) }
            case UInt8(ascii: "&"):
                index = label[index...].firstIndex(of: UInt8(ascii: ";")) ?? index
                appendHyphen(to: &slug)
            default: appendHyphen(to: &slug)
            }
            index += 1
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        return slug.isEmpty ? Array("s".utf8) : slug
    }

    private static func appendHyphen(to slug: inout [UInt8]) {
        guard let last = slug.last, last != UInt8(ascii: "-") else { return }
        slug.append(UInt8(ascii: "-"))
    }

    /// The plain letter of the second byte of U+00C0…U+00FF, in either case; `*` marks what has none.
    private static func latin(_ byte: UInt8) -> UInt8? {
        let letters = Array("aaaaaaaceeeeiiiidnooooo*ouuuuy**".utf8)
        let offset = Int(byte & 0x1F)
        guard offset < letters.count, letters[offset] != UInt8(ascii: "*") else { return nil }
        return letters[offset]
    }
}
