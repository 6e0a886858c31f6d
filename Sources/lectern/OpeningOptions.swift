import ArgumentParser
import Runtime
import Screens

/// How Lectern is opened, whichever subcommand opens it.
struct OpeningOptions: ParsableArguments {
  @OptionGroup var folder: HomeOption

  @Option(name: .long, help: ArgumentHelp("Open as this person.", valueName: "name"))
  var profile: String?

  @Flag(name: .long, help: "Line by line, for screen readers, pipes and dumb terminals. ACCESSIBLE=1 means the same.")
  var plain = false

  func open(goesToPractice: Bool = false, examWish: ExamWish? = nil, lessonWish: LessonWish? = nil) throws {
    // What a person with a screen reader sets once for all programs.
    let isAccessible = environment["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false
    try report { () throws(LaunchFailure) in
      try launch(
        LaunchOptions(
          home: folder.home, person: profile, isPlain: plain || isAccessible, goesToPractice: goesToPractice,
          examWish: examWish, lessonWish: lessonWish,
          environment: environment))
    }
  }
}
