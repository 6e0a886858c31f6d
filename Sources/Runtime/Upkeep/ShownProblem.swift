import Learning
import Library
import Screens

/// One problem of a family with everything in it, for its authors: what `lectern content show` prints.
public struct ShownProblem: CustomStringConvertible, Sendable {
  /// Why there is nothing to show.
  public enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
    case noProblem(String)
    case noVariant(FamilyFailure)

    /// A sentence for the author, in English.
    public var description: String {
      switch self {
      case .noProblem(let slug): "There is no problem \"\(slug)\" among those that could be read."
      case .noVariant(let failure): "It gives no problem: \(failure)."
      }
    }
  }

  /// Lines for a terminal or a pipe.
  public let description: String

  /// - Parameter seed: which fresh problem; nil for the curated one.
  public init(
    _ slug: String, of content: OpenedContent, seed: UInt64?, in language: Language
  ) throws(Failure) {
    guard let family = content.reading.curriculum.families.first(where: { $0.id.rawValue == slug }) else {
      throw .noProblem(slug)
    }
    do throws(FamilyFailure) {
      var variant = family.canonical
      if let seed {
        var random = SplitMix64(seed: seed)
        variant = try family.variant(using: &random)
      }
      description = Self.lines(try family.problem(with: variant), variant, of: family, in: language)
        .joined(separator: "\n")
    } catch {
      throw .noVariant(error)
    }
  }

  private static func lines(
    _ problem: Problem, _ variant: Variant, of family: Family, in language: Language
  ) -> [String] {
    var lines = ["\(problem.id) · \(problem.key.kind.rawValue) · level \(problem.difficulty.level)"]
    if !family.parameters.isEmpty { lines.append(family.words(for: variant)) }
    lines += ["", problem.statement[language]]
    if let figure = problem.figure {
      lines += ["figure: \(figure.written[language])", "    \(figure.words[language])"]
    }
    if case .choice(let options, _) = problem.key {
      for (index, option) in options.enumerated() {
        lines.append("  \(AnswerKey.letter(index, in: language)))  \(option[language])")
      }
    }
    lines += ["", "answer: \(problem.key.shown(in: language))"]
    for misconception in problem.misconceptions {
      lines.append("\(misconception.id): \(language.digits(misconception.answer[language]))")
      lines.append("    \(misconception.name[language])")
      lines.append("    \(misconception.remediation[language])")
    }
    for (index, hint) in problem.hints.enumerated() { lines.append("hint \(index + 1): \(hint[language])") }
    return lines + ["explanation: \(problem.explanation[language])"]
  }
}
