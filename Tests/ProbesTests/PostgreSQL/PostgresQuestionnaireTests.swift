import PostgresClient
import Probes
import RecoveryModel
import Testing

/// What can be held of the questions without a server of each version.
@Suite struct PostgresQuestionnaireTests {
    private static let versions = (12...18).map { ServerVersion(major: $0) }

    @Test(arguments: versions)
    func everyQuestionHasANameOfItsOwnAndOnlyReads(version: ServerVersion) {
        let queries = PostgresQuestionnaire.queries(for: version)
        #expect(queries.count == 18)
        #expect(Set(queries.map(\.name)).count == queries.count)
        for query in queries {
            #expect(query.sql.hasPrefix("SELECT ") || query.sql.hasPrefix("WITH "), "\(query.name)")
            #expect(!query.sql.contains(";"), "\(query.name)")
        }
    }

    @Test(arguments: versions)
    func everyFunctionAndRelationIsQualified(version: ServerVersion) {
        let syntax: Set<Substring> = ["SELECT", "extract", "AS", "ANY", "IN", "THEN", "CASE", "AND", "OR"]
        for query in PostgresQuestionnaire.queries(for: version) {
            for call in query.sql.matches(of: /([\w.]+) ?\(/) where !syntax.contains(call.1) {
                #expect(call.1.hasPrefix("pg_catalog."), "\(query.name): \(call.1)")
            }
            for relation in query.sql.matches(of: /(?:FROM|JOIN) (pg_[\w.]+)/) {
                #expect(relation.1.hasPrefix("pg_catalog."), "\(query.name): \(relation.1)")
            }
        }
    }

    @Test func newerColumnsAreAskedOnlyWhereTheyExist() {
        func sql(_ name: String, _ major: Int) -> String {
            PostgresQuestionnaire.queries(for: ServerVersion(major: major)).first { $0.name == name }?.sql ?? ""
        }
        #expect(sql("slots", 12).contains("NULL AS wal_status"))
        #expect(sql("slots", 13).contains("wal_status AS wal_status"))
        #expect(!sql("connections", 15).contains("current_setting('reserved_connections')"))
        #expect(sql("connections", 16).contains("current_setting('reserved_connections')"))
        #expect(PostgresQuestionnaire.queries(for: ServerVersion(number: 110_022)).isEmpty)
    }

    @Test(arguments: [
        (90_624, "2021-11-11"), (120_022, "2024-11-21"), (130_021, "2025-11-13"), (150_018, "2027-11-11"),
        (180_001, "2030-11-14"),
    ])
    func majorVersionsEndOnTheirFinalRelease(number: Int, day: String) {
        #expect(PostgresLifetime.endOfLife(of: ServerVersion(number: number)) == CalendarDate(isoText: day))
    }

    @Test func anUnknownMajorVersionHasNoEnd() {
        #expect(PostgresLifetime.endOfLife(of: ServerVersion(major: 30)) == nil)
    }

    @Test func theGrantsQuoteNamesAndGiveNothingMore() {
        let grants = MonitoringRole(name: "sonda\"x", databases: ["nómina", "a b"]).grants
        #expect(
            grants == """
                CREATE ROLE "sonda""x" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS INHERIT
                  CONNECTION LIMIT 10;
                GRANT pg_monitor TO "sonda""x";
                GRANT CONNECT ON DATABASE "nómina" TO "sonda""x";
                GRANT CONNECT ON DATABASE "a b" TO "sonda""x";
                ALTER ROLE "sonda""x" SET default_transaction_read_only = on;
                ALTER ROLE "sonda""x" SET statement_timeout = '10s';

                """)
    }
}
