import CCurl

/// What libcurl's callbacks read and fill while one request runs. It stays on the client's executor.
final class CurlExchange {
    let upload: UploadBody?
    let sink: DownloadSink
    let cancellation: TransferCancellation
    private(set) var lines: [String] = []
    private(set) var readingFailed = false
    private(set) var hostKeyMatch: curl_khmatch?

    init(_ request: CurlRequest, cancellation: TransferCancellation) {
        upload = request.upload
        sink = request.sink
        self.cancellation = cancellation
    }

    /// Tells libcurl to call us; the exchange must outlive the transfer.
    func attach(to handle: UnsafeMutableRawPointer) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        ccurl_set_data_callback(handle, CURLOPT_WRITEFUNCTION) { data, size, count, context in
            guard let data, let exchange = CurlExchange.from(context) else { return 0 }
            let chunk = UnsafeRawBufferPointer(start: data, count: size * count)
            return exchange.sink.take(chunk) ? size * count : 0
        }
        ccurl_set_pointer(handle, CURLOPT_WRITEDATA, context)
        ccurl_set_data_callback(handle, CURLOPT_HEADERFUNCTION) { data, size, count, context in
            guard let data, let exchange = CurlExchange.from(context) else { return 0 }
            exchange.note(UnsafeRawBufferPointer(start: data, count: size * count))
            return size * count
        }
        ccurl_set_pointer(handle, CURLOPT_HEADERDATA, context)
        ccurl_set_data_callback(handle, CURLOPT_READFUNCTION) { data, size, count, context in
            guard let data, let exchange = CurlExchange.from(context) else { return Int(CURL_READFUNC_ABORT) }
            return exchange.fill(UnsafeMutableRawBufferPointer(start: data, count: size * count))
        }
        ccurl_set_pointer(handle, CURLOPT_READDATA, context)
        ccurl_set_seek_callback(handle) { context, offset, origin in
            guard let exchange = CurlExchange.from(context), origin == startOfFile else { return CURL_SEEKFUNC_FAIL }
            return exchange.upload?.seek(to: Int64(offset)) == true ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL
        }
        ccurl_set_pointer(handle, CURLOPT_SEEKDATA, context)
        // libcurl calls this up to 120 000 times for 60 MB over SFTP: it reads one flag and nothing else.
        ccurl_set_progress_callback(handle) { context, _, _, _, _ in
            CurlExchange.from(context)?.cancellation.isCancelled == true ? 1 : 0
        }
        ccurl_set_pointer(handle, CURLOPT_XFERINFODATA, context)
        ccurl_set_long(handle, CURLOPT_NOPROGRESS, 0)
        ccurl_set_host_key_callback(handle) { _, _, _, match, context in
            CurlExchange.from(context)?.hostKeyMatch = match
            return Int32(match == CURLKHMATCH_OK ? CURLKHSTAT_FINE.rawValue : CURLKHSTAT_REJECT.rawValue)
        }
        ccurl_set_pointer(handle, CURLOPT_SSH_KEYDATA, context)
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> CurlExchange? {
        context.map { Unmanaged<CurlExchange>.fromOpaque($0).takeUnretainedValue() }
    }

    private func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard let count = upload?.read(into: buffer) else {
            readingFailed = true
            return Int(CURL_READFUNC_ABORT)
        }
        return count
    }

    private func note(_ line: UnsafeRawBufferPointer) {
        // A talkative server may not fill our memory: the last lines are the ones that count.
        if lines.count == 64 { lines.removeFirst() }
        let text = String(decoding: line.prefix(512), as: UTF8.self)
        lines.append(String(text.prefix { !$0.isNewline }))
    }
}

/// `SEEK_SET` of <stdio.h>, which libcurl passes as the origin.
private let startOfFile: Int32 = 0
