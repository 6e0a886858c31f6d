/// Why a line is no figure, and what would be one.
public enum UnreadableFigure: Error, Hashable, Sendable {
  /// Nothing is written.
  case empty
  /// More than `FigureLine.longest` characters.
  case tooLong
  /// The first word names no figure.
  case unknownFigure(String)
  /// A word without `=`, or without a key before it.
  case noKey(String)
  /// A quotation mark that is not closed, or text right behind one that is.
  case badQuotation(String)
  /// A key that this figure does not have.
  case unknownKey(figure: String, key: String, allowed: [String])
  /// A key that is written twice.
  case repeated(figure: String, key: String)
  /// A key that this figure cannot do without.
  case missing(figure: String, key: String)
  /// A value that is not what its key asks for, for example a number.
  case unreadable(figure: String, key: String, value: String, wanted: String)
  /// Values that make no figure: `rule` says what must hold.
  case impossible(figure: String, key: String, rule: String)
}

extension UnreadableFigure: CustomStringConvertible {
  /// For whoever wrote the line, in English.
  public var description: String {
    switch self {
    case .empty: "no figure is named: begin with one of \(Figure.names.joined(separator: ", "))"
    case .tooLong: "a figure has at most \(FigureLine.longest) characters"
    case .unknownFigure(let name):
      "there is no figure “\(name)”: it is one of \(Figure.names.joined(separator: ", "))"
    case .noKey(let text): "“\(text)” is not key=value; a text with blanks stands in \"quotation marks\""
    case .badQuotation(let text): "the quotation marks of “\(text)” do not close, or do not end the value"
    case .unknownKey(let figure, let key, let allowed):
      "\(figure) has no key “\(key)”: it has \(allowed.joined(separator: ", "))"
    case .repeated(let figure, let key): "\(figure) has the key “\(key)” twice"
    case .missing(let figure, let key): "\(figure) needs \(key)="
    case .unreadable(let figure, let key, let value, let wanted):
      "\(figure): \(key)=\(value) is not \(wanted)"
    case .impossible(let figure, let key, let rule): "\(figure): \(key) \(rule)"
    }
  }
}
