import Foundation
import RecoveryModel

// How declared facts are printed: what is missing says so, and everything is escaped.
extension PlanContext {
    /// What stands where a declaration is missing.
    var missing: SafeMarkdown { SafeMarkdown(markdown: "*\(locale.noData)*") }

    func text(_ value: String?) -> SafeMarkdown {
        guard let value, !value.isEmpty else { return missing }
        return .literal(value)
    }

    func texts(_ values: [String]) -> SafeMarkdown {
        values.isEmpty ? missing : .joined(values.map(SafeMarkdown.literal), by: "; ")
    }

    func label(_ label: LocalizedText?) -> SafeMarkdown {
        label.map { SafeMarkdown(markdown: $0(language)) } ?? missing
    }

    func duration(_ value: Duration?) -> SafeMarkdown {
        value.map { SafeMarkdown(markdown: locale.duration($0)) } ?? missing
    }

    func size(_ value: ByteCount?) -> SafeMarkdown { value.map { SafeMarkdown(markdown: locale.size($0)) } ?? missing }

    func date(_ value: CalendarDate?) -> SafeMarkdown {
        value.map { SafeMarkdown(markdown: locale.date($0)) } ?? missing
    }

    func instant(_ value: Date?) -> SafeMarkdown { value.map { SafeMarkdown(markdown: locale.instant($0)) } ?? missing }

    func yesNo(_ value: Bool?) -> SafeMarkdown { value == nil ? missing : SafeMarkdown(markdown: locale.yesNo(value)) }

    func number(_ value: Int?) -> SafeMarkdown { value.map { SafeMarkdown(markdown: locale.number($0)) } ?? missing }

    /// `(declarado)` behind a figure that a person stated.
    func declared(_ figure: SafeMarkdown) -> SafeMarkdown {
        figure == missing ? missing : "\(figure) \(SafeMarkdown(markdown: words("(declarado)", "(declared)")))"
    }

    /// A figure as measured, in breach, unknown or expired; a breach stands out.
    func measurement(_ measurement: RecoveryModel.Measurement) -> SafeMarkdown {
        let printed = locale.measurement(measurement, asOf: snapshot.asOf)
        let text = SafeMarkdown.literal(printed.text)
        return printed.state == .breach ? text.strong : text
    }

    /// What stands where a measurement is missing.
    var noEvidence: SafeMarkdown { SafeMarkdown(markdown: StatusWord.noEvidence.text(language)) }

    /// The person as letters address them; an id that leads nowhere is printed as it is.
    func person(_ id: String?) -> SafeMarkdown {
        guard let id else { return missing }
        guard let person = inventory.people[id: id] else { return .literal(id) }
        return .literal((person.title.map { "\($0) " } ?? "") + person.name)
    }

    func role(_ id: String?) -> SafeMarkdown {
        guard let id else { return missing }
        guard let role = inventory.roles[id: id] else { return .literal(id) }
        return "\(id) \(role.name)"
    }

    func site(_ id: String?) -> SafeMarkdown {
        guard let id else { return missing }
        return .literal(inventory.sites[id: id]?.name ?? id)
    }

    /// The name of whatever a dependency or a task names.
    func itemName(_ id: String) -> SafeMarkdown {
        let name =
            inventory.systems[id: id]?.name ?? inventory.components[id: id]?.name ?? inventory.suppliers[id: id]?.name
        return .literal(name ?? id)
    }

    /// The system's name, leading to its annex.
    ///
    /// - Parameter folder: From the document that holds the link to the root of the output: empty, or `../`.
    func systemLink(_ id: String, from folder: String = "") -> SafeMarkdown {
        let name = itemName(id)
        guard let path = paths.annex(id) else { return name }
        return name.linked(to: folder + path + "." + EditionMark.fileExtension)
    }

    /// The engine and its version, which people write with or without the engine's name.
    func engine(_ store: DataStore) -> SafeMarkdown {
        let name = store.engine.label(language)
        guard let version = store.version else { return SafeMarkdown(markdown: name) }
        return version.contains(name) ? .literal(version) : "\(SafeMarkdown(markdown: name)) \(version)"
    }

    /// Who holds a role on the day of the plan, by rank.
    func holders(of role: Role) -> [Role.Assignment] { role.assignments.filter { $0.isInForce(on: today) } }

    /// The ways to reach someone, the first to try first.
    func contacts(_ contacts: [Contact]?, limit: Int = .max) -> SafeMarkdown {
        guard let contacts, !contacts.isEmpty else { return missing }
        return .joined(
            contacts.prefix(limit).map { "\($0.value) (\(SafeMarkdown(markdown: $0.channel.label(language))))" },
            by: "; ")
    }

    /// What to do about a finding: our own words, with commands between backticks.
    func remedy(of finding: Finding) -> SafeMarkdown {
        SafeMarkdown(markdown: finding.remedy(language).replacing("|", with: "\\|"))
    }

    /// Prose that says more than the generated tables do, where the user wrote any.
    func optionalProse(_ chapter: ProseChapter, below level: Int = 2) -> String {
        inventory.prose[id: chapter.rawValue] == nil ? "" : prose(chapter, below: level)
    }

    /// Prose of the user's for a chapter, or a plain sentence that it is missing.
    ///
    /// - Parameter level: Of the heading above it.
    func prose(_ chapter: ProseChapter, below level: Int = 2) -> String {
        guard let prose = inventory.prose[id: chapter.rawValue], !prose.body.allSatisfy(\.isWhitespace) else {
            return words(
                "*Sin dato: falta el texto de este apartado (`prose/\(chapter.rawValue).md`).*\n",
                "*No data: this section's text is missing (`prose/\(chapter.rawValue).md`).*\n")
        }
        return UserProse.embed(prose.body, below: level)
    }
}
