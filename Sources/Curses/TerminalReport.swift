import CNcurses
import Glibc
import Terminal

/// What a terminal says of itself when it is asked and waited for: for `lectern doctor`, never for the program's start.
public struct TerminalReport: Sendable {
  /// Standard input and output are one.
  public var isTerminal: Bool
  /// In columns and rows; 0 by 0 where the output has none.
  public var size: Size
  /// nil if it did not answer within a quarter of a second.
  public var family: WidthFamily?

  public init(environment: [String: String], input: Int32 = 0, output: Int32 = 1) {
    isTerminal = isatty(input) == 1 && isatty(output) == 1
    var window = winsize()
    size =
      ioctl(output, UInt(TIOCGWINSZ), &window) == 0
      ? Size(columns: Int(window.ws_col), rows: Int(window.ws_row)) : Size(columns: 0, rows: 0)
    guard isTerminal, environment["TERM"].map({ !$0.isEmpty && $0 != "dumb" }) == true else { return }
    family = Self.probe(input, output)
  }

  private static func probe(_ input: Int32, _ output: Int32) -> WidthFamily? {
    var settings = termios()
    guard tcgetattr(input, &settings) == 0 else { return nil }
    var raw = settings
    cfmakeraw(&raw)
    tcsetattr(input, TCSAFLUSH, &raw)
    defer { tcsetattr(input, TCSAFLUSH, &settings) }
    // The answer's row is unknown here, and must not be 1, so that it is not taken for Shift-F3.
    let question = Array("\n\r\u{0995}\u{09BF}\u{1B}[6n".utf8)
    _ = write(output, question, question.count)
    defer {
      let erase = Array("\r\u{1B}[K\u{1B}[A".utf8)
      _ = write(output, erase, erase.count)
    }
    var decoder = KeyDecoder()
    while true {
      var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 250) > 0 else { return nil }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = read(input, &bytes, bytes.count)
      guard count > 0 else { return nil }
      for case .cursorReport(let position) in decoder.feed(bytes[0..<count]) {
        return position.column == 1 ? .joined : position.column == 2 ? .spacing : nil
      }
    }
  }
}
