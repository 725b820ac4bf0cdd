/// The protocols that we speak.
package enum TransferScheme: String, Hashable, Sendable, CaseIterable {
    /// RFC 959: user, password and bytes travel in clear.
    case ftp
    /// File transfer over SSH.
    case sftp

    /// The port when none is named.
    package var defaultPort: Int {
        switch self {
        case .ftp: 21
        case .sftp: 22
        }
    }
}

/// A place at a server: scheme, host, port and path, kept apart and percent-encoded only on the way out.
package struct TransferURL: Hashable, Sendable {
    /// The protocol.
    package let scheme: TransferScheme
    /// A name, an IPv4 or an IPv6 address, without brackets.
    package let host: String
    /// 1 to 65535.
    package let port: Int
    /// True when the path begins at the server's root, false when it begins at the folder of the login.
    package let isAbsolute: Bool
    /// The path's parts, not encoded, none empty.
    package let components: [String]

    /// Makes an address from its parts.
    ///
    /// - Parameters:
    ///   - port: 1 to 65535; nil takes the scheme's own.
    ///   - path: Parts separated by `/`, not percent-encoded. A leading `/` means the server's root, otherwise the
    ///     folder of the login.
    /// - Throws: `invalidAddress` for an empty host, a port out of range, a control character, or `.` or `..` in the
    ///   path.
    package init(scheme: TransferScheme, host: String, port: Int? = nil, path: String = "") throws(TransferError) {
        guard !host.isEmpty, host.utf8.allSatisfy(Self.isAllowedInHost) else {
            throw TransferError(.invalidAddress, "not a host name or address: '\(host.filter { !$0.isNewline })'")
        }
        guard (1...65535).contains(port ?? scheme.defaultPort) else {
            throw TransferError(.invalidAddress, "not a port from 1 to 65535: \(port ?? 0)")
        }
        self.scheme = scheme
        self.host = host
        self.port = port ?? scheme.defaultPort
        self.isAbsolute = path.hasPrefix("/")
        self.components = try Self.split(path)
    }

    private init(_ other: TransferURL, components: [String]) {
        scheme = other.scheme
        host = other.host
        port = other.port
        isAbsolute = other.isAbsolute
        self.components = components
    }

    /// The place under this one.
    ///
    /// - Parameter path: Relative, not percent-encoded; an empty one gives the same place.
    /// - Throws: `invalidAddress` as the initialiser does.
    package func appending(_ path: String) throws(TransferError) -> TransferURL {
        TransferURL(self, components: components + (try Self.split(path)))
    }

    /// The path as the server's own commands want it: not encoded, empty for the folder of the login.
    package var path: String {
        (isAbsolute ? "/" : "") + components.joined(separator: "/")
    }

    /// The address of a file as libcurl reads it, or of a folder with a `/` at its end; holds no user and no password.
    ///
    /// - Source: libcurl's URL syntax: in FTP the path begins at the login's folder and `%2F` at the root, in SFTP it
    ///   begins at the root and `~` stands for the login's folder.
    package func text(asFolder: Bool = false) -> String {
        var parts = components.map(Self.percentEncoded)
        switch (scheme, isAbsolute) {
        case (.ftp, true): parts.insert("%2F", at: 0)
        case (.sftp, false): parts.insert("~", at: 0)
        case (.ftp, false), (.sftp, true): break
        }
        let authority = host.contains(":") ? "[\(host)]" : host
        var text = "\(scheme.rawValue)://\(authority):\(port)/" + parts.joined(separator: "/")
        if asFolder, !text.hasSuffix("/") { text += "/" }
        return text
    }

    private static func split(_ path: String) throws(TransferError) -> [String] {
        let parts = path.split(separator: "/").map(String.init)
        for part in parts {
            // A line break would smuggle a second command into an FTP control connection.
            guard part.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) else {
                throw TransferError(.invalidAddress, "a path holds a control character")
            }
            guard part != ".", part != ".." else {
                throw TransferError(.invalidAddress, "a path holds '\(part)'")
            }
        }
        return parts
    }

    private static func isAllowedInHost(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: ":"), UInt8(ascii: "%"), 0x80...0xff:
            true
        default: false
        }
    }

    /// RFC 3986 §2.3: everything but the unreserved characters is encoded, byte by byte.
    private static func percentEncoded(_ part: String) -> String {
        var text = ""
        for byte in part.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return text
    }
}
