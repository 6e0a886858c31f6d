import Screens
import Store

extension Trouble {
  /// The words of a door become the words of the screens.
  init(_ failure: NotebookFailure) {
    self =
      switch failure {
      case .newerVersion: .newerVersion
      case .notADatabase: .notADatabase
      case .corrupt(let what): .corrupt(what)
      case .readOnly: .readOnly
      case .diskFull: .diskFull
      case .busy: .busy
      case .noPermission(let path): .noPermission(path)
      case .conflict: .conflict
      case .notFound: .notFound
      case .nameTaken: .nameTaken
      case .alreadyPractisedToday: .alreadyPractisedToday
      case .aiHintsUsed: .aiHintsUsed
      case .programQuestionsUsed: .programQuestionsUsed
      case .examUnfinished(let exam): .examUnfinished(exam)
      case .examOver(let day): .examOver(day)
      case .passwordNeeded: .needsPassword
      case .refused: .refused
      case .fileExists(let path): .other("\(path) exists")
      case .unreadable(let line, let why): .other("line \(line): \(why)")
      case .unreadableKey: .unreadableKey
      case .unusableModel(let component, _): .unusableModel(component.rawValue)
      case .other(let what): .other(what)
      }
  }
}
