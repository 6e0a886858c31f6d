import CWidth
import Glibc
import Terminal
import Testing

/// What ncurses calls: the one of this process.
@_silgen_name("wcwidth") private func processWidth(_ scalar: Int32) -> Int32

extension CursesTests {
  @Test(arguments: WidthFamily.allCases)
  func ncursesAndTheLayoutAgreeOnEveryScalar(family: WidthFamily) {
    lectern_set_width_family(Int32(family.rawValue))
    defer { lectern_set_width_family(1) }
    #expect(lectern_width_family() == Int32(family.rawValue))
    let wrong = (UInt32(0)...0x10_FFFF).filter { processWidth(Int32($0)) != lectern_width($0, Int32(family.rawValue)) }
    #expect(wrong.isEmpty)
  }

  @Test func libncursesTakesOurTableAndNotTheSystems() throws {
    let found = try #require(dlsym(nil, "wcwidth"), "the table is not exported: ncurses would ask the system's")
    typealias Width = @convention(c) (Int32) -> Int32
    let taken = unsafeBitCast(found, to: Width.self)
    lectern_set_width_family(0)
    defer { lectern_set_width_family(1) }
    #expect(taken(0x09BF) == 0)
  }
}
