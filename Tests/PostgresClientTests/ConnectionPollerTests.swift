import LoopbackServers
import PostgresClient
import Testing

/// Many servers at once, of which some are silent.
@Suite struct ConnectionPollerTests {
    @Test func aSilentServerIsCutAtItsDeadlineAndDelaysNobody() async throws {
        let server = try await TestCluster.server()
        let silent = try PostgresServerSilent()
        let mute = TestCluster.inquiry(TestCluster.endpoint(server, port: silent.port), deadline: .seconds(3))
        let lively = TestCluster.inquiry(TestCluster.endpoint(server))
        let outcomes = await ConnectionPoller().ask(
            Array(repeating: lively, count: 5) + [mute] + Array(repeating: lively, count: 5))
        #expect(outcomes.count == 11)
        for (place, outcome) in outcomes.enumerated() {
            switch outcome {
            case .answered(let answer):
                #expect(place != 5)
                #expect(answer.elapsed < .seconds(3))
            case .failed(let error, let elapsed):
                #expect(place == 5)
                #expect(error.kind == .timedOut)
                #expect(elapsed >= .seconds(3) && elapsed < .seconds(8))
            }
        }
        withExtendedLifetime(silent) {}
    }

    @Test func twoHundredServersAnswerInTheOrderAsked() async throws {
        let server = try await TestCluster.server()
        let inquiries = (0..<200).map { number in
            TestCluster.inquiry(
                TestCluster.endpoint(server, sslMode: .disable), deadline: .seconds(60),
                [PostgresQuery(name: "n", sql: "SELECT $1::int", parameters: ["\(number)"])])
        }
        let outcomes = await ConnectionPoller().ask(inquiries, atMost: 200)
        let numbers = outcomes.map { try? $0.answer?.results["n"]?.get().rows.first?.first }
        #expect(numbers == (0..<200).map { "\($0)" })
    }

    @Test func noMoreThanTheLimitAreOpenAtOnce() async throws {
        let server = try await PostgresServer.start(.init(configuration: ["max_connections = 8"]))
        let endpoint = PostgresEndpoint(
            host: "127.0.0.1", port: server.port, database: "postgres", user: "postgres", sslMode: .disable)
        let inquiries = Array(
            repeating: TestCluster.inquiry(
                endpoint, [PostgresQuery(name: "wait", sql: "SELECT count(*) FROM pg_stat_activity, pg_sleep(0.1)")]),
            count: 12)
        let crowded = await ConnectionPoller().ask(inquiries, atMost: 12).compactMap(\.error)
        #expect(crowded.contains { $0.sqlState == "53300" && $0.kind == .unreachable })
        let orderly = await ConnectionPoller().ask(inquiries, atMost: 2).compactMap(\.error)
        #expect(orderly.isEmpty)
    }

    @Test func aCancelledTaskEndsAtOnce() async throws {
        let server = try await TestCluster.server()
        let silent = try PostgresServerSilent()
        let mute = TestCluster.inquiry(TestCluster.endpoint(server, port: silent.port), deadline: .seconds(600))
        let task = Task { await ConnectionPoller().ask([mute, mute, mute], atMost: 2) }
        task.cancel()
        let kinds = await task.value.map { $0.error?.kind }
        #expect(kinds == [.cancelled, .cancelled, .cancelled])
        withExtendedLifetime(silent) {}
    }

    @Test func aServerKilledInTheMiddleIsUnreachable() async throws {
        let server = try await PostgresServer.start()
        let endpoint = PostgresEndpoint(
            host: "127.0.0.1", port: server.port, database: "postgres", user: "postgres", sslMode: .disable)
        let asking = Task {
            await ConnectionPoller().ask([
                TestCluster.inquiry(
                    endpoint, deadline: .seconds(60), [PostgresQuery(name: "slow", sql: "SELECT pg_sleep(25)")])
            ])
        }
        try await server.wait(upTo: .seconds(10), for: "the query to run") {
            try await server.psql("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'") == "1"
        }
        try await server.stop(.immediate)
        let outcome = try #require(await asking.value.first)
        let error = outcome.error ?? outcome.answer?.results["slow"]?.failure
        #expect(error?.kind == .unreachable)
    }
}
