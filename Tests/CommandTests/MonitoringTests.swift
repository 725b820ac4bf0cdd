import Foundation
import Testing

/// What monitoring and scripts rely on: filters, one-line verdicts and statuses.
@Suite struct MonitoringTests {
    @Test func theSeverityFiltersRowsAndNotTheVerdict() throws {
        let program = try applied()
        defer { program.remove() }
        let all = try program.run(["check", "--format", "json"])
        let few = try program.run(["check", "--severity", "high", "--format", "json"])
        #expect(all.status == few.status)
        let rows = try severities(few.output)
        #expect(Set(rows) == ["critical", "high"])
        #expect(rows.count == (try severities(all.output)).count { $0 == "critical" || $0 == "high" })
        let table = try program.run(["check", "--severity", "alta"])
        #expect(table.status == all.status)
        #expect(!table.output.contains("\nmedia "))
        #expect(table.talk.contains("Se muestran \(rows.count) de "), "\(table.talk)")
        #expect(try program.run(["check", "--severity", "grave"]).status == 2)
    }

    @Test func nagiosGetsOneLineAndNothingButZeroToThree() throws {
        let program = try applied()
        defer { program.remove() }
        let check = try program.run(["check", "--format", "nagios"])
        #expect(check.status == 2)
        #expect(check.output.hasPrefix("RESGUARDO CRITICAL - "))
        #expect(check.output.contains("| open_critical="), "\(check.output)")
        #expect(check.output.split(separator: "\n").count == 1)
        for wrong in [
            ["check", "-C", "/nowhere"], ["check", "--nonsense"], ["check", "--as-of", "ayer"], ["probe", "nobody"],
        ] {
            let run = try program.run(wrong + ["--format", "nagios"])
            #expect(run.status == 3, "\(wrong)")
            #expect(run.output.hasPrefix("RESGUARDO UNKNOWN - "), "\(run.output)")
            #expect(run.output.split(separator: "\n").count == 1)
        }
    }

    @Test func aSilentTargetIsCriticalAndSaysWhatToDo() throws {
        let program = try applied()
        defer { program.remove() }
        let nagios = try program.run(["probe", "disco-local", "--format=nagios"])
        #expect(nagios.status == 2)
        #expect(
            nagios.output == "RESGUARDO CRITICAL - 0 de 1 responden; sin respuesta: disco-local | probed=1 silent=1\n")
        let table = try program.run(["probe", "disco-local"])
        #expect(table.status == 5)
        #expect(table.talk.contains("→ disco-local: cree la carpeta"), "\(table.talk)")
        try FileManager.default.createDirectory(
            atPath: program.folder + "/.demo/respaldos", withIntermediateDirectories: true)
        let mended = try program.run(["probe", "disco-local", "--format", "nagios"])
        #expect(mended.status == 0)
        #expect(mended.output == "RESGUARDO OK - 1 de 1 responden | probed=1 silent=0\n")
    }

    @Test func aDrillIsShownWhole() throws {
        let program = try applied()
        defer { program.remove() }
        #expect(try program.run(["drill", "list"]).talk.contains("drp drill record"))
        #expect(try program.run(["drill", "record", "drills/SIM-2026-10-padron.yaml"]).status == 0)
        let page = try program.run(["drill", "show", "SIM-2026-10"])
        #expect(page.status == 0)
        let digest = try program.shell("sha256sum drills/SIM-2026-10-bitacora.txt | cut -c-64", language: "es_MX.UTF-8")
        for word in [
            "SIM-2026-10 · restore · aprobado", "restore: 41 min", "dentro del RTO [3 h]: cumplido",
            "Jorge Hernández Peralta: evalúa (SEG-1)", "NO CONFORMIDAD", "a más tardar 2026-12-04",
            "SHA-256 " + digest, "E-000002", "2 h 24 min",
        ] { #expect(page.output.contains(word), "\(word)") }
        let json = try program.run(["drill", "show", "SIM-2026-10", "--format", "json"]).output
        let tree = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect((tree["phases"] as? [Any])?.count == 11)
        #expect(((tree["files"] as? [[String: Any]])?.first?["sha256"] as? String) == digest)
        let wrong = try program.run(["drill", "show", "SIM-2026-11"])
        #expect(wrong.status == 3)
        #expect(wrong.talk.contains("¿Quiso decir «SIM-2026-10»?"), "\(wrong.talk)")
    }

    @Test func jsonHasFiguresAndOneSpellingOfKeys() throws {
        let program = try applied()
        defer { program.remove() }
        let status = try program.run(["status", "--format", "json"]).output
        let tree = try #require(try JSONSerialization.jsonObject(with: Data(status.utf8)) as? [String: Any])
        #expect(tree["systems"] as? Int == 10)
        #expect((tree["never_probed"] as? [String])?.count == 5)
        #expect(tree["probed_at"] is NSNull)
        #expect(status == (try program.run(["status", "--format", "json"], language: "en_US.UTF-8").output))
        let probe = try program.run(["probe", "disco-local", "--format", "json"]).output
        #expect(probe.contains("\"elapsed_seconds\""), "\(probe)")
        #expect(probe.contains("\"failed\":{\"message\""), "\(probe)")
        #expect(!probe.contains("_0"))
    }

    private func applied() throws -> Program {
        let program = try Program()
        #expect(try program.run(["init"]).status == 0)
        #expect(try program.run(["inventory", "apply"]).status == 0)
        return program
    }

    private func severities(_ json: String) throws -> [String] {
        let tree = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        return (tree?["findings"] as? [[String: Any]] ?? []).compactMap { $0["severity"] as? String }
    }
}
