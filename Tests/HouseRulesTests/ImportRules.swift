/// Doors and arrows as the import lines and the manifest show them.
enum ImportRules {
    struct Import {
        let module: String
        let offset: Int
    }

    private static let importLine = Pattern(
        #"^[ \t]*(?:@\w+[ \t]+)*(?:(?:package|internal|private|fileprivate|public)[ \t]+)?import[ \t]+"#
            + #"(?:(?:struct|class|enum|protocol|func|var|let|typealias)[ \t]+)?(\w+)"#)

    static func imports(of file: SourceFile) -> [Import] {
        importLine.matches(in: file.code).map { Import(module: $0.groups[0], offset: $0.offset) }
    }

    static func violations(in files: [SourceFile]) -> [Violation] {
        files.filter { $0.isSource || $0.isTest }.flatMap { file in
            imports(of: file).compactMap { complaint(about: $0, in: file) }
        }
    }

    private static func complaint(about line: Import, in file: SourceFile) -> Violation? {
        let module = line.module
        if House.toolchain.contains(module) { return nil }
        // A suite may look through the door of the target it tests.
        let target = file.isTest && file.target.hasSuffix("Tests") ? String(file.target.dropLast(5)) : file.target
        if let keepers = House.doors[module] {
            guard !keepers.contains(target) else { return nil }
            return file.violation(
                at: line.offset, "imports \(module), whose door is \(keepers.sorted().joined(separator: ", "))")
        }
        guard file.isSource else { return nil }
        guard House.arrows[module] != nil else {
            return file.violation(at: line.offset, "imports \(module), which has no door")
        }
        guard let allowed = House.arrows[file.target], allowed.contains(module) else {
            return file.violation(at: line.offset, "\(file.target) must not know \(module)")
        }
        return nil
    }
}
