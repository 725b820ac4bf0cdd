import RecoveryModel
import Testing

@Suite("Complaints about one field")
struct FieldComplaintTests {
    private static let site = "sites:\n  - id: a\n    name: A\n    role: primary\n"

    /// A site with one more line, which begins in line 5.
    private func site(_ line: String, _ language: Language = .es) -> [String] {
        complaints(["sites.yaml": FieldComplaintTests.site + "    " + line + "\n"], language)
    }

    @Test("an unknown key names the nearest one")
    func unknownKey() {
        #expect(
            site("adress: Centro") == [
                "sites.yaml:5:5: la clave \"adress\" no existe aquí; ¿quiso decir \"address\"?"
            ])
        #expect(
            site("adress: Centro", .en) == [
                "sites.yaml:5:5: there is no key \"adress\" here; did you mean \"address\"?"
            ])
        #expect(
            site("nómbre: B").first
                == "sites.yaml:5:5: la clave \"nómbre\" no existe aquí, se esperaba una de: name, role, address, "
                + "latitude, "
                + "longitude, hazard_zones, power_feeds, ups_runtime, generator_runtime, internet_links, "
                + "agreement, capacity"
        )
        #expect(
            site("dirección: B") == ["sites.yaml:5:5: la clave \"dirección\" no existe aquí; ¿quiso decir \"address\"?"]
        )
    }

    @Test("a key of a group inside says where it belongs")
    func misplacedKey() {
        let role = "roles:\n  - {id: r, name: R}\n"
        let process = "processes:\n  - id: p\n    name: P\n    owner_role: r\n    tier: 1\n    rto: 4 h\n"
        #expect(
            complaints(["roles.yaml": role, "processes.yaml": process]) == [
                "processes.yaml:6:5: la clave \"rto\" no existe aquí; va dentro de \"objectives\""
            ])
    }

    @Test("a misspelt required key is one complaint")
    func misspeltRequired() {
        #expect(
            complaints(["sites.yaml": "sites:\n  - id: a\n    nmae: A\n    role: primary\n"]) == [
                "sites.yaml:3:5: la clave \"nmae\" no existe aquí; ¿quiso decir \"name\"?"
            ])
    }

    @Test("a missing key names what it should hold")
    func missingKey() {
        #expect(
            complaints(["sites.yaml": "sites:\n  - id: a\n    role: primary\n"]) == [
                "sites.yaml:2:5: falta la clave \"name\", se esperaba un texto"
            ])
        #expect(
            complaints(["sites.yaml": "sites:\n  - name: A\n    role: primary\n"]) == [
                "sites.yaml:2:5: falta la clave \"id\", se esperaba un id único (sitio)"
            ])
    }

    @Test(
        "an empty value of a required key is no value",
        arguments: ["name:", "name: ~", "name: null", "name: ''", "name: '  '"])
    func emptyValue(_ line: String) {
        #expect(
            complaints(["sites.yaml": "sites:\n  - id: a\n    role: primary\n    \(line)\n"]) == [
                "sites.yaml:4:5: la clave \"name\" está vacía, se esperaba un texto"
            ])
    }

    @Test("an empty value of an optional key is an absent key")
    func emptyOptional() {
        let read = records(["sites.yaml": FieldComplaintTests.site + "    address:\n    agreement: ~\n"])
        #expect(read.first?.fields.keys.sorted() == ["name", "role"])
    }

    @Test("a duration needs its unit")
    func duration() {
        #expect(
            site("ups_runtime: 4") == [
                "sites.yaml:5:18: se encontró \"4\", se esperaba una duración con unidad (por ejemplo \"4 h\"); "
                    + "diga de qué son los 4: s, min, h, d, semanas"
            ])
        #expect(
            site("ups_runtime: 4", .en) == [
                "sites.yaml:5:18: found \"4\", expected a duration with its unit (for example \"4 h\"); "
                    + "say what the 4 are: s, min, h, d, weeks"
            ])
        #expect(
            site("ups_runtime: 4 hroas") == [
                "sites.yaml:5:18: se encontró \"4 hroas\", se esperaba una duración con unidad (por ejemplo \"4 h\"); "
                    + "¿quiso decir \"horas\"?"
            ])
        #expect(site("ups_runtime: \"1,5 h\"").first?.hasSuffix("; escriba \"1.5 h\"") == true)
        #expect(site("ups_runtime: pronto").first?.hasSuffix("(por ejemplo \"4 h\")") == true)
    }

    @Test(
        "durations are understood in both languages",
        arguments: ["4 horas", "4h", "PT4H", "14400 s", "4 hours", "\"4 h\"", "0.5 d"])
    func understood(_ text: String) {
        let seconds: Int64 = text == "0.5 d" ? 43_200 : 14_400
        let read = records(["sites.yaml": FieldComplaintTests.site + "    ups_runtime: \(text)\n"])
        #expect(read.first?.fields["ups_runtime"] == .duration(.seconds(seconds)))
    }

    @Test("numbers have ranges, and quotes make them text")
    func numbers() {
        #expect(
            site("power_feeds: 40") == [
                "sites.yaml:5:18: se encontró \"40\", se esperaba un número entero de 0 a 20"
            ])
        #expect(
            site("power_feeds: \"2\"") == [
                "sites.yaml:5:18: se encontró \"2\", se esperaba un número entero de 0 a 20; quite las comillas: 2"
            ])
        #expect(
            site("power_feeds: dos", .en) == ["sites.yaml:5:18: found \"dos\", expected a whole number from 0 to 20"])
        #expect(
            site("latitude: \"17,06\"") == [
                "sites.yaml:5:15: se encontró \"17,06\", se esperaba un número de -90 a 90; escriba 17.06"
            ])
        #expect(site("latitude: nan") == ["sites.yaml:5:15: se encontró \"nan\", se esperaba un número de -90 a 90"])
    }

    @Test("a wrong shape is told by what was found")
    func shapes() {
        #expect(
            site("hazard_zones: sismo") == [
                "sites.yaml:5:19: se encontró \"sismo\", se esperaba una lista; "
                    + "escriba cada elemento en su propia línea, precedido de \"- \""
            ])
        #expect(site("name2: [a]").count == 1)
        #expect(
            complaints(["sites.yaml": "sites:\n  - id: a\n    name: [A]\n    role: primary\n"]) == [
                "sites.yaml:3:11: se encontró una lista, se esperaba un texto"
            ])
        #expect(
            complaints(["sites.yaml": "sites:\n  - id: a\n    name: {A: B}\n    role: primary\n"]) == [
                "sites.yaml:3:11: se encontró un grupo de claves, se esperaba un texto; "
                    + "si el texto lleva \": \", póngalo entre comillas"
            ])
    }

    @Test("a word of a closed set names the nearest one")
    func choice() {
        #expect(
            complaints(["sites.yaml": "sites:\n  - id: a\n    name: A\n    role: primari\n"]) == [
                "sites.yaml:4:11: se encontró \"primari\", se esperaba una de estas palabras: "
                    + "primary, alternate, vault, office; ¿quiso decir \"primary\"?"
            ])
    }

    @Test("text stays text", arguments: ["no", "0123", "12.50", "951 000 1234", "true", "2026-01-01", "1e3"])
    func textStays(_ text: String) {
        let read = records(["sites.yaml": FieldComplaintTests.site + "    address: \(text)\n"])
        #expect(read.first?.fields["address"] == .text(text))
    }
}
