import Foundation
import Learning
import Screens

/// A file of what was said in a session.
enum TranscriptFile {
  /// More than any transcript has; what is kept is less.
  private static let longest = 8 << 20

  /// - Parameter path: `~/` is the folder of whoever is at the machine, `-` is standard input.
  static func read(
    _ path: String, home: String? = ProcessInfo.processInfo.environment["HOME"]
  ) throws(LaunchFailure) -> HeldTranscript {
    var whole = path
    if path.hasPrefix("~/"), let home { whole = home + path.dropFirst() }
    let chunks = try FileChunks(whole)
    var bytes: [UInt8] = []
    while bytes.count <= longest, let chunk = try chunks.next() { bytes += chunk }
    do throws(TranscriptMistake) {
      return try TranscriptReader.read(Array(bytes.prefix(longest)), named: path)
    } catch {
      throw .transcript(path, error)
    }
  }
}
