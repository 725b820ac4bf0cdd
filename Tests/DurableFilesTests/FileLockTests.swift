import DurableFiles
import Foundation
import Testing

@Suite struct FileLockTests {
    @Test func aSecondLockSaysWhoHoldsIt() throws {
        let scratch = try ScratchFolder()
        let child = try Child(["lock", scratch("plan.lock")])
        #expect(child.nextLine() == "locked")
        let error = #expect(throws: DurableFileError.self) { try FileLock(scratch("plan.lock"), purpose: "second") }
        guard case .locked(let holder) = error?.reason else {
            Issue.record("not a locked error: \(String(describing: error))")
            return
        }
        #expect(holder.hasPrefix("process ") && holder.hasSuffix(": testing"))
        child.closeInput()
        #expect(child.exitStatus() == 0)
        _ = try FileLock(scratch("plan.lock"), purpose: "after release")
    }

    @Test func aKilledHolderLosesTheLock() throws {
        let scratch = try ScratchFolder()
        let child = try Child(["lock", scratch("plan.lock")])
        #expect(child.nextLine() == "locked")
        child.kill()
        let lock = try FileLock(scratch("plan.lock"), purpose: "heir")
        #expect(try scratch.text("plan.lock") == "process \(getpid()): heir\n")
        lock.release()
    }

    @Test func oneProcessCannotTakeItTwiceAndReleaseIsIdempotent() throws {
        let scratch = try ScratchFolder()
        let lock = try FileLock(scratch("lock"), purpose: "first")
        #expect(throws: DurableFileError.self) { try FileLock(scratch("lock"), purpose: "second") }
        lock.release()
        lock.release()
        let again = try FileLock(scratch("lock"), purpose: "third")
        again.release()
    }
}
