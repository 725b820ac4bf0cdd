/// What all rules together say of a snapshot.
package struct ReadinessReport: Sendable {
    /// How many subjects one severity's rules judged, and how they came out.
    package struct Tally: Hashable, Sendable {
        package var evaluated = 0
        package var failed = 0
        package var unknown = 0
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
