import ChildProcess
import Foundation
import Testing

@Suite struct RunCommandTests {
    private func shell(_ script: String, input: Command.Input = .none) -> Command {
        Command("/bin/sh", ["-c", script], input: input)
    }

    @Test func keepsBothStreamsAndTheStatus() async throws {
        let outcome = try await shell("echo dicho; echo quejado >&2; exit 7").run(deadline: .seconds(120))
        #expect(outcome.status == .exited(7) && !outcome.isSuccess)
        #expect(outcome.output.text == "dicho\n" && outcome.errorOutput.text == "quejado\n")
        #expect(outcome.duration > .zero && outcome.duration < .seconds(120))
    }

    @Test func argumentsAreNotReadByAShell() async throws {
        let outcome = try await Command("printf", ["%s|", "a b", "$HOME", "*", ";ls", ""]).run(deadline: .seconds(120))
        #expect(outcome.output.text == "a b|$HOME|*|;ls||")
    }

    @Test func theEnvironmentIsExact() async throws {
        setenv("RESGUARDO_TEST_SECRET", "leaked", 1)
        let command = Command(
            "/usr/bin/env", environment: ["B": "2=x", "A": "é"])
        let outcome = try await command.run(deadline: .seconds(120))
        #expect(outcome.output.text == "A=é\nB=2=x\n")
    }

    @Test func startsInItsFolder() async throws {
        let outcome = try await Command("/bin/pwd", workingFolder: "/usr/lib").run(deadline: .seconds(120))
        #expect(outcome.output.text == "/usr/lib\n")
    }

    @Test func readsBytesAFileOrNothing() async throws {
        let large = [UInt8](repeating: 65, count: 3_000_000)
        let counted = try await Command("wc", ["-c"], input: .bytes(large)).run(deadline: .seconds(120))
        #expect(counted.output.text == "3000000\n")
        let path = "/tmp/resguardo-child-\(UUID().uuidString)"
        try Data("fichero".utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try await Command("cat", input: .file(path)).run(deadline: .seconds(120)).output.text == "fichero")
        #expect(try await Command("cat").run(deadline: .seconds(120)).output.bytes.isEmpty)
    }

    @Test func aProgramThatDoesNotReadItsInputIsNoError() async throws {
        let large = [UInt8](repeating: 65, count: 3_000_000)
        let outcome = try await shell("exit 3", input: .bytes(large)).run(deadline: .seconds(120))
        #expect(outcome.status == .exited(3))
    }

    @Test func bytesThatAreNotUTF8Arrive() async throws {
        let outcome = try await shell("printf '\\377\\000\\351'").run(deadline: .seconds(120))
        #expect(outcome.output.bytes == [0xFF, 0x00, 0xE9])
        #expect(outcome.output.text == "\u{FFFD}\0\u{FFFD}")
    }

    @Test func muchOutputArrivesWhole() async throws {
        let outcome = try await shell("head -c 5000000 /dev/zero; head -c 4000000 /dev/zero >&2").run(
            deadline: .seconds(120), outputLimit: 5_000_000)
        #expect(outcome.output.bytes.count == 5_000_000 && !outcome.output.isTruncated)
        #expect(outcome.errorOutput.bytes.count == 4_000_000)
    }

    @Test func outputOverTheLimitKeepsItsBeginning() async throws {
        let outcome = try await shell("printf 0123456789; head -c 3000000 /dev/zero; echo fin >&2").run(
            deadline: .seconds(120), outputLimit: 10)
        #expect(outcome.isSuccess)
        #expect(outcome.output.text == "0123456789" && outcome.output.isTruncated)
        #expect(outcome.errorOutput.text == "fin\n" && !outcome.errorOutput.isTruncated)
    }

    @Test(arguments: ["resguardo-no-such-program", "/no/such/program"])
    func aMissingProgramIsNamed(program: String) async {
        await #expect(throws: CommandError.programNotFound(program)) {
            try await Command(program).run(deadline: .seconds(120))
        }
    }

    @Test func whatCannotBeOpenedIsNamed() async {
        await #expect(throws: CommandError.cannotOpen(path: "/no/folder")) {
            try await Command("/bin/pwd", workingFolder: "/no/folder").run(deadline: .seconds(120))
        }
        await #expect(throws: CommandError.cannotOpen(path: "/no/file")) {
            try await Command("cat", input: .file("/no/file")).run(deadline: .seconds(120))
        }
    }

    @Test func aSignalIsAStatus() async throws {
        #expect(try await shell("kill -9 $$").run(deadline: .seconds(120)).status == .signaled(9))
    }
}
