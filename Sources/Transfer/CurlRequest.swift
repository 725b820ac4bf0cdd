/// One thing to ask of libcurl.
struct CurlRequest {
    /// Percent-encoded, without user and password.
    var url: String
    /// What is sent; nil downloads.
    var upload: UploadBody?
    /// Where the answer goes.
    var sink = DownloadSink(.memory(limit: 1 << 16))
    /// Go there and fetch nothing.
    var withoutBody = false
    /// FTP: sent instead of `LIST`.
    var listCommand: String?
    /// Names only, when a folder is listed.
    var namesOnly = false
    /// Commands for the control connection (FTP: after the change of folder; SFTP: before the transfer).
    var commands: [String] = []
}

/// What came of it.
struct CurlReply {
    /// The server's last reply code, 0 for none.
    var code: Int
    /// The server's replies, in order, bounded.
    var lines: [String]
    /// The announced length of a download.
    var announcedSize: Int64?
    /// Until the connection stood.
    var connecting: Duration
    /// From the start to the end.
    var total: Duration
}
