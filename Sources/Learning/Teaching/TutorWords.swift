/// What the tutor says of itself, beside the guideline and the families. Each sentence has at most six words in either
/// language, so that it may come again; the frames around a misconception's name may not.
enum TutorWords {
  static let praise = [
    Phrase(en: "Right.", bn: "ঠিক।"), Phrase(en: "Yes, that is it.", bn: "হ্যাঁ, এটাই।"),
    Phrase(en: "That is right.", bn: "ঠিক হয়েছে।"), Phrase(en: "Correct.", bn: "সঠিক।"),
  ]
  static let praiseOfReasons = [
    Phrase(en: "Right, and your reasoning holds.", bn: "ঠিক, তোমার যুক্তিও ঠিক আছে।"),
    Phrase(en: "Right. You showed your steps: good.", bn: "ঠিক। তুমি ধাপগুলি দেখিয়েছ: খুব ভালো।"),
    Phrase(en: "Yes. Your reasons convince me.", bn: "হ্যাঁ। তোমার যুক্তি পরিষ্কার।"),
  ]
  static let praiseOfEffort = [
    Phrase(en: "Right. You did not give up.", bn: "ঠিক। তুমি হাল ছাড়োনি।"),
    Phrase(en: "Right. You found your own way.", bn: "ঠিক। নিজেই পথ খুঁজে নিয়েছ।"),
    Phrase(en: "Right. Thinking it over paid off.", bn: "ঠিক। ভেবে দেখাটা কাজে লেগেছে।"),
  ]
  static let notYet = [
    Phrase(en: "Not quite.", bn: "পুরোপুরি নয়।"), Phrase(en: "Not yet.", bn: "এখনও নয়।"),
    Phrase(en: "Let us look closer.", bn: "চলো, আরও খুঁটিয়ে দেখি।"),
    Phrase(en: "Something slipped there.", bn: "কোথাও একটু ভুল হয়েছে।"),
  ]
  static let notKnown = [
    Phrase(en: "That is all right.", bn: "কোনো অসুবিধা নেই।"),
    Phrase(en: "Good that you say so.", bn: "বলেছ বলে ভালো হলো।"),
    Phrase(en: "Let us find out together.", bn: "চলো একসঙ্গে বের করি।"),
  ]
  static let levelNotYet = [
    Phrase(en: "Thank you, that helps me.", bn: "ধন্যবাদ, এতে সুবিধা হলো।"),
    Phrase(en: "We shall come to that.", bn: "এটি আমরা পরে দেখব।"),
  ]
  static let tryAgain = [
    Phrase(en: "Now try once more.", bn: "এবার আরেকবার চেষ্টা করো।"),
    Phrase(en: "What do you get now?", bn: "এখন কত পেলে?"),
    Phrase(en: "Try the question again.", bn: "প্রশ্নটি আবার চেষ্টা করো।"),
  ]
  static let tryThis = [
    Phrase(en: "Now one for you.", bn: "এবার তোমার পালা।"), Phrase(en: "Try this one.", bn: "এটি চেষ্টা করো।"),
    Phrase(en: "Here is a question.", bn: "একটি প্রশ্ন।"),
  ]
  static let freshOne = [
    Phrase(en: "Here is a fresh one.", bn: "এই নাও নতুন একটি।"),
    Phrase(en: "The same with other numbers.", bn: "অন্য সংখ্যা দিয়ে একই প্রশ্ন।"),
  ]
  static let clearSoFar = [
    Phrase(en: "Is that clear so far?", bn: "এ পর্যন্ত পরিষ্কার?"), Phrase(en: "Shall we go on?", bn: "এগোব কি?"),
  ]
  static let leaving = [
    Phrase(en: "We leave this one for now.", bn: "আপাতত এটি থাক।"),
    Phrase(en: "We shall practise this later.", bn: "এটি পরে আবার অভ্যাস করব।"),
  ]
  static let nextStep = [
    Phrase(en: "On to the next step.", bn: "চলো পরের ধাপে।"), Phrase(en: "Let us go on.", bn: "চলো এগোই।"),
  ]
  static let similar = [
    Phrase(en: "A similar one, worked:", bn: "একই রকম একটি কষে দেখাই:"),
    Phrase(en: "Watch how this one goes:", bn: "দেখো, এটি কীভাবে হয়:"),
  ]
  static let refusal = [
    Phrase(en: "You can find it yourself.", bn: "তুমি নিজেই পারবে।"),
    Phrase(en: "I keep the answer to myself.", bn: "উত্তরটি আমি বলব না।"),
    Phrase(en: "That one is yours to find.", bn: "এটি তোমাকেই বের করতে হবে।"),
  ]
  static let backToIt = [
    Phrase(en: "Back to our question.", bn: "চলো প্রশ্নে ফিরি।"),
    stillOpen,
  ]
  /// What is said where nothing else may be: it tells no answer whatever the question is.
  static let stillOpen = Phrase(en: "The question is still open.", bn: "প্রশ্নটি এখনও বাকি।")
  /// What is asked for instead of an answer that cannot be read: of a choice, one of what there is to choose from. What can be
  /// true or false is not named: one of the two is the answer.
  static func unreadable(_ key: AnswerKey) -> [Phrase] {
    switch key {
    case .written:
      [
        Phrase(en: "I cannot read that answer.", bn: "উত্তরটি পড়তে পারলাম না।"),
        Phrase(en: "Write just your answer, please.", bn: "শুধু উত্তরটুকু লেখো।"),
      ]
    case .choice:
      [
        Phrase(en: "Which letter is it?", bn: "কোন অক্ষরটি?"),
        Phrase(en: "Write one of the letters, please.", bn: "অক্ষরগুলোর একটি লেখো।"),
      ]
    case .boolean:
      [
        Phrase(en: "Which of the two is it?", bn: "দুটির কোনটি?"),
        Phrase(en: "Write t or f, please.", bn: "t বা f লেখো।"),
      ]
    }
  }
  static let formAsked = [
    Phrase(en: "The value is right.", bn: "মান ঠিক আছে।")
  ]
  static let formWanted = Phrase(en: "Write it as the question asks.", bn: "প্রশ্নে যেমন চেয়েছে, তেমন লেখো।")
  static let slower = [
    Phrase(en: "We take our time.", bn: "ধীরে ধীরে যাব।"), Phrase(en: "One thing at a time.", bn: "একবারে একটি করে।"),
  ]
  static let faster = [Phrase(en: "Good, then straight on.", bn: "বেশ, তাহলে এগোই।")]
  static let askAway = [
    Phrase(en: "You may ask for a hint.", bn: "চাইলে ইঙ্গিত চাও।"),
    Phrase(en: "Take it step by step.", bn: "ধাপে ধাপে ভাবো।"),
    Phrase(en: "Write down what you know.", bn: "যা জানো লিখে ফেলো।"),
  ]
  static let back = [
    Phrase(en: "Back to the step itself.", bn: "এবার মূল ধাপে ফিরি।"),
    Phrase(en: "Now to where we were.", bn: "এবার যেখানে ছিলাম সেখানে।"),
  ]
  static let welcomeBack = Phrase(en: "Welcome back.", bn: "আবার স্বাগত।")
  static let sameSlip = Phrase(en: "It is the same slip again.", bn: "আবার সেই একই ভুল।")
  static let noHelpYet = Phrase(en: "Just try: no help here.", bn: "শুধু চেষ্টা করো: এখানে সাহায্য নেই।")
  static let over = [
    Phrase(en: "Our lesson is over.", bn: "আমাদের পাঠ শেষ।"), Phrase(en: "See you next time.", bn: "আবার দেখা হবে।"),
  ]

  /// Around the name of a misconception; each comes once with each name.
  static func framed(_ name: Phrase) -> [Phrase] {
    [
      Phrase(en: "It looks as if you \(name.en).", bn: "মনে হচ্ছে তুমি \(name.bn)।"),
      Phrase(en: "I think that here, too, you \(name.en).", bn: "আমার মনে হয়, এখানেও তুমি \(name.bn)।"),
      Phrase(en: "From your answer I see that you \(name.en).", bn: "উত্তর দেখে বুঝতে পারছি, তুমি \(name.bn)।"),
      Phrase(en: "Could it be that once more you \(name.en)?", bn: "এমন কি হতে পারে যে আবারও তুমি \(name.bn)?"),
    ]
  }

  static func stepBack(to name: Phrase) -> Phrase {
    Phrase(en: "First, a step back: \(name.en).", bn: "আগে এক ধাপ পিছনে যাই: \(name.bn)।")
  }

  static func lost(in name: Phrase) -> Phrase {
    Phrase(
      en: "Before we go on with this lesson, let us learn this first: \(name.en).",
      bn: "এই পাঠ নিয়ে এগোনোর আগে চলো প্রথমে এটি শিখে নিই: \(name.bn)।")
  }

  static func here(_ title: Phrase) -> Phrase {
    Phrase(en: "We were at this step: \(title.en).", bn: "আমরা এই ধাপে ছিলাম: \(title.bn)।")
  }

  static func practise(_ names: [Phrase]) -> Phrase {
    Phrase(
      en: "Worth practising next: \(names.map(\.en).joined(separator: "; ")).",
      bn: "এরপর অভ্যাস করো: \(names.map(\.bn).joined(separator: "; "))।")
  }
}
