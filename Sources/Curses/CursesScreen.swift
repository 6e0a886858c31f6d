import CNcurses
import CRestorer
import CWidth
import Glibc
import Terminal

/// A real terminal, while Lectern has it. For one thread.
///
///     open ──► up ◄──resume── away
///               │ ──suspend──►
///               └──close──► restored     (a crash, too: see CRestorer)
public final class CursesScreen {
  private let input: Int32
  let output: Int32
  /// What ncurses writes to.
  let frame: Int32
  private let frameFile: UnsafeMutablePointer<FILE>
  private let terminal: OpaquePointer
  private var settings = termios()
  private let isInTmux: Bool
  private var decoder = KeyDecoder()
  private var isUp = false
  private var wantsMouse: Bool

  /// How many colours are used.
  public let depth: ColourDepth
  /// How this terminal counts Indic vowel signs: `.spacing` until it has said otherwise.
  public private(set) var family: WidthFamily = .spacing
  /// The terminal is gone: nothing can be read or written any more.
  public internal(set) var isClosed = false
  /// The window, in cells.
  public private(set) var size: Size

  var palette: Palette
  var shown: Grid?
  var mustClear = true

  /// Takes the terminal. `depth` nil: as the environment and the terminal say.
  public static func open(
    theme: Theme, depth: ColourDepth?, mouse: Bool, environment: [String: String], input: Int32 = 0, output: Int32 = 1
  ) throws(CursesFailure) -> CursesScreen {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    let name = environment["TERM"] ?? ""
    guard !name.isEmpty, name != "dumb" else { throw .dumb(name) }
    return try CursesScreen(theme, depth, mouse, environment, name, input, output)
  }

  private init(
    _ theme: Theme, _ depth: ColourDepth?, _ mouse: Bool, _ environment: [String: String], _ name: String,
    _ input: Int32, _ output: Int32
  ) throws(CursesFailure) {
    (self.input, self.output, wantsMouse) = (input, output, mouse)
    isInTmux = environment["TMUX"].map { !$0.isEmpty } == true
    setlocale(LC_CTYPE, "")
    if lectern_codeset_is_utf8() == 0 { setlocale(LC_CTYPE, "C.UTF-8") }
    frame = lectern_memory_file()
    // The size is ours to say: ncurses would believe LINES and COLUMNS.
    use_env(false)
    guard frame >= 0, let file = fdopen(frame, "w"), let terminal = newterm(name, file, lectern_stdin()) else {
      throw .unknownTerminal(name)
    }
    (frameFile, self.terminal) = (file, terminal)
    // Otherwise ncurses leaves a frame half drawn when a key is waiting.
    typeahead(-1)
    start_color()
    use_default_colors()
    self.depth = depth ?? ColourDepth.chosen(environment: environment, colours: Int(lectern_colours()))
    palette = Palette(theme, depth: self.depth)
    size = Self.windowSize(output)
    resizeterm(Int32(size.rows), Int32(size.columns))
    lectern_set_width_family(1)
    tcgetattr(input, &settings)
    enter()
  }

  // MARK: - Coming and going

  private func enter() {
    var raw = settings
    cfmakeraw(&raw)
    tcsetattr(input, TCSADRAIN, &raw)
    let leave = ControlSequences.leave
    leave.withCString { bytes in
      lectern_restorer_arm(output, &settings, bytes, leave.utf8.count)
    }
    isUp = true
    var opening = ControlSequences.enter + (wantsMouse ? ControlSequences.mouseOn : "")
    if size.rows > ControlSequences.probeRow + 1 { opening += ControlSequences.probe }
    send(Array(opening.utf8))
    repaint()
  }

  private func leave() {
    guard isUp else { return }
    isUp = false
    send(Array(ControlSequences.leave.utf8))
    tcsetattr(input, TCSADRAIN, &settings)
    lectern_restorer_disarm()
  }

  /// Gives the terminal back for a while.
  public func suspend() { leave() }

  /// Takes it again, whatever was drawn on it in between.
  public func resume() {
    guard !isUp else { return }
    resized()
    enter()
  }

  /// Gives the terminal back for good.
  public func close() {
    leave()
    guard !isFreed else { return }
    isFreed = true
    delscreen(terminal)
    fclose(frameFile)
  }

  private var isFreed = false

  // MARK: - What comes

  /// What has come since the last call, after poll() said that there is something. The answer to the probe stays here.
  public func read() -> [Input] {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(input, &bytes, bytes.count)
    if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) {
      isClosed = true
      return []
    }
    return count > 0 ? decoder.feed(bytes[0..<count]).filter(isForOthers) : []
  }

  /// An escape sequence is unfinished: call `flushEscape` when nothing more has come for 25 ms.
  public var isEscapePending: Bool { decoder.isPending }

  public func flushEscape() -> [Input] { decoder.flush().filter(isForOthers) }

  private func isForOthers(_ input: Input) -> Bool {
    guard case .cursorReport(let position) = input else { return true }
    if position.row == ControlSequences.probeRow, position.column == 1 || position.column == 2 {
      let family: WidthFamily = position.column == 1 ? .joined : .spacing
      if family != self.family {
        self.family = family
        lectern_set_width_family(Int32(family.rawValue))
        repaint()
      }
    }
    return false
  }

  /// The window has another size.
  public func resized() {
    size = Self.windowSize(output)
    resizeterm(Int32(size.rows), Int32(size.columns))
    repaint()
  }

  private static func windowSize(_ terminal: Int32) -> Size {
    var window = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return Size(columns: 80, rows: 24)
    }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  // MARK: - Settings

  /// The next frame is drawn with another theme.
  public func use(theme: Theme) {
    palette = Palette(theme, depth: depth)
    repaint()
  }

  public func use(mouse: Bool) {
    guard mouse != wantsMouse else { return }
    wantsMouse = mouse
    if isUp { send(Array((mouse ? ControlSequences.mouseOn : ControlSequences.mouseOff).utf8)) }
  }

  /// Hands text to the terminal's clipboard. Whether it took it, nobody can know.
  public func copy(_ text: String) { send(Array(ControlSequences.copy(text, inTmux: isInTmux).utf8)) }

  private func repaint() {
    shown = nil
    mustClear = true
  }
}
