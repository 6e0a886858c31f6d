/// A question that a language model wrote for an exam, after everything that can be checked of it was. It stands whole in the
/// exam's plan, so that the exam is the same wherever it is folded, and no model is asked again.
public struct WrittenQuestion: Equatable, Sendable, Codable {
  /// The most characters of each text.
  public static let longest = (text: 600, answer: 200, working: 800)

  /// What is asked, on one line, with mathematics between dollar signs.
  public let text: String
  /// The key, as a pupil would type it.
  public let answer: String
  /// What kind of answer it is: kept, so that a later judge reads the key as it was read when it was believed.
  public let kind: AnswerKey.Kind
  /// How the answer is found.
  public let working: String
  /// The one language in which it is written.
  public let language: Language
  /// The model's name.
  public let model: String

  /// nil where the judge does not read the key any more.
  public var key: AnswerKey? {
    do throws(UnusableKey) {
      return try AnswerKey(given: Phrase(answer), kind: kind, options: [], unit: nil)
    } catch {
      return nil
    }
  }
}

extension AnswerKey.Kind: Codable {}

// MARK: - What is believed

extension WrittenQuestion {
  /// Takes what a model wrote, if it can be asked. The texts must be sanitised already.
  ///
  /// That is not all: whoever asks it must know that it is answered the same way twice (`isAnswered(by:)`), and that
  /// it is not asked already (`asksTheSame(as:)`).
  public init(
    checking text: String, answer: String, working: String, language: Language, model: String
  ) throws(RefusedQuestion) {
    (self.text, self.answer, self.working) = (text, answer, working)
    (self.language, self.model) = (language, model)
    for (text, longest) in [(text, Self.longest.text), (answer, Self.longest.answer), (working, Self.longest.working)] {
      if text.allSatisfy(\.isWhitespace) || text.count > longest { throw .length }
      if text.count(where: { $0 == "$" }) % 2 == 1 { throw .form }
    }
    guard Self.isWritten(text, in: language), Self.isWritten(working, in: language, mayBeFormulas: true) else {
      throw .otherLanguage
    }
    let key: AnswerKey
    do throws(UnusableKey) {
      key = try AnswerKey(given: Phrase(answer), kind: nil, options: [], unit: nil)
    } catch {
      throw .unreadable
    }
    kind = key.kind
    guard !Self.unjudged.contains(kind) else { throw .unreadable }
    let traces = AnswerTraces(of: key)
    if traces.areIn(Prose(text)) { throw .tellsItself }
    guard traces.isReached(by: Prose(working)) else { throw .otherWorking }
  }

  /// Kinds whose key a model could guess, or whose answers are compared word by word.
  private static let unjudged: Set<AnswerKey.Kind> = [.text, .boolean, .choice]

  /// Whether somebody who answered it without knowing the key came to the same.
  public func isAnswered(by second: String) -> Bool {
    guard let key, second.count <= Self.longest.answer else { return false }
    return ReadKey(key).judge(second).isRight
  }

  /// Whether another text asks this: the same letters, numbers and signs, in either language's digits.
  public func asksTheSame(as other: String) -> Bool { Prose(text).form == Prose(other).form }

  /// In Bengali there is a Bengali letter, in English there is none; what has no letters is in both.
  private static func isWritten(_ text: String, in language: Language, mayBeFormulas: Bool = false) -> Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    if letters.isEmpty { return true }
    let hasBengali = letters.contains { (0x980...0x9FF).contains($0.value) }
    return language == .bengali ? hasBengali || mayBeFormulas : !hasBengali
  }
}
