import Foundation
import Glibc

/// A server that accepts TCP connections and never says a word, as a hung host behind a live kernel does.
package final class PostgresServerSilent: Sendable {
    /// The TCP port on 127.0.0.1.
    package let port: Int
    private let descriptor: Int32

    /// Begins to listen; the kernel accepts, nobody reads.
    package init() throws {
        (descriptor, port) = try PostgresServerPort.bind()
        guard listen(descriptor, 128) == 0 else {
            close(descriptor)
            throw PostgresServerFailure(message: "cannot listen on 127.0.0.1:\(port)")
        }
    }

    /// Listens, and sends the first caller these bytes, whatever it asked, before it hangs up.
    package convenience init(greeting: [UInt8]) throws {
        try self.init()
        let listener = dup(descriptor)
        Thread.detachNewThread {
            let caller = accept(listener, nil, nil)
            _ = send(caller, greeting, greeting.count, Int32(MSG_NOSIGNAL))
            shutdown(caller, Int32(SHUT_WR))
            var byte: UInt8 = 0
            while recv(caller, &byte, 1, 0) > 0 {}
            close(caller)
            close(listener)
        }
    }

    deinit { close(descriptor) }
}
