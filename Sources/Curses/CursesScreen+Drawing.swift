import CNcurses
import CWidth
import Glibc
import Terminal

extension CursesScreen {
  /// Draws what has changed since the last frame, in one write. While the terminal is the shell's, nothing.
  public func draw(_ grid: Grid) {
    guard isUp, !isClosed else { return }
    if grid.size != shown?.size || grid.family != shown?.family { mustClear = true }
    let spans = grid.changes(since: mustClear ? nil : shown)
    guard !spans.isEmpty || grid.caret != shown?.caret else { return }
    // ncurses counts as this grid was laid out, even one that was made before the probe's answer.
    lectern_set_width_family(Int32(grid.family.rawValue))
    let window = lectern_stdscr()
    if mustClear {
      werase(window)
      clearok(window, true)
      mustClear = false
    }
    var run: [wchar_t] = []
    for span in spans where span.row < size.rows {
      // What ncurses believes is there is not trusted: in a row that is drawn whole a terminal may have joined letters. Nor
      // where several rows change, or ncurses would scroll, with margins that take in the row that there is not.
      if spans.count > 1 || span.columns.count == grid.size.columns { wredrawln(window, Int32(span.row), 1) }
      draw(span, of: grid, &run)
    }
    if let caret = grid.caret, caret.row < size.rows, caret.column < size.columns {
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
  private func draw(_ span: Grid.Span, of grid: Grid, _ run: inout [wchar_t]) {
    let row = Int32(span.row)
    let cells = grid.row(span.row)
    var role: Role?
    var start = span.columns.lowerBound
    for column in span.columns {
      let cell = cells[cells.startIndex + column]
      if column + cell.width > size.columns { break }
      if cell.width == 0 { continue }
      if cell.role != role {
        put(run, role, column: start, row: row)
        run.removeAll(keepingCapacity: true)
        (role, start) = (cell.role, column)
      }
      for scalar in cell.text.unicodeScalars { run.append(wchar_t(scalar.value)) }
    }
    put(run, role, column: start, row: row)
    run.removeAll(keepingCapacity: true)
  }

  private func put(_ run: [wchar_t], _ role: Role?, column: Int, row: Int32) {
    guard let role, !run.isEmpty else { return }
    let ink = palette[role]
    lectern_put(row, Int32(column), run, Int32(run.count), ink.attributes, ink.pair)
  }

  /// What ncurses wrote into memory goes out in one piece.
  private func sendFrame() {
    let count = Int(lseek(frame, 0, SEEK_CUR))
    guard count > 0 else { return }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(frame, buffer.baseAddress, count, 0))
    }
    emptyFrame()
    guard bytes.count == count else { return repaint() }
    var piece = Array(ControlSequences.beginFrame.utf8)
    piece.reserveCapacity(count + count / 4 + 64)
    if let trueColour = palette.trueColour { trueColour.recolour(bytes, into: &piece) } else { piece += bytes }
    piece += ControlSequences.endFrame.utf8
    send(piece)
  }

  func emptyFrame() {
    lseek(frame, 0, SEEK_SET)
    ftruncate(frame, 0)
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
