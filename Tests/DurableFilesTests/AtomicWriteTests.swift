import DurableFiles
import Foundation
import Testing

@Suite struct AtomicWriteTests {
    @Test func replacesTheBytesAndKeepsTheMode() throws {
        let scratch = try ScratchFolder()
        try AtomicWrite.write("old", to: scratch("plan.yaml"), permissions: 0o600)
        try AtomicWrite.write("new", to: scratch("plan.yaml"))
        #expect(try scratch.text("plan.yaml") == "new")
        #expect(try scratch.mode("plan.yaml") == 0o600)
        #expect(try scratch.names() == ["plan.yaml"])
    }

    @Test func aNewFileIsReadableByAll() throws {
        let scratch = try ScratchFolder()
        try AtomicWrite.write("x", to: scratch("a"))
        #expect(try scratch.mode("a") == 0o644)
    }

    @Test func aLinkStaysALink() throws {
        let scratch = try ScratchFolder()
        try AtomicWrite.write("old", to: scratch("real"))
        try FileManager.default.createSymbolicLink(atPath: scratch("link"), withDestinationPath: "real")
        try AtomicWrite.write("new", to: scratch("link"))
        #expect(try scratch.text("real") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch("link")) == "real")
    }

    @Test func aMissingFolderIsAnErrorThatNamesIt() throws {
        let scratch = try ScratchFolder()
        #expect {
            try AtomicWrite.write("x", to: scratch("missing/file"))
        } throws: {
            ($0 as? DurableFileError)?.reason == .system(ENOENT) && "\($0)".contains("missing/")
        }
    }

    @Test func aDiskLimitLeavesTheOldBytesAndNoLitter() throws {
        let scratch = try ScratchFolder()
        try AtomicWrite.write("old", to: scratch("file"))
        let child = try Child(["write", scratch("file"), "100000"], fileSizeLimit: 8)
        #expect(child.nextLine()?.contains("failed: write") == true)
        #expect(child.exitStatus() == 1)
        #expect(try scratch.text("file") == "old")
        #expect(try scratch.names() == ["file"])
    }
}
