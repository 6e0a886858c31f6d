import CWidth
import Glibc
import Terminal
import Testing

/// Of the table alone: what ncurses makes of it is a matter of the whole process, and is tested where ncurses is.
struct WidthTests {
  @Test(arguments: WidthFamily.allCases)
  func theLayoutAsksTheTableForEveryScalar(family: WidthFamily) {
    var wrong: [UInt32] = []
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let columns = width(of: String(Character(scalar)), family)
      if columns != max(0, Int(lectern_width(value, Int32(family.rawValue)))) { wrong.append(value) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func theTableIsTheSystemsOnAssignedScalarsButForKnownOnes() throws {
    _ = setlocale(LC_CTYPE, "C.UTF-8")
    let system = try #require(dlopen("libc.so.6", RTLD_NOW))
    defer { dlclose(system) }
    let found = try #require(dlsym(system, "wcwidth"))
    typealias Width = @convention(c) (Int32) -> Int32
    let systemWidth = unsafeBitCast(found, to: Width.self)
    // The Arabic and Indic number signs and the soft hyphen's kind (Cf), hexagrams and the yijing signs, which terminals
    // draw in one column, and marks of East Asian tones: each is where the Unicode data and the system's differ.
    let known: [ClosedRange<UInt32>] = [
      0x0600...0x0605, 0x061C...0x061C, 0x06DD...0x06DD, 0x070F...0x070F, 0x0890...0x0891, 0x08E2...0x08E2,
      0x302E...0x302F, 0x3248...0x324F, 0x4DC0...0x4DFF, 0x110BD...0x110BD, 0x110CD...0x110CD, 0x13430...0x13438,
      0x16FF0...0x16FF1, 0x1D173...0x1D17A, 0xD7B0...0xD7FF,
    ]
    var wrong: [String] = []
    for value in UInt32(0x20)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
      let theirs = systemWidth(Int32(value))
      let ours = lectern_width(value, 1)
      if theirs >= 0, theirs != ours, !known.contains(where: { $0.contains(value) }) {
        wrong.append(String(value, radix: 16) + ": \(ours), not \(theirs)")
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    ("কি", 1, 2), ("কী", 1, 2), ("কু", 1, 1), ("ক্ষ", 2, 2), ("স্ত্রী", 3, 4), ("লাভ ও ক্ষতি", 8, 10), ("৳৫০০", 4, 4),
    ("漢字", 4, 4), ("e\u{301}", 1, 1), ("👍", 2, 2), ("→", 1, 1), ("", 0, 0), ("a\u{1B}b", 2, 2),
  ])
  func widthsAreThoseThatTerminalsWereMeasuredToTake(text: String, joined: Int, spacing: Int) {
    #expect(width(of: text, .joined) == joined)
    #expect(width(of: text, .spacing) == spacing)
  }
}
