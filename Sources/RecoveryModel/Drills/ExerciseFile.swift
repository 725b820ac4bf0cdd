/// The file in which people write down how an exercise went: its schema, and the exercise made from it.
package enum ExerciseFile {
    /// The keys of the file; `files` names evidence by path, relative to the file.
    package static let fields: [FieldSchema] = [
        .required("id", .text, "Unique id of the exercise, as in SIM-2026-03."),
        .required("kind", .choice(Exercise.Kind.allCases.map(\.rawValue)), "What kind of exercise it was."),
        .required("systems", .list(.reference([.system])), "Systems that were exercised."),
        .optional("scenario", .reference([.scenario]), "Scenario that was played."),
        .optional("place", .text, "Where."),
        .optional("announced", .boolean, "Whether people knew beforehand."),
        .optional(
            "goals",
            .list(
                .group([
                    .required("text", .text, "What it set out to show."),
                    .optional("target", .text, "The figure to reach."),
                    .optional("met", .boolean, "Whether it was reached."),
                ])), "Goals and success criteria."),
        .optional("goals_set_at", .instant, "When the goals were fixed; before the start."),
        .required("started_at", .instant, "Start, with zone."),
        .required("ended_at", .instant, "End, with zone."),
        .optional(
            "phases",
            .group(PhaseTiming.Phase.allCases.map { .optional($0.rawValue, .duration, "Time of this phase.") }),
            "Time of each phase of the recovery; their sum is the actual recovery time."),
        .optional(
            "participants",
            .list(
                .group([
                    .required("person", .reference([.person]), "Who."),
                    .required(
                        "duty", .choice(Exercise.Participant.Duty.allCases.map(\.rawValue)), "What they did."),
                    .optional("role", .reference([.role]), "In which role."),
                ])), "Who took part; the evaluator is not an executor."),
        .required("verdict", .choice(Exercise.Verdict.allCases.map(\.rawValue)), "pass, fail, or error: not judged."),
        .optional("impact_at", .instant, "The instant of the loss, from which data loss is counted."),
        .optional("recovered_to", .instant, "The newest data found after recovery."),
        .optional(
            "remarks",
            .list(
                .group([
                    .required("kind", .choice(DrillRemark.Kind.allCases.map(\.rawValue)), "What sort of remark."),
                    .required("text", .text, "The remark."),
                    .optional("owner", .reference([.person]), "Who mends it."),
                    .optional("due", .date, "By when."),
                ])), "What the evaluator noted."),
        .optional("files", .list(.text), "Evidence files."),
        .optional("corrects", .text, "Id of the exercise that this one corrects."),
    ]

    /// The paths of the evidence files, as written.
    package static func files(_ fields: [String: FieldValue]) -> [String] {
        RecordReader(kind: .programme, id: "", fields: fields).texts("files")
    }

    /// Makes the exercise from fields that fit the schema.
    ///
    /// - Parameter files: The evidence files, already digested.
    /// - Throws: `RecordError` for a required key that is missing.
    package static func exercise(
        _ fields: [String: FieldValue], files: [EvidenceFile]
    ) throws(RecordError) -> Exercise {
        let reader = RecordReader(kind: .programme, id: "", fields: fields)
        guard let startedAt = reader.instant("started_at"), let endedAt = reader.instant("ended_at") else {
            throw RecordError(kind: .programme, id: "", key: "started_at", problem: "missing")
        }
        let phases = reader.group("phases").map { group in
            PhaseTiming.Phase.allCases.compactMap { phase in
                group.duration(phase.rawValue).map { PhaseTiming(phase, $0) }
            }
        }
        return Exercise(
            id: try reader.text("id"), kind: try reader.choice("kind"), systems: reader.texts("systems"),
            scenario: reader.optionalText("scenario"), place: reader.optionalText("place"),
            wasAnnounced: reader.boolean("announced"), goals: try goals(reader),
            goalsSetAt: reader.instant("goals_set_at"), startedAt: startedAt, endedAt: endedAt,
            phases: phases ?? [], participants: try participants(reader), verdict: try reader.choice("verdict"),
            impactAt: reader.instant("impact_at"), recoveredTo: reader.instant("recovered_to"),
            remarks: try remarks(reader), files: files, corrects: reader.optionalText("corrects"))
    }

    private static func goals(_ reader: RecordReader) throws(RecordError) -> [Exercise.Goal] {
        var list: [Exercise.Goal] = []
        for group in reader.groups("goals") {
            list.append(
                Exercise.Goal(
                    text: try group.text("text"), target: group.optionalText("target"), isMet: group.boolean("met")))
        }
        return list
    }

    private static func participants(_ reader: RecordReader) throws(RecordError) -> [Exercise.Participant] {
        var list: [Exercise.Participant] = []
        for group in reader.groups("participants") {
            list.append(
                Exercise.Participant(
                    person: try group.text("person"), duty: try group.choice("duty"),
                    role: group.optionalText("role")))
        }
        return list
    }

    private static func remarks(_ reader: RecordReader) throws(RecordError) -> [DrillRemark] {
        var list: [DrillRemark] = []
        for group in reader.groups("remarks") {
            list.append(
                DrillRemark(
                    kind: try group.choice("kind"), text: try group.text("text"),
                    owner: group.optionalText("owner"), due: group.date("due")))
        }
        return list
    }
}
