import CCurl

extension Transfer {
  /// Tells libcurl what is wanted; why not, if it cannot.
  func prepare() -> HTTPFailure? {
    setText(CURLOPT_URL, request.url)
    setText(CURLOPT_PROTOCOLS_STR, "http,https")
    // A key must not go where a stranger points.
    setLong(CURLOPT_FOLLOWLOCATION, 0)
    setLong(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    // All that libcurl can unpack.
    setText(CURLOPT_ACCEPT_ENCODING, "")
    setText(CURLOPT_USERAGENT, settings.userAgent)
    setLong(CURLOPT_TCP_KEEPALIVE, 1)
    // No signals: there are other threads. And a name that does not resolve must not hold up whoever cancels.
    setLong(CURLOPT_NOSIGNAL, 1)
    setLong(CURLOPT_QUICK_EXIT, 1)
    setLong(CURLOPT_CONNECTTIMEOUT_MS, Int(max(1, limits.connect.nanoseconds / 1_000_000)))
    setLong(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    // "" stands for none, where nothing would let libcurl look into the environment itself.
    setText(CURLOPT_PROXY, proxy ?? "")
    setText(CURLOPT_NOPROXY, settings.proxies.exceptions)
    if let file = settings.authorityFile {
      setText(CURLOPT_CAINFO, file)
      setText(CURLOPT_PROXY_CAINFO, file)
    }
    setMethodAndBody()
    guard setFields() else { return .other(code: Int(CURLE_OUT_OF_MEMORY.rawValue), "libcurl has no memory left") }
    setReceivers()
    return nil
  }

  /// The proxy that a URL of this kind goes by; nil for none.
  var proxy: String? {
    if settings.proxies.isException(target.host) { return nil }
    return target.isSecure ? settings.proxies.secure : settings.proxies.plain
  }

  private func setMethodAndBody() {
    switch request.method {
    case .get where request.body.isEmpty: setLong(CURLOPT_HTTPGET, 1)
    case .post: setLong(CURLOPT_POST, 1)
    case .get, .put, .patch, .delete: setText(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
    }
    if request.method == .get && request.body.isEmpty || request.method == .delete && request.body.isEmpty { return }
    // The size first: libcurl copies that many bytes, and a body may hold zeros.
    _ = lectern_easy_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count))
    // One byte more than is sent: without an address libcurl would look for a body elsewhere.
    (request.body + [0]).withUnsafeBytes { bytes in
      _ = lectern_easy_set_bytes(easy, CURLOPT_COPYPOSTFIELDS, bytes.baseAddress)
    }
  }

  private func setFields() -> Bool {
    // Nobody waits a second for a "100 Continue" here. And libcurl would invent a content type.
    var lines = ["Expect:"]
    let names = Set(request.fields.map { $0.name.lowercased() })
    if !names.contains("content-type") { lines.append("Content-Type:") }
    // A semicolon is how libcurl is told that the value is empty.
    lines += request.fields.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
    for line in lines {
      guard let longer = lectern_list_append(list, line) else { return false }
      list = longer
    }
    _ = lectern_easy_set_list(easy, CURLOPT_HTTPHEADER, list)
    return true
  }

  private func setReceivers() {
    let me = Unmanaged.passUnretained(self).toOpaque()
    _ = lectern_easy_set_receiver(
      easy, CURLOPT_HEADERFUNCTION,
      { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
        return transfer.takeLine(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
      }, CURLOPT_HEADERDATA, me)
    _ = lectern_easy_set_receiver(
      easy, CURLOPT_WRITEFUNCTION,
      { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
        switch transfer.takePiece(UnsafeRawBufferPointer(start: bytes, count: size * count)) {
        case .taken: return size * count
        case .keep: return Int(CURL_WRITEFUNC_PAUSE)
        // Fewer than were given, whatever that was.
        case .stop: return size * count == 0 ? 1 : 0
        }
      }, CURLOPT_WRITEDATA, me)
  }

  private func setLong(_ option: CURLoption, _ value: Int) { _ = lectern_easy_set_long(easy, option, value) }
  private func setText(_ option: CURLoption, _ value: String) { _ = lectern_easy_set_text(easy, option, value) }
}
