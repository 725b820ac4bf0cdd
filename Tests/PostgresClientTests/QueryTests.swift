import LoopbackServers
import PostgresClient
import Testing

/// What a server that lets us in answers.
@Suite struct QueryTests {
    @Test func tellsVersionRoleAndTheServersNumber() async throws {
        let server = try await TestCluster.server()
        let answer = try #require(try await TestCluster.ask(TestCluster.endpoint(server)).answer)
        let number = try await server.psql("SHOW server_version_num")
        #expect(answer.serverVersion.number == Int(number))
        #expect(answer.parameters["is_superuser"] == "on")
        #expect(answer.peer == "127.0.0.1:\(server.port)")
        #expect(try answer.results["one"]?.get() == PostgresResult(columns: ["?column?"], rows: [["1"]]))
    }

    @Test func givesTheVersionToTheQueries() async throws {
        let server = try await TestCluster.server()
        let inquiry = PostgresInquiry(endpoint: TestCluster.endpoint(server), deadline: .seconds(20)) { version in
            [PostgresQuery(name: "seen", sql: "SELECT \(version.major)")]
        }
        let answer = try #require(await ConnectionPoller().ask([inquiry]).first?.answer)
        #expect(try answer.results["seen"]?.get().rows == [["\(answer.serverVersion.major)"]])
    }

    @Test func oneFailingQueryTakesNoOtherWithIt() async throws {
        let server = try await TestCluster.server()
        let answer = try #require(
            try await TestCluster.ask(
                TestCluster.endpoint(server),
                [
                    PostgresQuery(name: "before", sql: "SELECT 'a'"),
                    PostgresQuery(name: "wrong", sql: "SELECT * FROM no_such_table"),
                    PostgresQuery(name: "nul", sql: "SELECT $1::text", parameters: ["a\0b"]),
                    PostgresQuery(name: "zero", sql: "SELECT 1/0"),
                    PostgresQuery(name: "after", sql: "SELECT 'b'"),
                ]
            ).answer)
        #expect(try answer.results["before"]?.get().rows == [["a"]])
        #expect(try answer.results["after"]?.get().rows == [["b"]])
        #expect(answer.results["wrong"]?.failure?.sqlState == "42P01")
        #expect(answer.results["wrong"]?.failure?.kind == .query)
        #expect(answer.results["zero"]?.failure?.sqlState == "22012")
        #expect(answer.results["nul"]?.failure?.kind == .query)
        #expect(answer.results.count == 5)
    }

    @Test func parametersAreBoundAndTextIsUnicode() async throws {
        let server = try await TestCluster.server()
        let hostile = "ñandú 🦤 '; DROP TABLE x; --"
        let answer = try #require(
            try await TestCluster.ask(
                TestCluster.endpoint(server),
                [
                    PostgresQuery(
                        name: "echo", sql: "SELECT $1::text AS \"año\", $2::text, length($1::text)",
                        parameters: [hostile, nil])
                ]
            ).answer)
        let echoed = try #require(try answer.results["echo"]?.get())
        #expect(echoed.rows == [[hostile, nil, "\(hostile.unicodeScalars.count)"]])
        #expect(echoed.index(of: "año") == 0)
    }

    @Test func nothingCanBeWritten() async throws {
        let server = try await TestCluster.server()
        let answer = try #require(
            try await TestCluster.ask(
                TestCluster.endpoint(server), [PostgresQuery(name: "write", sql: "CREATE TABLE public.t (i int)")]
            ).answer)
        #expect(answer.results["write"]?.failure?.sqlState == "25006")
    }

    @Test func aSlowStatementIsCutByTheServerAndTheRestIsKept() async throws {
        let server = try await TestCluster.server()
        let inquiry = PostgresInquiry(
            endpoint: TestCluster.endpoint(server), deadline: .seconds(20), statementTimeout: .milliseconds(200)
        ) { _ in
            [PostgresQuery(name: "slow", sql: "SELECT pg_sleep(60)"), PostgresQuery(name: "quick", sql: "SELECT 2")]
        }
        let answer = try #require(await ConnectionPoller().ask([inquiry]).first?.answer)
        #expect(answer.results["slow"]?.failure?.kind == .timedOut)
        #expect(answer.results["slow"]?.failure?.sqlState == "57014")
        #expect(try answer.results["quick"]?.get().rows == [["2"]])
    }

    @Test func theDeadlineKeepsWhatWasAnswered() async throws {
        let server = try await TestCluster.server()
        let inquiry = PostgresInquiry(
            endpoint: TestCluster.endpoint(server), deadline: .seconds(2), statementTimeout: .seconds(3)
        ) { _ in
            [PostgresQuery(name: "quick", sql: "SELECT 2"), PostgresQuery(name: "slow", sql: "SELECT pg_sleep(60)")]
        }
        let answer = try #require(await ConnectionPoller().ask([inquiry]).first?.answer)
        #expect(try answer.results["quick"]?.get().rows == [["2"]])
        #expect(answer.results["slow"]?.failure?.kind == .timedOut)
        try await server.wait(upTo: .seconds(20), for: "the server to end the statement by itself") {
            try await server.psql("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'") == "0"
        }
    }

    @Test func aLargeAnswerArrivesWhole() async throws {
        let server = try await TestCluster.server()
        let answer = try #require(
            try await TestCluster.ask(
                TestCluster.endpoint(server),
                [PostgresQuery(name: "rows", sql: "SELECT g, repeat('x', 100) FROM generate_series(1, 20000) g")]
            ).answer)
        let rows = try #require(try answer.results["rows"]?.get()).rows
        #expect(rows.count == 20_000)
        #expect(rows.last?.first == "20000")
    }

    @Test func encryptsWithTheServersCertificate() async throws {
        let server = try await TestCluster.server()
        var endpoint = TestCluster.endpoint(server, host: "localhost", sslMode: .verifyFull)
        endpoint.sslRootCertificate = server.certificate
        let answer = try #require(try await TestCluster.ask(endpoint).answer)
        #expect(answer.isTLS)
        #expect(answer.tlsProtocol?.hasPrefix("TLSv1.") == true)
        let plain = try await TestCluster.ask(TestCluster.endpoint(server, sslMode: .disable))
        #expect(plain.answer?.isTLS == false)
    }

    @Test func versionsPrintAsPeopleSayThem() {
        #expect("\(ServerVersion(number: 150_018))" == "15.18")
        #expect("\(ServerVersion(number: 90_624))" == "9.6.24")
        #expect(ServerVersion(major: 15) <= ServerVersion(number: 150_000))
    }
}

extension Result where Failure == PostgresError {
    var failure: PostgresError? {
        switch self {
        case .success: nil
        case .failure(let error): error
        }
    }
}
