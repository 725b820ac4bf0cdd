import CCurl

/// One libcurl handle: its connections are kept between requests. Not for two threads at once.
final class CurlSession {
    /// libcurl's own set-up, once in this process; a global `let` is initialised by one thread only.
    private static let isReady = ccurl_global_init() == CURLE_OK

    private let endpoint: TransferEndpoint
    private let limits: TransferLimits
    private var handle: UnsafeMutableRawPointer?
    /// On the heap and freed after the handle: libcurl writes to it whenever the handle lives.
    private let complaint = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

    init(_ endpoint: TransferEndpoint, limits: TransferLimits) {
        self.endpoint = endpoint
        self.limits = limits
        complaint.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        close()
        complaint.deallocate()
    }

    /// Ends the connections; the next request opens new ones.
    func close() {
        if let handle { curl_easy_cleanup(handle) }
        handle = nil
    }

    /// Does the request and blocks until it ends, fails, is cancelled, or the deadline passes.
    func perform(
        _ request: CurlRequest, within deadline: Duration, cancellation: TransferCancellation
    ) throws(TransferError) -> CurlReply {
        guard !cancellation.isCancelled else { throw TransferError(.cancelled, "cancelled before it began") }
        let handle = try prepare(request, within: deadline)
        let exchange = CurlExchange(request, cancellation: cancellation)
        exchange.attach(to: handle)
        let commands = request.commands.reduce(nil) { curl_slist_append($0, $1) }
        defer { curl_slist_free_all(commands) }
        ccurl_set_list(handle, endpoint.base.scheme == .ftp ? CURLOPT_POSTQUOTE : CURLOPT_QUOTE, commands)
        complaint[0] = 0
        let code = withExtendedLifetime(exchange) { curl_easy_perform(handle) }
        let reply = reply(of: handle, exchange)
        guard code == CURLE_OK else {
            throw CurlFailure(
                code: code, text: String(cString: complaint), reply: reply, exchange: exchange, endpoint: endpoint,
                deadline: deadline
            ).error
        }
        return reply
    }

    private func prepare(_ request: CurlRequest, within deadline: Duration) throws(TransferError)
        -> UnsafeMutableRawPointer
    {
        guard Self.isReady, let handle = handle ?? curl_easy_init() else {
            throw TransferError(.unsupported, "libcurl does not start")
        }
        self.handle = handle
        curl_easy_reset(handle)
        try applyHouseRules(to: handle, within: deadline)
        try applyIdentity(to: handle)
        try set(handle, CURLOPT_URL, request.url)
        ccurl_set_long(handle, CURLOPT_NOBODY, request.withoutBody ? 1 : 0)
        ccurl_set_long(handle, CURLOPT_DIRLISTONLY, request.namesOnly ? 1 : 0)
        if let command = request.listCommand { try set(handle, CURLOPT_CUSTOMREQUEST, command) }
        if let upload = request.upload {
            ccurl_set_long(handle, CURLOPT_UPLOAD, 1)
            ccurl_set_offset(handle, CURLOPT_INFILESIZE_LARGE, Int(upload.size))
        }
        return handle
    }

    /// What holds for every request: only the protocol asked for, no surprise from the environment, every wait bounded.
    private func applyHouseRules(to handle: UnsafeMutableRawPointer, within deadline: Duration) throws(TransferError) {
        ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, complaint)
        try set(handle, CURLOPT_PROTOCOLS_STR, endpoint.base.scheme.rawValue)
        try set(handle, CURLOPT_REDIR_PROTOCOLS_STR, endpoint.base.scheme.rawValue)
        // An empty proxy keeps ftp_proxy and all_proxy of the environment out.
        try set(handle, CURLOPT_PROXY, "")
        ccurl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
        ccurl_set_long(handle, CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
        ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1)
        ccurl_set_long(handle, CURLOPT_PATH_AS_IS, 1)
        ccurl_set_long(handle, CURLOPT_FTP_FILEMETHOD, Int(CURLFTPMETHOD_SINGLECWD.rawValue))
        ccurl_set_long(handle, CURLOPT_FTP_SKIP_PASV_IP, 1)
        // A backup is nobody else's to read.
        ccurl_set_long(handle, CURLOPT_NEW_FILE_PERMS, 0o600)
        ccurl_set_long(handle, CURLOPT_NEW_DIRECTORY_PERMS, 0o700)
        let connecting = min(limits.connecting, deadline)
        ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, connecting.wholeMilliseconds)
        ccurl_set_long(handle, CURLOPT_TIMEOUT_MS, deadline.wholeMilliseconds)
        ccurl_set_long(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, deadline.wholeSeconds)
        ccurl_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, 1)
        ccurl_set_long(handle, CURLOPT_LOW_SPEED_TIME, limits.silence.wholeSeconds)
    }

    private func applyIdentity(to handle: UnsafeMutableRawPointer) throws(TransferError) {
        try set(handle, CURLOPT_USERNAME, endpoint.credential.user)
        switch endpoint.credential.proof {
        case .password(let secret):
            try set(handle, CURLOPT_PASSWORD, secret.text)
            ccurl_set_long(handle, CURLOPT_SSH_AUTH_TYPES, 2 | 8)
        case .sshKey(let file, let passphrase):
            guard endpoint.base.scheme == .sftp else {
                throw TransferError(.unsupported, "a key is of no use to \(endpoint.base.scheme.rawValue)")
            }
            try requireReadable(file, else: .authentication, "the private key")
            try set(handle, CURLOPT_SSH_PRIVATE_KEYFILE, file)
            if let passphrase { try set(handle, CURLOPT_KEYPASSWD, passphrase.text) }
            ccurl_set_long(handle, CURLOPT_SSH_AUTH_TYPES, 1)
        }
        switch (endpoint.base.scheme, endpoint.trust) {
        case (.sftp, .knownHosts(let file)):
            // Without this option libcurl connects to whoever answers.
            try requireReadable(file, else: .hostKeyUnknown, "the known_hosts file")
            try set(handle, CURLOPT_SSH_KNOWNHOSTS, file)
        case (.sftp, .none):
            throw TransferError(.hostKeyUnknown, "no known_hosts file is named: the server cannot be recognised")
        case (.ftp, _):
            break
        }
    }

    private func requireReadable(_ file: String, else kind: TransferError.Kind, _ what: String) throws(TransferError) {
        guard LocalFile.isReadable(file) else {
            throw TransferError(kind, "\(what) cannot be read: '\(file)'")
        }
    }

    private func set(_ handle: UnsafeMutableRawPointer, _ option: CURLoption, _ text: String) throws(TransferError) {
        guard !text.utf8.contains(0), ccurl_set_string(handle, option, text) == CURLE_OK else {
            throw TransferError(.unsupported, "libcurl refuses option \(option.rawValue)")
        }
    }

    private func reply(of handle: UnsafeMutableRawPointer, _ exchange: CurlExchange) -> CurlReply {
        var code = 0
        ccurl_get_long(handle, CURLINFO_RESPONSE_CODE, &code)
        let size = offset(handle, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)
        return CurlReply(
            code: code, lines: exchange.lines, announcedSize: size < 0 ? nil : Int64(size),
            connecting: .microseconds(offset(handle, CURLINFO_CONNECT_TIME_T)),
            total: .microseconds(offset(handle, CURLINFO_TOTAL_TIME_T)))
    }

    private func offset(_ handle: UnsafeMutableRawPointer, _ info: CURLINFO) -> Int {
        var value = 0
        ccurl_get_offset(handle, info, &value)
        return value
    }
}
