/// What all rules together say of a snapshot.
package struct ReadinessReport: Sendable {
    /// How many subjects one severity's rules judged, and how they came out.
    package struct Tally: Hashable, Sendable {
        /// Subjects that count: all but the unknown ones outside tiers 1 and 2.
        package var evaluated = 0
        /// Subjects that were judged and are not as they should be; accepted ones are not among them.
        package var failed = 0
        /// Subjects that could not be judged.
        package var unknown = 0
        /// Of the unknown ones, those of tiers 1 and 2: they count as failed.
        package var unknownAsFailed = 0
        /// Failures that a waiver in force covers; they count as evaluated, not as failed.
        package var accepted = 0

        package init() {}
    }

    /// Failed, unknown and accepted ones; gravest first, then rule, then subject.
    package let findings: [Finding]
    package let tallies: [Severity: Tally]
    /// 0 to 100, uncapped; absent when nothing was judged.
    package let score: Double?
    /// The score as shown: at most 59 while a critical rule fails on tier 1.
    package let cappedScore: Double?

    package init(findings: [Finding], tallies: [Severity: Tally], score: Double?, cappedScore: Double?) {
        self.findings = findings
        self.tallies = tallies
        self.score = score
        self.cappedScore = cappedScore
    }
}
