import RecoveryModel
import Testing

@Suite("Complaints about items together")
struct ItemComplaintTests {
    @Test("a duplicate id names the first place, also across YAML and CSV")
    func duplicateID() {
        #expect(
            complaints([
                "sites.yaml": "sites:\n  - {id: a, name: A, role: primary}\n  - {id: a, name: B, role: vault}\n"
            ]) == [
                "sites.yaml:3:10: el id \"a\" ya lo tiene otro elemento (sitio) en sites.yaml:2:10; "
                    + "dé otro id a uno de los dos, o borre el que sobra"
            ])
        #expect(
            complaints([
                "suppliers.yaml": "suppliers:\n  - {id: s, name: S, service: T}\n",
                "contacts.csv": "id,supplier,channel,value\nc,s,email,a@example.org\n",
                "contacts.yaml": "contacts:\n  - {id: c, supplier: s, channel: email, value: b@example.org}\n",
            ]) == [
                "contacts.yaml:2:10: el id \"c\" ya lo tiene otro elemento (contacto) en contacts.csv:2:1; "
                    + "dé otro id a uno de los dos, o borre el que sobra"
            ])
    }

    @Test("an id says which character it cannot hold")
    func idFormat() {
        #expect(
            complaints(["sites.yaml": "sites:\n  - {id: Sede Ñuu, name: A, role: primary}\n"]) == [
                "sites.yaml:2:10: el id \"Sede Ñuu\" contiene un espacio, se esperaban letras sin acento, "
                    + "dígitos, \"-\", \"_\" "
                    + "o \".\"; escriba \"Sede-Nuu\""
            ])
        #expect(
            complaints(["sites.yaml": "sites:\n  - {id: nómina, name: A, role: primary}\n"], .en) == [
                "sites.yaml:2:10: the id \"nómina\" contains \"ó\", expected letters without accents, digits, "
                    + "\"-\", \"_\" "
                    + "or \".\"; write \"nomina\""
            ])
        #expect(
            complaints(["sites.yaml": "sites:\n  - {id: -a, name: A, role: primary}\n"]) == [
                "sites.yaml:2:10: el id \"-a\" empieza con \"-\", se esperaba una letra o un dígito; escriba \"a\""
            ])
    }

    @Test("a reference to nothing names the nearest id")
    func reference() {
        let roles = "roles:\n  - {id: titular-informatica, name: R}\n"
        let system = { (role: String) in "systems:\n  - {id: s, name: S, tier: 1, owner_role: \(role)}\n" }
        #expect(
            complaints(["roles.yaml": roles, "systems.yaml": system("titular-informática")]) == [
                "systems.yaml:2:43: se encontró \"titular-informática\", se esperaba el id de un elemento que "
                    + "exista (rol); "
                    + "¿quiso decir \"titular-informatica\"?"
            ])
        #expect(
            complaints(["roles.yaml": roles, "systems.yaml": system("s")]) == [
                "systems.yaml:2:43: se encontró \"s\", se esperaba el id de un elemento que exista (rol); "
                    + "ese id es de otra clase: sistema"
            ])
        #expect(
            complaints(["roles.yaml": roles, "systems.yaml": system("zzzzz")], .en) == [
                "systems.yaml:2:43: found \"zzzzz\", expected the id of an item that exists (role); add it to "
                    + "roles.yaml"
            ])
    }

    @Test("a contact is of exactly one holder")
    func holder() {
        let files = [
            "suppliers.yaml": "suppliers:\n  - {id: s, name: S, service: T}\n",
            "authorities.yaml": "authorities:\n  - {id: a, name: A, category: other}\n",
            "contacts.csv": "id,supplier,authority,channel,value\nx,,,email,a@example.org\ny,s,a,email,b@example.org\n",
        ]
        let expected = "se esperaba exactamente una de las claves \"person\", \"supplier\" o \"authority\""
        #expect(
            complaints(files) == [
                "contacts.csv:2:1: el contacto \"x\" no es de nadie, \(expected)",
                "contacts.csv:3:5: el contacto \"y\" tiene a la vez \"supplier\" y \"authority\", \(expected)",
            ])
    }

    @Test("a cycle of hard dependencies is printed whole")
    func cycle() {
        let component = { (id: String, on: String, more: String) in
            "  - {id: \(id), name: N, category: server, depends_on: [{on: \(on)\(more)}]}\n"
        }
        let ring = { (more: String) in
            [
                "components.yaml": "components:\n" + component("a", "b", "") + component("b", "c", more)
                    + component("c", "a", "")
            ]
        }
        #expect(
            complaints(ring("")) == [
                "components.yaml:4:58: las dependencias forman un ciclo y nada dice cómo arrancar: a → b → c → "
                    + "a; quite una "
                    + "dependencia, hágala \"strength: soft\" o explique el arranque en \"bootstrap\""
            ])
        #expect(complaints(ring(", strength: soft")) == [])
        #expect(complaints(ring(", bootstrap: Arranque b a mano")) == [])
        #expect(
            complaints(["components.yaml": "components:\n" + component("a", "a", "")], .en) == [
                "components.yaml:2:58: the dependencies form a cycle and nothing says how to start: a → a; "
                    + "remove a dependency, "
                    + "make it \"strength: soft\" or explain the start under \"bootstrap\""
            ])
    }

    @Test("a table complains about columns, cells and quotes")
    func table() {
        let suppliers = "suppliers:\n  - {id: s, name: S, service: T}\n"
        let check = { (csv: String) in complaints(["suppliers.yaml": suppliers, "contacts.csv": csv]) }
        #expect(check("id,suplier,channel,value\n").first?.hasSuffix("¿quiso decir \"supplier\"?") == true)
        #expect(
            check("id,supplier,channel,value,value\n") == [
                "contacts.csv:1:27: la columna \"value\" está repetida: ya está en contacts.csv:1:21; deje solo "
                    + "una de las dos"
            ])
        #expect(
            check("id,supplier,channel,value\nc,s,email,a@example.org,x\n") == [
                "contacts.csv:2:25: la línea tiene 5 celdas, se esperaban 4; un texto con comas va entre "
                    + "comillas dobles"
            ])
        #expect(
            check("id,supplier,channel,value\nc,s,email,\"a@example.org\n") == [
                "contacts.csv:2:11: las comillas no se cierran; "
                    + "ciérrelas; unas comillas dentro del texto se escriben dobles (\"\")"
            ])
        #expect(check("id;supplier;channel;value\nc;s;email;\"a;b\"\"c\"\n") == [])
        #expect(
            check("id,supplier,channel,value\nc,s,email,\"a\nb\"\nd,s,correo,x\n") == [
                "contacts.csv:4:5: se encontró \"correo\", se esperaba una de estas palabras: "
                    + "mobile, landline, email, radio, messaging"
            ])
        #expect(
            check("id,supplier,channel,value\n,s,email,x\n").first?.hasPrefix("contacts.csv:2:1: falta la clave \"id\"")
                == true)
    }

    @Test("all complaints of all files come at once, by place")
    func allAtOnce() {
        let all = complaints([
            "sites.yaml":
                "sites:\n  - {id: a, nombre: A, role: primari}\n  - {id: a, name: B, role: vault, ups_runtime: 4}\n",
            "people.yaml": "people:\n  - {id: p, name: P, position: Q, start: 30-02-2022}\n",
            "otros.yaml": "",
        ])
        #expect(
            all.map { $0.split(separator: ": ")[0] } == [
                "otros.yaml:1:1", "people.yaml:2:42", "sites.yaml:2:13", "sites.yaml:2:30",
                "sites.yaml:3:10", "sites.yaml:3:48",
            ])
    }
}
