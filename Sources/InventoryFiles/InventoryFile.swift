/// One file of an inventory folder, as bytes.
package struct InventoryFile: Hashable, Sendable {
    /// As shown to people: `inventory/systems.yaml`.
    package let path: String
    /// Inside the folder, which decides what the file holds: `systems.yaml`, `runbooks/DRP-1.md`.
    package let name: String
    package let bytes: [UInt8]

    /// - Parameters:
    ///   - path: As shown to people.
    ///   - name: The path inside the inventory folder; the same as `path` when absent.
    package init(path: String, name: String? = nil, bytes: [UInt8]) {
        self.path = path
        self.name = name ?? path
        self.bytes = bytes
    }
}
