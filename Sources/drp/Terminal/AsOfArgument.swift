import ArgumentParser
import Operations

extension AsOf: ExpressibleByArgument {
    /// Reads what people type behind `--as-of`.
    package init?(argument: String) { self.init(argument) }
}
