/// Bytes of a terminal as keys, pastes and clicks; the same for any slicing of the bytes. It takes the variants of
/// xterm, VTE, rxvt, the Linux console, tmux and kitty, because TERM is often not what the terminal is. A sequence that
/// it does not know is swallowed whole, and never leaks as text.
///
///     ground ──ESC──► escape ──[──► control sequence ──final──► ground
///        │               ├──O──► SS3 ──byte──► ground
///        │               ├──] P ^ _──► string ──ST, BEL──► ground
///        │               └──other──► Alt with that key
///        └──200~──► paste ──201~──► ground
///
/// A sequence or a string that grows too long is dropped as it comes, up to its end or to a silence.
public struct KeyDecoder: Sendable {
  private var pending: [UInt8] = []
  /// What has come of a paste that goes on.
  private var pasted: [UInt8] = []
  private var state = State.keys

  private enum State {
    case keys, paste
    /// Inside something too long to be a key: the rest of it is dropped as it comes.
    case sequence, string
  }

  /// A paste is cut here.
  private static let longestPaste = 1 << 20
  static let longestSequence = 64
  static let longestString = 4096
  private static let endOfPaste = Array("\u{1B}[201~".utf8)

  public init() {}

  /// An escape or a sequence is unfinished: after 25 ms without more, `flush` says what it was.
  public var isPending: Bool {
    switch state {
    case .keys: pending.first == 0x1B
    case .paste: false
    case .sequence, .string: true
    }
  }

  /// Takes the next bytes, and says what they complete, in order; an unfinished rest waits for more.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    pending += bytes
    var inputs: [Input] = []
    var at = 0
    while at < pending.count {
      guard let used = take(from: at, into: &inputs) else { break }
      at += used
    }
    pending.removeSubrange(0..<at)
    return inputs
  }

  /// Nothing more came: a lone ESC is Escape, the beginning of a sequence is Alt with what stands there.
  public mutating func flush() -> [Input] {
    guard isPending else { return [] }
    let bytes = state == .keys ? pending : []
    (pending, state) = ([], .keys)
    if bytes.count == 1 { return [.key(.escape)] }
    if bytes.count == 2, (0x20..<0x7F).contains(bytes[1]) {
      return [.key(.alt(Character(Unicode.Scalar(bytes[1]))))]
    }
    return []
  }

  /// How many bytes the next thing took; nil when more must come.
  private mutating func take(from start: Int, into inputs: inout [Input]) -> Int? {
    let rest = pending[start...]
    switch state {
    case .paste: return takePaste(from: start, into: &inputs)
    case .sequence: return skipSequence(rest)
    case .string: return skipString(rest)
    case .keys:
      guard let (used, decoded) = Self.decode(rest) else { return nil }
      switch decoded {
      case .none: break
      case .input(let input): inputs.append(input)
      case .beginPaste: state = .paste
      case .tooLongSequence: state = .sequence
      case .tooLongString: state = .string
      }
      return used
    }
  }

  // MARK: - Pastes

  /// Takes pasted bytes up to the end mark, or up to what may be the beginning of one.
  private mutating func takePaste(from start: Int, into inputs: inout [Input]) -> Int? {
    var at = start
    while at < pending.count {
      let escape = pending[at...].firstIndex(of: 0x1B) ?? pending.count
      pasted += pending[at..<min(escape, at + Self.longestPaste - pasted.count)]
      at = escape
      let mark = pending[at...].prefix(Self.endOfPaste.count)
      if mark.elementsEqual(Self.endOfPaste) {
        inputs.append(.paste(Self.text(of: pasted)))
        (pasted, state) = ([], .keys)
        return at + mark.count - start
      }
      if Self.endOfPaste.starts(with: mark) { break }
      if pasted.count < Self.longestPaste { pasted.append(0x1B) }
      at += 1
    }
    return at > start ? at - start : nil
  }

  private static func text(of bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return sanitised(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"), keepingNewlines: true)
  }

  // MARK: - What is too long

  private mutating func skipSequence(_ bytes: ArraySlice<UInt8>) -> Int {
    let end = bytes.firstIndex { !(0x20...0x3F).contains($0) } ?? bytes.endIndex
    guard end < bytes.endIndex else { return bytes.count }
    state = .keys
    return end - bytes.startIndex + ((0x40...0x7E).contains(bytes[end]) ? 1 : 0)
  }

  private mutating func skipString(_ bytes: ArraySlice<UInt8>) -> Int? {
    let end = bytes.firstIndex { $0 == 0x07 || $0 == 0x1B } ?? bytes.endIndex
    guard end < bytes.endIndex else { return bytes.count }
    let count = end - bytes.startIndex
    if bytes[end] == 0x07 {
      state = .keys
      return count + 1
    }
    guard end + 1 < bytes.endIndex else { return count > 0 ? count : nil }
    state = .keys
    return count + (bytes[end + 1] == UInt8(ascii: "\\") ? 2 : 0)
  }

  // MARK: - Keys

  enum Decoded: Equatable {
    case none
    case input(Input)
    case beginPaste
    case tooLongSequence, tooLongString

    init(_ key: Key?) { self = key.map { .input(.key($0)) } ?? .none }
  }

  /// The first key of the bytes, and how many it took; nil when more must come.
  private static func decode(_ bytes: ArraySlice<UInt8>) -> (Int, Decoded)? {
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
  private static func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> (Int, Decoded)? {
    let first = bytes[bytes.startIndex]
    let length = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, first < 0xF5 else { return (1, .none) }
    let head = bytes.prefix(length)
    for (offset, byte) in head.dropFirst().enumerated() where byte & 0xC0 != 0x80 { return (offset + 1, .none) }
    if head.count < length { return nil }
    guard let text = String(validating: head, as: UTF8.self), let character = text.first,
      text.unicodeScalars.count == 1,
      !isControl(text)
    else { return (length, .none) }
    return (length, .input(.key(.character(character))))
  }

  private static func isControl(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { (0x80..<0xA0).contains($0.value) }
  }

  private static func decodeEscape(_ bytes: ArraySlice<UInt8>) -> (Int, Decoded)? {
    guard bytes.count > 1 else { return nil }
    let second = bytes[bytes.startIndex + 1]
    switch second {
    case UInt8(ascii: "["): return decodeSequence(bytes)
    case UInt8(ascii: "O"): return decodeSS3(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "X"):
      return decodeString(bytes)
    case 0x1B: return (1, .input(.key(.escape)))
    case 0x0D, 0x0A: return (2, .input(.key(.altEnter)))
    case 0x20..<0x7F: return (2, .input(.key(.alt(Character(Unicode.Scalar(second))))))
    case 0x00..<0x20, 0x7F: return (2, .input(.key(control(second))))
    default:
      guard let (used, decoded) = decodeUTF8(bytes.dropFirst()) else { return nil }
      if case .input(.key(.character(let character))) = decoded { return (used + 1, .input(.key(.alt(character)))) }
      return (used + 1, .none)
    }
  }

  /// What a terminal tells of itself: not ours, whatever it says.
  private static func decodeString(_ bytes: ArraySlice<UInt8>) -> (Int, Decoded)? {
    var at = bytes.startIndex + 2
    while at < bytes.endIndex {
      if bytes[at] == 0x07 { return (at - bytes.startIndex + 1, .none) }
      if bytes[at] == 0x1B {
        guard at + 1 < bytes.endIndex else { return nil }
        return (at - bytes.startIndex + (bytes[at + 1] == UInt8(ascii: "\\") ? 2 : 0), .none)
      }
      at += 1
      if at - bytes.startIndex > longestString { return (at - bytes.startIndex, .tooLongString) }
    }
    return nil
  }
}
