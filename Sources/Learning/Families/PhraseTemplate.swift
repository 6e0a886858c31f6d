/// A text that people read, in both languages, with values put in.
public struct PhraseTemplate: Hashable, Sendable {
  /// In English.
  public var en: Template
  /// In Bengali; the digits of its values become Bengali by themselves.
  public var bn: Template

  public init(en: Template, bn: Template) {
    self.en = en
    self.bn = bn
  }

  /// The same in both languages: mathematics.
  public init(_ both: Template) { self.init(en: both, bn: both) }

  /// The template for somebody who reads this language.
  public subscript(language: Language) -> Template {
    switch language {
    case .english: en
    case .bengali: bn
    }
  }

  /// In both languages, for people.
  public func prose(in scope: [String: Value]) throws(ExpressionFailure) -> Phrase {
    Phrase(
      en: try en.written(.prose(.english), in: scope), bn: try bn.written(.prose(.bengali), in: scope))
  }

  /// In both languages, for the reader of keys and figures.
  public func notation(in scope: [String: Value]) throws(ExpressionFailure) -> Phrase {
    Phrase(
      en: try en.written(.notation(.english), in: scope), bn: try bn.written(.notation(.bengali), in: scope))
  }
}
