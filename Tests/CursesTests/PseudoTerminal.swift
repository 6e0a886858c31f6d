import Dispatch
import Glibc
import Synchronization
import Testing

/// Both ends of a terminal without a window. Nothing sleeps: a mark that is written behind the output tells its end.
/// A thread of its own reads what is written, as a real terminal does: a frame may be larger than the kernel's buffer.
final class PseudoTerminal {
  let master: Int32
  let slave: Int32
  private let ear: Ear
  private var marks = 0

  /// `answer` is sent whenever the terminal is asked where its cursor is.
  init(columns: Int, rows: Int, answer: String? = nil) throws {
    var ends: (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&ends.0, &ends.1, nil, nil, &size) == 0)
    (master, slave) = ends
    ear = Ear(master, answer: answer)
    ear.listen()
  }

  /// Without a writer the reader ends, and only then its file may be closed.
  deinit {
    Glibc.close(slave)
    ear.hasEnded.wait()
    Glibc.close(master)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
  }

  /// What was written to the terminal since the last call.
  func output() throws -> [UInt8] {
    marks += 1
    let mark = Array("\u{1B}_mark \(marks)\u{1B}\\".utf8)
    try #require(write(slave, mark, mark.count) == mark.count)
    while true {
      if let bytes = ear.take(upTo: mark) { return bytes }
      try #require(ear.hasHeard.wait(timeout: .now() + .seconds(10)) == .success, "the terminal says nothing")
    }
  }

  func text() throws -> String { String(decoding: try output(), as: UTF8.self) }

  /// Types bytes and waits until the program could read some of them.
  func type(_ text: String) throws {
    let bytes = Array(text.utf8)
    try #require(write(master, bytes, bytes.count) == bytes.count)
    try #require(isReady(slave))
  }

  func isReady(_ end: Int32) -> Bool {
    var waiting = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 5000) > 0
  }

  /// The settings as one can compare them.
  func settings() throws -> [UInt32] {
    var settings = termios()
    try #require(tcgetattr(slave, &settings) == 0)
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  private final class Ear: Sendable {
    private let file: Int32
    private let answer: [UInt8]?
    private let heard = Mutex<[UInt8]>([])
    let hasHeard = DispatchSemaphore(value: 0)
    let hasEnded = DispatchSemaphore(value: 0)

    init(_ file: Int32, answer: String?) { (self.file, self.answer) = (file, answer.map { Array($0.utf8) }) }

    func take(upTo mark: [UInt8]) -> [UInt8]? {
      heard.withLock { bytes in
        guard bytes.suffix(mark.count).elementsEqual(mark) else { return nil }
        defer { bytes = [] }
        return Array(bytes.dropLast(mark.count))
      }
    }

    func listen() {
      DispatchQueue(label: "terminal").async { [self] in
        let question = Array("\u{1B}[6n".utf8)
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
          let count = read(file, &chunk, chunk.count)
          if count < 0, errno == EINTR { continue }
          guard count > 0 else { break }
          heard.withLock { $0 += chunk[0..<count] }
          if let answer, chunk[0..<count].suffix(question.count).elementsEqual(question) {
            _ = write(file, answer, answer.count)
          }
          hasHeard.signal()
        }
        hasEnded.signal()
      }
    }
  }
}
