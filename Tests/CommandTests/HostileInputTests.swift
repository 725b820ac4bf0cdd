import Foundation
import Testing

/// What is given to the program in the place of what it expects.
@Suite struct HostileInputTests {
    @Test func evidenceOfADrillIsARegularFileAndOfItsOwnSize() throws {
        let program = try Program()
        _ = try program.run(["init"])
        #expect(try program.run(["inventory", "apply"]).status == 0)
        _ = try program.shell(
            "mkfifo drills/tubo; ln -s /dev/zero drills/ceros; mkfifo drill.yaml; "
                + "ln -s SIM-2026-10-bitacora.txt drills/enlace.txt", language: "C")
        let drill = "drills/SIM-2026-10-padron.yaml"
        #expect(try program.run(["drill", "record", "drill.yaml"]).status == 3)
        try program.replace("files: [SIM-2026-10-bitacora.txt]", with: "files: [tubo]", in: drill)
        #expect(try program.run(["drill", "record", drill]).status == 3)
        try program.replace("files: [tubo]", with: "files: [ceros]", in: drill)
        #expect(try program.run(["drill", "record", drill]).status == 3)
        try program.replace("files: [ceros]", with: "files: [enlace.txt]", in: drill)
        #expect(try program.run(["drill", "record", drill]).status == 0)
        let size = try program.shell("wc -c < drills/SIM-2026-10-bitacora.txt", language: "C")
        let sql = "SELECT text ->> '$.payload.exercise.files[0].size' FROM evidence WHERE kind = 'exercise'"
        #expect(try program.shell("sqlite3 plan.sqlite \"\(sql)\"", language: "C").contains(size))
    }

    @Test func nobodyKnowsThePlanOfTomorrow() throws {
        let program = try Program()
        _ = try program.run(["init"])
        _ = try program.run(["inventory", "apply"])
        for command in ["check", "render"] {
            let run = try program.run([command, "--as-of", "2199-01-01T00:00:00Z"])
            #expect(run.status == 2)
            #expect(run.talk.contains("el corte 2199-01-01T00:00:00Z está en el futuro"))
        }
        #expect(!FileManager.default.fileExists(atPath: program.folder + "/output/es/index.html"))
    }

    @Test func aProbeOfNothingIsNoSuccess() throws {
        let program = try Program()
        try program.write("sites:\n  - {id: a, name: A, role: primary}\n", to: "inventory/sites.yaml")
        let applied = try program.run(["inventory", "apply"])
        #expect(applied.status == 0, "\(applied.talk)")
        #expect(try program.run(["probe"]).status == 3)
        let count = "sqlite3 plan.sqlite 'SELECT count(*) FROM evidence'"
        #expect(try program.shell(count, language: "C") == "1")
    }
}
