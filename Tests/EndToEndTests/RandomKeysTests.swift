import Glibc
import Learning
import Testing

/// 5,000 random keys, pastes and resizes in the real program, half of them in each width family: it lives, and between
/// its rules everything is in its place.
@Test(arguments: [false, true])
func anyKeysLeaveTheProgramAliveAndItsFrameWhole(isJoined: Bool) throws {
  let home = try TemporaryHome()
  var generator = SplitMix64(seed: isJoined ? 5 : 3)
  func random(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
  // Not among them: Ctrl-C and Ctrl-Z, and q, which quits where it may.
  let keys = [
    "\r", "\r", "\r", "\t", "\u{1B}[Z", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OH", "\u{1B}[5~",
    "\u{1B}[6~",
    "\u{1B}[3~", "\u{7F}", "\u{1}", "\u{B}", "\u{13}", "\u{E}", "\u{F}", "\u{10}", "\u{1B}[12~", "\u{1B}[13~", "?", ":",
    "/", "a", "b",
    "t", "f", "h", "j", "k", "l", "n", "s", "u", "w", "x", "1", "2", "5", "0", ".", "-", "%", "২", "ক", "ি", "্য", "漢",
    "é", "👍🏽",
    "\u{1B}[200~৩/৪ কি\u{1B}[201~", "\u{1B}[200~\u{1B}[31mx\ny\u{1B}[201~", "\u{1B}[<0;10;6M", "\u{1B}[<65;10;6M",
    "\u{1B}[99;99;99z",
  ]
  var program = try Program(home: home.path, isJoined: isJoined)
  try program.until("Lectern")
  var restarts = 0
  for step in 0..<2_500 {
    if step % 125 == 124 {
      program.resize(columns: 40 + random(120), rows: 12 + random(40))
    } else if step % 25 == 24 {
      // Escape by itself: what follows must not be taken for its sequence.
      program.type("\u{1B}")
      program.settle()
    } else {
      program.type(keys[random(keys.count)])
    }
    if step % 50 == 49 {
      program.settle()
      if kill(program.pid, 0) != 0 || hasEnded(program) {
        // "Quit" was chosen in a menu: that is how it may end, and no other way.
        #expect(try program.end() == 0)
        restarts += 1
        program = try Program(home: home.path, isJoined: isJoined)
        try program.until("Lectern")
        continue
      }
      if !isJoined { expectFrame(program.screen, step) }
    } else {
      program.read(within: 0)
    }
  }
  program.settle()
  #expect(restarts < 40)
  let text = String(decoding: program.written, as: UTF8.self)
  #expect(!text.contains("Fatal error"))
}

private func hasEnded(_ program: Program) -> Bool {
  var information = siginfo_t()
  let found = waitid(P_PID, id_t(program.pid), &information, WEXITED | WNOHANG | WNOWAIT)
  return found == 0 && information._sifields._kill.si_pid == program.pid
}

/// The first row is a title, the second a rule; the last row has the keys, and the rule above it is whole unless a
/// notice lies on it.
private func expectFrame(_ screen: VirtualScreen, _ step: Int) {
  guard screen.columns >= 40, screen.rows >= 12 else { return }
  let rule = screen.line(1).filter { $0 == "─" }.count
  let isUnderBox = screen.line(1).contains("╭") || screen.line(1).contains("│")
  #expect(rule == screen.columns - 2 || isUnderBox, "step \(step):\n\(screen.text)")
}
