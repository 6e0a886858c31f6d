import Learning
import Screens

/// A tutor with a script: it asks the five problems of the world one after the other, explains a little, and says which
/// mistake 27 comes from.
extension World {
  static let freshMastery: [Concept.ID: Int] = [
    Concept.ID("rate"): 34, Concept.ID("equal"): 21, Concept.ID("scale"): 0,
  ]

  static let lessonConcepts: [Concept.ID: Phrase] = [
    Concept.ID("rate"): Phrase(en: "A ratio as a rate", bn: "হার হিসেবে অনুপাত"),
    Concept.ID("equal"): Phrase(en: "Equal ratios", bn: "সমান অনুপাত"),
    Concept.ID("scale"): Phrase(en: "The scale of a map", bn: "মানচিত্রের স্কেল"),
  ]

  static let lessonPlan: LessonPlan = {
    func step(_ kind: PlanStep.Kind, _ concept: String, _ title: Phrase) -> PlanStep {
      PlanStep(
        kind: kind, concept: Concept.ID(concept), title: title, approach: title, success: title, pieces: [],
        another: [], probes: [], examples: [], questions: [],
        stepBack: StepBack(concept: nil, name: title, text: title))
    }
    let title = Phrase(en: "Ratios and scales", bn: "অনুপাত ও স্কেল")
    return LessonPlan(
      Guideline(
        topic: Topic.ID("ratios-7"), title: title, summary: title, objectives: [], welcome: title,
        level: Problem.ID("problem-1"), misconceptions: [],
        plan: [
          step(.explain, "rate", Phrase(en: "What one of them takes", bn: "একটির জন্য কত")),
          step(.check, "equal", Phrase(en: "Ratios that say the same", bn: "যে অনুপাতগুলো একই কথা বলে")),
          step(.explain, "scale", Phrase(en: "Reading a map", bn: "মানচিত্র পড়া")),
          step(.practice, "scale", Phrase(en: "Maps of your own", bn: "নিজের মানচিত্র")),
        ], closing: title), seed: 1)
  }()

  var unfinishedLessons: [LessonListing] {
    lessons.filter(\.isLive).map { LessonListing($0, touched: lessonsTouched[$0.id] ?? $0.began) }.reversed()
  }

  var lessonShelf: LessonShelf {
    func entry(
      _ topic: String, _ title: Phrase, _ summary: Phrase, grade: Int = 7, mastery: Int, coverage: Double = 0,
      missing: [LessonShelf.Missing] = [], unlocks: Int = 0, priority: Double? = nil
    ) -> LessonShelf.Entry {
      LessonShelf.Entry(
        id: Guideline.ID(topic), topic: Topic.ID(topic), title: title, summary: summary, grade: grade,
        subject: Phrase(en: "Mathematics", bn: "গণিত"), steps: 4, mastery: mastery, coverage: coverage,
        missing: missing, unlocks: unlocks, priority: priority)
    }
    return LessonShelf(
      entries: [
        entry(
          "ratios-7", Self.lessonPlan.title,
          Phrase(
            en: "How two amounts go together, and how a map keeps its promise: the way from one of a thing to many.",
            bn: "দুটি পরিমাণ কীভাবে একসঙ্গে চলে, আর মানচিত্র কীভাবে কথা রাখে: একটি থেকে অনেকগুলোর পথ।"), mastery: 34, coverage: 25,
          unlocks: 2, priority: 0.9),
        entry(
          "integers-7", Phrase(en: "Below zero", bn: "শূন্যের নিচে"),
          Phrase(en: "Numbers on the other side of zero.", bn: "শূন্যের ওপারের সংখ্যা।"), mastery: 0, unlocks: 1,
          priority: 0.6),
        entry(
          "percent-7", Phrase(en: "Profit and loss", bn: "লাভ ও ক্ষতি"),
          Phrase(en: "Of a hundred, and of money.", bn: "একশোর কত, আর টাকার কত।"), mastery: 12,
          missing: [
            LessonShelf.Missing(name: Phrase(en: "Fractions", bn: "ভগ্নাংশ"), mastery: 41, minimum: 50),
            LessonShelf.Missing(name: Phrase(en: "Ratios", bn: "অনুপাত"), mastery: 34, minimum: 50),
          ]),
        entry(
          "angles-6", Phrase(en: "Angles", bn: "কোণ"),
          Phrase(en: "Opening a book, more or less.", bn: "বই একটু বা বেশি খোলা।"),
          grade: 6, mastery: 88),
      ],
      unfinished: unfinishedLessons,
      finished: lessons.filter { !$0.isLive }.map { LessonListing($0, touched: lessonsTouched[$0.id] ?? $0.began) })
  }

  // MARK: - What the notebook does

  mutating func begin(_ order: LessonOrder, at now: Instant) -> Event {
    if !order.startsAnew, let open = lessons.last(where: \.isLive) { return openLesson(open.id, at: now) }
    let id = Lesson.ID("lesson-\(lessons.count + 1)")
    for index in lessons.indices where lessons[index].isLive { add(.released, to: index, at: now) }
    guard let lesson = Lesson(id: id, first: .began(Self.lessonPlan), at: now) else { return .failed(.noProblems) }
    lessons.append(lesson)
    let welcome = Saying(
      .welcome,
      Phrase(
        en:
          "Hello! Today is about amounts that go together: kilometres and centimetres, pens and taka. First a look at "
          + "what you know already.",
        bn: "এসো! আজ দেখব কোন পরিমাণগুলো একসঙ্গে চলে: কিলোমিটার আর সেন্টিমিটার, কলম আর টাকা। আগে দেখি তুমি কী জানো।"))
    add(.presented([welcome, asking(0)], question(0, .level)), to: lessons.count - 1, at: now)
    return .lesson(page(lessons[lessons.count - 1]))
  }

  mutating func openLesson(_ id: Lesson.ID, at now: Instant) -> Event {
    guard let index = lessons.firstIndex(where: { $0.id == id }) else { return .failed(.notFound) }
    if lessons[index].status == .paused {
      let here = Saying(.recap, Phrase(en: "Welcome back. Here is where we were.", bn: "ফিরে এসেছ। আমরা এখানে ছিলাম।"))
      let open = lessons[index].open.map { asking($0.question.number) }
      add(.resumed([here] + (open.map { [$0] } ?? [])), to: index, at: now)
    }
    return .lesson(page(lessons[index]))
  }

  mutating func draft(_ text: String, in id: Lesson.ID, version: Int, at now: Instant) -> Event {
    guard let index = lessons.firstIndex(where: { $0.id == id }), lessons[index].version == version else {
      return .failed(.conflict)
    }
    add(.drafted(text), to: index, at: now)
    return .replyDrafted(id, version: lessons[index].version)
  }

  mutating func pause(_ id: Lesson.ID, version: Int, at now: Instant) -> Event {
    guard let index = lessons.firstIndex(where: { $0.id == id }), lessons[index].version == version else {
      return .failed(.conflict)
    }
    add(.paused, to: index, at: now)
    return .lesson(page(lessons[index]))
  }

  mutating func reply(_ text: String, in id: Lesson.ID, version: Int, at now: Instant) -> Event {
    guard let index = lessons.firstIndex(where: { $0.id == id }), lessons[index].version == version,
      lessons[index].takesTurns
    else { return .failed(.conflict) }
    let before = lessonLines[id]?.count ?? 0
    for event in events(after: text, in: lessons[index]) { add(event, to: index, at: now) }
    var page = page(lessons[index])
    page.lines = Array((lessonLines[id] ?? []).dropFirst(before))
    return .lessonTurn(page)
  }

  /// An event of another window, too.
  mutating func add(_ event: LessonEvent, to index: Int, at now: Instant) {
    lessons[index].apply(event, at: now)
    lessonsTouched[lessons[index].id] = now
    lessonLines[lessons[index].id, default: []] += LessonLine.lines(of: event)
    if case .diagnosed(let diagnosis) = event {
      lessonMastery[diagnosis.concept, default: 0] += diagnosis.score > 0.5 ? 8 : -2
    }
  }

  func page(_ lesson: Lesson) -> LessonPage {
    let lines = lessonLines[lesson.id] ?? []
    let tail = Array(lines.suffix(lessonTail))
    return LessonPage(
      lesson: lesson, lines: tail, earlier: lines.count - tail.count,
      problem: lesson.open.map { World.five[$0.question.number % 5] }, concepts: Self.lessonConcepts,
      mastery: lessonMastery)
  }

  // MARK: - What the tutor says

  private func asking(_ number: Int) -> Saying { Saying(.question, World.five[number % 5].asked) }

  private func question(_ number: Int, _ purpose: LessonQuestion.Purpose) -> LessonQuestion {
    let concept = ["rate", "rate", "equal", "scale", "scale"][number % 5]
    return LessonQuestion(
      number: number, problem: World.five[number % 5].id, variant: Variant(settings: [:]),
      concept: Concept.ID(concept), purpose: purpose)
  }

  private static let wishes: [String: CheckedReply.Intent] = [
    "hint": .hint, "ইঙ্গিত": .hint, "why": .why, "কেন": .why, "example": .example, "উদাহরণ": .example,
    "I don't know": .unknown, "জানি না": .unknown, "more": .goOn, "আরও": .goOn,
  ]

  private func events(after text: String, in lesson: Lesson) -> [LessonEvent] {
    guard let open = lesson.open else {
      return [.checked(CheckedReply(text: text, intent: .talk)), .presented([Self.over], nil)]
    }
    let number = open.question.number
    if let intent = Self.wishes[text] {
      let hint = World.five[number % 5].hints[min(2, lesson.turns % 3)]
      return [
        .checked(CheckedReply(text: text, intent: intent, question: number)),
        .remediated(.hint, [Saying(.hint, hint)], nil),
      ]
    }
    switch judge(text, against: World.five[number % 5].key) {
    case .unreadable:
      return [
        .checked(CheckedReply(text: text, intent: .unreadable, question: number)),
        .remediated(
          .encouragement,
          [Saying(.talk, Phrase(en: "I cannot read that as an answer.", bn: "এটিকে উত্তর হিসেবে পড়তে পারছি না।"))], nil),
      ]
    case .right: return right(text, open.question, lesson)
    case .form, .wrong:
      let mistake = SeenMistake(
        family: open.question.problem, misconception: Misconception.ID("added"), named: nil,
        name: Phrase(en: "added where you should multiply", bn: "গুণের জায়গায় যোগ করেছ"))
      return [
        .checked(CheckedReply(text: text, intent: .answer, question: number, verdict: .wrong)),
        .diagnosed(Diagnosis(concept: open.question.concept, score: 0.3, mistake: mistake)),
        .remediated(.probe, Self.remedy, nil),
      ]
    }
  }

  private func right(_ text: String, _ asked: LessonQuestion, _ lesson: Lesson) -> [LessonEvent] {
    let events: [LessonEvent] = [
      .checked(CheckedReply(text: text, intent: .answer, question: asked.number, verdict: .right)),
      .diagnosed(Diagnosis(concept: asked.concept, score: 0.8)),
    ]
    let praise = Saying(.praise, Phrase(en: "Yes, that is it.", bn: "হ্যাঁ, এটাই।"))
    if asked.number == 4 {
      let closing = Phrase(en: "That was the whole way, from one to many.", bn: "একটি থেকে অনেক: পুরো পথটাই হয়ে গেল।")
      return events + [.completed([praise, Saying(.closing, closing)])]
    }
    let next = asked.number + 1
    let presented = LessonEvent.presented(
      (asked.number == 0 ? [praise] : []) + Self.explanation + [asking(next)], question(next, .step))
    if asked.number == 0 { return events + [presented] }
    let onward = Saying(.talk, Phrase(en: "On to the next step.", bn: "চলো পরের ধাপে।"))
    return events + [.advanced(to: lesson.step + 1, [praise, onward], nil), presented]
  }

  private static let over = Saying(
    .talk, Phrase(en: "That is all for today. Well done.", bn: "আজ এই পর্যন্ত। ভালো করেছ।"))

  private static let remedy = [
    Saying(.talk, Phrase(en: "Not quite.", bn: "পুরোপুরি নয়।")),
    Saying(
      .misconception,
      Phrase(
        en: "It looks as if you added where you should multiply.", bn: "মনে হচ্ছে তুমি গুণের জায়গায় যোগ করেছ।")),
    Saying(
      .remediation,
      Phrase(
        en: "If one centimetre stands for $4$ km, then each further centimetre brings $4$ km more, not one.",
        bn: "১ সেমি যদি ৪ কিমি হয়, তবে প্রতিটি বাড়তি সেমি-তে আরও ৪ কিমি যোগ হয়, ১ নয়।")),
    Saying(.probe, Phrase(en: "How far do two centimetres reach?", bn: "২ সেমি কত দূর বোঝায়?")),
    Saying(.talk, Phrase(en: "Now try once more.", bn: "এবার আরেকবার চেষ্টা করো।")),
  ]

  private static let explanation = [
    Saying(
      .explanation,
      Phrase(
        en: "A ratio says how much of one thing goes with how much of another. If $3$ pens cost ৳45, one pen costs "
          + "$45 / 3 = 15$, and that one number opens all the others.",
        bn: "অনুপাত বলে, একটির কতটার সঙ্গে আরেকটির কতটা যায়। ৩টি কলমের দাম ৪৫ টাকা হলে একটির দাম ৪৫ ÷ ৩ = ১৫ টাকা, আর এই একটি "
          + "সংখ্যা থেকেই বাকি সব পাওয়া যায়।"), figure: Phrase("ratio-strip parts=2,3")),
    Saying(
      .example,
      Phrase(
        en: "Seven pens cost $7 * 15 = 105$ taka.", bn: "৭টি কলমের দাম ৭ × ১৫ = ১০৫ টাকা।")),
    Saying(.talk, Phrase(en: "Now one for you.", bn: "এবার তোমার পালা।")),
  ]
}
