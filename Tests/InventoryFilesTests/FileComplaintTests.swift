import InventoryFiles
import RecoveryModel
import Testing

@Suite("Complaints about whole files")
struct FileComplaintTests {
    @Test("YAML that cannot be read says where and why")
    func syntax() {
        #expect(
            complaints(["sites.yaml": "sites:\n  - id: a\n    name: A: B\n"]) == [
                "sites.yaml:3:12: no se esperaba \": \" en este lugar; "
                    + "ponga entre comillas el texto que lleva \": \", o revise la sangría"
            ])
        #expect(
            complaints(["sites.yaml": "sites:\n  - id: a\n\tname: A\n"]) == [
                "sites.yaml:3:1: hay un tabulador en la sangría, se esperaban espacios; cambie cada tabulador "
                    + "por dos espacios"
            ])
        #expect(
            complaints(["sites.yaml": "sites:\n  - id: a\n    name: \"A\n"]) == [
                "sites.yaml:4:1: el archivo termina dentro de unas comillas que no se cierran; cierre las comillas"
            ])
        #expect(
            complaints(["sites.yaml": "sites:\n  - id: a\n    name: A\n   role: B\n"], .en) == [
                "sites.yaml:4:4: expected \"- \" with the same indentation as the items before; "
                    + "look at the indentation of this line"
            ])
        #expect(
            complaints(["organization.yaml": "name: 'A' B\n"], .en) == [
                "organization.yaml:1:11: expected a key with the same indentation as those before; "
                    + "look at the indentation and quotes of this line and the one before"
            ])
        #expect(
            complaints(["sites.yaml": "sites:\n  - id: *nada\n"]) == [
                "sites.yaml:2:9: el alias no tiene un ancla anterior; si es un texto que empieza con \"*\", "
                    + "póngalo entre comillas"
            ])
        #expect(
            complaints(["sites.yaml": "sites: []\n---\nsites: []\n"]) == [
                "sites.yaml:2:1: se encontró un segundo documento YAML, se esperaba uno solo por archivo; quite "
                    + "la línea \"---\""
            ])
    }

    @Test("a broken file raises no false complaint about references to its items")
    func noCascade() {
        #expect(
            complaints([
                "roles.yaml": "roles:\n  - id: r\n    name: R: x\n",
                "systems.yaml": "systems:\n  - {id: s, name: S, tier: 1, owner_role: r, site: nada}\n",
            ]).map { $0.prefix(19) } == ["roles.yaml:3:12: no", "systems.yaml:2:52: "])
    }

    @Test("a repeated key names the first one, and the rest of the file is still read")
    func repeatedKeys() {
        let text = """
            sites:
              - id: a
                name: A
                role: primary
                name: B
                name: C
              - id: b
                "name": A
                role: primari
                role: primary
            """
        #expect(
            complaints(["sites.yaml": text]) == [
                "sites.yaml:5:5: la clave \"name\" está repetida: ya está en sites.yaml:3:5; deje solo una de las dos",
                "sites.yaml:6:5: la clave \"name\" está repetida: ya está en sites.yaml:3:5; deje solo una de las dos",
                "sites.yaml:10:5: la clave \"role\" está repetida: ya está en sites.yaml:9:5; deje solo una de las dos",
            ])
    }

    @Test("an unknown file names the nearest one")
    func unknownFile() {
        #expect(
            complaints([
                "sistems.yaml": "", "sites.yml": "", "Sistemas.yaml": "", "fotos/a.png": "", "runbook/x.md": "",
            ]) == [
                "Sistemas.yaml:1:1: el archivo \"Sistemas.yaml\" no es parte de un inventario; ¿quiso decir "
                    + "\"systems.yaml\"?",
                "fotos/a.png:1:1: el archivo \"fotos/a.png\" no es parte de un inventario",
                "runbook/x.md:1:1: el archivo \"runbook/x.md\" no es parte de un inventario; ¿quiso decir "
                    + "\"runbooks/x.md\"?",
                "sistems.yaml:1:1: el archivo \"sistems.yaml\" no es parte de un inventario; ¿quiso decir "
                    + "\"systems.yaml\"?",
                "sites.yml:1:1: el archivo \"sites.yml\" no es parte de un inventario; ¿quiso decir \"sites.yaml\"?",
            ])
        #expect(complaints(["README.md": "x", ".gitignore": "x", "prose/README.md": "x", "plan.sqlite": "x"]) == [])
    }

    @Test("a misnamed file raises no complaint about references to its items")
    func misnamedFile() {
        #expect(
            complaints([
                "provedores.yaml": "suppliers:\n  - {id: s, name: S, service: T}\n",
                "contacts.csv": "id,supplier,channel,value\nc,s,email,x\n",
            ]) == [
                "provedores.yaml:1:1: el archivo \"provedores.yaml\" no es parte de un inventario; "
                    + "¿quiso decir \"suppliers.yaml\"?"
            ])
    }

    @Test("a byte-order mark and CRLF are fine")
    func marks() {
        let text =
            "\u{FEFF}sites:\r\n  - id: a\r\n    name: A\r\n    role: primary\r\n    address: |\r\n      uno\r\n  "
            + "    dos\r\n"
        let read = records(["sites.yaml": text])
        #expect(read.first?.fields["address"] == .text("uno\ndos\n"))
        let csv = "\u{FEFF}id,name\r\n"
        #expect(
            complaints(["contacts.csv": csv]).first?.hasPrefix("contacts.csv:1:4: la columna \"name\" no existe")
                == true)
        #expect(records(["prose/a.md": "uno\r\ndos\rtres\n"]).first?.fields["body"] == .text("uno\ndos\ntres\n"))
    }

    @Test("bytes that are no UTF-8 say what they would be in Windows-1252")
    func invalidBytes() {
        let bytes = Array("sites:\n  - id: a\n    name: Direcci".utf8) + [0xF3] + Array("n\n".utf8)
        #expect(
            complaints(["sites.yaml": bytes]) == [
                "sites.yaml:3:18: se encontró el byte 0xF3 (en Windows-1252 es \"ó\"), se esperaba texto en UTF-8; "
                    + "guarde el archivo con la codificación UTF-8 (en Excel: \"CSV UTF-8\")"
            ])
    }

    @Test("control characters are refused at their place")
    func controls() {
        #expect(
            complaints(["prose/a.md": "uno\nd\u{0}os\n"]) == [
                "prose/a.md:2:2: se encontró el carácter de control U+0000, se esperaba texto sin caracteres de "
                    + "control; bórrelo"
            ])
    }

    @Test(
        "no value may steer a terminal or turn a text around, however it is written",
        arguments: [
            ("\\e", "U+001B"), ("\\0", "U+0000"), ("\\a", "U+0007"), ("\\r", "U+000D"), ("\\x7f", "U+007F"),
            ("\\x9b", "U+009B"), ("\\N", "U+0085"), ("\\u202e", "U+202E"), ("\\u2066", "U+2066"),
            ("\u{202E}", "U+202E"), ("\u{2069}", "U+2069"), ("\u{9B}", "U+009B"),
        ])
    func escapedControls(_ written: String, _ code: String) {
        let name = complaints(["sites.yaml": "sites:\n  - {id: a, role: primary, name: \"A\(written)B\"}\n"])
        #expect(name.count == 1)
        #expect(name.first?.contains("se encontró el carácter de control \(code),") == true)
        let id = complaints(["sites.yaml": "sites:\n  - {id: \"a\(written)\", role: primary, name: B}\n"])
        #expect(id.first?.contains("se encontró el carácter de control \(code),") == true)
    }

    @Test("UTF-8 read as another encoding is repaired in the suggestion")
    func mojibake() {
        let site = { (name: String) in "sites:\n  - {id: a, role: primary, name: \(name)}\n" }
        #expect(
            complaints(["sites.yaml": site("Centro de ProducciÃ³n")]) == [
                "sites.yaml:2:44: se encontró \"ProducciÃ³n}\": es texto UTF-8 leído con otra codificación; "
                    + "¿quiso decir \"Producción}\"?"
            ])
        #expect(complaints(["sites.yaml": site("Direcci√≥n")]).first?.hasSuffix("¿quiso decir \"Dirección}\"?") == true)
        #expect(complaints(["sites.yaml": site("AÃ±o")]).first?.hasSuffix("¿quiso decir \"Año}\"?") == true)
        #expect(complaints(["sites.yaml": site("ÃƒÂ³rgano")]).first?.hasSuffix("¿quiso decir \"órgano}\"?") == true)
        #expect(complaints(["sites.yaml": site("Ã\u{81}rea")]).first?.hasSuffix("¿quiso decir \"Área}\"?") == true)
        #expect(complaints(["sites.yaml": site("«ELABORÓ» REVISÓ – “¿Qué?” São Tomé ½ √2")]) == [])
    }

    @Test("aliases may be used, but not to multiply")
    func aliases() {
        let merged = "sites:\n  - &base {id: a, name: A, role: primary}\n  - {<<: *base, id: b}\n"
        #expect(records(["sites.yaml": merged]).map(\.id) == ["a", "b"])
        var bomb = "sites:\n  - &a0 {id: x, hazard_zones: [lol, lol, lol, lol, lol, lol, lol, lol, lol]}\n"
        for level in 1...12 {
            bomb += "  - &a\(level) [" + repeatElement("*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        #expect(complaints(["sites.yaml": bomb]).contains { $0.contains("los alias de YAML multiplican el contenido") })
        let deep = "sites: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
        #expect(complaints(["sites.yaml": deep]).first?.contains("el anidamiento pasa de 32 niveles") == true)
        let deeper = "sites: " + String(repeating: "[", count: 5000)
        #expect(complaints(["sites.yaml": deeper]).first?.contains("el anidamiento pasa de 32 niveles") == true)
    }

    @Test("the list stands under the key of its file")
    func topLevel() {
        #expect(
            complaints(["sites.yaml": "- id: a\n"]) == [
                "sites.yaml:1:1: se encontró una lista, se esperaba la clave \"sites\" con una lista; "
                    + "escriba \"sites:\" en la primera línea"
            ])
        #expect(
            complaints(["sites.yaml": "site:\n  - id: a\n"]) == [
                "sites.yaml:1:1: la clave \"site\" no existe aquí, se esperaba solo \"sites\"; ¿quiso decir \"sites\"?"
            ])
        #expect(
            complaints(["sites.yaml": "sites:\n  a:\n    name: A\n"]) == [
                "sites.yaml:2:3: se encontró un grupo de claves, se esperaba una lista de elementos bajo \"sites\"; "
                    + "empiece cada elemento con \"- id: …\""
            ])
        #expect(complaints(["sites.yaml": "# nada\n", "people.yaml": "", "roles.yaml": "roles:\n"]) == [])
    }

    @Test("an empty Markdown file is a mistake")
    func emptyMarkdown() {
        #expect(
            complaints(["runbooks/DRP-1.md": " \n"]) == [
                "runbooks/DRP-1.md:1:1: el archivo está vacío, se esperaba un texto en Markdown; escríbalo, o "
                    + "borre el archivo"
            ])
    }
}
