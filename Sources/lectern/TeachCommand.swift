import ArgumentParser
import Learning
import Screens

struct TeachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teach", abstract: "Take a lesson, or go on with one.",
    discussion: """
      With --topic the lesson begins at once; an unfinished one on the same is gone on with instead, unless --anew says that \
      it begins again. Without it you choose on the screen.
      """)

  @OptionGroup var options: OpeningOptions

  @Option(name: .long, help: ArgumentHelp("The topic, as `lectern content graph` names it.", valueName: "slug"))
  var topic: String?

  @Flag(name: .long, help: "From the first step, although an unfinished lesson could be gone on with.")
  var anew = false

  func validate() throws {
    if anew, topic == nil { throw ValidationError("--anew needs --topic: which lesson begins again?") }
  }

  func run() throws {
    try options.open(
      lessonWish: LessonWish(topic.map { LessonOrder(.guideline(Guideline.ID($0)), startsAnew: anew) }))
  }
}
