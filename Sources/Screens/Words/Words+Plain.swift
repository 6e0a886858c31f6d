import Learning

extension Words {
  static let plainMode = Phrase(
    en: "Lectern, plain mode. Commands begin with a colon; :help lists them.",
    bn: "লেকটার্ন, সরল রূপ। নির্দেশের আগে কোলন; :সাহায্য লিখলে তালিকা।")
  static let plainCommands = Phrase(en: "You can say", bn: "যা বলা যায়")
  static func unknownCommand(_ word: String) -> Phrase {
    Phrase(en: "There is no \(word) here. :help lists the words.", bn: "এখানে \(word) নেই। :সাহায্য লিখলে তালিকা।")
  }
  static let goodbye = Phrase(en: "Your place is kept. Goodbye.", bn: "তোমার জায়গা রইল। আবার দেখা হবে।")
}

extension Words {
  /// The line for a shell prompt.
  public static func status(of today: Today) -> Phrase {
    let streak = today.streak.current > 0 ? streakDays(today.streak.current) : Phrase(en: "no streak", bn: "ধারা নেই")
    let done = today.session?.settled ?? 0
    let all = today.session?.standings.count ?? PracticeSession.size
    let five =
      today.session?.status == .completed
      ? Phrase(en: "today's five done", bn: "আজকের পাঁচ শেষ")
      : Phrase(
        en: "\(done) of \(all) today", bn: "আজ \(Language.bengali.number(all))টির \(Language.bengali.number(done))টি")
    return Phrase(en: "\(streak.en) · \(five.en)", bn: "\(streak.bn) · \(five.bn)")
  }
  /// The same for somebody who has a password: a shell prompt tells nothing of them.
  public static let statusLocked = Phrase(en: "lectern: locked", bn: "লেকটার্ন: তালা দেওয়া")
}
