import HTTP

/// Why there is no answer, or no whole one. No case holds a key.
public enum ModelFailure: Error, Hashable, Sendable {
  /// What is missing of an answer that ended too early.
  public enum Truncation: Hashable, Sendable {
    /// The line ended before the protocol's own end mark.
    case stream
    /// The limit of tokens was reached inside of the JSON.
    case length
    /// It ended as it should, and nothing was said.
    case empty
  }

  /// The key is not taken.
  case auth
  /// Nothing is paid for, or a spending limit is reached: waiting does not help.
  case quota
  /// Too many questions in too short a time; how long the server wants us to wait, if it said so.
  case rateLimited(retryAfter: Duration?)
  /// The server cannot do it now.
  case overloaded(status: Int)
  /// More was sent than the model reads at once.
  case contextTooLong
  /// The model, or its provider's filter, will not answer this; its words, if it said any.
  case refused(String)
  /// There is no such model; the server's words.
  case modelNotFound(String)
  /// The server does not take a request like this; its words.
  case badRequest(String)
  case truncated(Truncation)
  /// The JSON is not what was asked for.
  case schema([SchemaFault])
  /// What came is no answer in this dialect.
  case unreadable
  /// The answer had begun, and then nothing came for so long.
  case stalled(Duration)
  case network(HTTPFailure)
  case cancelled

  /// The engine's failures in the words of this room.
  init(_ failure: HTTPFailure) {
    self =
      switch failure {
      case .stalled(let time): .stalled(time)
      case .truncated, .noAnswer: .truncated(.stream)
      case .cancelled: .cancelled
      default: .network(failure)
      }
  }
}
