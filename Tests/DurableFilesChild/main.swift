import DurableFiles
import Foundation

// A process of our own for the tests of DurableFiles: they kill it, or run it against a limit of the system.
// Every step is told on stdout, so that the test can act between two of them.

func tell(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

/// Waits until the test closes our stdin; a test that kills us never does.
func waitForEndOfInput() {
    _ = try? FileHandle.standardInput.readToEnd()
}

// A test that fails must not leave us behind.
_ = alarm(60)
let arguments = CommandLine.arguments
do {
    switch arguments.dropFirst().first {
    case "publish":
        // publish FOLDER COUNT TEXT STOP: a set of files; STOP is `before-commit` or `never`.
        let publication = try PublishedDirectory(arguments[2]).begin()
        for number in 0..<(Int(arguments[3]) ?? 0) {
            try publication.write(arguments[4], to: "folder-\(number % 3)/file-\(number).md")
        }
        tell("staged")
        if arguments[5] == "before-commit" { waitForEndOfInput() }
        let report = try publication.commit()
        tell("committed \(report.written.count) \(report.unchanged.count) \(report.removed.count)")
    case "publish-for-ever":
        // publish-for-ever FOLDER COUNT: sets of one generation number, one after the other.
        for generation in 0... {
            let publication = try PublishedDirectory(arguments[2]).begin()
            for number in 0..<(Int(arguments[3]) ?? 0) {
                try publication.write("generation \(generation)", to: "file-\(number).md")
            }
            _ = try publication.commit()
            tell("\(generation)")
        }
    case "write":
        // write FILE BYTES: one atomic write of that many bytes.
        try AtomicWrite.write([UInt8](repeating: 120, count: Int(arguments[3]) ?? 0), to: arguments[2])
        tell("written")
    case "lock":
        let lock = try FileLock(arguments[2], purpose: "testing")
        tell("locked")
        waitForEndOfInput()
        lock.release()
    default:
        tell("unknown job")
        exit(64)
    }
} catch {
    tell("failed: \(error)")
    exit(1)
}
