import Learning
@testable import Library
import Testing

/// Everything that a file came to.
func readProblems(
  _ text: String, _ format: TableFormat = .csv, _ terms: ProblemTerms = ProblemTerms(grade: 7)
) -> (problems: [PortableProblem], fields: [ProblemFields], mistakes: [String]) {
  var reader = ProblemFileReader(file: "bank", format: format, terms: terms) { text in
    // No digest, but it tells the texts of a test apart.
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(repeating: String(String(state, radix: 16).reversed().prefix(8)), count: 8)
  }
  var found: (problems: [PortableProblem], fields: [ProblemFields], mistakes: [String]) = ([], [], [])
  for reading in reader.read(Array(text.utf8)) + reader.finish() {
    switch reading {
    case .problem(let problem, let fields, _):
      found.problems.append(problem)
      found.fields.append(fields)
    case .mistake(let mistake): found.mistakes.append(mistake.description)
    }
  }
  return found
}

@Suite struct ProblemFileReaderTests {
  private func key(_ columns: String, _ row: String, _ terms: ProblemTerms = ProblemTerms(grade: 7)) throws -> AnswerKey
  {
    let found = readProblems("\(columns)\n\(row)\n", .csv, terms)
    #expect(found.mistakes.isEmpty)
    return try #require(found.problems.first).key
  }

  @Test(
    arguments: [
      ("28 km", AnswerKey.Kind.number), ("৩/৪", .number), ("75%", .number), ("৳৬২৫", .number), ("Rs. 500", .number),
      (#"$\frac{3}{4}$"#, .number), ("x = 3", .equation), ("2x + 3", .expression), ("\"(2, 3)\"", .pair),
      ("\"2, 5, 9\"", .list), ("x > 3", .interval), ("true", .boolean), ("মিথ্যা", .boolean), ("a triangle", .text),
    ])
  func theKindIsSeenFromTheAnswer(answer: String, kind: AnswerKey.Kind) throws {
    #expect(try key("question,answer", "What?,\(answer)").kind == kind)
  }

  @Test(
    arguments: [
      ("question,choices,answer", "Q?,12 | 15 | 18,b"), ("question,options,answer", "Q?,\"12, 15, 18\",15"),
      ("question,options,answer", "Q?,(a) 12 (b) 15 (c) 18,(b)"), ("problem,A,B,C,key", "Q?,12,15,18,B"),
      ("প্রশ্ন,ক,খ,গ,উত্তর", "Q?,12,15,18,খ"), ("question,answer", "Q? (a) 12 (b) 15 (c) 18,b"),
      ("question,option_1,option_2,option_3,answer", "Q?,12,15,18,2"),
      ("question,choices,answer", "Q?,\"[\"\"12\"\", \"\"15\"\", \"\"18\"\"]\",15"),
    ])
  func optionsComeInManyForms(columns: String, row: String) throws {
    let found = readProblems("\(columns)\n\(row)\n")
    #expect(found.mistakes.isEmpty)
    #expect(found.problems.map(\.key) == [.choice(options: ["12", "15", "18"].map { Phrase($0) }, right: 1)])
    #expect(found.problems.first?.statement[.english] == "Q?")
  }

  @Test func jsonOptionsAreListsOrMaps() {
    let text = """
      {"question":"Q?","choices":["12","15"],"answer":2}
      {"question":"Q?","choices":{"B":"15","A":"12"},"answer":"B"}
      {"question":"Q?","choices":[12,15],"answer":15}
      """
    let found = readProblems(text, .jsonl)
    #expect(found.mistakes.isEmpty)
    #expect(found.problems.allSatisfy { $0.key == .choice(options: [Phrase("12"), Phrase("15")], right: 1) })
  }

  @Test func aDigitIsAPlaceWhereThatIsSaid() throws {
    let row = ("question,A,B,C,answer", "Q?,2,3,4,3")
    #expect(try key(row.0, row.1) == .choice(options: ["2", "3", "4"].map { Phrase($0) }, right: 1))
    let places = ProblemTerms(grade: 7, answersArePlaces: true)
    #expect(try key(row.0, row.1, places) == .choice(options: ["2", "3", "4"].map { Phrase($0) }, right: 2))
  }

  @Test func theLanguageIsSaidOrSeen() {
    let text = """
      question,question_bn,answer,language
      How many?,,2,
      কয়টি?,,২,
      x + 1?,,2,Bangla
      How many?,কয়টি?,2,
      ,কয়টি?,২,
      """
    let statements = readProblems(text).problems.map(\.statement)
    #expect(
      statements == [
        .english("How many?"), .bengali("কয়টি?".nfc), .bengali("x + 1?"),
        .both(Phrase(en: "How many?", bn: "কয়টি?".nfc)), .bengali("কয়টি?".nfc),
      ])
  }

  @Test func columnsGoByTheNamesThatAreSaid() {
    let terms = ProblemTerms(columns: [.question: "Text", .answer: "Solution", .topic: "Unit name"], grade: 7)
    let found = readProblems("Text,Solution,Unit name\n1 + 1?,2,Adding\n", .csv, terms)
    #expect(found.problems.map(\.topic) == ["Adding"])
    let settled = readProblems(
      "question,answer,strand\n1 + 1?,2,Adding\n", .csv, ProblemTerms(topic: "strand", grade: 7))
    #expect(settled.problems.map(\.topic) == ["Adding"])
    let missing = readProblems("question,answer\n1,1\n", .csv, ProblemTerms(columns: [.question: "qustion"]))
    #expect(missing.mistakes == [#"bank:1: there is no column "qustion" for question; did you mean "question"?"#])
  }

  @Test(
    arguments: [
      ("7", 7), ("৭", 7), ("Class VII", 7), ("grade 8", 8), ("7th", 7), ("সপ্তম শ্রেণি", 7), ("অষ্টম", 8), ("ষষ্ঠ", 6), ("৬ষ্ঠ", 6),
      ("13", nil), ("seven", nil),
    ] as [(String, Int?)])
  func gradesAreReadAsTheyAreWritten(word: String, grade: Int?) { #expect(FieldWords.grade(word.nfc) == grade) }

  @Test(
    arguments: [
      ("question,answer", "Q?,", "bank:2: answer: is missing"),
      ("question,answer", ",2", "bank:2: question: is missing"),
      ("question,answer,grade", "Q?,2,99", "bank:2: grade: \"99\" is not a grade, 1 to 12"),
      ("question,A,B,answer", "Q?,b,a,B", "bank:2: answer: the answer"),
      ("question,A,B,answer", "Q?,x,x,B", "bank:2: answer: options a and b cannot be told apart"),
      ("question,A,B,answer", "Q?,12,15,D", "bank:2: answer: the answer \"D\" is none of the options"),
      ("question,answer,kind", "Q?,many,number", "bank:2: answer: the answer \"many\" cannot be read as number"),
      ("question,answer", "Q\u{1B}[31m?,2", "bank:2: question: has the character U+001B"),
      ("question,answer", "Q\u{202E}?,2", "bank:2: question: has the character U+202E"),
      ("question,answer", "Q?,2,3", "bank:2: it has 3 cells, and the heading has 2"),
      ("question,answer,language", "Q?,2,fr", "bank:2: language: \"fr\" is not en or bn"),
      ("question,answer,difficulty", "Q?,2,11", "bank:2: difficulty: \"11\" is not 1 to 10"),
      ("text,answer", "Q?,2", "bank:1: no column is a question"),
      ("question,prompt,answer", "Q?,Q?,2", "bank:1: \"question\" and \"prompt\" are both question"),
    ])
  func whatCannotBeTakenIsNamed(columns: String, row: String, words: String) {
    let found = readProblems("\(columns)\n\(row)\n")
    #expect(found.problems.isEmpty)
    #expect(found.mistakes.count == 1 && found.mistakes[0].hasPrefix(words), "\(found.mistakes)")
  }

  @Test func aStatementOfFourThousandCharactersIsTheLongest() {
    let long = String(repeating: "ক", count: 4_000)
    #expect(readProblems("question,answer\n\(long),2\n").mistakes.isEmpty)
    #expect(
      readProblems("question,answer\n\(long)ক,2\n").mistakes == ["bank:2: question: 4001 characters, more than 4000"])
  }

  @Test func aProblemIsKnownByItsNameOrItsWords() {
    func ids(_ rows: String...) -> [Problem.ID] {
      rows.flatMap { readProblems("id,question,answer,grade\n\($0)\n").problems.map(\.id) }
    }
    let named = ids("17,Q?,2,7", "17,Other?,3,8", "18,Q?,2,7", "17,প্রশ্ন?,২,7")
    #expect(named[0] == named[1])
    #expect(Set(named).count == 3)
    let worded = ids(",Q?,2,7", ",Q?,2,8", ",Q?,3,7")
    #expect(worded[0] == worded[1])
    #expect(worded[0] != worded[2])
    // What was exported without a name of its own.
    #expect(ids("\(worded[0]),Other?,3,7") == [worded[0]])
  }
}
