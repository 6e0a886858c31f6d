import CNcurses
import Glibc
import Terminal

extension CursesScreen {
  /// Draws what has changed since the last frame, in one write.
  public func draw(_ grid: Grid) {
    guard !isClosed, grid != shown || mustClear else { return }
    let window = lectern_stdscr()
    if mustClear {
      werase(window)
      clearok(window, true)
      mustClear = false
    }
    for span in grid.changes(since: shown) { draw(span, of: grid) }
    if let caret = grid.caret, caret.row < grid.size.rows, caret.column < grid.size.columns {
      curs_set(1)
      wmove(window, Int32(caret.row), Int32(caret.column))
    } else {
      curs_set(0)
    }
    wnoutrefresh(window)
    doupdate()
    shown = grid
    sendFrame()
  }

  /// A run of cells of one role is one string: ncurses cuts it into its own cells by the same width table.
  private func draw(_ span: Grid.Span, of grid: Grid) {
    let window = lectern_stdscr()
    let row = Int32(span.row)
    // A row that is drawn whole may hold script that the terminal joins: what ncurses believes is there is not trusted.
    if span.columns.count == grid.size.columns { wredrawln(window, row, 1) }
    var column = span.columns.lowerBound
    while column < span.columns.upperBound {
      let role = grid[column, span.row].role
      var run: [wchar_t] = []
      let start = column
      while column < span.columns.upperBound, grid[column, span.row].role == role {
        for scalar in grid[column, span.row].text.unicodeScalars { run.append(wchar_t(scalar.value)) }
        column += 1
      }
      let ink = palette[role]
      _ = lectern_set_style(ink.attributes, ink.pair)
      wmove(window, row, Int32(start))
      waddnwstr(window, run, Int32(run.count))
    }
  }

  /// What ncurses wrote into memory goes out in one piece.
  private func sendFrame() {
    let count = Int(lseek(frame, 0, SEEK_CUR))
    guard count > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = pread(frame, &bytes, count, 0)
    lseek(frame, 0, SEEK_SET)
    ftruncate(frame, 0)
    guard got == count else { return }
    if let trueColour = palette.trueColour { bytes = trueColour.recoloured(bytes) }
    send(Array(ControlSequences.beginFrame.utf8) + bytes + Array(ControlSequences.endFrame.utf8))
  }

  /// Writes all of it, waiting for a slow terminal; one that is gone ends the screen.
  func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count, !isClosed {
      let count = bytes.withUnsafeBytes { write(output, $0.baseAddress?.advanced(by: sent), bytes.count - sent) }
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, 1000)
      } else if errno != EINTR {
        isClosed = true
      }
    }
  }
}
