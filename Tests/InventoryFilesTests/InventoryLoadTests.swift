import Foundation
import InventoryFiles
import RecoveryModel
import Testing

@Suite("Loading a folder")
struct InventoryLoadTests {
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = "/tmp/resguardo-inventory-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder + "/in/prose", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    @Test("gives the files by name, and unknown ones without their bytes")
    func files() throws {
        try withFolder { folder in
            for name in ["sites.yaml", "prose/alcance.md", "README.md", ".oculto", "plan.sqlite-wal", "foto.png"] {
                try "x: y\n".write(toFile: "\(folder)/in/\(name)", atomically: true, encoding: .utf8)
            }
            let files = try InventoryFolder.load(at: folder + "/in")
            #expect(files.map(\.name) == ["foto.png", "prose/alcance.md", "sites.yaml"])
            #expect(files.map(\.bytes.count) == [0, 5, 5])
            #expect(files.last?.path == folder + "/in/sites.yaml")
        }
    }

    @Test("follows no link that leads out of the folder")
    func links() throws {
        try withFolder { folder in
            try "sites:\n".write(toFile: folder + "/fuera.yaml", atomically: true, encoding: .utf8)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/in/sites.yaml", withDestinationPath: folder + "/fuera.yaml")
            let error = #expect(throws: OperatorError.self) { try InventoryFolder.load(at: folder + "/in") }
            #expect(error?.code == .invalidInput)
            #expect(error?.context == [folder + "/in/sites.yaml"])
        }
    }

    @Test("a folder that is not there is not found")
    func notFound() {
        let error = #expect(throws: OperatorError.self) { try InventoryFolder.load(at: "/tmp/resguardo-no-existe") }
        #expect(error?.code == .notFound)
    }
}
