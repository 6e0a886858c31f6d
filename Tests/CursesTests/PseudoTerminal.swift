import Glibc
import Testing

/// Both ends of a terminal without a window. Nothing sleeps: a mark that is written behind the output tells its end.
final class PseudoTerminal {
  let master: Int32
  let slave: Int32
  private var marks = 0

  init(columns: Int, rows: Int) throws {
    var ends: (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&ends.0, &ends.1, nil, nil, &size) == 0)
    (master, slave) = ends
  }

  deinit {
    if master >= 0 { Glibc.close(master) }
    Glibc.close(slave)
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
    var bytes: [UInt8] = []
    while !bytes.suffix(mark.count).elementsEqual(mark) {
      try #require(isReady(master), "the terminal says nothing")
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = read(master, &chunk, chunk.count)
      try #require(count > 0)
      bytes += chunk[0..<count]
    }
    return Array(bytes.dropLast(mark.count))
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
}
