/// What stands in one field of a file: a cell of a table is a text; JSON has more.
public indirect enum FieldValue: Hashable, Sendable {
  case text(String)
  /// As it was written: 3.10 stays 3.10.
  case number(String)
  case truth(Bool)
  case list([FieldValue])
  /// In the order of the file.
  case map([Member])
  case none

  /// One entry of a map.
  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: FieldValue

    public init(_ name: String, _ value: FieldValue) {
      self.name = name
      self.value = value
    }
  }

  /// As one text: a list or map as JSON.
  public var text: String {
    switch self {
    case .text(let text), .number(let text): text
    case .truth(let value): value ? "true" : "false"
    case .none: ""
    case .list, .map: json
    }
  }

  /// Whether nothing stands there.
  var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text): text.isEmpty
    default: false
    }
  }

  /// The same with every text changed.
  func mapTexts(_ change: (String) -> String) -> FieldValue {
    switch self {
    case .text(let text): .text(change(text))
    case .list(let values): .list(values.map { $0.mapTexts(change) })
    case .map(let members): .map(members.map { Member(change($0.name), $0.value.mapTexts(change)) })
    case .number, .truth, .none: self
    }
  }
}
