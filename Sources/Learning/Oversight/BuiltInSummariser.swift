/// Writes what a session came to without a model: one narrative, and two or three next steps (004).
public enum BuiltInSummariser {
  /// Minutes below which a session is brief (004).
  public static let briefBelow = 10

  public struct Text: Equatable, Sendable {
    public var kind: SessionSummary.Kind
    public var narrative: Phrase
    /// One to three.
    public var nextSteps: [Phrase]
  }

  public static func text(of facts: SessionFacts) -> Text {
    if facts.isEmpty {
      return Text(
        kind: .missingTranscript,
        narrative: Phrase(
          en: "Nothing was written down of this session, so there is nothing to sum up.",
          bn: "এই ক্লাসের কিছু লেখা নেই, তাই সারাংশ করা গেল না।"),
        nextSteps: [
          Phrase(
            en: "Add what was said, then the summary can be written.", bn: "কী কথা হয়েছিল তা যোগ করলে সারাংশ লেখা যাবে।")
        ])
    }
    let isBrief = facts.minutes.map { $0 < briefBelow } ?? false
    var said = [opening(facts), marks(facts)].compactMap(\.self)
    if let strong = strengths(facts) { said.append(strong) }
    if !isBrief, let weak = weaknesses(facts) { said.append(weak) }
    if !isBrief, let mistake = facts.mistakes.first {
      said.append(
        Phrase(en: "A mistake to watch: \(mistake.en)", bn: "যে ভুলটি খেয়াল রাখতে হবে: \(mistake.bn)").stopped)
    }
    return Text(
      kind: isBrief ? .brief : .normal,
      narrative: Phrase(en: said.map(\.en).joined(separator: " "), bn: said.map(\.bn).joined(separator: " ")),
      nextSteps: steps(facts))
  }

  private static func opening(_ facts: SessionFacts) -> Phrase {
    let bn = Language.bengali
    let time = facts.minutes.map { minutes in
      minutes == 1
        ? Phrase(en: "in 1 minute", bn: "\(bn.number(1)) মিনিটে")
        : Phrase(en: "in \(minutes) minutes", bn: "\(bn.number(minutes)) মিনিটে")
    }
    let about =
      facts.subjects.count > 1
      ? Phrase(
        en: facts.subjects.map(\.en).joined(separator: " and "), bn: facts.subjects.map(\.bn).joined(separator: " ও "))
      : facts.title
    let (en, ben) = (time.map { " \($0.en)" } ?? "", time.map { "\($0.bn) " } ?? "")
    return switch facts.kind {
    case .lesson: Phrase(en: "A lesson on \(about.en)\(en).", bn: "\(ben)\(about.bn) নিয়ে একটি পাঠ।")
    case .exam: Phrase(en: "An exam on \(about.en)\(en).", bn: "\(ben)\(about.bn) নিয়ে একটি পরীক্ষা।")
    case .held: Phrase(en: "A session with the tutor on \(about.en)\(en).", bn: "শিক্ষকের সাথে \(ben)\(about.bn) নিয়ে কাজ।")
    }
  }

  private static func marks(_ facts: SessionFacts) -> Phrase? {
    let bn = Language.bengali
    if let score = facts.score, let total = facts.total {
      let text = score == score.rounded() ? String(Int(score)) : String(score)
      return Phrase(en: "\(text) of \(total) marks.", bn: "\(bn.number(total)) নম্বরের মধ্যে \(bn.digits(text))।")
    }
    let (right, all) = (facts.lines.reduce(0) { $0 + $1.right }, facts.lines.reduce(0) { $0 + $1.answered })
    guard all > 0 else { return nil }
    return Phrase(
      en: "\(right) of \(all) answers were right at the first try.",
      bn: "\(bn.number(all))টি উত্তরের \(bn.number(right))টি প্রথমবারেই ঠিক।")
  }

  private static func strengths(_ facts: SessionFacts) -> Phrase? {
    names(facts.lines.filter { $0.answered > 0 && $0.right == $0.answered }).map {
      Phrase(en: "It went well with \($0.en).", bn: "ভালো হয়েছে: \($0.bn)।")
    }
  }

  private static func weaknesses(_ facts: SessionFacts) -> Phrase? {
    names(weak(facts)).map { Phrase(en: "It was not easy yet with \($0.en).", bn: "এখনো সহজ হয়নি: \($0.bn)।") }
  }

  /// Less than half right, the weakest first.
  private static func weak(_ facts: SessionFacts) -> [SessionFacts.Line] {
    func share(_ line: SessionFacts.Line) -> Double { Double(line.right) / Double(max(1, line.answered)) }
    return facts.lines.enumerated().filter { $0.element.answered > 0 && share($0.element) < 0.5 }
      .sorted { (share($0.element), $0.offset) < (share($1.element), $1.offset) }.map(\.element)
  }

  private static func names(_ lines: [SessionFacts.Line]) -> Phrase? {
    let named = lines.prefix(3).map(\.concept)
    guard !named.isEmpty else { return nil }
    return Phrase(
      en: named.map(\.en).joined(separator: ", "), bn: named.map(\.bn).joined(separator: ", "))
  }

  private static func steps(_ facts: SessionFacts) -> [Phrase] {
    var steps = weak(facts).prefix(2).map { line in
      Phrase(en: "Go through \(line.concept.en) once more.", bn: "\(line.concept.bn) আরেকবার দেখো।")
    }
    if !facts.mistakes.isEmpty {
      steps.append(
        Phrase(
          en: "Read the worked solutions of what was wrong.", bn: "যেগুলো ভুল হয়েছে তাদের সমাধান পড়ো।"))
    }
    if steps.isEmpty {
      steps.append(Phrase(en: "Try something harder on \(facts.title.en).", bn: "\(facts.title.bn) থেকে আরও কঠিন কিছু করো।"))
    }
    steps.append(Phrase(en: "Do the daily five tomorrow.", bn: "কাল দিনের পাঁচটি অঙ্ক করো।"))
    return Array(steps.prefix(SessionSummary.mostSteps))
  }
}

extension Phrase {
  /// With a full stop where there is none.
  fileprivate var stopped: Phrase {
    Phrase(en: en.last == "." ? en : en + ".", bn: bn.last == "।" ? bn : bn + "।")
  }
}
