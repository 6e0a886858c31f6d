import CMd4c
import Notation

/// What stands in a line: words, emphasis, links, code, and the mathematics in its places.
extension MarkdownReader {
  func enterSpan(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    let kind: Span.Kind =
      switch type {
      case MD_SPAN_EM: .emphasis
      case MD_SPAN_STRONG: .strong
      case MD_SPAN_DEL: .strike
      case MD_SPAN_CODE: .code
      case MD_SPAN_IMG: .picture
      case MD_SPAN_A:
        .link(
          detail.map {
            let address = $0.load(as: MD_SPAN_A_DETAIL.self).href
            return Self.string(address.text, address.size)
          } ?? "")
      default: .other
      }
    spans.append(Span(kind: kind))
  }

  func leaveSpan() {
    guard spans.count > 1, let span = spans.popLast() else { return }
    guard !span.inlines.isEmpty, spans.count <= Self.deepest else { return span.inlines.forEach { put($0) } }
    switch span.kind {
    case .root, .picture, .other, .code: span.inlines.forEach { put($0) }
    case .emphasis: put(.emphasis(span.inlines))
    case .strong: put(.strong(span.inlines))
    case .strike: put(.strike(span.inlines))
    case .link(let address):
      let shown = restored(address)
      let isSame = span.inlines.count == 1 && MarkdownReader.isSame(span.inlines[0], shown)
      put(.link(span.inlines, address: isSame ? "" : sanitised(shown)))
    }
  }

  private static func isSame(_ inline: MarkdownInline, _ address: String) -> Bool {
    guard case .text(let text) = inline else { return false }
    return ["", "http://", "https://", "mailto:"].contains { $0 + text == address }
  }

  func put(_ inline: MarkdownInline) {
    let last = spans.count - 1
    if case .text(let more) = inline, case .text(let text)? = spans[last].inlines.last {
      spans[last].inlines[spans[last].inlines.count - 1] = .text(text + more)
    } else if inline != .text("") {
      spans[last].inlines.append(inline)
    }
  }

  func add(_ type: MD_TEXTTYPE, _ text: String) {
    if let last = frames.last, case .code = last.kind {
      frames[frames.count - 1].code += restored(text)
      return
    }
    switch type {
    case MD_TEXT_BR, MD_TEXT_SOFTBR: put(.lineBreak)
    case MD_TEXT_NULLCHAR: break
    case MD_TEXT_ENTITY: put(.text(sanitised(HTMLWords.entity(text))))
    case MD_TEXT_HTML: addTag(text)
    case MD_TEXT_CODE:
      if case .code(let before)? = spans.last?.inlines.last {
        spans[spans.count - 1].inlines[spans[spans.count - 1].inlines.count - 1] = .code(before + restored(text))
      } else {
        put(.code(restored(text)))
      }
    default: addWords(text)
    }
  }

  private func addTag(_ tag: String) {
    switch HTMLWords.meaning(of: tag) {
    case .nothing: break
    case .lineBreak: put(.lineBreak)
    case .sign(let sign): put(.text(sign))
    case .words: addWords(tag)
    }
  }

  /// Words, with the mathematics in its places.
  private func addWords(_ text: String) {
    guard text.utf8.contains(where: { $0 == 0xEE || $0 == 0xEF }) else { return put(.text(text)) }
    var words = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let inline = inline(at: scalar) else {
        words.append(scalar)
        continue
      }
      put(.text(String(words)))
      words = String.UnicodeScalarView()
      put(inline)
    }
    put(.text(String(words)))
  }

  private func inline(at scalar: Unicode.Scalar) -> MarkdownInline? {
    guard MarkdownMathsFinder.places.contains(scalar.value) else { return nil }
    let place = Int(scalar.value - MarkdownMathsFinder.places.lowerBound)
    return maths.indices.contains(place) ? maths[place] : nil
  }

  /// Where only letters can stand, mathematics is written on one line.
  private func restored(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0xEE || $0 == 0xEF }) else { return text }
    return text.unicodeScalars.reduce(into: "") { words, scalar in
      switch inline(at: scalar) {
      case .maths(let formula), .display(let formula): words += formula.linear()
      case .text(let text): words += text
      default: words.unicodeScalars.append(scalar)
      }
    }
  }
}
