import CMd4c
import Notation

/// Reads one passage by md4c, which tells what it finds from the beginning to the end; here it becomes a tree.
final class MarkdownReader {
  /// Quotations and lists in each other, and emphasis in emphasis; what is deeper stays where it is allowed to be.
  static let deepest = 12

  struct Frame {
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

  struct Span {
    enum Kind { case root, emphasis, strong, strike, code, link(String), picture, other }
    var kind: Kind
    var inlines: [MarkdownInline] = []
  }

  var frames = [Frame(kind: .document)]
  var spans = [Span(kind: .root)]
  let maths: [MarkdownInline]

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

  static func string(_ text: UnsafePointer<CChar>?, _ size: MD_SIZE) -> String {
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

  private func end() -> [MarkdownBlock] {
    while frames.count > 1 { leave(MD_BLOCK_DOC) }
    return frames[0].blocks
  }
}
