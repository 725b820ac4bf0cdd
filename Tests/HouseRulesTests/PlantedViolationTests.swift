import Testing

/// Each rule finds a planted violation, and leaves what is right alone.
@Suite struct PlantedViolationTests {
    private func model(_ text: String) -> [SourceFile] {
        [SourceFile("Sources/RecoveryModel/Planted.swift", text)]
    }

    @Test(arguments: [
        ("Sources/Probes/A.swift", "import GRDB", false), ("Sources/PlanStore/A.swift", "import GRDB", true),
        ("Sources/PlanStore/A.swift", "package import GRDB", true),
        ("Tests/PlanStoreTests/A.swift", "import GRDB", true),
        ("Tests/ProbesTests/A.swift", "import GRDB", false), ("Sources/PlanStore/A.swift", "// import Yams", true),
        ("Sources/Markdown/A.swift", "import RecoveryModel", false),
        ("Sources/Probes/A.swift", "import PlanStore", false),
        ("Sources/Documents/A.swift", "package import Markdown", true), ("Sources/drp/A.swift", "import Probes", false),
        ("Sources/Operations/A.swift", "import drp", false), ("Sources/Probes/A.swift", "import Alamofire", false),
        ("Sources/Probes/A.swift", "import struct Foundation.URL", true),
    ])
    func imports(path: String, text: String, isRight: Bool) {
        #expect(ImportRules.violations(in: [SourceFile(path, text + "\n")]).isEmpty == isRight)
    }

    @Test(arguments: [
        (#".target(name: "Markdown", dependencies: ["CCMarkGFM"]),"#, true),
        (#".target(name: "Markdown", dependencies: ["CCMarkGFM", "RecoveryModel"]),"#, false),
        (#".target(name: "Probes", dependencies: [.product(name: "GRDB", package: "GRDB.swift")]),"#, false),
        (
            #".target(name: "PlanStore", dependencies: [.product(name: "GRDB", package: "GRDB.swift"), "Probes"]),"#,
            false
        ),
        (#".executableTarget(name: "drp", dependencies: ["Operations"]),"#, true),
        (#".executableTarget(name: "drp", dependencies: ["Operations", "Markdown"]),"#, false),
    ])
    func manifest(line: String, isRight: Bool) {
        let text = "    targets: [\n        \(line)\n        .testTarget(name: \"XTests\"),\n    ]\n"
        #expect(ManifestRules.violations(in: SourceFile("Package.swift", text)).isEmpty == isRight)
    }

    @Test(arguments: [
        ("let now = Date()", false), ("let now = Date.now", false), ("let id = UUID()", false), ("import Glibc", false),
        ("let n = Int.random(in: 0...1)", false), ("print(1)", false), ("func f() async {}", false),
        ("let a = ProcessInfo.processInfo", false), ("FileManager.default", false), ("Calendar.current", false),
        ("// Date() is given", true), ("let text = \"print(1)\"", true), ("import Foundation", true),
        ("func f(now: Date) -> UUID?", true), ("let a = Date(timeIntervalSince1970: 0)", true),
    ])
    func purity(text: String, isRight: Bool) {
        #expect(PureModelRules.violations(in: model(text)).isEmpty == isRight)
    }

    @Test func sizes() {
        func body(_ lines: Int) -> String {
            "func f(\n    a: Int\n) {\n" + String(repeating: "    g()\n", count: lines - 4) + "}\n"
        }
        #expect(SizeRules.violations(in: model(body(70))).isEmpty)
        #expect(SizeRules.violations(in: model(body(71))).map(\.line) == [1])
        #expect(SizeRules.violations(in: model("protocol P {\n    func f()\n    init(x: Int)\n}\n" + body(70))).isEmpty)
        #expect(SizeRules.violations(in: model(String(repeating: "\n", count: 400))).isEmpty)
        #expect(SizeRules.violations(in: model(String(repeating: "\n", count: 401))).count == 1)
        #expect(SizeRules.violations(in: model(String(repeating: "x", count: 120))).isEmpty)
        #expect(SizeRules.violations(in: model("a\n" + String(repeating: "ñ", count: 121))).map(\.line) == [2])
    }

    @Test(arguments: [
        "let a = try! f()", "let a = b!", "let a = b[0]!.c", "f()!", "var a: Int!", "let a = b as! C", "fatalError()",
        "final class A: @unchecked Sendable {}", "nonisolated(unsafe) var a = 1", "public struct A {}",
        "@testable import A",
        "Task.detached { }", "DispatchSemaphore(value: 0)", "// TO" + "DO: later", "let a = \"\\(b!)\"",
    ])
    func forbidden(text: String) {
        #expect(ForbiddenConstructs.violations(in: model(text)).count == 1)
    }

    @Test(arguments: [
        "if a != b {}", "if !a {}", "let a = \"try! public fatalError x!\"", "// public and x! and fatalError", "f(!a)",
        "let a = #\"x!\"#", "let a = \"\"\"\n    x! \"public\"\n    \"\"\"", "/* x! /* y! */ z! */", "a ?? !b", "[!a]",
        "let a = b.split(separator: /x!/)",
    ])
    func notForbidden(text: String) {
        #expect(ForbiddenConstructs.violations(in: model(text)).isEmpty)
    }

    @Test(arguments: [
        ("Probe", "package struct Probe {}", true), ("Probe+Run", "extension Probe {}", true),
        ("Probe", "struct Other {}", false), ("Probe", "package struct Probe {}\npackage enum Second {}", true),
        (
            "Probe",
            String(repeating: "package struct Probe {}\n", count: 5),
            false
        ),
        ("ProbeFacts", "struct AFacts {}\nstruct BFacts {}", true),
        ("ProbeFacts", "struct AFacts {}\nstruct B {}", false),
        ("Literals", "extension String {}", true),
        ("Probe", "package struct Probe {}\nprivate enum Second {}", true), ("Probe", "extension Model.Probe {}", true),
        ("ProbeUtils", "enum ProbeUtils {}", false), ("StringHelpers", "enum StringHelpers {}", false),
        ("PlanManager", "final class PlanManager {}", false), ("Shared/Probe", "struct Probe {}", false),
        ("ApplyInventory", "extension Workspace {\n    func applyInventory() {}\n}", true), ("main", "f()", true),
        ("Renewal", "struct Renewal {}", true),
    ])
    func fileNames(name: String, text: String, isRight: Bool) {
        let file = SourceFile("Sources/Probes/\(name).swift", text)
        #expect(FileNameRules.violations(in: [file]).isEmpty == isRight)
    }

    @Test(arguments: [
        ("package func f() {}", false), ("/// Does.\npackage func f() {}", true), ("package let a = 1", false),
        ("    package static let a = 1", false), ("/// Is.\n@MainActor\npackage final class A {}", true),
        ("package init() {}", true), ("package var description: String { \"\" }", true), ("func f() {}", true),
        ("package import Foundation", true), ("/// Is.\n\npackage enum A {}", false),
        ("// no\npackage enum A {}", false),
        ("package private(set) var a = 1", false),
        ("    package let a: Int", true), ("    package var a: Int { 1 }", true),
        ("    package var a: Int {\n        1\n    }", false), ("    package func a() {}", false),
    ])
    func docstrings(text: String, isRight: Bool) {
        #expect(DocstringRules.violations(in: model(text)).isEmpty == isRight)
    }

    @Test(arguments: [
        ("@Test(.disabled()) func a() {}", false), ("@Test(.enabled(if: x)) func a() {}", false),
        ("throw XCTSkip()", false),
        ("func a() { sleep(1) }", false), ("func a() { try await Task.sleep(for: x) }", false),
        ("while !done, now < end {\n    try await Task.sleep(for: x)\n}", true), ("let a = \"exec sleep(60)\"", true),
        ("withKnownIssue { }", false),
    ])
    func testDiscipline(text: String, isRight: Bool) {
        let file = SourceFile("Tests/ProbesTests/A.swift", text)
        #expect(TestDiscipline.violations(in: [file]).isEmpty == isRight)
    }

    @Test(arguments: [
        ("see /Use" + "rs/ana/plan", false), ("/ho" + "me/ana", false), ("cd /wo" + "rk/main", false),
        ("/ro" + "ot/x", false),
        ("/usr/share", true), ("a/wo" + "rk/b", true), ("output/", true),
    ])
    func developerPaths(text: String, isRight: Bool) {
        #expect(DeveloperPathRules.violations(in: [SourceFile("docs/a.md", text)]).isEmpty == isRight)
    }

    @Test(arguments: [
        ("[a](b.md)", true), ("[a](c.md)", false), ("[a](../README.md#x)", true), ("[a](https://example.org)", true),
        ("[a](#x)", true), ("`[a](c.md)`", true), ("```\n[a](c.md)\n```\n", true), ("![a](<c.png> \"t\")", false),
    ])
    func links(text: String, isRight: Bool) {
        let file = SourceFile("docs/a.md", text)
        let there: Set = ["docs/b.md", "README.md"]
        #expect(LinkRules.violations(in: [file], exists: there.contains).isEmpty == isRight)
    }
}
