/// Judges lines one after the other; a key that comes again is read once.
public struct LineJudge: Sendable {
  private struct Known: Sendable {
    var kind: AnswerKey.Kind
    var key: ReadKey
    /// The same key, read in another way.
    var other: ReadKey?

    func judge(_ answer: String) -> JudgedLine {
      let judgement = key.judge(answer)
      guard !judgement.isRight, let other = other?.judge(answer), other.isRight else {
        return JudgedLine(judgement, kind: kind)
      }
      return JudgedLine(other, kind: .number)
    }
  }

  /// How many keys are remembered.
  private static let remembered = 4_096
  private var known: [String: Known] = [:]

  public init() {}

  /// Judges one line, without its end.
  public mutating func judge(_ line: String) -> JudgedLine {
    do throws(UnusableLine) {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 2 else { throw .noTab }
      guard columns.count <= 3 else { throw .tooManyColumns }
      let options = columns.count == 3 ? columns[2] : ""
      let known = try key(String(columns[0]), options: String(options))
      return known.judge(String(columns[1]))
    } catch {
      return JudgedLine(unusable: error)
    }
  }

  private mutating func key(_ text: String, options: String) throws(UnusableLine) -> Known {
    let name = text + "\t" + options
    if let known = known[name] { return known }
    let options = try JudgeOptions(reading: options)
    let key = try options.key(text)
    let read = ReadKey(key)
    guard read.isReadable else { throw .key(text, key.kind) }
    if known.count >= Self.remembered { known.removeAll(keepingCapacity: true) }
    let new = Known(kind: key.kind, key: read, other: try options.otherKey(text).map { ReadKey($0) })
    known[name] = new
    return new
  }
}
