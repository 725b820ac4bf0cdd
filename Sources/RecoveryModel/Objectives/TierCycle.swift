/// How often each tier must be tested, exercised and checked: defaults that the organisation approves; no norm sets
/// them.
///
/// - Source: the yearly exercise follows PCI DSS 12.10.2 and NIST SP 800-53 CP-4.
package enum TierCycle {
    /// How long a measured recovery counts as proof; tier 4 needs no exercise, so its proof does not age.
    package static func exercise(_ tier: Int) -> Duration? {
        switch tier {
        case ...2: .seconds(365 * 86_400)
        case 3: .seconds(730 * 86_400)
        default: nil
        }
    }

    /// From one restore test to the next.
    package static func restoreTest(_ tier: Int) -> Duration {
        switch tier {
        case ...1: .seconds(31 * 86_400)
        case 2: .seconds(92 * 86_400)
        case 3: .seconds(183 * 86_400)
        default: .seconds(366 * 86_400)
        }
    }

    /// Days from one check of a contact to the next.
    package static func contactCheckDays(_ tier: Int) -> Int { tier <= 2 ? 90 : 180 }
}
