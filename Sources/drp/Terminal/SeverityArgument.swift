import ArgumentParser
import RecoveryModel

extension Severity: ExpressibleByArgument {
    /// Reads the word of the inventory and of JSON, or the one that the table shows.
    package init?(argument: String) {
        let word = argument.lowercased()
        let known = Severity.allCases.first { $0.rawValue == word || FindingsReport.word($0).lowercased() == word }
        guard let severity = known else { return nil }
        self = severity
    }
}
