import InventoryFiles
import RecoveryModel
import Testing

@Suite("Secrets are refused and never repeated")
struct SecretComplaintTests {
    private static let secrets = [
        "host=db user=drp password=hunter2x", "ftp://drp:hunter2x@ftp.example.org/", "PGPASSWORD=hunter2x pg_dump",
        "-----BEGIN OPENSSH PRIVATE KEY-----", "AKIAIOSFODNN7EXAMPLE", "Contraseña: hunter2x",
        "db:5432:siga:drp:hunter2x",
        "clave nueva: x9Kq2LmZ7vBnR4tYw1PsDf8G", "ghp_16C7e42F292c6912E7710c838347Ae178B4a", "AGE-SECRET-KEY-1QQPQZ",
        "sshpass -p hunter2x ssh db", "sshpass -phunter2x", "curl -u drp:hunter2x x", "mysqldump --password hunter2x",
        "IDENTIFIED BY \"hunter2x\"", "ALTER ROLE drp PASSWORD \"hunter2x\"", "La contraseña es hunter2x",
        "Contraseña hunter2x", "Clave de acceso: hunter2x", "Authorization: Basic ZHJwOmh1bnRlcjJ4",
        "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJkcnAifQ.c2lnbmF0dXJl",
    ]

    @Test("in any text field", arguments: SecretComplaintTests.secrets)
    func value(_ secret: String) {
        for language in Language.allCases {
            let all = complaints(
                ["sites.yaml": "sites:\n  - id: a\n    name: A\n    role: primary\n    agreement: '\(secret)'\n"],
                language)
            #expect(all.count == 1)
            #expect(all.first?.hasPrefix("sites.yaml:5:16: ") == true)
            #expect(!all.joined().contains("hunter2x") && !all.joined().contains(secret))
        }
    }

    @Test(
        "ordinary text is none",
        arguments: [
            "la contraseña: la custodia el titular", "password=$CLAVE", "https://drp.example.org/ruta?x=1",
            "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU", "password=<la del sobre>",
            "PGPASSWORD=\"$(cat clave)\"",
            "password scram-sha-256", "la contraseña del PR-BD-01 la custodia el titular", "Clave: DRP-CEPEM-2026",
            "rsync -u db2:/srv/respaldos2026 .", "docker run -u 1000:1000 x", "sshpass -p \"$CLAVE2\" ssh", "id -u",
            "ServidorDeProduccionDeOaxacaNumero12", "/srv/respaldos/DRP-SIGA-2026-v1.2/Oaxaca", "lun a vie 08:00:15:00",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ])
    func ordinary(_ text: String) {
        let all = complaints([
            "sites.yaml": "sites:\n  - id: a\n    name: A\n    role: primary\n    agreement: '\(text)'\n"
        ])
        #expect(all == [])
    }

    @Test("the sentence says what to write instead")
    func sentence() {
        #expect(
            complaints(["sites.yaml": "sites:\n  - {id: a, name: AKIAIOSFODNN7EXAMPLE, role: primary}\n"]) == [
                "sites.yaml:2:19: lo escrito en \"name\" parece una contraseña o un secreto (no se repite aquí), "
                    + "y el inventario "
                    + "no guarda secretos; nombre un servicio de libpq (service), un archivo de contraseñas "
                    + "(passfile) o una "
                    + "variable de entorno (password_variable); si ya es conocida, cámbiela"
            ])
    }

    @Test(
        "keys that ask for one",
        arguments: ["password", "contraseña", "ftp_password", "token", "secret", "clave", "pwd"])
    func key(_ key: String) {
        let all = complaints(["endpoints.yaml": "endpoints:\n  - id: a\n    \(key): hunter2x\n"])
        #expect(all.count == 1)
        #expect(
            all.first?.hasPrefix(
                "endpoints.yaml:3:5: la clave \"\(key)\" no existe, y el inventario no guarda secretos; nombre "
                    + "un servicio"
            ) == true)
        #expect(!all.joined().contains("hunter2x"))
    }

    @Test("a password typed in place of a variable's name", arguments: ["hunter2x", "Oaxaca2022!", "con espacio"])
    func variable(_ text: String) {
        let all = complaints(["endpoints.yaml": "endpoints:\n  - id: a\n    password_variable: \(text)\n"])
        #expect(all.count == 1)
        #expect(
            all.first?.hasPrefix("endpoints.yaml:3:24: lo escrito en \"password_variable\" no es el nombre") == true)
        #expect(!all.joined().contains(text))
        #expect(complaints(["endpoints.yaml": "endpoints:\n  - id: a\n    password_variable: RESGUARDO_PW\n"]) == [])
    }

    @Test("a secret in a wrong field is not repeated by the complaint about its type")
    func wrongType() {
        let all = complaints([
            "endpoints.yaml": "endpoints:\n  - {id: a, port: password=hunter2x, role: AKIAIOSFODNN7EXAMPLE}\n"
        ])
        #expect(all.count == 2)
        #expect(!all.joined().contains("hunter2x") && !all.joined().contains("AKIA"))
    }

    @Test("in Markdown, at its line")
    func markdown() {
        let all = complaints(["runbooks/a.md": "# Uno\n\n```\npsql 'host=a password=hunter2x'\n```\n"])
        #expect(all.count == 1)
        #expect(all.first?.hasPrefix("runbooks/a.md:4:") == true)
    }
}
