import Foundation
import LoopbackServers
import Testing

/// The main job from one end to the other, against real servers: files → store → probe → check → rendered plan.
@Suite(.serialized) struct JourneyTests {
    /// A plan whose two endpoints are a real primary and its standby, and whose local target is a real folder.
    private struct Plan {
        let program: Program
        let primary: PostgresServer
        let standby: PostgresServer
        let password = "Clave-De-La-Sonda-7731"

        init() async throws {
            program = try Program()
            primary = try await PostgresServer.start(.init(password: "del-superusuario-1"))
            standby = try await primary.makeStandby(named: "pg_padron_2")
            _ = try program.run(["init"])
            let grants = try program.run(["probe", "--print-grants", "--role", "resguardo_sonda"]).output
            for statement in [grants, "ALTER ROLE resguardo_sonda PASSWORD '\(password)'", "CREATE DATABASE padron"] {
                _ = try await primary.psql(statement)
            }
            try program.write("127.0.0.1:*:*:resguardo_sonda:\(password)\n", to: "secretos/pgpass")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600], ofItemAtPath: program.folder + "/secretos/pgpass")
            var endpoints = try program.read("inventory/endpoints.yaml")
            for (old, new) in [
                ("55431", "\(primary.port)"), ("55432", "\(standby.port)"), (".demo/pgpass", "secretos/pgpass"),
                ("database: padron", "database: postgres"),
            ] { endpoints = endpoints.replacingOccurrences(of: old, with: new) }
            try program.write(endpoints, to: "inventory/endpoints.yaml")
            let folder = program.folder + "/respaldos"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try program.replace("path: .demo/respaldos", with: "path: respaldos", in: "inventory/targets.yaml")
        }
    }

    @Test func theStoppedServerStandsOnPageOne() async throws {
        let plan = try await Plan()
        let program = plan.program
        defer { program.remove() }
        #expect(try program.run(["inventory", "apply"]).status == 0)
        let healthy = try program.run(["probe", "pg-padron-1", "pg-padron-2", "disco-local"])
        #expect(healthy.status == 0, "\(healthy.output)\(healthy.talk)")
        #expect(healthy.output.contains("pg_padron_2 streaming/async"), "\(healthy.output)")
        #expect(try program.run(["render"]).status == 0)
        let before = try pageOne(program)
        #expect(!before.contains("pg-padron-1"), "\(before)")

        try await plan.primary.stop(.immediate)
        let silent = try program.run(["probe", "pg-padron-1", "pg-padron-2", "disco-local"])
        #expect(silent.status == 22, "\(silent.output)\(silent.talk)")
        #expect(silent.output.contains("SIN RESPUESTA"), "\(silent.output)")
        let check = try program.run(["check"])
        #expect(check.status == 20)
        #expect(check.output.contains("PRB-001"), "\(check.output)")
        #expect(try program.run(["render"]).status == 0)
        let after = try pageOne(program)
        #expect(after.contains("PostgreSQL de padrón e inversión"), "\(after)")
        #expect(after.contains("no se pudo conectar"), "\(after)")
    }

    @Test func noSecretLeavesItsFile() async throws {
        let plan = try await Plan()
        let program = plan.program
        defer { program.remove() }
        #expect(try program.run(["inventory", "apply"]).status == 0)
        let ftp = "Clave-Del-FTP-9924"
        let probe = try program.run(["probe", "--verbose"], environment: ["RESGUARDO_FTP_PASSWORD": ftp])
        #expect(try program.run(["render"]).status == 0)
        var places = [probe.output, probe.talk]
        let files = FileManager.default.enumerator(atPath: program.folder)
        while let path = files?.nextObject() as? String {
            if path.hasPrefix("secretos") { continue }
            guard let data = FileManager.default.contents(atPath: program.folder + "/" + path) else { continue }
            places.append(String(decoding: data, as: UTF8.self))
        }
        #expect(places.count > 40)
        for secret in [plan.password, ftp, "del-superusuario-1"] {
            #expect(places.allSatisfy { !$0.contains(secret) }, "\(secret)")
        }
    }

    @Test func whatIsSeenAndNotDeclaredIsOffered() async throws {
        let plan = try await Plan()
        let program = plan.program
        defer { program.remove() }
        _ = try await plan.primary.psql("CREATE DATABASE archivo_nuevo")
        let file = "inventory/replication.yaml"
        try program.replace("application_name: pg_padron_2", with: "application_name: otra", in: file)
        #expect(try program.run(["inventory", "apply"]).status == 0)
        let probe = try program.run(["probe", "pg-padron-1"])
        #expect(probe.talk.contains("«archivo_nuevo»"), "\(probe.talk)")
        #expect(probe.talk.contains("databases: [\"archivo_nuevo\"]"), "\(probe.talk)")
        #expect(probe.talk.contains("«pg_padron_2»"), "\(probe.talk)")
    }

    @Test func thePastRendersAsItWas() async throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try program.run(["init"]).status == 0)
        #expect(try program.run(["render"]).status == 3)
        #expect(try program.run(["inventory", "apply"]).status == 0)
        #expect(try program.run(["render", "--as-of", "2020-01-01"]).status == 3)
        #expect(try program.run(["check", "--as-of", "2020-01-01"]).status == 3)
        #expect(try program.run(["render", "--as-of", "ayer"]).status == 2)
        #expect(try program.run(["render"]).status == 0)
        let first = try program.read("output/es/sistemas/padron.html")
        let instant = try #require(
            try program.run(["status", "--format", "json"]).output.firstMatch(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#))
        try program.replace("rto: 3 h, wrt: 2 h", with: "rto: 2 h, wrt: 2 h", in: "inventory/systems.yaml")
        // Instants are kept to the second: the change must fall into a later one than the revision before.
        let next = Date(timeIntervalSince1970: Date.now.timeIntervalSince1970.rounded(.down) + 1)
        while Date.now < next { try await Task.sleep(for: .milliseconds(20)) }
        #expect(try program.run(["inventory", "apply"]).status == 0)
        #expect(try program.run(["render"]).status == 0)
        #expect(try program.read("output/es/sistemas/padron.html") != first)
        #expect(try program.run(["render", "--as-of", String(instant.output)]).status == 0)
        #expect(factsOnly(try program.read("output/es/sistemas/padron.html")) == factsOnly(first))
    }

    /// A page without the line that tells when it was made.
    private func factsOnly(_ page: String) -> String {
        page.components(separatedBy: "\n").filter { !$0.contains("generated_at") }.joined(separator: "\n")
    }

    /// The plan's cover, up to the first chapter: what stands on its first page.
    private func pageOne(_ program: Program) throws -> String {
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: program.folder + "/output/es")
                .first { $0.hasPrefix("DRP") && $0.hasSuffix(".md") })
        let text = try program.read("output/es/" + name)
        return String(text.prefix(upTo: text.range(of: "\n## ")?.lowerBound ?? text.endIndex))
    }
}
