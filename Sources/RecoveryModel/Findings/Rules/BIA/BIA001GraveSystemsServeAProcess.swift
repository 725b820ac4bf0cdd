extension Rule {
    /// A system of tier 1 or 2 serves a process whose impact was analysed.
    static let graveSystemsServeAProcess = Rule(
        "BIA-001", .high,
        title: LocalizedText(
            es: "Sistemas críticos ligados al BIA",
            en: "Critical systems linked to the BIA"),
        remedy: LocalizedText(
            es: "Ligar el sistema en `processes` a un proceso con análisis de impacto.",
            en: "Link the system in `processes` to a process with an impact analysis."),
        clause: "ISO 22301 8.2.2"
    ) { input in
        input.systems.filter { $0.tier <= 2 }.map { system in
            let isAnalysed = system.processes.contains { input.inventory.processes[id: $0]?.analysis != nil }
            guard !isAnalysed else { return .pass(input.subject(system)) }
            return .fail(
                input.subject(system), es: "«\(system.name)» no está ligado a un proceso del BIA.",
                en: "\"\(system.name)\" is not linked to a BIA process.")
        }
    }
}
