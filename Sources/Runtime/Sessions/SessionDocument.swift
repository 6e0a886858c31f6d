import Foundation
import Learning

/// A session as `--format json` writes it: one object, times in ISO 8601, texts in both languages.
struct SessionDocument: Encodable {
  private struct Text: Encodable {
    var en: String
    var bn: String

    init(_ phrase: Phrase) { (en, bn) = (phrase.en, phrase.bn) }
  }

  private struct Entry: Encodable {
    var at: String
    var speaker: String
    var text: Text
    var verdict: String?
    var figure: Text?
  }

  private var id: String
  private var kind: String
  private var status: String
  private var title: Text?
  private var done: Int
  private var count: Int
  private var score: Double?
  private var began: String
  private var touched: String
  private var entries: [Entry]

  init(_ transcript: SessionTranscript) {
    let listing = transcript.listing
    id = listing.id.rawValue
    kind = listing.kind.rawValue
    status = listing.status.rawValue
    title = listing.title.map(Text.init)
    done = listing.done
    count = listing.count
    score = listing.score
    began = listing.began.iso8601
    touched = listing.touched.iso8601
    entries = transcript.entries.map { entry in
      Entry(
        at: entry.at.iso8601, speaker: entry.speaker.rawValue, text: Text(entry.text), verdict: entry.verdict?.rawValue,
        figure: entry.figure.map(Text.init))
    }
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
