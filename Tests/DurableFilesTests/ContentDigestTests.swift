import DurableFiles
import Foundation
import Testing

@Suite struct ContentDigestTests {
    // FIPS 180-4 and NIST's example vectors.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func publishedVectors(text: String, digest: String) {
        #expect(ContentDigest.sha256(of: text) == digest)
        #expect(ContentDigest.sha256(of: Array(text.utf8)) == digest)
        #expect(ContentDigest.sha256(of: AnySequence(Array(text.utf8))) == digest)
    }

    @Test func aFileAndAStreamGiveTheDigestOfTheirBytes() throws {
        let scratch = try ScratchFolder()
        let bytes = (0..<700_001).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try AtomicWrite.write(bytes, to: scratch("large"))
        var stream = DigestStream()
        for start in stride(from: 0, to: bytes.count, by: 999) {
            stream.update(Array(bytes[start..<min(start + 999, bytes.count)]))
        }
        let whole = ContentDigest.sha256(of: bytes)
        #expect(stream.finish() == whole)
        #expect(try ContentDigest.sha256(ofFile: scratch("large")) == whole)
    }

    @Test func aMissingFileIsNamed() {
        #expect(throws: DurableFileError("open", "/nowhere/at/all", .system(ENOENT))) {
            try ContentDigest.sha256(ofFile: "/nowhere/at/all")
        }
    }

    @Test func randomBytesDiffer() {
        #expect(ContentDigest.randomBytes(32).count == 32)
        #expect(ContentDigest.randomBytes(32) != ContentDigest.randomBytes(32))
        #expect(ContentDigest.randomBytes(0).isEmpty)
    }
}
