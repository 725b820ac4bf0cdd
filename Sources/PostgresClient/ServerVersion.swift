/// The version of a PostgreSQL server.
///
/// - Source: PostgreSQL manual, `PQserverVersion`: since 10 the number is major × 10000 + minor; before, three parts.
package struct ServerVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number as the server gives it in `server_version_num`: 150018 is 15.18.
    package let number: Int

    /// Wraps the number of `server_version_num`.
    package init(number: Int) {
        self.number = number
    }

    /// The first release of a major version, 10 or later.
    package init(major: Int) {
        self.number = major * 10_000
    }

    /// The major version: 15 of 15.18.
    package var major: Int { number / 10_000 }

    /// `15.18`, or `9.6.24` for a server older than 10.
    package var description: String {
        number >= 100_000
            ? "\(major).\(number % 10_000)" : "\(major).\(number / 100 % 100).\(number % 100)"
    }

    /// Orders by release.
    package static func < (left: ServerVersion, right: ServerVersion) -> Bool { left.number < right.number }
}
