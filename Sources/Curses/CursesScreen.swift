import CNcurses
import CRestorer
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
  /// The terminal is ours and not the shell's.
  private(set) var isUp = false
  private var wantsMouse: Bool

  /// How many colours are used.
  public let depth: ColourDepth
  /// How this terminal counts Indic vowel signs: `.spacing` until it has said otherwise.
  public private(set) var family: WidthFamily = .spacing
  /// The terminal is gone, or has been given back for good: nothing can be read or written any more.
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
    setlocale(LC_CTYPE, "")
    if lectern_codeset_is_utf8() == 0 { setlocale(LC_CTYPE, "C.UTF-8") }
    let frame = lectern_memory_file()
    guard frame >= 0, let file = fdopen(frame, "w") else {
      if frame >= 0 { Glibc.close(frame) }
      throw .unknownTerminal(name)
    }
    guard let terminal = newTerminal(name, file) else {
      fclose(file)
      throw .unknownTerminal(name)
    }
    return CursesScreen(
      theme, depth, mouse, environment, input: input, output: output, frame: frame, frameFile: file, terminal: terminal)
  }

  private init(
    _ theme: Theme, _ depth: ColourDepth?, _ mouse: Bool, _ environment: [String: String], input: Int32, output: Int32,
    frame: Int32, frameFile: UnsafeMutablePointer<FILE>, terminal: OpaquePointer
  ) {
    (self.input, self.output, wantsMouse) = (input, output, mouse)
    (self.frame, self.frameFile, self.terminal) = (frame, frameFile, terminal)
    isInTmux = environment["TMUX"].map { !$0.isEmpty } == true
    // Otherwise ncurses leaves a frame half drawn when a key is waiting.
    typeahead(-1)
    // Inserting and deleting letters in a row is where terminals disagree most.
    idcok(lectern_stdscr(), false)
    start_color()
    use_default_colors()
    let colours = Int(lectern_colours())
    self.depth = Palette.depth(
      depth ?? ColourDepth.chosen(environment: environment, colours: colours), colours: colours)
    palette = Palette(theme, depth: self.depth)
    size = Self.windowSize(output)
    fit()
    // ncurses greets the terminal in its own way with its first frame; that one goes nowhere.
    doupdate()
    emptyFrame()
    tcgetattr(input, &settings)
    enter()
  }

  /// ncurses' own start, without the signals that it takes for itself. The size it begins with is not the window's.
  private static func newTerminal(_ name: String, _ file: UnsafeMutablePointer<FILE>) -> OpaquePointer? {
    setenv("NCURSES_NO_PADDING", "1", 1)
    let signals = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH]
    var actions = signals.map { number in
      var action = sigaction()
      sigaction(number, nil, &action)
      return action
    }
    defer { for index in signals.indices { sigaction(signals[index], &actions[index], nil) } }
    return newterm(name, file, file)
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
    // Whatever ncurses remembers of the cursor, the next frame hides it or shows it.
    curs_set(1)
    curs_set(0)
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
    guard !isUp, !isClosed else { return }
    resized()
    enter()
  }

  /// Gives the terminal back for good.
  public func close() {
    leave()
    guard !isFreed else { return }
    isFreed = true
    isClosed = true
    delscreen(terminal)
    fclose(frameFile)
  }

  private var isFreed = false

  // MARK: - What comes

  /// What has come since the last call, after poll() said that there is something. The answer to the probe stays here.
  public func read() -> [Input] {
    guard !isClosed else { return [] }
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

  /// What an unfinished escape sequence was: Escape, or Alt with a key; nothing where none is pending.
  public func flushEscape() -> [Input] { decoder.flush().filter(isForOthers) }

  private func isForOthers(_ input: Input) -> Bool {
    guard case .cursorReport(let position) = input else { return true }
    if position.row == ControlSequences.probeRow, position.column == 1 || position.column == 2 {
      let family: WidthFamily = position.column == 1 ? .joined : .spacing
      if family != self.family {
        self.family = family
        repaint()
      }
    }
    return false
  }

  /// The window has another size.
  public func resized() {
    guard !isClosed else { return }
    size = Self.windowSize(output)
    fit()
    repaint()
  }

  /// ncurses is told of one row more than there is. That one stays empty, and so ncurses never has to write the last cell
  /// of the last row, for which it turns wrapping on, or inserts a letter and cuts a wide one in half.
  private func fit() { resize_term(Int32(size.rows + 1), Int32(size.columns)) }

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
    guard !isClosed else { return }
    palette = Palette(theme, depth: depth)
    repaint()
  }

  /// Takes the mouse from the terminal, or gives it back, at once; the same again does nothing.
  public func use(mouse: Bool) {
    guard mouse != wantsMouse else { return }
    wantsMouse = mouse
    if isUp { send(Array((mouse ? ControlSequences.mouseOn : ControlSequences.mouseOff).utf8)) }
  }

  /// Hands text to the terminal's clipboard. Whether it took it, nobody can know.
  public func copy(_ text: String) {
    if isUp { send(Array(ControlSequences.copy(text, inTmux: isInTmux).utf8)) }
  }

  func repaint() {
    shown = nil
    mustClear = true
  }
}
