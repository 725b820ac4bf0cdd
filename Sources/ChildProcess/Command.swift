/// A program to run, and all that it is given: no shell stands between, and nothing is inherited unsaid.
package struct Command: Hashable, Sendable {
    /// What the program reads from its standard input.
    package enum Input: Hashable, Sendable {
        /// Nothing: the end of the file at once.
        case none
        /// These bytes. A program that ends before it has read them all is not an error.
        case bytes([UInt8])
        /// The bytes of a file.
        case file(String)
    }

    /// A search path of the system's own folders, and messages in plain English.
    package static let plainEnvironment = [
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8",
    ]

    /// A path, or a name without `/` that is looked for in the `PATH` of `environment`.
    package var program: String
    /// The arguments after the program's own name.
    package var arguments: [String]
    /// Exactly the variables that the program sees.
    package var environment: [String: String]
    /// The folder that the program starts in; nil is our own.
    package var workingFolder: String?
    /// What the program reads.
    package var input: Input

    package init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = Command.plainEnvironment,
        workingFolder: String? = nil, input: Input = .none
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.workingFolder = workingFolder
        self.input = input
    }
}
