import RecoveryModel
import Testing

@Suite("The nearest word")
struct InventoryNearestWordTests {
    @Test(
        "is near in letters, blind to case and accents, and absent when nothing is near",
        arguments: [
            ("sistemas", "systems", "systems"), ("sistems", "systems", "systems"), ("SYSTEMS", "systems", "systems"),
            ("nómina", "nomina", "nomina"), ("data store", "data-store", "data-store"), ("nmae", "name", "name"),
            ("es", "en", nil), ("rt", "rto", nil), ("rot", "rto", "rto"), ("", "name", nil), ("xyz", "name", nil),
        ] as [(String, String, String?)])
    func word(_ text: String, _ candidate: String, _ expected: String?) {
        #expect(NearestWord(["zzzzzzzzz", candidate]).word(for: text) == expected)
    }

    @Test("among several is the nearest, then the first")
    func nearest() {
        #expect(NearestWord(["owner_rile", "owner_role"]).word(for: "owner_rol") == "owner_role")
        #expect(NearestWord(["abcd", "abce"]).word(for: "abcx") == "abcd")
    }
}
