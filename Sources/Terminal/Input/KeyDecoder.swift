/// Bytes of a terminal as keys, pastes and clicks; the same for any slicing of the bytes. It takes the variants of
/// xterm, VTE, rxvt, the Linux console, tmux and kitty, because TERM is often not what the terminal is. A sequence that
/// it does not know is swallowed whole, and never leaks as text.
///
///     ground ──ESC──► escape ──[──► control sequence ──final──► ground
///        │               ├──O──► SS3 ──byte──► ground
///        │               ├──] P ^ _──► string ──ST, BEL──► ground
///        │               └──other──► Alt with that key
///        └──200~──► paste ──201~──► ground
public struct KeyDecoder: Sendable {
  private var pending: [UInt8] = []
  private var paste: [UInt8]?

  /// A paste is cut here, a sequence given up.
  private static let longestPaste = 1 << 20
  private static let longestSequence = 64
  private static let longestString = 4096
  private static let endOfPaste = Array("\u{1B}[201~".utf8)

  public init() {}

  /// An escape or a sequence is unfinished: after 25 ms without more, `flush` says what it was.
  public var isPending: Bool { paste == nil && pending.first == 0x1B }

  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    pending += bytes
    var inputs: [Input] = []
    var at = 0
    while at < pending.count {
      if paste != nil {
        guard let next = takePaste(from: at, into: &inputs) else { break }
        at = next
        continue
      }
      let rest = pending[at...]
      guard let (used, input) = Self.decode(rest) else { break }
      at += used
      switch input {
      case .none: break
      case .some(.beginPaste): paste = []
      case .some(.input(let input)): inputs.append(input)
      }
    }
    pending.removeSubrange(0..<min(at, pending.count))
    return inputs
  }

  /// Nothing more came: a lone ESC is Escape, the beginning of a sequence is Alt with what stands there.
  public mutating func flush() -> [Input] {
    guard isPending else { return [] }
    let bytes = pending
    pending = []
    if bytes.count == 1 { return [.key(.escape)] }
    if bytes.count == 2, (0x20..<0x7F).contains(bytes[1]) {
      return [.key(.alt(Character(Unicode.Scalar(bytes[1]))))]
    }
    return []
  }

  // MARK: - Pastes

  /// Takes pasted bytes from `start` on; nil when more must come. Bytes that may begin the end mark are kept.
  private mutating func takePaste(from start: Int, into inputs: inout [Input]) -> Int? {
    let end = Self.endOfPaste
    var at = start
    var text = paste ?? []
    defer { if paste != nil { paste = text } }
    while at < pending.count {
      if pending[at] == 0x1B {
        let rest = pending[at...].prefix(end.count)
        if Array(rest) == end {
          paste = nil
          let clean = String(decoding: text, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
          inputs.append(.paste(sanitised(clean, keepingNewlines: true)))
          return at + end.count
        }
        if rest.count < end.count, end.starts(with: rest) {
          pending.removeSubrange(start..<at)
          return nil
        }
      }
      if text.count < Self.longestPaste { text.append(pending[at]) }
      at += 1
    }
    pending.removeSubrange(start..<at)
    return nil
  }

  // MARK: - Keys

  enum Decoded: Equatable {
    case input(Input)
    case beginPaste
  }

  /// The first key of the bytes, and how many it took; nil when more must come. A decoded nil is nothing to say.
  private static func decode(_ bytes: ArraySlice<UInt8>) -> (Int, Decoded?)? {
    let first = bytes[bytes.startIndex]
    if first == 0x1B { return decodeEscape(bytes) }
    if first < 0x20 || first == 0x7F { return (1, .input(.key(control(first)))) }
    if first < 0x80 { return (1, .input(.key(.character(Character(Unicode.Scalar(first)))))) }
    return decodeUTF8(bytes)
  }

  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x1B: .escape
    default: .control(Character(Unicode.Scalar(byte < 0x1B && byte > 0 ? byte + 0x60 : byte + 0x40)))
    }
  }

  /// One scalar; a byte that begins none is dropped.
  private static func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> (Int, Decoded?)? {
    let first = bytes[bytes.startIndex]
    let length = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, first < 0xF5 else { return (1, nil) }
    let head = bytes.prefix(length)
    for (offset, byte) in head.dropFirst().enumerated() where byte & 0xC0 != 0x80 { return (offset + 1, nil) }
    if head.count < length { return nil }
    guard let text = String(validating: head, as: UTF8.self), let character = text.first, text.unicodeScalars.count == 1,
      !isControl(text)
    else { return (length, nil) }
    return (length, .input(.key(.character(character))))
  }

  private static func isControl(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { (0x80..<0xA0).contains($0.value) }
  }

  private static func decodeEscape(_ bytes: ArraySlice<UInt8>) -> (Int, Decoded?)? {
    guard bytes.count > 1 else { return nil }
    let second = bytes[bytes.startIndex + 1]
    switch second {
    case UInt8(ascii: "["): return decodeSequence(bytes)
    case UInt8(ascii: "O"): return decodeSS3(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "X"):
      return skipString(bytes)
    case 0x1B: return (1, .input(.key(.escape)))
    case 0x0D, 0x0A: return (2, .input(.key(.altEnter)))
    case 0x20..<0x7F: return (2, .input(.key(.alt(Character(Unicode.Scalar(second))))))
    case 0x00..<0x20, 0x7F: return (2, .input(.key(control(second))))
    default:
      guard let (used, decoded) = decodeUTF8(bytes.dropFirst()) else { return nil }
      if case .input(.key(.character(let character))) = decoded { return (used + 1, .input(.key(.alt(character)))) }
      return (used + 1, nil)
    }
  }

  /// What a terminal tells of itself: not ours, whatever it says.
  private static func skipString(_ bytes: ArraySlice<UInt8>) -> (Int, Decoded?)? {
    var at = bytes.startIndex + 2
    while at < bytes.endIndex {
      if bytes[at] == 0x07 { return (at - bytes.startIndex + 1, nil) }
      if bytes[at] == 0x1B {
        guard at + 1 < bytes.endIndex else { return nil }
        return (at - bytes.startIndex + (bytes[at + 1] == UInt8(ascii: "\\") ? 2 : 0), nil)
      }
      at += 1
      if at - bytes.startIndex > longestString { return (at - bytes.startIndex, nil) }
    }
    return nil
  }
}
