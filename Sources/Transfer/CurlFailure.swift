import CCurl

/// Turns libcurl's result into an error that says what happened.
struct CurlFailure {
    let code: CURLcode
    let text: String
    let reply: CurlReply
    let exchange: CurlExchange
    let endpoint: TransferEndpoint
    let deadline: Duration

    var error: TransferError {
        let kind = kind
        let message = endpoint.credential.secret?.redacted(from: message(for: kind)) ?? message(for: kind)
        return TransferError(
            kind, message, curlCode: Int(code.rawValue), replyCode: reply.code == 0 ? nil : reply.code,
            connected: isConnected)
    }

    /// libcurl leaves the time at zero when the connection never stood, and on a connection that it used again.
    private var isConnected: Bool {
        switch code {
        case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: false
        case CURLE_OPERATION_TIMEDOUT: reply.connecting > .zero || !text.contains("Connection timed out")
        default: true
        }
    }

    private var kind: TransferError.Kind {
        switch code {
        case CURLE_ABORTED_BY_CALLBACK: exchange.readingFailed ? .local : .cancelled
        case CURLE_READ_ERROR, CURLE_WRITE_ERROR: .local
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT: .unreachable
        case CURLE_OPERATION_TIMEDOUT, CURLE_FTP_ACCEPT_TIMEOUT: .timedOut
        case CURLE_LOGIN_DENIED: .authentication
        case CURLE_PEER_FAILED_VERIFICATION: peerFailure
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_USE_SSL_FAILED,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH:
            .tls
        case CURLE_REMOTE_DISK_FULL: .noSpace
        case CURLE_PARTIAL_FILE, CURLE_BAD_DOWNLOAD_RESUME: .corrupt
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_NOT_BUILT_IN: .unsupported
        case CURLE_URL_MALFORMAT: .invalidAddress
        default: serverRefusal
        }
    }

    private var peerFailure: TransferError.Kind {
        guard endpoint.base.scheme == .sftp else { return .tls }
        return exchange.hostKeyMatch == CURLKHMATCH_MISMATCH ? .hostKeyChanged : .hostKeyUnknown
    }

    /// FTP says 550 for nearly everything (RFC 959 §4.2.1), SFTP names its few reasons: the words decide what they can.
    private var serverRefusal: TransferError.Kind {
        switch reply.code {
        case 452, 552: return .noSpace
        case 530, 532: return .authentication
        case 500, 501, 502, 504: return .unsupported
        default: break
        }
        // libcurl says "denied" itself when an FTP folder is not there: only the server's own words count.
        let words = (endpoint.base.scheme == .ftp ? reply.lines.last ?? "" : text).lowercased()
        let holds = { (needles: [String]) in needles.contains { words.contains($0) } }
        if holds(["disk full", "no space", "quota"]) { return .noSpace }
        if holds(["permission", "denied", "not enough privileges", "write protected"]) { return .permission }
        if holds(["no such", "not found", "exist"]), !holds(["file already exists", "file exists"]) {
            return .notFound
        }
        switch code {
        case CURLE_REMOTE_FILE_NOT_FOUND, CURLE_FTP_COULDNT_RETR_FILE: return .notFound
        case CURLE_REMOTE_ACCESS_DENIED: return endpoint.base.scheme == .ftp ? .notFound : .permission
        case CURLE_UPLOAD_FAILED where reply.code == 550 || reply.code == 553: return .permission
        default: return .protocolFailure
        }
    }

    private func message(for kind: TransferError.Kind) -> String {
        let said = reply.lines.last.map { "; the server's last words: \($0)" } ?? ""
        let detail = text.isEmpty ? String(cString: curl_easy_strerror(code)) : text
        switch kind {
        case .timedOut:
            return isConnected
                ? "connected, but the server was silent or too slow (deadline \(deadline))\(said)"
                : "no connection within \(min(deadline, .seconds(deadline.wholeSeconds))): \(detail)"
        case .cancelled: return "cancelled"
        case .hostKeyChanged: return "the server shows another host key than the known_hosts file"
        case .hostKeyUnknown: return "the known_hosts file does not hold the server's host key"
        case .local: return exchange.sink.complaint ?? "our own file failed: \(detail)"
        case .unreachable, .authentication, .tls, .notFound, .permission, .noSpace, .corrupt, .invalidAddress,
            .unsupported, .protocolFailure:
            return detail + said
        }
    }
}
