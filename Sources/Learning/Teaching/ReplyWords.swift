import Notation

/// The words of both languages by which a student says what they want.
enum ReplyWords {
  /// The words of a plain text, without the marks around them.
  static func words(of plain: String) -> [String] {
    plain.split(separator: " ").map { String($0).trimming(".,;:?!।\"'()…") }.filter { !$0.isEmpty }
  }

  /// What a reply is that says nothing else: "hint", "I don't know", "আবার বলো".
  static func intent(exactly words: [String]) -> CheckedReply.Intent? {
    if words.isEmpty { return .talk }
    let text = words.filter { !fillers.contains($0) }
    return wishes.first { wish in wish.texts.contains(text) }?.intent
  }

  /// A wish within a longer reply, but "I don't know", which may stand before an answer.
  static func wish(within words: [String]) -> CheckedReply.Intent? {
    wishes.first { wish in
      ![.unknown, .goOn].contains(wish.intent)
        && wish.texts.contains { phrase in phrase.count > 1 || strong.contains(phrase[0]) ? says(words, phrase) : false
        }
    }?.intent
  }

  static func isUnknown(_ words: [String]) -> Bool {
    wishes.contains { wish in wish.intent == .unknown && wish.texts.contains { says(words, $0) } }
  }

  private static func says(_ words: [String], _ phrase: [String]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { Array(words[$0..<($0 + phrase.count)]) == phrase }
  }

  private struct Wish {
    var intent: CheckedReply.Intent
    var texts: [[String]]

    init(_ intent: CheckedReply.Intent, _ texts: [String]) {
      self.intent = intent
      self.texts = texts.map { ReplyWords.words(of: $0.plainForm) }
    }
  }

  /// Words that change nothing of a wish.
  private static let fillers: Set<String> = Set(
    ["please", "sir", "madam", "teacher", "me", "a", "the", "দয়া", "করে", "একটু", "স্যার", "ম্যাডাম", "একটা", "একটি"]
      .map(\.plainForm))

  /// What is a wish wherever it stands.
  private static let strong: Set<String> = Set(
    ["hint", "hints", "clue", "why", "example", "slower", "ইঙ্গিত", "উদাহরণ", "কেন", "সংকেত"].map(\.plainForm))

  /// Those that must win stand first.
  private static let wishes: [Wish] = [
    Wish(
      .answerWanted,
      [
        "answer", "tell me the answer", "tell me answer", "tell answer", "give me the answer", "give answer",
        "give me answer", "the answer please", "what is the answer", "what's the answer", "whats the answer",
        "show me the answer", "show answer", "show the solution", "give me the solution", "solution", "just tell me",
        "print the answer", "reveal the answer", "reveal it", "need the answer", "want the answer",
        "the correct answer",
        "the right answer", "correct answer", "right answer", "your instructions", "previous instructions",
        "i am your teacher", "i am the teacher", "i am a teacher", "i'm your teacher", "i'm the teacher",
        "i'm a teacher", "as your teacher", "system prompt", "developer", "administrator", "admin",
        "উত্তর বলো", "উত্তরটা বলো", "উত্তরটি বলো", "উত্তর দাও", "উত্তরটা দাও", "উত্তরটি দাও", "উত্তর কী", "উত্তর কি",
        "উত্তর কত", "উত্তরটা কী", "উত্তরটা কত", "উত্তর জানাও", "উত্তর বলে দাও", "উত্তরটা বলে দাও", "উত্তর চাই",
        "উত্তরটা চাই", "উত্তর দেখাও", "সমাধান", "সমাধান দাও", "সঠিক উত্তর", "আমি শিক্ষক", "আমি তোমার শিক্ষক",
        "আমি একজন শিক্ষক", "নির্দেশ ভুলে যাও",
      ]),
    Wish(
      .unknown,
      [
        "i don't know", "i dont know", "don't know", "dont know", "i do not know", "idk", "no idea", "i have no idea",
        "not sure", "i am not sure", "i'm not sure", "i am stuck", "i'm stuck", "stuck", "i can't", "i cannot",
        "i can't do it", "i don't understand", "i dont understand", "i do not understand", "don't understand",
        "জানি না", "আমি জানি না", "জানিনা", "বুঝতে পারছি না", "বুঝিনি", "বুঝি না", "আমি বুঝিনি", "পারছি না", "পারি না",
        "আমি পারছি না", "পারব না", "মাথায় আসছে না",
      ]),
    Wish(
      .slower,
      [
        "slower", "slow down", "too fast", "go slower", "more slowly", "slowly", "simpler", "easier", "more simply",
        "আস্তে", "ধীরে", "আরও ধীরে", "আরো ধীরে", "আস্তে আস্তে", "ধীরে ধীরে", "সহজ করে", "সহজ করে বলো", "আরও সহজ করে বলো",
        "ধীরে বলো", "আস্তে বলো",
      ]),
    Wish(
      .faster, ["faster", "too slow", "too easy", "go faster", "তাড়াতাড়ি", "আরও তাড়াতাড়ি", "খুব সহজ", "দ্রুত"]),
    Wish(
      .example,
      [
        "example", "an example", "give example", "give an example", "show example", "show an example", "for example",
        "another example", "one example", "উদাহরণ", "উদাহরণ দাও", "উদাহরণ দেখাও", "আরেকটি উদাহরণ", "উদাহরণ দিন",
      ]),
    Wish(
      .hint,
      [
        "hint", "hints", "clue", "give hint", "give a hint", "another hint", "help", "help me", "one more hint",
        "i need help",
        "ইঙ্গিত", "ইঙ্গিত দাও", "সংকেত", "সাহায্য", "সাহায্য করো", "আরেকটি ইঙ্গিত", "হিন্ট", "হিন্ট দাও",
      ]),
    Wish(
      .again,
      [
        "again", "once more", "repeat", "say again", "say that again", "explain again", "one more time", "explain",
        "another way", "in other words", "other words", "say it in other words", "what do you mean", "what", "no",
        "আবার", "আবার বলো", "আবার বোঝাও", "আরেকবার", "আরেকবার বলো",
        "বুঝিয়ে বলো", "বোঝাও", "অন্যভাবে বলো", "মানে কী", "কী", "না",
      ]),
    Wish(.why, ["why", "why not", "how", "how come", "কেন", "কেন নয়", "কীভাবে", "কিভাবে"]),
    Wish(
      .goOn,
      [
        "ok", "okay", "yes", "next", "go on", "continue", "ready", "i am ready", "i understand", "understood", "got it",
        "clear", "fine", "sure", "more", "ঠিক আছে", "আচ্ছা", "হ্যাঁ", "হ্যা", "পরেরটা", "এগিয়ে চলো", "বুঝেছি", "আমি বুঝেছি",
        "চলো", "প্রস্তুত", "তারপর", "আরও",
      ]),
  ]

  /// After them stands the answer.
  static let markers = [
    "answer is", "answer:", "answer =", "it is", "it's", "maybe", "i get", "i got", "think", "উত্তর হলো", "উত্তর হল",
    "উত্তর:", "উত্তর", "মনে হয়", "সম্ভবত", "পেয়েছি", "therefore", "সুতরাং",
  ]
  static let optionWords: Set<String> = Set(
    ["option", "choose", "pick", "answer", "think", "is", "it's", "বিকল্প", "উত্তর", "হলো", "হল", "হবে"].map(\.plainForm))
  static let reasons: Set<String> = Set(
    ["because", "since", "so", "as", "therefore", "then", "কারণ", "তাই", "যেহেতু", "কেননা", "সুতরাং", "অতএব"].map(\.plainForm))
}
