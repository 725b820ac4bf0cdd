import Foundation
import Glibc
import Synchronization

/// The folders of the servers now alive; what a test forgets is cleaned when the process ends.
enum PostgresServerFolders {
    private static let alive = Mutex<Set<String>>([])
    private static let cleanedAtExit: Bool = {
        atexit { PostgresServerFolders.destroyAll() }
        return true
    }()

    /// Makes a folder that the unprivileged user owns.
    static func make() throws -> String {
        precondition(cleanedAtExit, "the folders are removed when the process ends")
        let path = "/tmp/resguardo-pg-\(UUID().uuidString.prefix(8).lowercased())"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        if geteuid() == 0 {
            guard let entry = getpwnam(PostgresServerTool.user) else {
                throw PostgresServerFailure(message: "there is no user \(PostgresServerTool.user)")
            }
            guard chown(path, entry.pointee.pw_uid, entry.pointee.pw_gid) == 0 else {
                throw PostgresServerFailure(message: "cannot give \(path) to \(PostgresServerTool.user)")
            }
        }
        alive.withLock { _ = $0.insert(path) }
        return path
    }

    /// Kills the server that runs in the folder, if any, and removes the folder.
    static func destroy(_ path: String) {
        guard alive.withLock({ $0.remove(path) }) != nil else { return }
        end(path)
    }

    private static func destroyAll() {
        let paths = alive.withLock { paths in
            defer { paths = [] }
            return paths
        }
        for path in paths { end(path) }
    }

    private static func end(_ path: String) {
        let text = try? String(contentsOfFile: path + "/data/postmaster.pid", encoding: .utf8)
        if let pid = text?.split(separator: "\n").first.flatMap({ Int32($0) }), kill(pid, SIGQUIT) == 0 {
            let end = ContinuousClock.now + .seconds(5)
            while kill(pid, 0) == 0, ContinuousClock.now < end { usleep(10_000) }
            _ = kill(pid, SIGKILL)
        }
        try? FileManager.default.removeItem(atPath: path)
    }
}
