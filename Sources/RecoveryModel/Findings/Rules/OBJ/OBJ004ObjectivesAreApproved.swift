extension Rule {
    /// The one who owns the data approved the objectives, not the technicians.
    static let objectivesAreApproved = Rule(
        "OBJ-004", .high,
        title: LocalizedText(
            es: "Objetivos aprobados por el área usuaria",
            en: "Objectives approved by the business owner"),
        remedy: LocalizedText(
            es: "Recabar la aprobación de quien ocupa el rol responsable y registrar `approved_by` y `approved_on`.",
            en: "Obtain the approval of whoever holds the owner role, and record `approved_by` and `approved_on`."),
        clause: "ISO 22301 8.2.2, 5.3"
    ) { input in
        input.systems.filter { $0.objectives.rto != nil || $0.objectives.rpo != nil }.map { system in
            let processes = system.processes.compactMap { input.inventory.processes[id: $0] }
            let roles = ([system.ownerRole] + processes.map(\.ownerRole)).compactMap { input.inventory.roles[id: $0] }
            let owners = roles.flatMap { $0.assignments.map(\.person) }
            if let approver = system.objectives.approvedBy, system.objectives.approvedOn != nil,
                owners.contains(approver)
            {
                return .pass(input.subject(system))
            }
            return .fail(
                input.subject(system), es: "El objetivo de «\(system.name)» no está aprobado por el área usuaria.",
                en: "Objective of \"\(system.name)\" not approved by its business owner.")
        }
    }
}
