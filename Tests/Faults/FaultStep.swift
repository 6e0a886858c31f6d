// Faults: a server on loopback that answers by a script and breaks every rule it is told to break, as a process of its
// own (Tests/FaultServer), so that what is tested speaks to a real socket.
//
//   FaultServer.swift     starts the process, gives it scripts, asks what it saw
//   FaultStep.swift       one thing that it does in an answer
//   FaultOrder.swift      what goes over its standard input and output
//
// A script belongs to a path: the first request to it gets the first answer, the second the second, and the last answer
// serves all that follow. An answer is a list of steps; after its last step the connection waits for another request.
// Nothing sleeps: a step waits for the test (`hold`) or for the other side (`awaitClose`).

import Foundation

/// One thing that the server does in an answer.
public enum FaultStep: Codable, Equatable, Sendable {
  /// Writes these bytes, at once as far as the line takes them.
  case send(Data)
  /// Writes these bytes so many at a time, each with a write of its own.
  case sendInPieces(Data, of: Int)
  /// Writes these bytes so many times.
  case sendRepeated(Data, times: Int)
  /// Waits until the test releases this name.
  case hold(String)
  /// Waits until the other side closes.
  case awaitClose
  /// Closes after all was sent.
  case close
  /// Breaks the line off (RST), and throws away what was not sent.
  case reset
}

extension FaultStep {
  public static func text(_ text: String) -> FaultStep { .send(Data(text.utf8)) }
  public static func bytes(_ bytes: [UInt8]) -> FaultStep { .send(Data(bytes)) }

  /// A whole answer with the length of its body.
  public static func answer(_ status: Int, _ fields: [String: String] = [:], _ body: String = "") -> FaultStep {
    text(head(status, fields.merging(["content-length": "\(body.utf8.count)"]) { given, _ in given }) + body)
  }

  /// The head of a stream whose body comes in chunks (`chunk`, `lastChunk`).
  public static func streamHead(_ status: Int = 200, _ fields: [String: String] = [:]) -> FaultStep {
    let own = ["transfer-encoding": "chunked", "content-type": "text/event-stream"]
    return text(head(status, own.merging(fields) { $1 }))
  }

  /// One chunk of a body in chunks.
  public static func chunk(_ text: String) -> FaultStep { .text(chunked(text)) }
  public static let lastChunk = FaultStep.text("0\r\n\r\n")

  public static func head(_ status: Int, _ fields: [String: String]) -> String {
    let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }
    return "HTTP/1.1 \(status) Said So\r\n" + lines.joined() + "\r\n"
  }

  public static func chunked(_ text: String) -> String {
    String(text.utf8.count, radix: 16) + "\r\n" + text + "\r\n"
  }
}
