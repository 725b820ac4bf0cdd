import Foundation

/// A folder of its own under /tmp that the server's user may write to.
package struct LoopbackFolder: Sendable {
    /// The absolute path.
    package let path: String

    /// Makes the folder.
    package init(_ purpose: String) throws {
        path = "/tmp/resguardo-\(purpose)-\(UUID().uuidString.lowercased())"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        try giveAway(path, mode: 0o755)
    }

    /// Makes a folder in it, owned by the server's user.
    package func folder(_ name: String) throws -> String {
        let folder = path + "/" + name
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try giveAway(folder, mode: 0o755)
        return folder
    }

    /// Writes a file in it, owned by the server's user.
    package func file(_ name: String, _ text: String, mode: Int = 0o600) throws -> String {
        let file = path + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        try giveAway(file, mode: mode)
        return file
    }

    /// Makes a path the server's user's own, when we are root and may.
    package func giveAway(_ path: String, mode: Int) throws {
        var attributes: [FileAttributeKey: Any] = [.posixPermissions: mode]
        if getuid() == 0 {
            guard let user = getpwnam("postgres") else { throw ServerProcess.Failure("there is no user postgres") }
            attributes[.ownerAccountID] = Int(user.pointee.pw_uid)
            attributes[.groupOwnerAccountID] = Int(user.pointee.pw_gid)
        }
        try FileManager.default.setAttributes(attributes, ofItemAtPath: path)
    }

    /// Removes it with all it holds.
    package func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
