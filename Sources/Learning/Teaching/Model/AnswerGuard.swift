import Notation

/// Stands between a model that speaks and a student who has a question open: what is said is let through piece by piece,
/// never a word of it that may still turn out to be the answer, and nothing more once it has told it.
///
///     a piece comes ──► held ──what cannot be the beginning of an answer──► let through
///                        └──the answer is told──► stopped: nothing more is let through
///
/// An answer is what the judge would take for one: in digits, in LaTeX, in words of either language. What the question says
/// itself is no secret (`AnswerSecret`).
public struct AnswerGuard: Sendable {
  private let secrets: [AnswerSecret]
  /// Of answers that are words: how many there are in the longest.
  private let longest: Int
  /// What was let through so far.
  public private(set) var shown = ""
  /// Whether an answer was told: then nothing comes through any more.
  public private(set) var isStopped = false
  private var held = ""
  /// The last words of `shown`: an answer may begin in them.
  private var tail = ""

  /// Whether a whole text tells no answer to any of these problems.
  public static func lets(_ text: String, throughKeeping secrets: [Problem]) -> Bool {
    var keeper = AnswerGuard(keeping: secrets)
    _ = keeper.take(text)
    _ = keeper.finish()
    return !keeper.isStopped
  }

  /// - Parameter problems: whose answers are kept; none where no question is open.
  public init(keeping problems: [Problem]) {
    secrets = problems.map(AnswerSecret.init)
    longest = problems.map(\.key.longestWording).max() ?? 0
  }

  /// Takes the next piece, and returns what can be shown now; empty while it has to be held, and once it was stopped.
  public mutating func take(_ piece: String) -> String {
    guard !isStopped else { return "" }
    held += piece
    return release(secrets.isEmpty ? held.endIndex : endOfSafe)
  }

  /// The end: what was held is let through, unless it tells the answer.
  public mutating func finish() -> String { isStopped ? "" : release(held.endIndex) }

  private mutating func release(_ end: String.Index) -> String {
    let piece = String(held[..<end])
    guard !piece.isEmpty else { return "" }
    let heard = tail + piece
    // As it is written, and as it is read.
    let texts = Set([heard, UnmarkedText(heard).text])
    if secrets.contains(where: { secret in
      texts.contains { secret.isTold(by: $0) || secret.isToldInWords(by: $0) }
    }) {
      isStopped = true
      return ""
    }
    held = String(held[end...])
    shown += piece
    tail = String(heard.suffix(Self.reach))
    return piece
  }

  /// Characters that are heard together with what is new.
  private static let reach = 160
  /// Bytes that are held back at most, but for a single word: more than those characters have.
  private static let longestHeld = 1024

  // MARK: - Holding

  private static let signs: Set<Character> = [
    "\\", "$", "{", "}", "=", "+", "−", "-", "×", "÷", "/", "*", "^", "(", ")", "√", "%", "&", "<", ">",
  ]
  /// What goes on with a number that has begun, or begins one.
  private static let joints: Set<String> = [
    "and", "a", "an", "point", "over", "by", "out", "of", "per", "to", "minus", "plus", "times", "half", "hundred",
    "thousand", "negative", "এবং", "ও", "দশমিক", "ভাগের", "ভাগ", "সমস্ত", "পূর্ণ", "বাই", "ঋণাত্মক", "অনুপাতে", "শত", "হাজার",
  ]
  /// To find out whether a word is a number: any other is wrong.
  private static let anyNumber = ReadKey(.number("7919", unit: nil))

  /// Where what has to wait begins: the last word, which may go on, and before it whatever may be the beginning of a number, a
  /// formula or the words of the answer.
  private var endOfSafe: String.Index {
    var end = held.endIndex
    var words = 0
    // What began before that is longer than any answer.
    while end > held.startIndex, held.utf8.distance(from: end, to: held.endIndex) < Self.longestHeld {
      let blank = held[..<end].endIndexWithoutSuffix(where: \.isWhitespace)
      let start = held[..<blank].endIndexWithoutSuffix { !$0.isWhitespace }
      if start == blank { return held.startIndex }
      let goesOn = words == 0 && blank == held.endIndex
      guard goesOn || mayBeNumber(held[start..<blank]) || words < longest else { return end }
      words += 1
      end = start
    }
    return end
  }

  private func mayBeNumber(_ word: Substring) -> Bool {
    if word.contains(where: { Self.signs.contains($0) || $0.isNumber }) { return true }
    let bare = String(word).trimming(".,;:!?।\"'“”‘’")
    if bare.count <= 1 || Self.joints.contains(bare.lowercased()) { return true }
    if case .unreadable = Self.anyNumber.judge(bare) { return false }
    return true
  }
}

extension Substring {
  /// Where its last run of such characters begins.
  fileprivate func endIndexWithoutSuffix(where belongs: (Character) -> Bool) -> Index {
    var end = endIndex
    while end > startIndex, belongs(self[index(before: end)]) { end = index(before: end) }
    return end
  }
}

extension AnswerKey {
  /// Words of the longest way to say an answer that is told in words; 0 for what is mathematics.
  fileprivate var longestWording: Int {
    let texts: [Phrase] =
      switch self {
      case .choice(let options, _): options
      case .written(let answer, let demand) where demand.kind == .text: [answer]
      case .written: []
      case .boolean: [Phrase("true")]
      }
    return texts.flatMap { [$0.en, $0.bn] }.map { $0.split(whereSeparator: \.isWhitespace).count }.max() ?? 0
  }
}
