/// The small file that a probe writes to every target, and how it is called there.
package struct TargetSample: Hashable, Sendable {
    /// Makes the name one that nothing else bears.
    package let token: String
    /// What is written and must come back.
    package let bytes: [UInt8]

    /// Makes a sample; the token may hold letters, digits and hyphens.
    package init(token: String, bytes: [UInt8]) {
        self.token = token
        self.bytes = bytes
    }

    /// Four kilobytes under a name that was never used before. A fresh content each time: no cache can answer for it.
    package static func random() -> TargetSample {
        var generator = SystemRandomNumberGenerator()
        let token = String(generator.next(), radix: 36) + String(generator.next(), radix: 36)
        return TargetSample(token: token, bytes: (0..<4096).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    /// The file's name at one target: two targets may share a folder.
    func fileName(at target: String) -> String {
        "resguardo-probe-\(token)-\(target)"
    }
}
