import Foundation

/// The terminal that a stream is shown on, if it is shown on one.
enum TerminalWindow {
    /// Columns of the terminal that shows the results; nothing when they go to a file or another program.
    static var resultColumns: Int? { columns(STDOUT_FILENO) }

    /// Columns of the terminal on which a person watches the talk.
    static var talkColumns: Int? { columns(STDERR_FILENO) }

    private static func columns(_ descriptor: Int32) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
