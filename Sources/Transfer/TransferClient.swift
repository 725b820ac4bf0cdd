/// Files at one server, one verb after another. The connection is kept between verbs where libcurl can: FTP, but not
/// SFTP with a key (libcurl 7.88 compares the key before it has read it).
///
/// Every verb blocks a thread of the client's own, never the caller's pool; cancelling the calling task cuts it within
/// a second. A verb's deadline counts from when it begins: verbs of the same client wait for each other. Paths lie
/// under the endpoint's folder and are not percent-encoded.
package actor TransferClient {
    /// Where and as whom.
    package nonisolated let endpoint: TransferEndpoint
    private let executor = TransferExecutor()
    private let session: CurlSession

    /// The client's own thread.
    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Makes a client; nothing is opened yet.
    package init(_ endpoint: TransferEndpoint, limits: TransferLimits = TransferLimits()) {
        self.endpoint = endpoint
        session = CurlSession(endpoint, limits: limits)
    }

    /// Ending a connection can block on a silent server: it happens on the client's own thread.
    isolated deinit {
        session.close()
    }

    /// How long the greeting took.
    package struct Greeting: Hashable, Sendable {
        /// Until the connection stood.
        package let connecting: Duration
        /// From then until the server had let the user in.
        package let authenticating: Duration
    }

    /// Connects and signs in, and does nothing else; the folder is not looked at.
    ///
    /// - Throws: `unreachable`, `timedOut`, `authentication`, `hostKeyChanged`, `hostKeyUnknown`, `protocolFailure`.
    package func connect(within deadline: Duration) async throws(TransferError) -> Greeting {
        let login = try TransferURL(scheme: endpoint.base.scheme, host: endpoint.base.host, port: endpoint.base.port)
        let request = CurlRequest(url: login.text(asFolder: true), withoutBody: true)
        let reply = try await perform(request, within: deadline)
        return Greeting(connecting: reply.connecting, authenticating: max(.zero, reply.total - reply.connecting))
    }

    /// Writes a file, replacing one of the same name.
    ///
    /// - Returns: Bytes sent. What the server kept of them is not known: neither protocol has a digest. Read it back.
    @discardableResult
    package func put(_ source: TransferSource, at path: String, within deadline: Duration) async throws(TransferError)
        -> Int64
    {
        let body = try UploadBody(source)
        let request = CurlRequest(url: try endpoint.base.appending(path).text(), upload: body)
        _ = try await perform(request, within: deadline)
        return body.size
    }

    /// Reads a whole file into memory.
    ///
    /// - Parameter limit: The largest file accepted, in bytes; a larger one throws `local`.
    package func get(_ path: String, limit: Int, within deadline: Duration) async throws(TransferError) -> [UInt8] {
        let sink = DownloadSink(.memory(limit: limit))
        let request = CurlRequest(url: try endpoint.base.appending(path).text(), sink: sink)
        _ = try await perform(request, within: deadline)
        return sink.bytes
    }

    /// Reads a whole file into a new file of ours, which is left unfinished when it throws.
    ///
    /// - Returns: Bytes written.
    @discardableResult
    package func get(_ path: String, intoNewFile file: String, within deadline: Duration) async throws(TransferError)
        -> Int64
    {
        let url = try endpoint.base.appending(path).text()
        let descriptor = try LocalFile.create(file)
        let sink = DownloadSink(.file(descriptor))
        let result: Result<CurlReply, TransferError> = await attempt(
            CurlRequest(url: url, sink: sink), within: deadline)
        let isClosed = LocalFile.close(descriptor)
        _ = try result.get()
        guard isClosed else { throw TransferError(.local, "cannot finish '\(file)'") }
        return sink.count
    }

    /// What lies in a folder, in the server's order, without `.` and `..`; an empty path is the endpoint's folder.
    package func list(_ path: String = "", within deadline: Duration) async throws(TransferError) -> [TransferEntry] {
        let url = try endpoint.base.appending(path).text(asFolder: true)
        switch endpoint.base.scheme {
        case .sftp:
            return TransferListing.longNames(try await text(CurlRequest(url: url), within: deadline))
        case .ftp:
            do {
                let text = try await text(CurlRequest(url: url, listCommand: "MLSD"), within: deadline)
                return TransferListing.machineReadable(text)
            } catch  where error.kind == .unsupported {
                // Some servers (vsftpd) know no MLSD: names are what is left.
                let text = try await text(CurlRequest(url: url, namesOnly: true), within: deadline)
                return TransferListing.namesOnly(text)
            }
        }
    }

    /// A file's size in bytes; nil when the server does not tell.
    ///
    /// - Throws: `notFound` when there is no such file.
    package func size(_ path: String, within deadline: Duration) async throws(TransferError) -> Int64? {
        let url = try endpoint.base.appending(path).text()
        let reply = try await perform(CurlRequest(url: url, withoutBody: true), within: deadline)
        guard reply.announcedSize == nil, endpoint.base.scheme == .sftp else { return reply.announcedSize }
        // libcurl announces no size for an empty SFTP file: look whether a byte comes.
        let bytes = try? await get(path, limit: 0, within: deadline)
        return bytes == nil ? nil : 0
    }

    /// Removes a file.
    package func delete(_ path: String, within deadline: Duration) async throws(TransferError) {
        switch endpoint.base.scheme {
        case .ftp: try await command(["DELE \(try relative(path))"], within: deadline)
        case .sftp: try await command(["rm \(try quoted(path))"], within: deadline)
        }
    }

    /// Renames a file or folder. Over an existing one it is the server's choice: OpenSSH's SFTP refuses.
    package func rename(_ path: String, to newPath: String, within deadline: Duration) async throws(TransferError) {
        switch endpoint.base.scheme {
        case .ftp:
            try await command(["RNFR \(try relative(path))", "RNTO \(try relative(newPath))"], within: deadline)
        case .sftp:
            try await command(["rename \(try quoted(path)) \(try quoted(newPath))"], within: deadline)
        }
    }

    /// Makes one folder; its parent must exist.
    package func makeFolder(_ path: String, within deadline: Duration) async throws(TransferError) {
        switch endpoint.base.scheme {
        case .ftp: try await command(["MKD \(try relative(path))"], within: deadline)
        case .sftp: try await command(["mkdir \(try quoted(path))"], within: deadline)
        }
    }

    /// Bytes that may still be written to the endpoint's folder; nil when the protocol or the server does not tell.
    ///
    /// FTP servers may answer `AVBL`; libcurl has no statvfs for SFTP.
    ///
    /// - Source: draft-peterson-streamlined-ftp-command-extensions, §4.
    package func freeSpace(within deadline: Duration) async throws(TransferError) -> Int64? {
        guard endpoint.base.scheme == .ftp else { return nil }
        // The star lets libcurl go on when the server does not know the command.
        let reply = try await command(["*AVBL"], within: deadline)
        guard reply.code == 213, let answer = reply.lines.last, answer.hasPrefix("213 ") else { return nil }
        return Int64(answer.dropFirst(4).prefix { $0.isNumber })
    }

    /// Ends the connection; the next verb opens a new one.
    package func disconnect() {
        session.close()
    }

    @discardableResult
    private func command(_ commands: [String], within deadline: Duration) async throws(TransferError) -> CurlReply {
        // FTP: in the endpoint's folder, so that names need no absolute path. SFTP names the whole path itself.
        let place =
            switch endpoint.base.scheme {
            case .ftp: endpoint.base
            case .sftp:
                try TransferURL(scheme: .sftp, host: endpoint.base.host, port: endpoint.base.port)
            }
        let request = CurlRequest(url: place.text(asFolder: true), withoutBody: true, commands: commands)
        return try await perform(request, within: deadline)
    }

    private func relative(_ path: String) throws(TransferError) -> String {
        let whole = try endpoint.base.appending(path)
        return whole.components.dropFirst(endpoint.base.components.count).joined(separator: "/")
    }

    /// libcurl's own quoting for SFTP commands: double quotes, with `"` and `\` escaped.
    private func quoted(_ path: String) throws(TransferError) -> String {
        let whole = try endpoint.base.appending(path).path
        return "\"" + whole.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private func text(_ request: CurlRequest, within deadline: Duration) async throws(TransferError) -> String {
        var request = request
        request.sink = DownloadSink(.memory(limit: 64 << 20))
        _ = try await perform(request, within: deadline)
        return String(decoding: request.sink.bytes, as: UTF8.self)
    }

    private func perform(_ request: CurlRequest, within deadline: Duration) async throws(TransferError) -> CurlReply {
        try await attempt(request, within: deadline).get()
    }

    private func attempt(_ request: CurlRequest, within deadline: Duration) async -> Result<CurlReply, TransferError> {
        let cancellation = TransferCancellation()
        return await withTaskCancellationHandler {
            Result { () throws(TransferError) in
                try session.perform(request, within: deadline, cancellation: cancellation)
            }
        } onCancel: {
            cancellation.cancel()
        }
    }
}
