import Foundation
import PlanStore
import Probes
package import RecoveryModel

/// `drp probe`: asks every endpoint and target at once, and keeps what they said.
package struct ProbeEndpoints: Sendable {
    /// What a run saw, and what it proposes.
    package struct Report: Sendable {
        /// By kind and id.
        package let observations: [Observation]
        package let proposals: [InventoryProposal]
        /// The row of evidence of the run.
        package let evidence: EvidenceID
        /// Endpoints whose major version this program was never tried against.
        package let untried: [String]
    }

    package let workspace: Workspace

    package init(workspace: Workspace) { self.workspace = workspace }

    /// Probes the named endpoints and targets, or all of them.
    ///
    /// - Throws: `notFound` for an id that is neither, naming the nearest one, and when there is nothing to probe;
    ///   `conflict` when the clock is behind what is recorded.
    package func callAsFunction(_ ids: [String]) async throws(OperatorError) -> Report {
        let plan = try workspace.openPlan(.existing)
        let before = try workspace.snapshot(of: plan, asOf: nil)
        let inventory = before.inventory
        try refuseUnknown(ids, inventory)
        let endpoints = inventory.endpoints.filter { ids.isEmpty || ids.contains($0.id) }
            .map { $0.resolvingPaths(workspace.path) }
        let targets = inventory.targets.filter { ids.isEmpty || ids.contains($0.id) }
        if endpoints.isEmpty, targets.isEmpty { throw Self.nothingToProbe }
        let startedAt = workspace.now()
        async let servers = PostgresProbe(environment: workspace.environment).observe(endpoints, takenAt: startedAt)
        async let places = TargetProbe(environment: workspace.environment, resolvingPaths: workspace.path)
            .observe(targets, takenAt: startedAt)
        let observations = await servers + places
        let row = try plan.recordProbeRun(
            observations, startedAt: startedAt, endedAt: workspace.now(), by: workspace.actor(in: inventory))
        let after = try plan.snapshot(asOf: workspace.now())
        return Report(
            observations: observations, proposals: InventoryProposal.all(in: after), evidence: row.id,
            untried: observations.filter {
                ($0.postgres?.versionNumber).map { !Self.triedMajors.contains($0 / 10_000) } ?? false
            }
            .map(\.subject.id))
    }

    /// The SQL that makes the least-privilege role of the probe.
    package static func grants(role: String, databases: [String]) -> String {
        MonitoringRole(name: role, databases: databases).grants
    }

    /// Major versions that the tests run against.
    package static let triedMajors = [15]

    private static let nothingToProbe = OperatorError(
        .notFound,
        LocalizedText(
            es: "el inventario vigente no tiene servidores ni destinos que sondear",
            en: "the inventory in force has no endpoint or target to probe"),
        hint: LocalizedText(
            es: "Declárelos en inventory/endpoints.yaml o inventory/targets.yaml y aplíquelo con drp inventory apply.",
            en: "Declare them in inventory/endpoints.yaml or inventory/targets.yaml, and run drp inventory apply."))

    private func refuseUnknown(_ ids: [String], _ inventory: Inventory) throws(OperatorError) {
        let known = inventory.endpoints.map(\.id) + inventory.targets.map(\.id)
        guard let unknown = ids.first(where: { !known.contains($0) }) else { return }
        let near = NearestWord(known).word(for: unknown)
        throw OperatorError(
            .notFound,
            LocalizedText(
                es: "«\(unknown)» no es un servidor ni un destino del inventario",
                en: "\"\(unknown)\" is neither an endpoint nor a target of the inventory"),
            hint: near.map { LocalizedText(es: "¿Quiso decir «\($0)»?", en: "Did you mean \"\($0)\"?") }
                ?? LocalizedText(
                    es: "Declárelo en inventory/endpoints.yaml o inventory/targets.yaml.",
                    en: "Declare it in inventory/endpoints.yaml or inventory/targets.yaml."))
    }
}
