import CCurl

extension Transfer {
  /// What libcurl's code says of this transfer, in the terms of the house; nil if all is well.
  func ending(_ code: CURLcode) -> HTTPFailure? {
    if let refusal { return refusal }
    let connectStatus = lectern_easy_long(easy, CURLINFO_HTTP_CONNECTCODE)
    if code != CURLE_OK, proxy != nil, connectStatus >= 300 { return .proxy(status: Int(connectStatus)) }
    switch code {
    case CURLE_OK: return stage == .body ? nil : .noAnswer
    case CURLE_URL_MALFORMAT: return .malformedRequest
    case CURLE_COULDNT_RESOLVE_HOST: return .unresolved(host: target.host)
    case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: return .proxy(status: nil)
    case CURLE_COULDNT_CONNECT: return proxy == nil ? .unreachable(server: target.server) : .proxy(status: nil)
    // Connecting is the only clock that libcurl keeps for us.
    case CURLE_OPERATION_TIMEDOUT: return .timedOut(.connect, limits.connect)
    case CURLE_PEER_FAILED_VERIFICATION: return .tls(whyUntrusted)
    case CURLE_SSL_CACERT_BADFILE: return .tls(.authorityFile)
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM, CURLE_USE_SSL_FAILED,
      CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
      return .tls(.handshake)
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM:
      return stage == .body ? .truncated(received: received) : .noAnswer
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: return .notHTTP
    // Nothing here stopped it (`refusal`), so it was the unpacking.
    case CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR: return .undecodable
    default:
      return .other(code: Int(code.rawValue), lectern_easy_words(code).map { String(cString: $0) } ?? "")
    }
  }

  private var whyUntrusted: TLSFailure {
    // OpenSSL's numbers (X509_V_ERR_…): 9 and 10 are a certificate before and after its time. Where it said nothing yet
    // (1 is libcurl's beginning), libcurl itself found that the names do not match.
    switch lectern_easy_long(easy, CURLINFO_SSL_VERIFYRESULT) {
    case 0, 1: .wrongHost
    case 9, 10: .expired
    default: .untrusted
    }
  }
}
