/// Why a line could not be made safe.
public enum TLSFailure: Hashable, Sendable {
  /// No authority that is known here vouches for the server.
  case untrusted
  case expired
  /// The certificate belongs to somebody else.
  case wrongHost
  /// The file of authorities in the settings cannot be read.
  case authorityFile
  /// Both sides could not agree: mostly a server that does not speak TLS, or only an old one.
  case handshake
}
