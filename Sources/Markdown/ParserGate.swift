import Foundation
import Synchronization

/// Lets many parses of one dialect in at once, or a single one of the other.
///
/// cmark-gfm adds the inline characters of `strikethrough` and `autolink` to a table of the whole process while it
/// parses, and takes them out afterwards: a second parse at that time gives a wrong tree without any error. Parses
/// without these extensions only read the table.
final class ParserGate: Sendable {
    private let condition = NSCondition()
    /// Parses under way: a positive count of `tables`, or -1 for one of `full`.
    private let underWay = Mutex(0)

    func pass<Value>(_ dialect: MarkdownDialect, _ parse: () -> Value) -> Value {
        enter(dialect)
        defer { leave() }
        return parse()
    }

    private func enter(_ dialect: MarkdownDialect) {
        condition.lock()
        defer { condition.unlock() }
        while !admits(dialect) { condition.wait() }
    }

    private func admits(_ dialect: MarkdownDialect) -> Bool {
        underWay.withLock { count in
            switch dialect {
            case .full:
                guard count == 0 else { return false }
                count = -1
            case .tables:
                guard count >= 0 else { return false }
                count += 1
            }
            return true
        }
    }

    private func leave() {
        condition.lock()
        defer { condition.unlock() }
        let isEmpty = underWay.withLock { count in
            count = max(count - 1, 0)
            return count == 0
        }
        if isEmpty { condition.broadcast() }
    }
}
