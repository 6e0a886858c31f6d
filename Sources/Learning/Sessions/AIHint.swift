/// A hint that a language model wrote for one problem, after the three of its author (001). It changes no score: an answer
/// behind it counts three hints, as an answer behind the third does.
public struct AIHint: Hashable, Sendable, Codable {
  /// The most at one problem.
  public static let perProblem = 3
  /// The most that are newly written for a student on a day of their own calendar; one that is kept costs nothing, and counts
  /// nothing (001).
  public static let perDay = 10
  /// How many days a hint serves whoever asks for the same (001).
  public static let daysKept = 7

  /// What the student reads: a sentence or two, with mathematics between dollar signs.
  public var text: String
  public var language: Language
  /// The model that wrote it, as its provider calls it.
  public var model: String
  /// What it was written for, by `question(…)`.
  public var question: String
  /// It was written before, for the same question: nobody was asked.
  public var isKept: Bool
  /// Always true: said in the journal, for whoever reads it without this program.
  public private(set) var isAIGenerated = true

  enum CodingKeys: String, CodingKey {
    case text, language, model, question
    case isKept = "is_kept"
    case isAIGenerated = "is_ai_generated"
  }

  public init(text: String, language: Language, model: String, question: String, isKept: Bool = false) {
    self.text = text
    self.language = language
    self.model = model
    self.question = question
    self.isKept = isKept
  }

  /// What a hint is written for: two with the same question may have the same hint, whoever asks. Other numbers, another wrong
  /// answer, another language or a prompt that says something else make another question.
  ///
  /// - Parameters:
  ///   - wrong: the answer that was not right, as the judge read it; empty where there is none yet.
  ///   - number: which of the model's hints at this problem it is, from 1.
  ///   - promptVersion: of the prompt that asks for it.
  public static func question(
    on problem: Problem, after wrong: String, number: Int, in language: Language, promptVersion: Int
  ) -> String {
    let told = problem.statement[language] + "\n\(problem.key)"
    // The same on every machine: FNV-1a (Fowler, Noll, Vo, 1991).
    let digest = told.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    return [
      problem.id.rawValue, language.rawValue, "\(number)", "\(promptVersion)", String(digest, radix: 16), wrong,
    ].joined(separator: " ")
  }
}
