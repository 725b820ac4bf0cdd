import Foundation

/// An FTP server on loopback (Debian's python3-pyftpdlib), that can misbehave on purpose.
package struct FTPServer: Sendable {
    /// How it misbehaves.
    package enum Fault: String, Sendable, CaseIterable {
        /// Cuts the last kilobyte off every file it receives, and says 226.
        case dropsLastKilobyte
        /// Removes every file it receives, and says 226.
        case storesNothing
        /// Answers 552 to every upload.
        case diskFull
        /// Answers 550 to every upload.
        case readOnly
        /// Knows no user.
        case refusesLogin
        /// Accepts the connection and never says a word.
        case silentAfterConnect
        /// Stops for good after the first bytes of an upload.
        case hangsMidUpload
        /// Answers 550 to every deletion.
        case refusesDelete
        /// Says 250 to every deletion and keeps the file.
        case deletesNothing
        /// Turns one byte of every file it receives.
        case turnsOneByte
        /// Knows no `MLSD`.
        case withoutMachineListing
        /// Repeats the password that it refuses.
        case echoesPassword
    }

    /// Always `127.0.0.1`.
    package let host = "127.0.0.1"
    /// Where it listens.
    package let port: Int
    /// The account.
    package let user = "resguardo"
    /// Its password.
    package let password = "contraseña de prueba #1"
    /// The folder that the user sees as `/`.
    package let root: String
    /// Bytes that it answers to `AVBL`, nil when it does not know the command.
    package let freeSpace: Int64?
    private let folder: LoopbackFolder
    private let process: ServerProcess

    /// Starts a server; the caller stops it.
    package static func start(_ fault: Fault? = nil, freeSpace: Int64? = nil) async throws -> FTPServer {
        try await FTPServer(fault, freeSpace: freeSpace)
    }

    /// Runs a body with a server that is gone afterwards, whatever happens.
    package static func running(
        _ fault: Fault? = nil, freeSpace: Int64? = nil, _ body: (FTPServer) async throws -> Void
    ) async throws {
        let server = try await start(fault, freeSpace: freeSpace)
        do {
            try await body(server)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    private init(_ fault: Fault?, freeSpace: Int64?) async throws {
        let folder = try LoopbackFolder("ftp")
        do {
            self.folder = folder
            self.freeSpace = freeSpace
            root = try folder.folder("root")
            let program = try folder.file("server.py", FTPServerProgram.text, mode: 0o644)
            process = ServerProcess(
                ["/usr/bin/python3", "-u", program, root, user],
                environment: [
                    "FAULT": fault?.rawValue ?? "", "FREE_SPACE": freeSpace.map(String.init) ?? "",
                    "SERVER_PASSWORD": password, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1",
                ],
                log: folder.path + "/log")
            port = try await process.ready { process in
                process.output.split(separator: "\n").first { $0.hasPrefix("PORT ") }.flatMap { Int($0.dropFirst(5)) }
            }
        } catch {
            folder.remove()
            throw error
        }
    }

    /// Kills the server and removes what it kept.
    package func stop() async {
        await process.stop()
        folder.remove()
    }
}
