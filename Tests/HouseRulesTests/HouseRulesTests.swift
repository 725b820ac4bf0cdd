import Testing

/// The repository keeps its own rules.
@Suite struct HouseRulesTests {
    private let files = SourceTree.files

    private func expectNone(_ violations: [Violation], _ location: SourceLocation = #_sourceLocation) {
        let list = violations.map(\.description).joined(separator: "\n")
        #expect(violations.isEmpty, "\(violations.count):\n\(list)", sourceLocation: location)
    }

    @Test func theTreeIsRead() {
        #expect(files.count > 50)
        #expect(files.contains { $0.path == "Package.swift" })
        #expect(Set(files.filter(\.isSource).map(\.target)).isSuperset(of: ["RecoveryModel", "Operations", "drp"]))
    }

    @Test func doorsAndArrowsOfImports() {
        expectNone(ImportRules.violations(in: files))
    }

    @Test func doorsAndArrowsOfTheManifest() throws {
        let manifest = try #require(files.first { $0.path == "Package.swift" })
        #expect(ManifestRules.targets(of: manifest) == Set(House.arrows.keys))
        expectNone(ManifestRules.violations(in: manifest))
    }

    @Test func theModelIsPure() {
        expectNone(PureModelRules.violations(in: files))
    }

    @Test func sizes() {
        expectNone(SizeRules.violations(in: files))
    }

    @Test func constructs() {
        expectNone(ForbiddenConstructs.violations(in: files))
    }

    @Test func fileNames() {
        expectNone(FileNameRules.violations(in: files))
    }

    @Test func docstrings() {
        expectNone(DocstringRules.violations(in: files))
    }

    @Test func testsNeitherSkipNorSleep() {
        expectNone(TestDiscipline.violations(in: files))
    }

    @Test func noDeveloperPaths() {
        expectNone(DeveloperPathRules.violations(in: files))
    }

    @Test func linksLeadSomewhere() {
        expectNone(LinkRules.violations(in: files, exists: SourceTree.exists))
    }
}
