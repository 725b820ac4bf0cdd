import Foundation
import PostgresClient
import RecoveryModel

/// The passwords that libpq finds by itself, which the inventory only points to: a server that repeats one must not
/// bring it into the plan.
///
/// - Source: PostgreSQL manual, 34.15 environment variables, 34.16 the password file, 34.17 the service file.
struct LibpqSecrets {
    private let environment: [String: Secret]
    private var files: [String: [Secret]] = [:]
    private let shared: [Secret]

    init(environment: [String: String]) {
        self.environment = environment.mapValues { Secret($0) }
        let home = environment["HOME"] ?? ""
        let services = [
            environment["PGSERVICEFILE"] ?? home + "/.pg_service.conf",
            (environment["PGSYSCONFDIR"] ?? "/etc/postgresql-common") + "/pg_service.conf",
        ]
        let passfile = environment["PGPASSFILE"] ?? home + "/.pgpass"
        shared =
            [Secret(environment["PGPASSWORD"] ?? "")] + services.flatMap(Self.servicePasswords)
            + Self.passwords(in: passfile)
    }

    /// All that libpq may have sent for an endpoint.
    mutating func all(for endpoint: Endpoint) -> [Secret] {
        let named = endpoint.passwordVariable.flatMap { environment[$0] }
        guard let path = endpoint.passfile else { return shared + [named].compactMap(\.self) }
        let own = files[path] ?? Self.passwords(in: path)
        files[path] = own
        return shared + own + [named].compactMap(\.self)
    }

    /// The fifth fields of a password file, in which `\` protects `:` and itself.
    private static func passwords(in path: String) -> [Secret] {
        lines(of: path).compactMap { line in
            var fields = [""]
            var isProtected = false
            for character in line {
                if !isProtected, character == "\\" {
                    isProtected = true
                } else if !isProtected, character == ":", fields.count < 5 {
                    fields.append("")
                } else {
                    fields[fields.count - 1].append(character)
                    isProtected = false
                }
            }
            return fields.count == 5 ? Secret(fields[4]) : nil
        }
    }

    private static func servicePasswords(_ path: String) -> [Secret] {
        lines(of: path).compactMap { line in
            let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            return parts.count == 2 && ["password", "sslpassword"].contains(parts[0]) ? Secret(parts[1]) : nil
        }
    }

    private static func lines(of path: String) -> [Substring] {
        // libpq reads nothing but regular files either; a FIFO would hold us for ever.
        let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: real),
            attributes[.type] as? FileAttributeType == .typeRegular,
            let data = FileManager.default.contents(atPath: real)
        else { return [] }
        return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
    }
}
