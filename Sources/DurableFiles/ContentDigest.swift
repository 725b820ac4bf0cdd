import CLibCrypto
import SystemPackage

/// SHA-256 in lower-case hexadecimal, as `sha256sum` prints it, and random bytes from the same library.
package enum ContentDigest {
    /// The digest of a text's UTF-8 bytes.
    package static func sha256(of text: String) -> String {
        var text = text
        return text.withUTF8 { sha256(of: UnsafeRawBufferPointer($0)) }
    }

    /// The digest of bytes; contiguous storage is read where it lies, anything else is copied once.
    package static func sha256(of bytes: some Sequence<UInt8>) -> String {
        if let digest = bytes.withContiguousStorageIfAvailable({ sha256(of: UnsafeRawBufferPointer($0)) }) {
            return digest
        }
        return Array(bytes).withUnsafeBytes { sha256(of: $0) }
    }

    /// The digest of the bytes of a buffer.
    package static func sha256(of buffer: UnsafeRawBufferPointer) -> String {
        var stream = DigestStream()
        stream.update(buffer)
        return stream.finish()
    }

    /// The digest of a file, read in pieces of 256 KiB.
    ///
    /// - Throws: `DurableFileError` when the file cannot be opened or read.
    package static func sha256(ofFile path: String) throws(DurableFileError) -> String {
        let file = try OpenFile(reading: path)
        defer { file.close() }
        var stream = DigestStream()
        var buffer = [UInt8](repeating: 0, count: 256 * 1024)
        while true {
            let count = try file.read(into: &buffer)
            if count == 0 { return stream.finish() }
            buffer.withUnsafeBytes { stream.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }

    /// Bytes that nobody can foretell, for salts and temporary names.
    package static func randomBytes(_ count: Int) -> [UInt8] {
        guard count > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            let status = RAND_bytes(buffer.baseAddress, Int32(count))
            precondition(status == 1, "libcrypto has no entropy: nothing secret may be made on this machine")
            initialized = count
        }
    }

    /// Bytes as lower-case hexadecimal.
    package static func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: bytes.count * 2) { text in
            var next = 0
            for byte in bytes {
                text[next] = digits[Int(byte >> 4)]
                text[next + 1] = digits[Int(byte & 15)]
                next += 2
            }
            return next
        }
    }
}
