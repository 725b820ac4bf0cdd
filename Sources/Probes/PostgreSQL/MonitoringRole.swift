/// The least-privilege role with which the probe learns everything it asks.
package struct MonitoringRole: Hashable, Sendable {
    /// The role's name.
    package let name: String
    /// The databases that the probe may enter; the extensions of others stay unknown.
    package let databases: [String]

    /// Describes the role; nothing is contacted.
    package init(name: String = "resguardo", databases: [String] = ["postgres"]) {
        self.name = name
        self.databases = databases
    }

    /// The SQL that a superuser runs once on the primary to make the role; the password is set apart, with `\password`.
    ///
    /// - Source: PostgreSQL manual, 22.5 "Predefined Roles": pg_monitor reads settings and statistics, and no table.
    package var grants: String {
        let role = Self.quoted(name)
        let connects = databases.map { "GRANT CONNECT ON DATABASE \(Self.quoted($0)) TO \(role);\n" }.joined()
        return """
            CREATE ROLE \(role) LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS INHERIT
              CONNECTION LIMIT 10;
            GRANT pg_monitor TO \(role);
            \(connects)ALTER ROLE \(role) SET default_transaction_read_only = on;
            ALTER ROLE \(role) SET statement_timeout = '10s';

            """
    }

    private static func quoted(_ identifier: String) -> String {
        "\"" + identifier.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
