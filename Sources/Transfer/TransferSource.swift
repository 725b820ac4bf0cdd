/// What is sent.
package enum TransferSource: Hashable, Sendable {
    /// These bytes.
    case bytes([UInt8])
    /// The file at this path, read while it is sent.
    case file(String)
}
