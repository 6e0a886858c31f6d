import Curses
import Glibc
import Learning
import Screens
import Terminal

/// Keys and news in, frames out, on one thread. It sleeps in poll() until there is something to do: no tick at rest; a
/// key paints at once, a model's words a picture at a time (`FramePace`).
final class Loop {
  enum News: Sendable {
    case event(Event)
    case themes([ThemeChoice])
    case signal(Signal)

    func joined(with next: News) -> News? {
      guard case .event(let event) = self, case .event(let after) = next else { return nil }
      return event.joined(with: after).map(News.event)
    }
  }

  private var app: App
  private let screen: CursesScreen
  private let performer: Performer
  private let mailbox: Mailbox<News>
  private let folders: Folders
  private let environment: [String: String]
  private var hasQuit = false
  private var pace = FramePace()
  /// Until when the rest of an escape sequence is waited for.
  private var escapeEnds = 0.0

  init(
    app: App, screen: CursesScreen, performer: Performer, mailbox: Mailbox<News>, folders: Folders,
    environment: [String: String]
  ) {
    self.app = app
    self.screen = screen
    self.performer = performer
    self.mailbox = mailbox
    self.folders = folders
    self.environment = environment
  }

  /// Until the person leaves, or the terminal does.
  func run() {
    paint()
    perform(app.open() + app.furnish())
    while !hasQuit {
      if pace.wait(at: Clock.monotonic()) == 0 { paint() }
      wait()
    }
  }

  private func wait() {
    // News that comes before a picture is due is fetched with it: nobody is woken for each word of a model.
    let untilFrame = pace.wait(at: Clock.monotonic())
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: mailbox.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&sources, untilFrame == nil ? 2 : 1, patience(untilFrame))
    if count == 0 {
      if screen.isEscapePending, Clock.monotonic() >= escapeEnds {
        receive(screen.flushEscape())
      } else if untilFrame == nil, !screen.isEscapePending {
        perform(app.tick(at: Clock.now()))
        pace.askFor(atOnce: true)
      }
    }
    if sources[0].revents & Int16(POLLIN) != 0 {
      receive(screen.read())
      if screen.isEscapePending { escapeEnds = Clock.monotonic() + Self.escapePatience }
      if screen.isClosed { end() }
    } else if sources[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
      end()
    }
    if untilFrame != nil || sources[1].revents & Int16(POLLIN) != 0 {
      for news in mailbox.drain(joining: { $0.joined(with: $1) }) { receive(news) }
    }
  }

  /// Milliseconds in which an escape sequence has to go on.
  private static let escapePatience = 25.0

  /// How long to wait, in milliseconds: for the rest of an escape sequence, for a picture, for the minute to turn, or for ever.
  private func patience(_ untilFrame: Double?) -> Int32 {
    let untilEscape = screen.isEscapePending ? max(1, escapeEnds - Clock.monotonic()) : nil
    if let first = [untilFrame, untilEscape].compactMap(\.self).min() { return Int32(first.rounded(.up)) }
    guard let tick = app.nextTick else { return -1 }
    return Int32(clamping: max(1, tick.milliseconds - Clock.now().milliseconds))
  }

  private func receive(_ inputs: [Input]) {
    for input in inputs {
      perform(app.receive(input, at: Clock.now()))
      if hasQuit { return }
    }
    pace.askFor(atOnce: true)
  }

  private func receive(_ news: News) {
    if case .event(.tutorSays) = news { pace.askFor(atOnce: false) } else { pace.askFor(atOnce: true) }
    switch news {
    case .event(let event):
      perform(app.receive(event, at: Clock.now()))
    case .themes(let themes):
      app.offer(themes: themes)
    case .signal(.resized):
      screen.resized()
    case .signal(.terminate), .signal(.interrupted):
      end()
    case .signal(.suspended):
      suspend()
    }
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .showTheme(let name):
        switch ThemeDesk.theme(name, folders: folders, environment: environment) {
        case .success(let theme): screen.use(theme: theme)
        case .failure(let trouble): perform(app.receive(.failed(trouble), at: Clock.now()))
        }
      case .useMouse(let isOn): screen.use(mouse: isOn)
      case .copy(let text): screen.copy(text)
      case .edit(let text): edit(text)
      case .suspend: suspend()
      case .quit: hasQuit = true
      default: performer.perform(effect)
      }
    }
  }

  /// The terminal or the system ends the program: what is half typed is written first.
  private func end() {
    perform(app.receive(.closing, at: Clock.now()))
    hasQuit = true
  }

  private func suspend() {
    screen.suspend()
    kill(0, SIGSTOP)
    screen.resume()
    perform(app.tick(at: Clock.now()))
    pace.askFor(atOnce: true)
  }

  /// The terminal is the editor's for a while, and so are the keys that stop or interrupt it.
  private func edit(_ text: String) {
    screen.suspend()
    let event = StudentEditor(folder: folders.home, environment: environment).event(editing: text)
    screen.resume()
    pace.askFor(atOnce: true)
    let meant = mailbox.drain()
    perform(app.receive(event, at: Clock.now()))
    for news in meant {
      switch news {
      case .signal(.suspended), .signal(.interrupted): break
      case .event, .themes, .signal: receive(news)
      }
    }
  }

  private func paint() {
    let size = screen.size
    if size != app.context.size || screen.family != app.context.family {
      app.resize(to: size, family: screen.family)
    }
    screen.draw(app.grid)
    pace.painted(at: Clock.monotonic())
  }
}
