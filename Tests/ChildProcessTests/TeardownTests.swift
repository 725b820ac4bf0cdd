import ChildProcess
import Foundation
import Testing

@Suite struct TeardownTests {
    /// Looks again and again, for a minute at most, whether something has become true.
    private func waitUntil(_ condition: () -> Bool) async throws -> Bool {
        let limit = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < limit {
            if condition() { return true }
            try await Task.sleep(for: .milliseconds(5))
        }
        return condition()
    }

    /// True when no process of this number is left; a zombie that its new parent has not yet reaped counts as gone.
    private func isGone(_ identifier: pid_t) async throws -> Bool {
        try await waitUntil {
            guard let status = try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8) else {
                return true
            }
            return status.contains(") Z ")
        }
    }

    private func identifiers(_ outcome: CommandOutcome) -> [pid_t] {
        outcome.output.text.split(separator: "\n").compactMap { pid_t($0) }
    }

    @Test func aPassedDeadlineKeepsWhatWasSaid() async throws {
        let outcome = try await Command("/bin/sh", ["-c", "echo $$; exec sleep 600"]).run(deadline: .milliseconds(300))
        #expect(outcome.status == .timedOut)
        #expect(outcome.duration < .seconds(300))
        let process = try #require(identifiers(outcome).first)
        #expect(try await isGone(process))
    }

    @Test func aProgramThatIgnoresTermIsKilledWithItsChildren() async throws {
        let script =
            "trap '' TERM; echo $$; (trap '' TERM; sh -c 'echo $$; exec sleep 600') & while :; do sleep 1; done"
        let outcome = try await Command("/bin/sh", ["-c", script]).run(deadline: .milliseconds(500))
        #expect(outcome.status == .timedOut)
        let processes = identifiers(outcome)
        #expect(processes.count == 2)
        for process in processes { #expect(try await isGone(process)) }
    }

    @Test func aGrandchildThatOutlivesAnObedientLeaderIsKilled() async throws {
        let script = "(trap '' TERM; sh -c 'echo $$; exec sleep 600') & wait"
        let outcome = try await Command("/bin/sh", ["-c", script]).run(deadline: .milliseconds(500))
        #expect(outcome.status == .timedOut)
        let process = try #require(identifiers(outcome).first)
        #expect(try await isGone(process))
    }

    @Test func aBackgroundProcessThatHoldsTheOutputDelaysNothing() async throws {
        let outcome = try await Command("/bin/sh", ["-c", "sleep 600 & echo $!"]).run(deadline: .seconds(300))
        let process = try #require(identifiers(outcome).first)
        defer { kill(process, SIGKILL) }
        #expect(outcome.isSuccess && outcome.duration < .seconds(200))
        #expect(kill(process, 0) == 0)
    }

    @Test func aCancelledTaskBringsItsProgramDown() async throws {
        let path = "/tmp/resguardo-child-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let task = Task {
            try await Command("/bin/sh", ["-c", "echo $$ > \(path).new; mv \(path).new \(path); exec sleep 600"]).run(
                deadline: .seconds(600))
        }
        #expect(try await waitUntil { FileManager.default.fileExists(atPath: path) })
        task.cancel()
        await #expect(throws: CommandError.cancelled) { try await task.value }
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let process = try #require(pid_t(text.split(separator: "\n").first ?? ""))
        #expect(try await isGone(process))
    }
}
