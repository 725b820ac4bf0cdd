import Foundation
import Testing
import Transfer

/// What several suites send and wait for.
enum Sample {
    static let names = ["con espacio.bin", "jamón é.7z", "a#b", "100% ~cierto'\"\\.sql", "[x]?*"]

    /// Bytes that are the same in every run: a block of a prime length again and again, so that a shift shows.
    static func bytes(_ count: Int) -> [UInt8] {
        var state: UInt64 = 88_172_645_463_325_252
        let block = (0..<4099).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + block.count)
        while bytes.count < count { bytes += block }
        return Array(bytes.prefix(count))
    }

    static func withFile(_ bytes: [UInt8], _ body: (String) async throws -> Void) async throws {
        let folder = "/tmp/resguardo-transfer-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/file"))
        try await body(folder + "/file")
    }

    static func wait(_ condition: () -> Bool) async throws {
        let limit = ContinuousClock.now.advanced(by: .seconds(30))
        while !condition() {
            try #require(ContinuousClock.now < limit, "waited in vain")
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}

/// The error that the body throws; nil when it throws none.
func failure<Value>(_ body: () async throws -> Value) async -> TransferError? {
    do {
        _ = try await body()
    } catch let error as TransferError {
        return error
    } catch {
        Issue.record(error)
    }
    return nil
}
