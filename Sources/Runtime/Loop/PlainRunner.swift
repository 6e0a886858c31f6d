import Curses
import Glibc
import Learning
import Screens
import Terminal

/// The plain mode on standard input and output: says what is new, reads a line, does what follows, until the end of
/// the input.
final class PlainRunner {
  private var mode: PlainMode
  private let desk: Desk
  private let options: LaunchOptions
  private let mailbox = Mailbox<Event>()
  private let performer: Performer
  private var hasQuit = false

  init(app: App, desk: Desk, options: LaunchOptions) {
    mode = PlainMode(app: app)
    self.desk = desk
    self.options = options
    performer = Performer(
      notebook: desk.notebook, models: desk.models(options.environment), now: { Clock.now() },
      post: { [mailbox] in mailbox.post($0) })
  }

  func run() {
    let trouble =
      noteSignIn(mode.app.context.profile?.person, desk.notebook) ?? installContent(desk.folders, desk.notebook)
    if let student = mode.app.context.profile?.person { performer.gradeExams(of: student) }
    take(mode.open())
    if let trouble { take(mode.receive(.failed(trouble), at: Clock.now())) }
    while !hasQuit {
      say(mode.prompt, terminator: "")
      guard let line = readLine(secretly: mode.isSecret) else {
        say("")
        take(mode.close(at: Clock.now()))
        break
      }
      take(mode.receive(line: line, at: Clock.now()))
    }
    performer.finish()
  }

  /// Says the lines, does the effects, and hears what they led to, until all is quiet.
  private func take(_ turn: PlainMode.Turn) {
    for line in turn.lines { say(line) }
    for effect in turn.effects {
      switch effect {
      case .quit: hasQuit = true
      case .edit(let text):
        mailbox.post(StudentEditor(folder: desk.folders.home, environment: options.environment).event(editing: text))
      default: performer.perform(effect)
      }
    }
    performer.finish()
    for event in mailbox.drain(joining: { $0.joined(with: $1) }) { take(mode.receive(event, at: Clock.now())) }
  }

  private func say(_ text: String, terminator: String = "\n") {
    print(text, terminator: terminator)
    fflush(nil)
  }

  /// A line without its end; a secret is not echoed where there is a terminal to echo it.
  private func readLine(secretly isSecret: Bool) -> String? {
    guard isSecret else { return Swift.readLine(strippingNewline: true) }
    return readSecret()
  }
}
