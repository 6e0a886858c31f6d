import Foundation
import Testing

/// Compares text with Golden/<name>.txt. LECTERN_RECORD=1 writes it instead, to be read before it is committed.
func expectGolden(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name).txt")
  if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil {
    try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  #expect(text + "\n" == golden, "the picture is not as in Golden/\(name).txt", sourceLocation: location)
}
