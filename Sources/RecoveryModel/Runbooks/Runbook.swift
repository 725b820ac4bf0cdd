/// A runbook: the one text that documents print, lint checks and people or the program follow.
package struct Runbook: Codable, Hashable, Sendable {
    /// A part of the work, in the order it is done.
    package struct Phase: Codable, Hashable, Sendable {
        package let title: String
        /// Prose between the heading and the first step, Markdown.
        package let introduction: String
        package let steps: [RunbookStep]

        package init(title: String, introduction: String, steps: [RunbookStep]) {
            self.title = title
            self.introduction = introduction
            self.steps = steps
        }
    }

    package let id: String
    package let title: String
    /// The words at the head of the text, by key: code, scenario, systems, level, authorises, executes, accepts…
    package let attributes: [String: String]
    /// Prose before the first phase, Markdown.
    package let introduction: String
    package let phases: [Phase]

    package init(
        id: String, title: String, attributes: [String: String], introduction: String, phases: [Phase]
    ) {
        self.id = id
        self.title = title
        self.attributes = attributes
        self.introduction = introduction
        self.phases = phases
    }

    package var steps: [RunbookStep] { phases.flatMap(\.steps) }

    /// The sum of the steps' estimates; nothing when one is missing, or when there is no step.
    package var estimate: Duration? {
        guard !steps.isEmpty else { return nil }
        var total = Duration.zero
        for step in steps {
            guard let estimate = step.estimateSeconds else { return nil }
            total += .seconds(estimate)
        }
        return total
    }
}
