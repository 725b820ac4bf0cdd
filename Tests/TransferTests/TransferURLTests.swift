import Testing
import Transfer

@Suite("Transfer addresses and secrets")
struct TransferURLTests {
    @Test(
        "Paths are percent-encoded the way libcurl reads them",
        arguments: [
            (TransferScheme.ftp, "", "ftp://h:21/"), (.ftp, "a b/é#%", "ftp://h:21/a%20b/%C3%A9%23%25"),
            (.ftp, "/a", "ftp://h:21/%2F/a"), (.ftp, "/", "ftp://h:21/%2F"),
            (.sftp, "", "sftp://h:22/~"), (.sftp, "a", "sftp://h:22/~/a"), (.sftp, "/a//b/", "sftp://h:22/a/b"),
            (.sftp, "~/a", "sftp://h:22/~/%7E/a"),
        ])
    func encoding(scheme: TransferScheme, path: String, expected: String) throws {
        #expect(try TransferURL(scheme: scheme, host: "h", path: path).text() == expected)
    }

    @Test("A folder's address ends with a slash, and IPv6 stands in brackets")
    func folders() throws {
        #expect(try TransferURL(scheme: .ftp, host: "h").text(asFolder: true) == "ftp://h:21/")
        #expect(try TransferURL(scheme: .sftp, host: "::1", path: "/a").text(asFolder: true) == "sftp://[::1]:22/a/")
    }

    @Test(
        "What would be a second command, another folder or another host is refused",
        arguments: [
            ("h", 21, "a\r\nDELE b"), ("h", 21, "a/../b"), ("h", 21, "./a"), ("h", 21, "a\u{0}b"), ("", 21, "a"),
            ("h/x", 21, "a"), ("u@h", 21, "a"), ("h", 0, "a"), ("h", 70000, "a"),
        ])
    func refused(host: String, port: Int, path: String) {
        #expect(throws: TransferError.self) {
            try TransferURL(scheme: .ftp, host: host, port: port, path: path)
        }
    }

    @Test("No way of printing a secret shows it")
    func redaction() {
        let secret = TransferSecret("hunter2")
        let credential = TransferCredential(user: "u", proof: .password(secret))
        var dumped = ""
        dump(credential, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), "\(credential)", String(reflecting: credential), dumped] {
            #expect(!text.contains("hunter2"))
        }
    }
}
