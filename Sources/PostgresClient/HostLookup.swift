import CLibPQ
import Foundation
import Glibc

/// Finds the numeric addresses of an endpoint before libpq is asked to connect: libpq's own lookup blocks.
struct HostLookup {
    /// Whether the endpoint cannot be connected to without asking a name server or a service file.
    static func isNeeded(by endpoint: PostgresEndpoint) -> Bool {
        if endpoint.hostAddress != nil { return false }
        guard let host = endpoint.host, !host.isEmpty else { return endpoint.service != nil }
        return !isFolder(host) && !isNumeric(host)
    }

    /// The parameters with a numeric address for every host; blocks as long as the name server lets it.
    static func resolve(_ endpoint: PostgresEndpoint) -> Result<ConnectionParameters, PostgresError> {
        let parameters = ConnectionParameters(endpoint)
        guard endpoint.host == nil, endpoint.service != nil else {
            return resolve(parameters, hosts: endpoint.host, ports: endpoint.port.map(String.init))
        }
        switch serviceSettings(parameters) {
        case .failure(let error): return .failure(error)
        case .success(let settings):
            if settings["hostaddr"] != nil { return .success(parameters) }
            return resolve(
                parameters, hosts: settings["host"], ports: endpoint.port.map(String.init) ?? settings["port"])
        }
    }

    /// Puts every address of every host in the place of the host; libpq then tries them in this order.
    ///
    /// - Source: PostgreSQL manual, 34.1.1.3 "Specifying Multiple Hosts": one port counts for all, else one for each.
    private static func resolve(
        _ given: ConnectionParameters, hosts: String?, ports: String?
    ) -> Result<ConnectionParameters, PostgresError> {
        guard let hosts, !hosts.isEmpty else { return .success(given) }
        let names = hosts.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let portList = (ports ?? "").split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        var found: [(host: String, address: String, port: String)] = []
        var failures: [String] = []
        for (place, name) in names.enumerated() {
            let port = portList.count == names.count ? portList[place] : portList.first ?? ""
            switch isFolder(name) ? .success([""]) : addresses(of: name) {
            case .success(let addresses): found += addresses.map { (name, $0, port) }
            case .failure(let error): failures.append(error.message)
            }
        }
        guard !found.isEmpty else {
            return .failure(PostgresError(kind: .unreachable, message: failures.joined(separator: "; ")))
        }
        let allFolders = found.allSatisfy { $0.address.isEmpty }
        var parameters = given
        parameters.set("host", found.map(\.host).joined(separator: ","))
        parameters.set("hostaddr", allFolders ? nil : found.map(\.address).joined(separator: ","))
        parameters.set("port", ports == nil ? nil : found.map(\.port).joined(separator: ","))
        return .success(parameters)
    }

    /// libpq finds the address of a numeric host by itself, and does not block for it.
    private static func isNumeric(_ host: String) -> Bool {
        var binary = in6_addr()
        return inet_pton(AF_INET, host, &binary) == 1 || inet_pton(AF_INET6, host, &binary) == 1
    }

    private static func isFolder(_ host: String) -> Bool { host.hasPrefix("/") || host.hasPrefix("@") }

    private static func addresses(of name: String) -> Result<[String], PostgresError> {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let status = getaddrinfo(name, nil, &hints, &list)
        defer { if let list { freeaddrinfo(list) } }
        guard status == 0 else {
            let reason = String(cString: gai_strerror(status))
            return .failure(
                PostgresError(kind: .unreachable, message: "could not find the host \"\(name)\": \(reason)"))
        }
        var found: [String] = []
        var next = list
        while let entry = next?.pointee {
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let named = getnameinfo(
                entry.ai_addr, entry.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
            let address = text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
            if named == 0, !found.contains(address) { found.append(address) }
            next = entry.ai_next
        }
        return .success(found)
    }

    /// What libpq makes of the service file, without a connection.
    ///
    /// libpq offers no function for it. A start with an impossible `sslmode` fails after the service file was read
    /// and before anything is contacted, and `PQconninfo` then tells the settings.
    private static func serviceSettings(_ parameters: ConnectionParameters) -> Result<[String: String], PostgresError> {
        var onlyRead = parameters
        onlyRead.set("sslmode", "only-read-the-service")
        guard let connection = onlyRead.withArrays({ PQconnectStartParams($0, $1, 0) }) else {
            return .failure(PostgresError(kind: .unreachable, message: "out of memory"))
        }
        defer { PQfinish(connection) }
        let text = String(cString: PQerrorMessage(connection))
        guard text.contains("only-read-the-service"), let options = PQconninfo(connection) else {
            return .failure(PostgresError(connectionText: text, neededPassword: false, secret: nil))
        }
        defer { PQconninfoFree(options) }
        var settings: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { settings[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return .success(settings.filter { !$0.value.isEmpty })
    }
}
