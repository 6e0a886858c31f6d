import CMd4c
import Notation

/// Reads one passage by md4c, which tells what it finds from the beginning to the end; here it becomes a tree.
final class MarkdownReader {
  /// Quotations and lists in each other, and emphasis in emphasis; what is deeper stays where it is allowed to be.
  static let deepest = 12

  private struct Frame {
    enum Kind {
      case document, quote, other
      case item(isDone: Bool?)
      case list(firstNumber: Int?, isTight: Bool)
      case inlines(heading: Int?)
      case code(language: String)
      case table([Alignment])
      case row(isHeading: Bool)
      case cell
    }

    var kind: Kind
    var blocks: [MarkdownBlock] = []
    var items: [MarkdownList.Item] = []
    var rows: [[[MarkdownInline]]] = []
    var cells: [[MarkdownInline]] = []
    var heading: [[MarkdownInline]] = []
    var alignments: [Alignment] = []
    var code = ""
  }

  private struct Span {
    enum Kind { case root, emphasis, strong, strike, code, link(String), picture, other }
    var kind: Kind
    var inlines: [MarkdownInline] = []
  }

  private var frames = [Frame(kind: .document)]
  private var spans = [Span(kind: .root)]
  private let maths: [MarkdownInline]

  private init(maths: [MarkdownInline]) { self.maths = maths }

  /// What stands in a passage, with the mathematics that was taken out of it back in its places.
  static func blocks(of source: String, maths: [MarkdownInline]) -> [MarkdownBlock] {
    let reader = MarkdownReader(maths: maths)
    var source = source
    source.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return }
      base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { text in
        var parser = MD_PARSER()
        parser.flags = UInt32(
          MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOINDENTEDCODEBLOCKS
            | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_PERMISSIVEURLAUTOLINKS)
        parser.enter_block = { type, detail, reader in MarkdownReader.at(reader) { $0.enter(type, detail) } }
        parser.leave_block = { type, _, reader in MarkdownReader.at(reader) { $0.leave(type) } }
        parser.enter_span = { type, detail, reader in MarkdownReader.at(reader) { $0.enterSpan(type, detail) } }
        parser.leave_span = { _, _, reader in MarkdownReader.at(reader) { $0.leaveSpan() } }
        parser.text = { type, text, size, reader in
          MarkdownReader.at(reader) { $0.add(type, MarkdownReader.string(text, size)) }
        }
        // It only fails where memory does: then what was told until then is what there is.
        _ = md_parse(text, MD_SIZE(bytes.count), &parser, Unmanaged.passUnretained(reader).toOpaque())
      }
    }
    return reader.end()
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?, _ body: (MarkdownReader) -> Void) -> CInt {
    guard let pointer else { return -1 }
    body(Unmanaged<MarkdownReader>.fromOpaque(pointer).takeUnretainedValue())
    return 0
  }

  fileprivate static func string(_ text: UnsafePointer<CChar>?, _ size: MD_SIZE) -> String {
    guard let text else { return "" }
    return text.withMemoryRebound(to: UInt8.self, capacity: Int(size)) {
      String(decoding: UnsafeBufferPointer(start: $0, count: Int(size)), as: UTF8.self)
    }
  }

  // MARK: - Blocks

  private func enter(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    endLooseInlines()
    let kind: Frame.Kind =
      switch type {
      case MD_BLOCK_DOC: .document
      case MD_BLOCK_QUOTE: .quote
      case MD_BLOCK_UL:
        .list(firstNumber: nil, isTight: detail.map { $0.load(as: MD_BLOCK_UL_DETAIL.self).is_tight != 0 } ?? true)
      case MD_BLOCK_OL:
        detail.map { $0.load(as: MD_BLOCK_OL_DETAIL.self) }.map {
          .list(firstNumber: Int($0.start), isTight: $0.is_tight != 0)
        } ?? .other
      case MD_BLOCK_LI: .item(isDone: detail.flatMap { Self.isDone($0.load(as: MD_BLOCK_LI_DETAIL.self)) })
      case MD_BLOCK_H: .inlines(heading: detail.map { Int($0.load(as: MD_BLOCK_H_DETAIL.self).level) })
      case MD_BLOCK_CODE:
        .code(
          language: detail.map {
            let language = $0.load(as: MD_BLOCK_CODE_DETAIL.self).lang
            return Self.string(language.text, language.size)
          } ?? "")
      case MD_BLOCK_P: .inlines(heading: nil)
      case MD_BLOCK_TABLE: .table([])
      case MD_BLOCK_THEAD, MD_BLOCK_TBODY: .other
      case MD_BLOCK_TR: .row(isHeading: false)
      case MD_BLOCK_TH, MD_BLOCK_TD:
        .cell
      default: .other
      }
    if type == MD_BLOCK_TH, let detail, let table = lastTable {
      frames[table].alignments.append(Self.alignment(detail.load(as: MD_BLOCK_TD_DETAIL.self).align))
    }
    frames.append(Frame(kind: kind))
    spans = [Span(kind: .root)]
  }

  private var lastTable: Int? {
    frames.lastIndex { if case .table = $0.kind { true } else { false } }
  }

  private static func isDone(_ item: MD_BLOCK_LI_DETAIL) -> Bool? {
    item.is_task == 0 ? nil : item.task_mark != CChar(UInt8(ascii: " "))
  }

  private static func alignment(_ alignment: MD_ALIGN) -> Alignment {
    switch alignment {
    case MD_ALIGN_CENTER: .centre
    case MD_ALIGN_RIGHT: .trailing
    default: .leading
    }
  }

  /// The words of an item whose list is tight stand in no paragraph.
  private func endLooseInlines() {
    guard let frame = frames.last, case .item = frame.kind else { return }
    let inlines = takeInlines()
    if !inlines.isEmpty { frames[frames.count - 1].blocks.append(.paragraph(inlines)) }
  }

  private func takeInlines() -> [MarkdownInline] {
    while spans.count > 1 { leaveSpan() }
    defer { spans = [Span(kind: .root)] }
    return spans[0].inlines
  }

  private func leave(_ type: MD_BLOCKTYPE) {
    endLooseInlines()
    guard frames.count > 1, let frame = frames.popLast() else { return }
    let parent = frames.count - 1
    switch frame.kind {
    case .document, .other: frames[parent].blocks += frame.blocks
    case .quote: add(isDeep ? frame.blocks : [.quote(frame.blocks)])
    case .item(let isDone): frames[parent].items.append(MarkdownList.Item(isDone: isDone, blocks: frame.blocks))
    case .list(let firstNumber, let isTight):
      let list = MarkdownList(firstNumber: firstNumber, isTight: isTight, items: frame.items)
      add(isDeep ? frame.items.flatMap(\.blocks) : [.list(list)])
    case .inlines(let heading):
      let inlines = takeInlines()
      if let heading {
        add([.heading(level: heading, inlines)])
      } else if !inlines.isEmpty {
        add([.paragraph(inlines)])
      }
    case .code(let language): add([Self.code(frame.code, language)])
    case .table:
      add([.table(MarkdownTable(alignments: frame.alignments, heading: frame.heading, rows: frame.rows))])
    case .row:
      guard let table = lastTable else { return }
      if type == MD_BLOCK_TR, frames[table].heading.isEmpty {
        frames[table].heading = frame.cells
      } else {
        frames[table].rows.append(frame.cells)
      }
    case .cell:
      frames[parent].cells.append(takeInlines())
    }
    if type == MD_BLOCK_HR { add([.rule]) }
  }

  private func add(_ blocks: [MarkdownBlock]) { frames[frames.count - 1].blocks += blocks }

  private var isDeep: Bool { frames.count > 2 * Self.deepest }

  /// LaTeX that was fenced as code is mathematics.
  private static func code(_ code: String, _ language: String) -> MarkdownBlock {
    guard ["math", "latex", "tex", "katex"].contains(language.lowercased()) else {
      return .code(code, language: sanitised(language))
    }
    var finder = MarkdownMathsFinder(isGrowing: false)
    let isBare = !["$", "\\(", "\\["].contains { code.contains($0) }
    _ = isBare ? "" : finder.lift(code)
    return .paragraph(finder.found.isEmpty ? [MarkdownMathsFinder.maths(code, isDisplay: true)] : finder.found)
  }

  // MARK: - Spans

  private func enterSpan(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
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

  private func leaveSpan() {
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

  private func put(_ inline: MarkdownInline) {
    let last = spans.count - 1
    if case .text(let more) = inline, case .text(let text)? = spans[last].inlines.last {
      spans[last].inlines[spans[last].inlines.count - 1] = .text(text + more)
    } else if inline != .text("") {
      spans[last].inlines.append(inline)
    }
  }

  private func add(_ type: MD_TEXTTYPE, _ text: String) {
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

  private func end() -> [MarkdownBlock] {
    while frames.count > 1 { leave(MD_BLOCK_DOC) }
    return frames[0].blocks
  }
}
