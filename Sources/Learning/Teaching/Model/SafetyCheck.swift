/// Looks at what a student wrote before anybody answers it: somebody in need gets a person, not a lesson, and a stranger's
/// service never sees it.
///
/// 000 asks a model for this; here it is a list of words, so that it works without a network and gives the same answer every
/// time. It errs towards kindness: whoever is taken for unhappy and is not has lost nothing.
public enum SafetyCheck: String, CaseIterable, Hashable, Sendable, Codable {
  case fine
  /// Somebody speaks of hurting themselves, or of being hurt.
  case distress
  /// Insults and threats.
  case abuse

  /// - Parameter text: as it was written, in either language.
  public init(_ text: String) {
    let plain =
      " "
      + text.lowercased().map { $0.isLetter || $0.isNumber || $0.isBengaliSign ? String($0) : " " }.joined()
      .split(separator: " ").joined(separator: " ") + " "
    if Self.ofDistress.contains(where: { plain.contains($0) }) {
      self = .distress
    } else if Self.ofAbuse.contains(where: { plain.contains($0) }) {
      self = .abuse
    } else {
      self = .fine
    }
  }

  /// What is answered instead of a turn; nil where the lesson goes on. Its sentences are short, so that they may come again.
  public var answer: Phrase? {
    switch self {
    case .fine: nil
    case .distress:
      Phrase(
        en: """
          That sounds hard. You matter more than lessons. Please tell a grown-up today. A parent, teacher or doctor helps. \
          Childline 1098 is free, always. This lesson waits for you.
          """,
        bn: """
          শুনে খারাপ লাগছে। পাঠের চেয়ে তুমি জরুরি। আজই বড় কাউকে বলো। মা-বাবা, শিক্ষক বা ডাক্তারকে বলো। \
          চাইল্ডলাইন ১০৯৮, সব সময় বিনামূল্যে। এই পাঠ তোমার অপেক্ষায় থাকবে।
          """)
    case .abuse:
      Phrase(
        en: "Let us stay kind. We go on when you're ready.", bn: "চলো, ভালো ভাবে কথা বলি। তুমি তৈরি হলেই আবার এগোব।")
    }
  }

  private static let ofDistress = [
    " kill myself ", " want to die ", " wanna die ", " end my life ", " hurt myself ", " cut myself ", " suicide ",
    " hits me ", " beats me ", " touches me ", " no reason to live ", " i hate my life ",
    " মরে যেতে ", " মরতে চাই ", " আত্মহত্যা", " বাঁচতে চাই না ", " নিজেকে শেষ ", " আমাকে মারে ", " মারধর করে ", " গায়ে হাত ",
  ]
  private static let ofAbuse = [
    " fuck", " shit ", " bitch", " bastard", " i will kill you ", " idiot tutor ", " stupid tutor ",
    " শালা ", " হারামজাদা", " কুত্তার বাচ্চা ", " শুয়োরের বাচ্চা ", " তোকে মেরে ফেল",
  ]
}

extension Character {
  fileprivate var isBengaliSign: Bool { unicodeScalars.contains { (0x0980...0x09FF).contains($0.value) } }
}
