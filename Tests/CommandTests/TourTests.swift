import Foundation
import Testing

/// The tour of the README, typed as a newcomer would: every command runs, and prints what the page says.
///
/// With `RESGUARDO_WRITE_DOCS=1` the pages are written anew instead of compared.
@Suite struct TourTests {
    @Test(arguments: [("README.md", "es_MX.UTF-8"), ("README.en.md", "en_US.UTF-8")])
    func theTourIsTrue(page: String, language: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = root.appending(path: page).path
        let written = try String(contentsOfFile: path, encoding: .utf8)
        let program = try Program()
        defer { program.remove() }
        let typed = try retyped(written, in: program, language)
        // An instant that alone differs is no reason to change the page.
        if ProcessInfo.processInfo.environment["RESGUARDO_WRITE_DOCS"] == "1", stable(written) != stable(typed) {
            try typed.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(stable(written) == stable(typed))
    }

    /// The page with the output of every command as it is now.
    private func retyped(_ page: String, in program: Program, _ language: String) throws -> String {
        var lines: [String] = []
        var isConsole = false
        for line in page.components(separatedBy: "\n") {
            if line.hasPrefix("```") { isConsole = line == "```console" }
            guard isConsole, !line.hasPrefix("```") else {
                lines.append(line)
                continue
            }
            guard line.hasPrefix("$ ") else { continue }
            lines.append(line)
            let output = try program.shell(String(line.dropFirst(2)), language: language)
            if !output.isEmpty { lines += output.components(separatedBy: "\n") }
        }
        return lines.joined(separator: "\n")
    }

    /// What differs from one day to the next: instants.
    private func stable(_ page: String) -> String {
        page.replacing(#/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#, with: "TIME")
    }
}
