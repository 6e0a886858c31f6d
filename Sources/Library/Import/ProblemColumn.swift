import Learning

/// What a file of problems may say of each, by the names that an export writes.
public enum ProblemColumn: String, CaseIterable, Sendable {
  case id, bank, question, choices, answer, unit, explanation, grade, topic, language, kind, difficulty
  case questionInBengali = "question_bn"
  case choicesInBengali = "choices_bn"
  case answerInBengali = "answer_bn"
  case explanationInBengali = "explanation_bn"
  case optionA = "option_a"
  case optionB = "option_b"
  case optionC = "option_c"
  case optionD = "option_d"
  case optionE = "option_e"
  case optionF = "option_f"

  /// As an export writes them, from left to right.
  public static let inOrder: [ProblemColumn] =
    [.id, .bank, .question, .questionInBengali, .choices, .choicesInBengali] + options
    + [
      .answer, .answerInBengali, .unit, .explanation, .explanationInBengali, .grade, .topic, .language, .kind,
      .difficulty,
    ]

  /// An option in a column of its own, in their order.
  public static let options: [ProblemColumn] = [.optionA, .optionB, .optionC, .optionD, .optionE, .optionF]

  /// What the problem itself is made of: where a file has none of it, an export adds none.
  var isContent: Bool {
    switch self {
    case .question, .questionInBengali, .choices, .choicesInBengali, .optionA, .optionB, .optionC, .optionD, .optionE,
      .optionF, .answer, .answerInBengali, .explanation, .explanationInBengali:
      true
    case .id, .bank, .unit, .grade, .topic, .language, .kind, .difficulty: false
    }
  }

  /// The column that is usually called so, in either language; nil where none is.
  public init?(usualName name: String) {
    guard let column = Self.byName[Self.form(name)] else { return nil }
    self = column
  }

  /// Every usual name, for a suggestion.
  static var usualNames: [String] { byName.keys.sorted() }

  /// Without what people write differently: capitals, and what stands between the words.
  static func form(_ name: String) -> String {
    name.nfc.lowercased().split { " _-.\t\n".contains($0) }.joined(separator: "_")
  }

  private static let byName: [String: ProblemColumn] = {
    var names: [String: ProblemColumn] = [:]
    for (column, others) in usual {
      for name in [column.rawValue] + others.split(separator: " ").map(String.init) { names[form(name)] = column }
    }
    let places = zip(options, zip(Array("abcdef"), Array("কখগঘঙচ")))
    for (number, (column, (latin, bengali))) in places.enumerated() {
      for name in [
        "option_\(latin)", "option\(latin)", "choice_\(latin)", "choice\(latin)", "opt_\(latin)", "\(latin)",
        "option_\(number + 1)", "option\(number + 1)", "choice_\(number + 1)", "choice\(number + 1)",
        "বিকল্প_\(bengali)", "\(bengali)", "option_\(latin)_en",
      ] {
        names[form(name)] = column
      }
    }
    return names
  }()

  private static let usual: KeyValuePairs<ProblemColumn, String> = [
    .id: "problem_id question_id qid slug",
    .bank: "source_bank",
    .question: """
    question_en question_text statement statement_en problem problem_en problem_text problem_statement prompt stem \
    প্রশ্ন সমস্যা
    """,
    .questionInBengali: "question_bengali question_bangla statement_bn problem_bn bengali_question bangla_question",
    .choices: "choices_en options options_en choice option alternatives বিকল্প বিকল্পসমূহ",
    .choicesInBengali: "options_bn",
    .answer: """
    answer_en key answer_key correct correct_answer correct_option correct_choice right_answer ans উত্তর সঠিক_উত্তর
    """,
    .answerInBengali: "correct_answer_bn",
    .unit: "units একক",
    .explanation: "explanation_en solution solution_en worked_solution rationale ব্যাখ্যা সমাধান",
    .explanationInBengali: "solution_bn explanation_bengali",
    .grade: "class standard grade_level শ্রেণি শ্রেণী",
    .topic: "topic_name topic_en topic_id chapter subject_area অধ্যায় বিষয়",
    .language: "lang ভাষা",
    .kind: "type answer_type question_type problem_type ধরন",
    .difficulty: "difficulty_level level কাঠিন্য",
  ]
}
