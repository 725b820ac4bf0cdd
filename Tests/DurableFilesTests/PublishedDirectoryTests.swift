import DurableFiles
import Foundation
import Testing

@Suite struct PublishedDirectoryTests {
    private func publish(_ files: [String: String], into scratch: ScratchFolder) throws -> PublicationReport {
        let publication = try PublishedDirectory(scratch("output")).begin()
        for (path, text) in files { try publication.write(text, to: path) }
        return try publication.commit()
    }

    private func published(_ scratch: ScratchFolder) throws -> [String: String] {
        try scratch.files(below: "output").filter { $0.key != PublishedDirectory.markerName }
    }

    @Test func reportsWrittenUnchangedAndRemoved() throws {
        let scratch = try ScratchFolder()
        let first = try publish(["plan.md": "1", "annexes/a.md": "a", "annexes/b.md": "b"], into: scratch)
        #expect(first.written == ["annexes/a.md", "annexes/b.md", "plan.md"])
        let inode = try scratch.inode("output/annexes/a.md")
        let second = try publish(["plan.md": "2", "annexes/a.md": "a"], into: scratch)
        #expect(
            second == PublicationReport(written: ["plan.md"], unchanged: ["annexes/a.md"], removed: ["annexes/b.md"]))
        #expect(try published(scratch) == ["plan.md": "2", "annexes/a.md": "a"])
        #expect(try scratch.inode("output/annexes/a.md") == inode)
        #expect(try scratch.names() == [".output.lock", "output"])
    }

    @Test func equalSizeIsNotEqualContent() throws {
        let scratch = try ScratchFolder()
        _ = try publish(["a": "123"], into: scratch)
        #expect(try publish(["a": "124"], into: scratch).written == ["a"])
        #expect(try published(scratch) == ["a": "124"])
    }

    @Test func theSameSetTouchesNothing() throws {
        let scratch = try ScratchFolder()
        _ = try publish(["a": "1", "b/c": "2"], into: scratch)
        let folder = try scratch.inode("output")
        let report = try publish(["a": "1", "b/c": "2"], into: scratch)
        #expect(report.written.isEmpty && report.removed.isEmpty)
        #expect(try scratch.inode("output") == folder)
    }

    @Test func carriesOverWithoutTheBytes() throws {
        let scratch = try ScratchFolder()
        _ = try publish(["a": "1", "b": "2"], into: scratch)
        let publication = try PublishedDirectory(scratch("output")).begin()
        #expect(try publication.carryOver("a"))
        #expect(try !publication.carryOver("new"))
        try publication.write("n", to: "new")
        let report = try publication.commit()
        #expect(report == PublicationReport(written: ["new"], unchanged: ["a"], removed: ["b"]))
        #expect(try published(scratch) == ["a": "1", "new": "n"])
    }

    @Test func keepsTheReadme() throws {
        let scratch = try ScratchFolder()
        try FileManager.default.createDirectory(atPath: scratch("output"), withIntermediateDirectories: false)
        try AtomicWrite.write("mine", to: scratch("output/README.md"))
        #expect(try publish(["a": "1"], into: scratch).removed.isEmpty)
        #expect(try publish(["b": "1"], into: scratch).removed == ["a"])
        #expect(try published(scratch) == ["README.md": "mine", "b": "1"])
    }

    @Test func refusesAFolderThatIsNotOurs() throws {
        let scratch = try ScratchFolder()
        try FileManager.default.createDirectory(atPath: scratch("output"), withIntermediateDirectories: false)
        try AtomicWrite.write("thesis", to: scratch("output/thesis.txt"))
        let error = #expect(throws: DurableFileError.self) { try publish(["a": "1"], into: scratch) }
        #expect(error?.reason == .foreignFolder)
        #expect(try scratch.files(below: "output") == ["thesis.txt": "thesis"])
    }

    @Test(arguments: ["", "/etc/passwd", "../x", "a/../../x", "a//b", "./a", "a/", "a\0b"])
    func refusesAPathThatLeavesTheFolder(path: String) throws {
        let scratch = try ScratchFolder()
        let publication = try PublishedDirectory(scratch("output")).begin()
        let error = #expect(throws: DurableFileError.self) { try publication.write("x", to: path) }
        #expect(error?.reason == .unsafePath)
    }

    @Test func refusesTheSamePathTwice() throws {
        let scratch = try ScratchFolder()
        let publication = try PublishedDirectory(scratch("output")).begin()
        try publication.write("1", to: "a")
        let error = #expect(throws: DurableFileError.self) { try publication.write("2", to: "a") }
        #expect(error?.reason == .duplicatePath)
    }

    @Test func anAbandonedPublicationLeavesTheOldSet() throws {
        let scratch = try ScratchFolder()
        _ = try publish(["a": "old"], into: scratch)
        do {
            let publication = try PublishedDirectory(scratch("output")).begin()
            try publication.write("new", to: "a")
        }
        #expect(try published(scratch) == ["a": "old"])
        #expect(try scratch.names() == [".output.lock", "output"])
    }

    @Test func oneAtATime() throws {
        let scratch = try ScratchFolder()
        let publication = try PublishedDirectory(scratch("output")).begin()
        let error = #expect(throws: DurableFileError.self) { try PublishedDirectory(scratch("output")).begin() }
        guard case .locked = error?.reason else {
            Issue.record("a second publication was let in")
            return
        }
        publication.abandon()
        #expect(throws: DurableFileError("commit", scratch("output"), .finished)) { try publication.commit() }
    }

    @Test func manyTasksWriteOneSet() async throws {
        let scratch = try ScratchFolder()
        let publication = try PublishedDirectory(scratch("output")).begin()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for number in 0..<50 { try publication.write("\(task)", to: "d\(number)/\(task).md") }
                }
            }
            try await group.waitForAll()
        }
        #expect(try publication.commit().written.count == 400)
        #expect(try published(scratch).count == 400)
    }
}
