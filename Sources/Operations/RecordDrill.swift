import DurableFiles
import Foundation
import InventoryFiles
import PlanStore
package import RecoveryModel

/// `drp drill record`: a file written by people becomes an exercise in the evidence chain.
package struct RecordDrill: Sendable {
    /// What came of it.
    package enum Outcome: Sendable {
        /// The file is wrong; nothing was recorded.
        case refused([InventoryIssue])
        case recorded(RecordedExercise)
        /// What would be recorded.
        case previewed(Exercise)
    }

    package let workspace: Workspace
    package let path: String

    package init(workspace: Workspace, path: String) {
        self.workspace = workspace
        self.path = path
    }

    /// Reads, checks, digests the evidence files, and unless it is a dry run, records.
    package func callAsFunction(isDryRun: Bool) throws(OperatorError) -> Outcome {
        let plan = try workspace.openPlan(.existing)
        let inventory = try plan.snapshot(asOf: workspace.now()).inventory
        let bytes: Data
        do { bytes = try Data(contentsOf: URL(filePath: try Self.regularFile(path))) } catch {
            throw OperatorError(
                .notFound, LocalizedText(es: "no se pudo leer \(path)", en: "\(path) could not be read"),
                hint: LocalizedText(es: "Revise la ruta del archivo.", en: "Check the file's path."), context: [path],
                underlying: "\(error)")
        }
        let reading = RecordFile.read(
            file: InventoryFile(path: path, bytes: Array(bytes)), schema: ExerciseFile.fields)
        guard reading.issues.isEmpty else { return .refused(reading.issues) }
        let exercise: Exercise
        do {
            exercise = try ExerciseFile.exercise(reading.fields, files: try evidenceFiles(reading.fields))
        } catch let error as OperatorError {
            throw error
        } catch {
            throw OperatorError(
                .invalidInput, LocalizedText(es: "\(path) está incompleto", en: "\(path) is incomplete"),
                underlying: "\(error)")
        }
        let start = SourceLocation(file: path, line: 1, column: 1)
        let problems = ExerciseCheck.problems(exercise, in: inventory, now: workspace.now())
        guard problems.isEmpty else {
            return .refused(
                problems.map { problem in
                    InventoryIssue(
                        reading.fieldLocations[problem.path] ?? start, problem.message,
                        suggestion: problem.suggestion)
                })
        }
        if isDryRun { return .previewed(exercise) }
        return .recorded(
            try plan.recordExercise(exercise, at: workspace.now(), by: workspace.actor(in: inventory)))
    }

    private func evidenceFiles(_ fields: [String: FieldValue]) throws(OperatorError) -> [EvidenceFile] {
        let folder = URL(filePath: path).deletingLastPathComponent()
        var files: [EvidenceFile] = []
        for name in ExerciseFile.files(fields) {
            let written = name.hasPrefix("/") ? name : folder.appending(path: name).path
            do {
                let file = try Self.regularFile(written)
                let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int64 ?? 0
                files.append(
                    EvidenceFile(
                        name: URL(filePath: written).lastPathComponent, size: ByteCount(size),
                        sha256: try ContentDigest.sha256(ofFile: file), origin: name))
            } catch {
                throw OperatorError(
                    .notFound,
                    LocalizedText(
                        es: "no se pudo leer el archivo de evidencia \(name)",
                        en: "the evidence file \(name) could not be read"),
                    hint: LocalizedText(
                        es: "Las rutas de files son relativas al archivo del simulacro.",
                        en: "Paths in files are relative to the drill's file."), context: [written],
                    underlying: "\(error)")
            }
        }
        return files
    }

    /// The file that a path leads to: a FIFO would be waited for without end, a device read without end.
    private static func regularFile(_ path: String) throws -> String {
        let real = URL(filePath: path).resolvingSymlinksInPath().path
        guard try FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType == .typeRegular else {
            throw CocoaError(.fileReadUnknown)
        }
        return real
    }
}
