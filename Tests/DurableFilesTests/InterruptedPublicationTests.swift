import DurableFiles
import Foundation
import Testing

@Suite struct InterruptedPublicationTests {
    @Test func killedBeforeTheSwapLeavesTheOldSetAndTheNextOneCleansUp() throws {
        let scratch = try ScratchFolder()
        let first = try Child(["publish", scratch("output"), "20", "old", "never"])
        #expect(first.exitStatus() == 0)
        let before = try scratch.files(below: "output")
        let second = try Child(["publish", scratch("output"), "30", "new", "before-commit"])
        #expect(second.nextLine() == "staged")
        second.kill()
        #expect(try scratch.files(below: "output") == before)
        #expect(try scratch.names().contains(".output.staging"))

        let third = try Child(["publish", scratch("output"), "20", "old", "never"])
        #expect(third.nextLine() == "staged")
        #expect(third.nextLine() == "committed 0 20 0")
        #expect(third.exitStatus() == 0)
        #expect(try scratch.names() == [".output.lock", "output"])
    }

    /// The child publishes set after set and is killed at whatever point it has reached: what stands afterwards is one
    /// whole set of one generation, the last that it told or the one after it.
    @Test(arguments: 0..<12)
    func killedAnywhereTheSetIsWhole(round: Int) throws {
        let scratch = try ScratchFolder()
        let child = try Child(["publish-for-ever", scratch("output"), "25"])
        var told = -1
        for _ in 0...(round % 4) { told = child.nextLine().flatMap { Int($0) } ?? -1 }
        // Spend a different, small amount of work in each round, so that the kill falls at different points.
        for _ in 0..<(round * 3) { _ = try scratch.names() }
        child.kill()
        while let line = child.nextLine() { told = Int(line) ?? told }
        let files = try scratch.files(below: "output").filter { $0.key != PublishedDirectory.markerName }
        #expect(files.count == 25)
        #expect(Set(files.values).count == 1)
        #expect(["generation \(told)", "generation \(told + 1)"].contains(files["file-0.md"]))
        let next = try PublishedDirectory(scratch("output")).begin()
        try next.write("end", to: "end")
        #expect(try next.commit().removed.count == 25)
        #expect(try scratch.names() == [".output.lock", "output"])
    }

    @Test func aDiskLimitLeavesTheOldSetAndNoLitter() throws {
        let scratch = try ScratchFolder()
        #expect(try Child(["publish", scratch("output"), "3", "old", "never"]).exitStatus() == 0)
        let before = try scratch.files(below: "output")
        let text = String(repeating: "x", count: 20_000)
        let child = try Child(["publish", scratch("output"), "3", text, "never"], fileSizeLimit: 8)
        #expect(child.nextLine()?.contains("failed: write") == true)
        #expect(child.exitStatus() == 1)
        #expect(try scratch.files(below: "output") == before)
        #expect(try scratch.names() == [".output.lock", "output"])
    }
}
