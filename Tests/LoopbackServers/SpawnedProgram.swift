import Glibc

/// A child made by `posix_spawn` and awaited by `waitpid`.
///
/// Foundation's `Process` learns of a child's end from a socket that a server spawned at the same moment may inherit:
/// its `waitUntilExit` then waits for that server. This child inherits nothing but its three streams.
struct SpawnedProgram {
    let identifier: pid_t

    /// Starts a program with `/dev/null` as its input and both outputs in a file.
    init(_ arguments: [String], environment: [String: String], log: String) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        // glibc skips those that are not open; its closefrom is not visible to Swift.
        for descriptor in Int32(3)..<512 { posix_spawn_file_actions_addclose(&actions, descriptor) }
        let argv = arguments.map { strdup($0) } + [nil]
        let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        var identifier: pid_t = 0
        let status = posix_spawnp(&identifier, arguments[0], &actions, nil, argv, envp)
        guard status == 0 else {
            throw ServerProcess.Failure("\(arguments.joined(separator: " ")): \(String(cString: strerror(status)))")
        }
        self.identifier = identifier
    }

    /// Blocks until it ends, and leaves its identifier taken.
    func waitWithoutReaping() {
        var information = siginfo_t()
        while waitid(P_PID, id_t(identifier), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    }

    /// Blocks until it ends; returns the status of wait(2), 0 for success.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        return status
    }
}
