import Learning

extension Words {
  public static func kind(_ kind: SessionListing.Kind) -> Phrase {
    switch kind {
    case .lesson: Phrase(en: "Lesson", bn: "পাঠ")
    case .exam: Phrase(en: "Exam", bn: "পরীক্ষা")
    case .dailyFive: Phrase(en: "Daily five", bn: "দিনের পাঁচ")
    }
  }

  /// How a session stands, with what it came to.
  public static func standing(_ session: SessionListing) -> Phrase {
    let (done, count) = (Language.bengali.number(session.done), Language.bengali.number(session.count))
    switch session.status {
    case .unfinished: return Phrase(en: "\(session.done) of \(session.count)", bn: "\(count)টির মধ্যে \(done)টি")
    case .paused:
      return Phrase(en: "paused at \(session.done) of \(session.count)", bn: "থামানো, \(count)টির মধ্যে \(done)টি")
    case .completed:
      guard let score = session.score else { return Phrase(en: "complete", bn: "শেষ") }
      let mark = written(score)
      return Phrase(en: "\(mark.en) of \(session.count)", bn: "\(count)-এর মধ্যে \(mark.bn)")
    case .lost: return Phrase(en: "stopped: something comes first", bn: "থেমেছে: আগে অন্য কিছু শিখতে হবে")
    case .ended: return Phrase(en: "given up", bn: "ছেড়ে দেওয়া")
    }
  }

  /// A mark as it is written: 4, or 4.5.
  private static func written(_ value: Double) -> Phrase {
    let text = value == value.rounded() ? String(Int(value)) : String(value)
    return Phrase(en: text, bn: Language.bengali.digits(text))
  }

  public static func speaker(_ speaker: SessionTranscript.Entry.Speaker) -> Phrase {
    switch speaker {
    case .tutor: Phrase(en: "tutor", bn: "শিক্ষক")
    case .student: Phrase(en: "you", bn: "তুমি")
    case .note: Phrase(en: "note", bn: "টীকা")
    }
  }

  public static func judged(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .right: Phrase(en: "right", bn: "ঠিক")
    case .form: Phrase(en: "right value, another form asked", bn: "মান ঠিক, অন্য রূপ চাওয়া হয়েছিল")
    case .wrong: Phrase(en: "not right", bn: "ঠিক নয়")
    }
  }

  public static let noSessions = Phrase(en: "There are no sessions yet.", bn: "এখনও কোনো পাঠ বা পরীক্ষা নেই।")
  public static func nothingFound(_ text: String) -> Phrase {
    Phrase(en: "Nobody said \(text) in a lesson yet.", bn: "কোনো পাঠে এখনও কেউ \(text) বলেনি।")
  }
}
