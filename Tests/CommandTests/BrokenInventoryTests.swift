import Foundation
import Testing

/// Ways in which people break an inventory: each must say where and how to mend it, exit with 2 and write nothing.
@Suite struct BrokenInventoryTests {
    struct Breakage: Sendable, CustomTestStringConvertible {
        let name: String
        let file: String
        let old: String
        let new: String
        /// What stands before `: error:`, from the file's name on.
        let place: String
        /// Words that the complaint must hold.
        let words: [String]

        var testDescription: String { name }
    }

    static let breakages: [Breakage] = [
        Breakage(
            name: "unknown key", file: "inventory/sites.yaml", old: "power_feeds: 1\n    ups_runtime: 30 min",
            new: "power_feds: 1\n    ups_runtime: 30 min", place: "sites.yaml:9:5",
            words: ["power_feds", "power_feeds"]),
        Breakage(
            name: "a number without a unit", file: "inventory/sites.yaml", old: "ups_runtime: 30 min",
            new: "ups_runtime: 4", place: "sites.yaml:10:18", words: ["4 h"]),
        Breakage(
            name: "an unknown unit", file: "inventory/sites.yaml", old: "ups_runtime: 30 min",
            new: "ups_runtime: 30 minutitos", place: "sites.yaml:10:18", words: ["minutitos", "minutos"]),
        Breakage(
            name: "a reference to nothing", file: "inventory/data-stores.yaml", old: "system: geoportal",
            new: "system: geoportl", place: "data-stores.yaml", words: ["geoportl", "geoportal"]),
        Breakage(
            name: "a word of a closed set", file: "inventory/organization.yaml", old: "jurisdiction: state",
            new: "jurisdiction: estate", place: "organization.yaml:5:15", words: ["estate", "state"]),
        Breakage(
            name: "a missing key", file: "inventory/organization.yaml", old: "short_name: CEPEM\n", new: "",
            place: "organization.yaml", words: ["short_name"]),
        Breakage(
            name: "a wrong type", file: "inventory/sites.yaml", old: "internet_links: 2", new: "internet_links: dos",
            place: "sites.yaml:12:21", words: ["dos"]),
        Breakage(
            name: "a duplicate id", file: "inventory/sites.yaml", old: "id: archivo-tlalixtac", new: "id: sede-central",
            place: "sites.yaml", words: ["sede-central", "sites.yaml:"]),
        Breakage(
            name: "a day that is none", file: "inventory/documents.yaml",
            old: "effective_from: 2026-10-01\n    next_review: 2027-09-14",
            new: "effective_from: 2026-02-30\n    next_review: 2027-09-14", place: "documents.yaml",
            words: ["2026-02-30"]),
        Breakage(
            name: "text read in the wrong encoding", file: "inventory/people.yaml", old: "name: Alicia Cruz Mendoza",
            new: "name: Alicia MuÃ±oz", place: "people.yaml:3:18", words: ["Muñoz"]),
        Breakage(
            name: "broken YAML", file: "inventory/roles.yaml", old: "roles:\n  - id: CRI-1",
            new: "roles:\n  - id: [CRI-1", place: "roles.yaml", words: []),
    ]

    @Test(arguments: breakages)
    func saysWhereAndHow(_ breakage: Breakage) throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try program.run(["init"]).status == 0)
        try program.replace(breakage.old, with: breakage.new, in: breakage.file)
        let run = try program.run(["inventory", "apply"])
        #expect(run.status == 2)
        #expect(run.talk.contains("inventory/" + breakage.place), "\(run.talk)")
        for word in breakage.words { #expect(run.talk.contains(word), "\(run.talk)") }
        #expect(!FileManager.default.fileExists(atPath: program.folder + "/plan.sqlite"))
    }

    @Test func refusesASecretWithoutRepeatingIt() throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try program.run(["init"]).status == 0)
        let secret = "S3creto-" + "Muy-Largo-91"
        try program.replace(
            "passfile: .demo/pgpass\n    tls: prefer\n    deadline: 5 s\n  - id: pg-padron-2",
            with: "password: \(secret)\n    tls: prefer\n    deadline: 5 s\n  - id: pg-padron-2",
            in: "inventory/endpoints.yaml")
        let run = try program.run(["inventory", "apply"])
        #expect(run.status == 2)
        #expect(run.talk.contains("inventory/endpoints.yaml:12:5"), "\(run.talk)")
        #expect(run.talk.contains("passfile"), "\(run.talk)")
        #expect(!run.talk.contains(secret))
        #expect(!run.output.contains(secret))
    }

    @Test func printsTheWholeCycle() throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try program.run(["init"]).status == 0)
        try program.replace(
            "configuration_backup: Exportación diaria cifrada\n    monitored: true\n    depends_on:\n",
            with:
                "configuration_backup: Exportación diaria cifrada\n    monitored: true\n"
                + "    depends_on:\n      - {on: padron}\n",
            in: "inventory/components.yaml")
        let run = try program.run(["inventory", "apply"])
        #expect(run.status == 2, "\(run.talk)")
        #expect(
            run.talk.contains("identidad → padron → identidad") || run.talk.contains("padron → identidad → padron"),
            "\(run.talk)")
    }

    @Test func tellsAllComplaintsAtOnceInOrder() throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try program.run(["init"]).status == 0)
        try program.replace("jurisdiction: state", with: "jurisdiction: estate", in: "inventory/organization.yaml")
        try program.replace("ups_runtime: 30 min", with: "ups_runtime: 4", in: "inventory/sites.yaml")
        try program.replace("system: geoportal", with: "system: geoportl", in: "inventory/data-stores.yaml")
        let run = try program.run(["inventory", "apply", "--format", "json"], language: "en_US.UTF-8")
        #expect(run.status == 2)
        let issues = try #require(
            (try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])?["issues"]
                as? [[String: Any]])
        #expect(
            issues.compactMap { $0["file"] as? String }.map { $0.split(separator: "/").last ?? "" }
                == ["data-stores.yaml", "organization.yaml", "sites.yaml"])
        #expect(run.talk.contains("3 errors; nothing was written"), "\(run.talk)")
    }
}
