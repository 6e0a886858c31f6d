import Notation

/// A text of both languages, taken apart once, so that it can be held against many answers.
struct HeardText: Sendable {
  /// One language of it.
  struct Part: Sendable {
    var values: [Rational]
    var form: [Unicode.Scalar]
    /// The stretches that could be somebody's answer, each with its form.
    var spans: [(text: String, form: [Unicode.Scalar])]
  }

  let parts: [Part]

  init(_ text: Phrase) { parts = Set([text.en, text.bn]).sorted().map(Self.part) }

  init(_ text: String) { parts = [Self.part(text)] }

  private static func part(_ text: String) -> Part {
    let prose = Prose(text)
    let spans = MathsSpans(of: text).map { (text: $0, form: Prose($0).form) }
    return Part(values: prose.values, form: prose.form, spans: spans)
  }
}
