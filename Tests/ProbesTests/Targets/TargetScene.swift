import Foundation
import LoopbackServers
import Probes
import RecoveryModel
import Testing

/// Tries targets as the inventory would declare them.
enum TargetScene {
    /// The instant that every observation of these tests bears.
    static let instant = Date(timeIntervalSince1970: 1_800_000_000)
    static let variable = "RESGUARDO_TEST_PASSWORD"

    static func target(_ id: String, _ transport: String, _ fields: [String: FieldValue]) throws -> BackupTarget {
        let common: [String: FieldValue] = [
            "name": .text("Destino \(id)"), "transport": .text(transport), "deadline": .duration(.seconds(20)),
        ]
        let fields = common.merging(fields) { $1 }
        return try BackupTarget(InventoryRecord(kind: .target, id: id, fields: fields))
    }

    static func target(_ server: FTPServer, _ more: [String: FieldValue] = [:]) throws -> BackupTarget {
        let fields: [String: FieldValue] = [
            "host": .text(server.host), "port": .integer(Int64(server.port)), "path": .text(""),
            "user": .text(server.user), "password_variable": .text(variable),
        ]
        return try target("ftp", "ftp", fields.merging(more) { $1 })
    }

    static func target(_ server: SFTPServer, _ more: [String: FieldValue] = [:]) throws -> BackupTarget {
        let fields: [String: FieldValue] = [
            "host": .text(server.host), "port": .integer(Int64(server.port)), "path": .text(server.root),
            "user": .text(server.user), "key_file": .text(server.privateKey), "known_hosts": .text(server.knownHosts),
        ]
        return try target("sftp", "sftp", fields.merging(more) { $1 })
    }

    static func folder(_ path: String) throws -> BackupTarget {
        try target("folder", "folder", ["path": .text(path)])
    }

    static func observe(_ target: BackupTarget, password: String = "") async throws -> Observation {
        let probe = TargetProbe(environment: [variable: password])
        return try #require(await probe.observe([target], takenAt: instant).first)
    }

    static func files(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder)
    }

    static func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = "/tmp/resguardo-target-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }
}
