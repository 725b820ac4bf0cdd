import Foundation
package import RecoveryModel

extension InventoryFolder {
    /// Reads the files of a folder from disk, sorted by name.
    ///
    /// Files that are no part of an inventory come without their bytes, so that `read` can name them.
    /// - Parameter folder: As shown to people; places in complaints begin with it.
    /// - Throws: `notFound` when there is no such folder, `invalidInput` for a link that leads out of it or a file
    ///   above 64 MiB, `internalFailure` when a file cannot be read.
    package static func load(at folder: String) throws(OperatorError) -> [InventoryFile] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw OperatorError(
                .notFound,
                LocalizedText(
                    es: "no existe la carpeta de inventario \(folder)", en: "there is no inventory folder \(folder)"),
                hint: LocalizedText(
                    es: "Créela con «drp init», o diga con -C la carpeta de su plan.",
                    en: "Make it with \"drp init\", or give your plan's folder with -C."),
                context: [folder])
        }
        let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        var files: [InventoryFile] = []
        for name in try names(in: folder) where !FileNames.isIgnored(name) {
            let path = join(folder, name)
            var isInner: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isInner) else {
                throw unreadable(path, "broken link")
            }
            if isInner.boolValue {
                for inner in try names(in: path) where !FileNames.isIgnored("\(name)/\(inner)") {
                    files.append(try file("\(name)/\(inner)", in: folder, root))
                }
            } else {
                files.append(try file(name, in: folder, root))
            }
        }
        return files.sorted { $0.name < $1.name }
    }

    private static func names(in folder: String) throws(OperatorError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw unreadable(folder, "\(error)")
        }
    }

    private static func file(_ name: String, in folder: String, _ root: String) throws(OperatorError) -> InventoryFile {
        let path = join(folder, name)
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard target == root || target.hasPrefix(root == "/" ? root : root + "/") else {
            throw OperatorError(
                .invalidInput,
                LocalizedText(
                    es: "el enlace \(path) lleva fuera de la carpeta de inventario",
                    en: "the link \(path) leads out of the inventory folder"),
                hint: LocalizedText(es: "Copie el archivo dentro de la carpeta.", en: "Copy the file into the folder."),
                context: [path])
        }
        guard FileNames.home(of: name) != nil else { return InventoryFile(path: path, name: name, bytes: []) }
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: target)
            guard attributes[.type] as? FileAttributeType == .typeRegular else {
                throw unreadable(path, "not a regular file")
            }
            guard let size = attributes[.size] as? Int, size <= SourceText.sizeLimit else { throw tooLarge(path) }
            let data = try Data(contentsOf: URL(fileURLWithPath: target))
            return InventoryFile(path: path, name: name, bytes: [UInt8](data))
        } catch let error as OperatorError {
            throw error
        } catch {
            throw unreadable(path, "\(error)")
        }
    }

    private static func join(_ folder: String, _ name: String) -> String {
        folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    private static func tooLarge(_ path: String) -> OperatorError {
        OperatorError(
            .invalidInput,
            LocalizedText(es: "el archivo \(path) pasa de 64 MiB", en: "the file \(path) is larger than 64 MiB"),
            hint: LocalizedText(
                es: "Revise si es de verdad un archivo de inventario.",
                en: "See whether it really is an inventory file."),
            context: [path])
    }

    private static func unreadable(_ path: String, _ cause: String) -> OperatorError {
        OperatorError(
            .internalFailure, LocalizedText(es: "no se puede leer \(path)", en: "cannot read \(path)"),
            hint: LocalizedText(
                es: "Revise que exista y que usted tenga permiso de leerlo.",
                en: "See that it exists and that you may read it."),
            context: [path], underlying: cause)
    }
}
