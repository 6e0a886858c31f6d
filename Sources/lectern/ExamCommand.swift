import ArgumentParser
import Learning
import Screens

struct ExamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exam", abstract: "Take an exam, or go on with one.",
    discussion: """
      With --topic the exam begins at once; an unfinished one about the same is gone on with instead. Without it you choose
      on the screen. Where a language model is set for `tutor`, m on that screen, or --ask-model, lets it write some of the \
      questions, and asks for one explanation in your own words, which it reads after the end.
      """)

  @OptionGroup var options: OpeningOptions

  @Option(name: .long, help: ArgumentHelp("The topic, as `lectern content graph` names it.", valueName: "slug"))
  var topic: String?

  @Option(
    name: .long, help: ArgumentHelp("5 to 9: a short exam; 10 to 20: the whole topic.", valueName: "number"))
  var questions: Int?

  @Flag(name: .long, help: "Against the clock.")
  var timed = false

  @Flag(name: .long, help: "Some questions by the language model, where one is set for `tutor`.")
  var askModel = false

  func validate() throws {
    if let questions, !(5...20).contains(questions) {
      throw ValidationError("An exam has 5 to 20 questions, not \(questions).")
    }
  }

  func run() throws {
    try options.open(
      examWish: ExamWish(topic: topic.map { Topic.ID($0) }, length: questions, isTimed: timed, asksModel: askModel))
  }
}
