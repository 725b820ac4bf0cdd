import Glibc

/// TCP sockets on 127.0.0.1 for the PostgreSQL tests.
package enum PostgresServerPort {
    /// A port on which nobody listens now.
    package static func free() throws -> Int {
        let (descriptor, port) = try bind()
        close(descriptor)
        return port
    }

    /// A bound socket and its port.
    static func bind() throws -> (descriptor: Int32, port: Int) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
                Glibc.bind(descriptor, plain, length) == 0 ? getsockname(descriptor, plain, &length) : -1
            }
        }
        guard descriptor >= 0, status == 0 else {
            throw PostgresServerFailure(message: "no free port on 127.0.0.1")
        }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }
}
