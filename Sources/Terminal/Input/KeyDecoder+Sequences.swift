extension KeyDecoder {
  /// `ESC [` parameters final.
  static func decodeSequence(_ bytes: ArraySlice<UInt8>) -> (Int, Decoded)? {
    var at = bytes.startIndex + 2
    guard at < bytes.endIndex else { return nil }
    if bytes[at] == UInt8(ascii: "[") {  // the Linux console: ESC [ [ A
      guard at + 1 < bytes.endIndex else { return nil }
      let letter = bytes[at + 1]
      guard (0x20...0x7E).contains(letter) else { return (3, .none) }
      guard (0x41...0x45).contains(letter) else { return (4, .none) }
      return (4, .input(.key(.function(Int(letter) - 0x40))))
    }
    if bytes[at] == UInt8(ascii: "M") {  // X10 mouse: three bytes
      guard bytes.count >= 6 else { return nil }
      let event = mouse(
        button: Int(bytes[at + 1]) - 32, column: Int(bytes[at + 2]) - 33, row: Int(bytes[at + 3]) - 33, isPress: true)
      return (6, event.map { .input(.mouse($0)) } ?? .none)
    }
    while at < bytes.endIndex {
      let byte = bytes[at]
      if (0x40...0x7E).contains(byte) {
        let parameters = bytes[(bytes.startIndex + 2)..<at]
        return (at - bytes.startIndex + 1, meaning(of: parameters, final: byte))
      }
      guard (0x20...0x3F).contains(byte) else { return (at - bytes.startIndex, .none) }
      let parameters = bytes[(bytes.startIndex + 2)..<at]
      if byte == UInt8(ascii: "$"), !parameters.isEmpty, parameters.allSatisfy({ (0x30...0x39).contains($0) }) {
        // rxvt with Shift: ESC [ 7 $
        return (at - bytes.startIndex + 1, meaning(of: parameters, final: byte))
      }
      at += 1
      if at - bytes.startIndex > longestSequence { return (at - bytes.startIndex, .tooLongSequence) }
    }
    return nil
  }

  /// `ESC O` letter: arrows and F1 to F4 of the application mode; rxvt's Ctrl arrows.
  static func decodeSS3(_ bytes: ArraySlice<UInt8>) -> (Int, Decoded)? {
    guard bytes.count > 2 else { return nil }
    let letter = bytes[bytes.startIndex + 2]
    if (0x30...0x39).contains(letter) {  // ESC O 5 P: with a modifier
      guard bytes.count > 3 else { return nil }
      guard (0x40...0x7E).contains(bytes[bytes.startIndex + 3]) else { return (3, .none) }
      return (4, Decoded(key(letter: bytes[bytes.startIndex + 3], modifier: Int(letter) - 0x30)))
    }
    switch letter {
    case UInt8(ascii: "c"): return (3, .input(.key(.controlRight)))
    case UInt8(ascii: "d"): return (3, .input(.key(.controlLeft)))
    case UInt8(ascii: "M"): return (3, .input(.key(.enter)))
    case ..<0x20, 0x7F...: return (2, .input(.key(.alt("O"))))
    default: return (3, Decoded(key(letter: letter, modifier: 1)))
    }
  }

  private static func meaning(of parameters: ArraySlice<UInt8>, final: UInt8) -> Decoded {
    let text = String(decoding: parameters, as: UTF8.self)
    if text.hasPrefix("<") { return mouse(text.dropFirst(), isPress: final == UInt8(ascii: "M")) }
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { part in
      // kitty writes alternatives behind a colon: the first is the key
      number(part.prefix { $0 != ":" })
    }
    let first = numbers.first.flatMap { $0 } ?? 1
    let second = numbers.count > 1 ? numbers[1] ?? 1 : 1
    switch final {
    case UInt8(ascii: "~"): return tilde(first, second, numbers)
    case UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"): return tilde(first, 1, [first])  // rxvt's modifiers
    case UInt8(ascii: "u"): return Decoded(code(first, modifier: second))
    case UInt8(ascii: "Z"): return .input(.key(.backTab))
    case UInt8(ascii: "I") where text.isEmpty: return .input(.focus(true))
    case UInt8(ascii: "O") where text.isEmpty: return .input(.focus(false))
    case UInt8(ascii: "R") where numbers.count == 2 && first > 1 && second > 0:
      return .input(.cursorReport(Position(column: second - 1, row: first - 1)))
    default:
      guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .none }
      return Decoded(key(letter: final, modifier: second))
    }
  }

  /// A number as a terminal writes it: a sign is none, and no key, modifier or column has seven digits.
  private static func number(_ text: Substring) -> Int? {
    text.utf8.count < 8 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// Modifiers as xterm counts them: 1 none, 2 Shift, 3 Alt, 5 Ctrl.
  private static func key(letter: UInt8, modifier: Int) -> Key? {
    let isControl = modifier > 4
    switch letter {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): return .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): return .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): return isControl ? .controlRight : .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): return isControl ? .controlLeft : .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(letter) - 0x4F)
    default: return nil
    }
  }

  private static func tilde(_ first: Int, _ second: Int, _ numbers: [Int?]) -> Decoded {
    switch first {
    case 200: .beginPaste
    case 27 where numbers.count > 2: Decoded(numbers[2].flatMap { code($0, modifier: second) })
    case 1, 7: .input(.key(.home))
    case 2: .input(.key(.insert))
    case 3: .input(.key(.delete))
    case 4, 8: .input(.key(.end))
    case 5: .input(.key(.pageUp))
    case 6: .input(.key(.pageDown))
    case 11...15: .input(.key(.function(first - 10)))
    case 17...21: .input(.key(.function(first - 11)))
    case 23...24: .input(.key(.function(first - 12)))
    default: .none
    }
  }

  /// A key by its code point, as kitty and modifyOtherKeys write it.
  private static func code(_ code: Int, modifier: Int) -> Key? {
    let bits = max(0, modifier - 1)
    switch code {
    case 13: return bits == 0 ? .enter : .altEnter
    case 9: return bits & 1 != 0 ? .backTab : .tab
    case 27: return .escape
    case 8, 127: return .backspace
    default:
      guard let scalar = Unicode.Scalar(UInt32(clamping: code)), code >= 32, !(127..<160).contains(code),
        !(0xE000...0xF8FF).contains(code)
      else { return nil }
      let character = Character(scalar)
      if bits & 4 != 0 { return .control(Character(character.lowercased().first.map(String.init) ?? " ")) }
      return bits & 2 != 0 ? .alt(character) : .character(character)
    }
  }

  private static func mouse(_ text: Substring, isPress: Bool) -> Decoded {
    let numbers = text.split(separator: ";").compactMap(number)
    guard numbers.count == 3 else { return .none }
    return mouse(button: numbers[0], column: numbers[1] - 1, row: numbers[2] - 1, isPress: isPress)
      .map { .input(.mouse($0)) } ?? .none
  }

  private static func mouse(button: Int, column: Int, row: Int, isPress: Bool) -> MouseEvent? {
    guard column >= 0, row >= 0, button >= 0 else { return nil }
    let position = Position(column: column, row: row)
    if button & 64 != 0 { return button & 3 == 0 ? .wheelUp(position) : button & 3 == 1 ? .wheelDown(position) : nil }
    if button & 32 != 0 { return .drag(position) }
    if !isPress || button & 3 == 3 { return .release(position) }
    return .press(position)
  }
}
