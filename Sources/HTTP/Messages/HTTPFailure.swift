/// Why there is no answer, or no whole one. A status such as 401 or 500 is an answer, not a failure. No case holds a
/// field's value, a query, a user or a password.
public enum HTTPFailure: Error, Hashable, Sendable {
  /// Not an `http` or `https` URL, or a field that is not well formed. Nothing was sent.
  case malformedRequest
  /// Nobody knows the address of this host.
  case unresolved(host: String)
  /// The address is known and nobody answers there: refused, no network, no way.
  case unreachable(server: String)
  /// The line could not be made safe. Nothing was sent.
  case tls(TLSFailure)
  /// The proxy cannot be found or reached, or will not connect; its status if it gave one.
  case proxy(status: Int?)
  case timedOut(HTTPPhase, Duration)
  /// The answer had begun, and then no byte came for so long.
  case stalled(Duration)
  /// The server closed the line before it answered.
  case noAnswer
  /// The answer ended before its announced end; so many bytes of the body came.
  case truncated(received: Int)
  /// Head or body is larger than the limit, in bytes.
  case tooLarge(HTTPPart, limit: Int)
  /// The server points elsewhere. A key must not follow: the URL in the settings is to be mended. `location` is without
  /// user and query.
  case redirectRefused(status: Int, location: String?)
  /// What answered does not speak HTTP, or broke its rules.
  case notHTTP
  /// The body was packed, and does not unpack.
  case undecodable
  /// Somebody here did not want it any more.
  case cancelled
  /// libcurl is not installed, or too old: the system's words.
  case engineMissing(String)
  /// libcurl's number and words for everything else.
  case other(code: Int, String)
}

/// What took too long.
public enum HTTPPhase: Hashable, Sendable {
  /// The name, the line and its encryption.
  case connect
  /// From the request to the first byte of the answer.
  case answer
  /// All of it.
  case total
}

/// A part of an answer.
public enum HTTPPart: Hashable, Sendable {
  case head
  case body
}
