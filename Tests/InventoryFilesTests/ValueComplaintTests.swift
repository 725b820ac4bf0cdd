import RecoveryModel
import Testing

@Suite("Complaints about dates, sizes and booleans")
struct ValueComplaintTests {
    private func person(_ line: String, _ language: Language = .es) -> [String] {
        complaints(["people.yaml": "people:\n  - id: p\n    name: P\n    position: Q\n    \(line)\n"], language)
    }

    @Test(
        "a date says how it is written",
        arguments: [
            ("30-02-2022", "se encontró \"30-02-2022\"", "; ese mes"),
            ("2022-02-30", "se encontró \"2022-02-30\"", "; ese mes tiene 28 días, el último es 2022-02-28"),
            ("02-12-2022", "se encontró \"02-12-2022\"", "; escriba 2022-12-02"),
            ("2/12/2022", "se encontró \"2/12/2022\"", "; escriba 2022-12-02"),
            ("12/31/2022", "se encontró \"12/31/2022\"", "; escriba 2022-12-31"),
            ("2 de diciembre de 2022", "se encontró \"2 de diciembre de 2022\"", "; escriba 2022-12-02"),
            ("2022-1-5", "se encontró \"2022-1-5\"", "; escriba 2022-01-05"),
            ("2022-13-01", "se encontró \"2022-13-01\"", "; no existe el mes 13"),
        ])
    func date(_ text: String, _ found: String, _ hint: String) {
        let expected = ", se esperaba una fecha AAAA-MM-DD (por ejemplo \"2026-11-20\")"
        let all = person("start: \(text)")
        #expect(all.count == 1)
        #expect(all.first?.hasPrefix("people.yaml:5:12: " + found + expected + hint) == true, "\(all)")
    }

    @Test("a boolean is true, false, sí or no")
    func boolean() {
        #expect(
            person("active: quizá") == [
                "people.yaml:5:13: se encontró \"quizá\", se esperaba true o false (o bien sí o no)"
            ])
        #expect(
            person("active: 'no'") == [
                "people.yaml:5:13: se encontró \"no\", se esperaba true o false (o bien sí o no); quite las "
                    + "comillas: false"
            ])
        for (word, value) in [
            ("sí", true), ("yes", true), ("true", true), ("no", false), ("False", false), ("NO", false),
        ] {
            let read = records(["people.yaml": "people:\n  - {id: p, name: P, position: Q, active: \(word)}\n"])
            #expect(read.first?.fields["active"] == .boolean(value))
        }
    }

    @Test("a size needs its unit")
    func size() {
        let files = { (size: String) in
            [
                "roles.yaml": "roles:\n  - {id: r, name: R}\n",
                "systems.yaml": "systems:\n  - {id: s, name: S, tier: 1, owner_role: r}\n",
                "data-stores.yaml": "data-stores:\n  - {id: d, name: D, system: s, engine: files, size: \(size)}\n",
            ]
        }
        #expect(
            complaints(files("18")) == [
                "data-stores.yaml:2:54: se encontró \"18\", se esperaba un tamaño con unidad (por ejemplo \"18 GB\"); "
                    + "las unidades son B, kB, MB, GB, TB, KiB, MiB, GiB, TiB"
            ])
        #expect(complaints(files("18 GBs")).first?.hasSuffix("; ¿quiso decir \"GB\"?") == true)
        #expect(complaints(files("'1,5 GB'")).first?.hasSuffix("; escriba \"1.5 GB\"") == true)
        #expect(records(files("18 GB")).contains { $0.fields["size"] == .size(ByteCount(18_000_000_000)) })
        #expect(
            records(files("9007199254740993 B")).contains {
                $0.fields["size"] == .size(ByteCount(9_007_199_254_740_993))
            })
    }
}
