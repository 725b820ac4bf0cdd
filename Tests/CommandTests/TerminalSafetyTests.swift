import Testing

/// What people type or files hold must not steer the terminal.
@Suite struct TerminalSafetyTests {
    @Test(arguments: [
        ["check", "--explain", "x\u{1B}[2J"], ["status", "-C", "x\u{1B}[2J\u{202E}"],
        ["inventory", "show", "a\u{9B}2J"],
    ])
    func noControlCharacterIsEchoed(_ arguments: [String]) throws {
        let program = try Program()
        defer { program.remove() }
        let run = try program.run(arguments)
        #expect(run.status != 0)
        for scalar in (run.output + run.talk).unicodeScalars {
            #expect(scalar == "\n" || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
            #expect(!(0x202A...0x202E).contains(scalar.value))
        }
    }
}
