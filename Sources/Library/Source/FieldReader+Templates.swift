import Learning
import Notation

/// Texts with values in them, and exact numbers.
extension FieldReader {
  /// A text that must be there, with `{values}` in it.
  func template(_ key: String) -> Template? {
    text(key).flatMap { template($0, line: line(of: key), field: path(key)) }
  }

  /// `{en: …, bn: …}` that must be there.
  func phraseTemplate(_ key: String) -> PhraseTemplate? {
    mapping(key, known: Language.allCases.map(\.rawValue))?.phraseTemplate
  }

  /// The element of a list as `{en: …, bn: …}`.
  func phraseTemplate(_ element: (field: String, node: SourceNode)) -> PhraseTemplate? {
    FieldReader(element.node, field: element.field, known: Language.allCases.map(\.rawValue), log: log)?.phraseTemplate
  }

  /// An exact number, written as a whole, a decimal or a fraction, that must be there.
  func rational(_ key: String) -> Rational? {
    guard let text = text(key) else { return nil }
    if let number = Rational(reading: text) { return number }
    note(key, "must be a number, not \"\(text)\"")
    return nil
  }

  /// Notes a mistake in a field of what is within.
  func noteWithin(_ inner: String, _ message: String) {
    log.note(line: place.line(of: inner), field: path(inner), message)
  }

  private var phraseTemplate: PhraseTemplate? {
    let (english, bengali) = (template(Language.english.rawValue), template(Language.bengali.rawValue))
    guard let english, let bengali else { return nil }
    return PhraseTemplate(en: english, bn: bengali)
  }

  private func template(_ text: String, line: Int, field: String) -> Template? {
    do {
      return try Template(reading: text)
    } catch {
      log.note(line: line, field: field, error.described)
      return nil
    }
  }
}
