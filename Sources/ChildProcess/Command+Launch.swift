import Glibc
import Subprocess
import SystemPackage

/// How a program ended, before anyone asks whether it was in time.
struct FinishedCommand: Sendable {
    let status: CommandOutcome.Status
    let output: CommandOutcome.Output
    let errorOutput: CommandOutcome.Output
}

extension Command {
    /// How long a program has between TERM and KILL once its time is over.
    private static let grace: Duration = .seconds(1)

    /// Starts the program, feeds it, and reads both its streams until it has ended.
    func launch(
        outputLimit: Int, started: @escaping @Sendable (pid_t) -> Void
    ) async throws -> FinishedCommand {
        let configuration = Configuration(
            executable: program.contains("/") ? .path(FilePath(program)) : .name(program),
            arguments: Arguments(arguments), environment: customEnvironment,
            workingDirectory: workingFolder.map { FilePath($0) }, platformOptions: Self.platformOptions)
        switch input {
        case .none:
            let result = try await Subprocess.run(configuration, input: .none, output: .sequence, error: .sequence) {
                started($0.processIdentifier.value)
                return try await Self.capture($0.standardOutput, $0.standardError, limit: outputLimit)
            }
            return Self.finished(result.terminationStatus, result.closureResult)
        case .bytes(let bytes):
            let result = try await Subprocess.run(
                configuration, input: .inputWriter, output: .sequence, error: .sequence
            ) {
                started($0.processIdentifier.value)
                async let fed: Void = Self.feed(bytes, to: $0.standardInputWriter)
                let captured = try await Self.capture($0.standardOutput, $0.standardError, limit: outputLimit)
                await fed
                return captured
            }
            return Self.finished(result.terminationStatus, result.closureResult)
        case .file(let path):
            guard let file = try? FileDescriptor.open(path, .readOnly, options: .closeOnExec) else {
                throw CommandError.cannotOpen(path: path)
            }
            let result = try await Subprocess.run(
                configuration, input: .fileDescriptor(file, closeAfterSpawningProcess: true), output: .sequence,
                error: .sequence
            ) {
                started($0.processIdentifier.value)
                return try await Self.capture($0.standardOutput, $0.standardError, limit: outputLimit)
            }
            return Self.finished(result.terminationStatus, result.closureResult)
        }
    }

    /// What the library throws, in words of our own.
    func commandError(_ error: any Error) -> CommandError {
        switch error {
        case let error as CommandError: error
        case is CancellationError: .cancelled
        case let error as SubprocessError where error.code == .executableNotFound: .programNotFound(program)
        case let error as SubprocessError where error.code == .failedToChangeWorkingDirectory:
            .cannotOpen(path: workingFolder ?? ".")
        default: .system("\(program): \(error)")
        }
    }

    // MARK: - Settings

    private static var platformOptions: PlatformOptions {
        var options = PlatformOptions()
        // A session of its own makes it the leader of a process group, so that its children can be brought down too.
        options.createSession = true
        options.teardownSequence = [.gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: grace)]
        return options
    }

    /// As C strings, each with its closing NUL: the library hands them on as they are.
    private var customEnvironment: Environment {
        .custom(environment.sorted { $0.key < $1.key }.map { Array("\($0.key)=\($0.value)\0".utf8) })
    }

    // MARK: - Streams

    private static func capture(
        _ output: SubprocessOutputSequence, _ errorOutput: SubprocessOutputSequence, limit: Int
    ) async throws -> (CommandOutcome.Output, CommandOutcome.Output) {
        async let first = collect(output, limit: limit)
        async let second = collect(errorOutput, limit: limit)
        return try await (first, second)
    }

    private static func collect(
        _ stream: SubprocessOutputSequence, limit: Int
    ) async throws -> CommandOutcome.Output {
        var bytes: [UInt8] = []
        var isTruncated = false
        for try await buffer in stream {
            isTruncated = isTruncated || bytes.count + buffer.count > limit
            buffer.withUnsafeBytes { bytes.append(contentsOf: $0.prefix(limit - bytes.count)) }
            // Someone in the background may write for ever; past the deadline nobody listens.
            if Task.isCancelled { break }
        }
        return CommandOutcome.Output(bytes: bytes, isTruncated: isTruncated)
    }

    /// Writes and closes; a program that stopped reading has said all it wants to hear.
    private static func feed(_ bytes: [UInt8], to writer: StandardInputWriter) async {
        _ = try? await writer.write(bytes)
        try? await writer.finish()
    }

    private static func finished(
        _ status: TerminationStatus, _ streams: (CommandOutcome.Output, CommandOutcome.Output)
    ) -> FinishedCommand {
        let status: CommandOutcome.Status =
            switch status {
            case .exited(let code): .exited(code)
            case .signaled(let signal): .signaled(signal)
            }
        return FinishedCommand(status: status, output: streams.0, errorOutput: streams.1)
    }
}
