import Learning
import Terminal

/// A report for somebody to keep, in one language: what it says, apart from how it is written. Names and other words from
/// outside are sanitised here, once.
public struct ReportDocument: Equatable, Sendable {
  /// One part of it.
  public enum Block: Equatable, Sendable {
    case heading(String)
    case paragraph(String)
    case list([String])
    /// Every row has as many cells as there are columns.
    case table(columns: [String], rows: [[String]])
    /// Values of 0 to 100, each with its name.
    case bars([Bar])
    /// A course of values of 0 to 100, the last one of now; nil before there was anything.
    case course(name: String, values: [Int?])
  }

  public struct Bar: Equatable, Sendable {
    public var name: String
    /// 0 to 100.
    public var value: Double
    /// Half the width of what it may be off by, or by how much it varies, in the same points; nil where nothing is said of that.
    public var margin: Double?
    /// From the lowest to the highest of which the value is the mean; nil for a value of one alone.
    public var range: ClosedRange<Double>?
    /// More about it, after the figure; may be empty.
    public var note: String

    public init(
      _ name: String, _ value: Double, margin: Double? = nil, range: ClosedRange<Double>? = nil, note: String = ""
    ) {
      self.name = name
      self.value = min(100, max(0, value))
      self.margin = margin
      self.range = range
      self.note = note
    }

    /// The part of 0 to 100 that is drawn as a line; nil where the value is drawn as a bar.
    var line: ClosedRange<Double>? {
      if let range { return range }
      return margin.map { max(0, value - $0)...min(100, value + $0) }
    }
  }

  public let language: Language
  public let title: String
  public private(set) var blocks: [Block] = []

  init(_ title: Phrase, in language: Language) {
    self.language = language
    self.title = sanitised(title[language])
  }

  mutating func heading(_ phrase: Phrase) { blocks.append(.heading(text(phrase))) }
  mutating func paragraph(_ phrase: Phrase) { blocks.append(.paragraph(text(phrase))) }
  mutating func list(_ phrases: [Phrase]) { if !phrases.isEmpty { blocks.append(.list(phrases.map(text))) } }

  mutating func table(_ columns: [Phrase], _ rows: [[Phrase]]) {
    if !rows.isEmpty { blocks.append(.table(columns: columns.map(text), rows: rows.map { $0.map(text) })) }
  }

  mutating func bars(_ bars: [Bar]) { if !bars.isEmpty { blocks.append(.bars(bars)) } }

  /// A bar in the document's language.
  func bar(
    _ name: Phrase, _ value: Double, margin: Double? = nil, range: ClosedRange<Double>? = nil,
    note: Phrase = Phrase("")
  ) -> Bar {
    Bar(text(name), value, margin: margin, range: range, note: text(note))
  }

  mutating func course(_ name: Phrase, _ values: [Int?]) {
    if values.contains(where: { $0 != nil }) { blocks.append(.course(name: text(name), values: values)) }
  }

  private func text(_ phrase: Phrase) -> String { sanitised(phrase[language]) }
}
