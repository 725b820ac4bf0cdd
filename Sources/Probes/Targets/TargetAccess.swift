import RecoveryModel
import Transfer

/// The way into a target: the same verbs for a folder of this machine and for a server.
enum TargetAccess: Sendable {
    case folder(TargetFolder)
    case server(TransferClient)

    /// The address spoken to, without secret.
    var address: String {
        switch self {
        case .folder(let folder): folder.path
        case .server(let client): client.endpoint.base.text()
        }
    }

    /// A local folder sends nothing over a network.
    var isEncryptedInTransit: Bool {
        switch self {
        case .folder: true
        case .server(let client):
            switch client.endpoint.base.scheme {
            case .ftp: false
            case .sftp: true
            }
        }
    }

    func connect(within deadline: Duration) async throws(TargetFailure) {
        switch self {
        case .folder(let folder):
            try await BlockingCall.run(within: deadline) { () throws(TargetFailure) in try folder.open() }
        case .server(let client):
            do { _ = try await client.connect(within: deadline) } catch { throw TargetFailure(error) }
        }
    }

    func write(_ bytes: [UInt8], at name: String, within deadline: Duration) async throws(TargetFailure) {
        switch self {
        case .folder(let folder):
            try await BlockingCall.run(within: deadline) { () throws(TargetFailure) in
                try folder.write(bytes, at: name)
            }
        case .server(let client):
            do { try await client.put(.bytes(bytes), at: name, within: deadline) } catch { throw TargetFailure(error) }
        }
    }

    func read(_ name: String, limit: Int, within deadline: Duration) async throws(TargetFailure) -> [UInt8] {
        switch self {
        case .folder(let folder):
            return try await BlockingCall.run(within: deadline) { () throws(TargetFailure) in
                try folder.read(name, limit: limit)
            }
        case .server(let client):
            do {
                return try await client.get(name, limit: limit, within: deadline)
            } catch {
                throw TargetFailure(error)
            }
        }
    }

    func delete(_ name: String, within deadline: Duration) async throws(TargetFailure) {
        switch self {
        case .folder(let folder):
            try await BlockingCall.run(within: deadline) { () throws(TargetFailure) in try folder.delete(name) }
        case .server(let client):
            do { try await client.delete(name, within: deadline) } catch { throw TargetFailure(error) }
        }
    }

    func holds(_ name: String, within deadline: Duration) async throws(TargetFailure) -> Bool {
        switch self {
        case .folder(let folder):
            return try await BlockingCall.run(within: deadline) { () throws(TargetFailure) in try folder.holds(name) }
        case .server(let client):
            return try await holds(name, client, until: ContinuousClock.now.advanced(by: deadline))
        }
    }

    /// Asks for the size, which a large folder does not make slow; a server without `SIZE` lists.
    private func holds(
        _ name: String, _ client: TransferClient, until end: ContinuousClock.Instant
    ) async throws(TargetFailure) -> Bool {
        let left = { max(.milliseconds(1), ContinuousClock.now.duration(to: end)) }
        do {
            do {
                _ = try await client.size(name, within: left())
                return true
            } catch  where error.kind == .unsupported {
                return try await client.list(within: left()).contains { $0.name == name }
            }
        } catch {
            if error.kind == .notFound { return false }
            throw TargetFailure(error)
        }
    }

    func freeSpace(within deadline: Duration) async -> Fact<ByteCount> {
        do {
            switch self {
            case .folder(let folder):
                let bytes = try await BlockingCall.run(within: deadline) { () throws(TargetFailure) in
                    try folder.freeSpace()
                }
                return .known(ByteCount(bytes))
            case .server(let client):
                let bytes = try await client.freeSpace(within: deadline)
                let scheme = client.endpoint.base.scheme.rawValue
                let silence = LocalizedText(
                    es: "\(scheme): el destino no informa su espacio libre", en: "\(scheme): the free space is not told"
                )
                return bytes.map { .known(ByteCount($0)) } ?? .unknown(reason: silence)
            }
        } catch let failure as TargetFailure {
            return .unknown(reason: LocalizedText(verbatim: failure.message))
        } catch let error as TransferError {
            return .unknown(reason: LocalizedText(verbatim: error.message))
        } catch {
            return .unknown(reason: LocalizedText(verbatim: "\(error)"))
        }
    }
}
