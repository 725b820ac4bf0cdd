import Foundation
import InventoryFiles
import RecoveryModel
import Testing

@Suite("The example inventory")
struct ExampleInventoryTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "inventory").path

    @Test("is read without a complaint")
    func isClean() throws {
        let files = try InventoryFolder.load(at: ExampleInventoryTests.folder)
        switch InventoryFolder.check(files) {
        case .success(let records): #expect(records.count > 100)
        case .failure(let problems): #expect(problems.issues.map { $0.text(in: .es) } == [])
        }
    }
}
