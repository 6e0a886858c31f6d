import Curses
import Glibc
import Learning
import Screens
import Terminal

/// Keys and news in, frames out, on one thread. It sleeps in poll() until there is something to do: no tick at rest; a
/// key paints at once.
final class Loop {
  enum News: Sendable {
    case event(Event)
    case themes([ThemeChoice])
    case signal(Signal)
  }

  private var app: App
  private let screen: CursesScreen
  private let performer: Performer
  private let mailbox: Mailbox<News>
  private let folders: Folders
  private let environment: [String: String]
  private var hasQuit = false
  private var isDirty = true

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
      if isDirty { paint() }
      wait()
    }
  }

  private func wait() {
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: mailbox.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&sources, 2, patience)
    let now = Clock.now()
    if count == 0 {
      if screen.isEscapePending {
        receive(screen.flushEscape())
      } else {
        perform(app.tick(at: now))
        isDirty = true
      }
      return
    }
    if sources[0].revents & Int16(POLLIN) != 0 {
      receive(screen.read())
      if screen.isClosed { end() }
    } else if sources[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
      end()
    }
    if sources[1].revents & Int16(POLLIN) != 0 {
      for news in mailbox.drain() { receive(news) }
    }
  }

  /// How long to wait, in milliseconds: for the rest of an escape sequence, for the minute to turn, or for ever.
  private var patience: Int32 {
    if screen.isEscapePending { return 25 }
    guard let tick = app.nextTick else { return -1 }
    return Int32(clamping: max(1, tick.milliseconds - Clock.now().milliseconds))
  }

  private func receive(_ inputs: [Input]) {
    for input in inputs {
      perform(app.receive(input, at: Clock.now()))
      if hasQuit { return }
    }
    isDirty = true
  }

  private func receive(_ news: News) {
    isDirty = true
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
    isDirty = true
  }

  /// The terminal is the editor's for a while, and so are the keys that stop or interrupt it.
  private func edit(_ text: String) {
    screen.suspend()
    let event = StudentEditor(folder: folders.home, environment: environment).event(editing: text)
    screen.resume()
    isDirty = true
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
    isDirty = false
  }
}
