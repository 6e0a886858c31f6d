import Curses
import Foundation
import Learning
import Screens
import Store
import Terminal

/// How Lectern is started.
public struct LaunchOptions: Sendable {
  /// The folder that `--home` names; nil for the one that the environment leads to.
  public var home: String?
  /// Somebody's name: they are opened at once, if they have no password.
  public var person: String?
  /// Lines instead of a screen.
  public var isPlain: Bool
  /// Straight to today's five.
  public var goesToPractice: Bool
  /// Straight to an exam; nil for elsewhere.
  public var examWish: ExamWish?
  /// Straight to a lesson; nil for elsewhere.
  public var lessonWish: LessonWish?
  /// What the shell says: TERM, LANG, LECTERN_HOME and the like.
  public var environment: [String: String]

  public init(
    home: String? = nil, person: String? = nil, isPlain: Bool = false, goesToPractice: Bool = false,
    examWish: ExamWish? = nil, lessonWish: LessonWish? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.home = home
    self.person = person
    self.isPlain = isPlain
    self.goesToPractice = goesToPractice
    self.examWish = examWish
    self.lessonWish = lessonWish
    self.environment = environment
  }
}

/// The language of a machine that nobody has signed in to.
public func machineLanguage(_ environment: [String: String]) -> Language {
  // An empty one counts as none (POSIX).
  let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
  return locale.hasPrefix("bn") ? .bengali : .english
}

/// Runs Lectern until the person leaves it.
public func launch(_ options: LaunchOptions) throws(LaunchFailure) {
  let folders = Folders(flag: options.home, environment: options.environment)
  let desk = try Desk.open(folders)
  let app = try firstApp(options, desk)
  if options.isPlain {
    PlainRunner(app: app, desk: desk, options: options).run()
  } else {
    try runScreen(app, desk, options)
  }
}

/// The notebook, opened, and the lock that says so.
struct Desk {
  let folders: Folders
  let notebook: Notebook
  let lock: NotebookLock

  /// Who is asked where a language model is.
  func models(_ environment: [String: String]) -> ModelDesk {
    ModelDesk(notebook: notebook, folders: folders, environment: environment)
  }

  static func open(_ folders: Folders) throws(LaunchFailure) -> Desk {
    try folders.prepare()
    let lock = try NotebookLock(folders.lock, alone: false)
    var random = SystemRandomNumberGenerator()
    do throws(NotebookFailure) {
      let notebook = try Notebook.open(at: folders.notebook, now: Clock.now(), seed: random.next())
      return Desk(folders: folders, notebook: notebook, lock: lock)
    } catch {
      throw .notebook(Trouble(error), path: folders.notebook)
    }
  }
}

/// Where one is when Lectern opens: at home if it is clear who one is, else where one says so.
private func firstApp(_ options: LaunchOptions, _ desk: Desk) throws(LaunchFailure) -> App {
  let now = Clock.now()
  var context = Context(
    now: now, language: machineLanguage(options.environment),
    timeZone: guessedTimeZone(environment: options.environment),
    symbols: Symbols.chosen(environment: options.environment))
  let people: [Person]
  do throws(NotebookFailure) { people = try desk.notebook.people() } catch {
    throw .notebook(Trouble(error), path: desk.folders.notebook)
  }
  if let name = options.person, !people.contains(where: { isNamed($0, name) }) { throw .noSuchPerson(name) }
  do throws(NotebookFailure) {
    if let person = try opened(people, options) {
      let profile = try desk.notebook.profile(of: person.id)
      context.profile = profile
      context.language = profile.language
      let today = try desk.notebook.today(of: person.id, calendar: profile.calendar, at: now)
      return App(
        context: context, place: .home(Home.State(today: today)),
        goesToPractice: options.goesToPractice, examWish: options.examWish, lessonWish: options.lessonWish)
    }
    if people.isEmpty {
      return App(
        context: context, place: .welcome(Welcome.State(timeZone: context.timeZone)),
        goesToPractice: options.goesToPractice, examWish: options.examWish, lessonWish: options.lessonWish)
    }
    if let last = people.first { context.language = last.language }
    return App(
      context: context, place: .people(people: people, asking: options.person),
      goesToPractice: options.goesToPractice, examWish: options.examWish, lessonWish: options.lessonWish)
  } catch {
    throw .notebook(Trouble(error), path: desk.folders.notebook)
  }
}

/// Who can be opened without a word: the one that was named, or the only one there is. Nobody with a password.
private func opened(_ people: [Person], _ options: LaunchOptions) throws(NotebookFailure) -> Person? {
  if let name = options.person {
    return people.first { isNamed($0, name) && !$0.hasPassword }
  }
  guard people.count == 1, let only = people.first, !only.hasPassword else { return nil }
  return only
}

func isNamed(_ person: Person, _ name: String) -> Bool { person.name.lowercased() == name.lowercased() }

extension Place {
  /// The list of people, with the one who was named already chosen.
  fileprivate static func people(people: [Person], asking name: String?) -> Place {
    var state = People.State(people: people)
    if let index = name.flatMap({ name in people.firstIndex { isNamed($0, name) } }) {
      state.selected = index
      if people[index].hasPassword { state.asking = people[index] }
    }
    return .people(state)
  }
}

private func runScreen(_ app: App, _ desk: Desk, _ options: LaunchOptions) throws(LaunchFailure) {
  let name = app.context.profile?.theme
  let theme: Theme
  switch ThemeDesk.theme(name, folders: desk.folders, environment: options.environment) {
  case .success(let found): theme = found
  case .failure: theme = .plain
  }
  let mailbox = Mailbox<Loop.News>()
  let signals = Signals { mailbox.post(.signal($0)) }
  let screen: CursesScreen
  do throws(CursesFailure) {
    screen = try CursesScreen.open(
      theme: theme, depth: nil, mouse: app.context.profile?.mouse ?? true, environment: options.environment)
  } catch {
    throw .terminal(error)
  }
  let log = StandardError()
  log.divert(to: desk.folders.log)
  let performer = Performer(
    notebook: desk.notebook, models: desk.models(options.environment), now: { Clock.now() },
    post: { mailbox.post(.event($0)) })
  performer.later { [folders = desk.folders, person = app.context.profile?.person] notebook in
    if let trouble = noteSignIn(person, notebook) { mailbox.post(.event(.failed(trouble))) }
    if let trouble = installContent(folders, notebook) { mailbox.post(.event(.failed(trouble))) }
    mailbox.post(.themes(ThemeDesk.choices(folders)))
  }
  if let student = app.context.profile?.person { performer.gradeExams(of: student) }
  let loop = Loop(
    app: app, screen: screen, performer: performer, mailbox: mailbox, folders: desk.folders,
    environment: options.environment)
  loop.run()
  withExtendedLifetime(signals) { performer.close() }
  screen.close()
  log.restore()
}

/// Notes who opened the notebook, for `lectern status` and the order of the list: behind the first paint, because it writes.
func noteSignIn(_ person: Person.ID?, _ notebook: Notebook) -> Trouble? {
  guard let person else { return nil }
  do throws(NotebookFailure) {
    try notebook.signedIn(person, at: Clock.now())
    return nil
  } catch {
    return Trouble(error)
  }
}

/// What is wrong with the content, if that matters now: mistakes in the files leave the installed problems in place.
func installContent(_ folders: Folders, _ notebook: Notebook) -> Trouble? {
  do throws(NotebookFailure) {
    switch try ContentDesk.install(from: folders.find("Content"), into: notebook, at: Clock.now()) {
    case .unchanged, .installed: return nil
    case .mistakes(let mistakes): return .contentMistakes(mistakes.first ?? "")
    case .noFolder: return try notebook.contentCounts().problems == 0 ? .noProblems : nil
    }
  } catch {
    return Trouble(error)
  }
}
