/// Why a table of answers could not be read or written; the sentence ends with what to do.
public enum TableFailure: Error, Equatable, Sendable, CustomStringConvertible {
  case cannotRead(String, String)
  case cannotWrite(String, String)
  case noHeading(String)
  case noColumn(String, path: String)
  /// The line from 1, and what is wrong with it.
  case line(Int, String, path: String)

  /// In English, as the command line speaks.
  public var description: String {
    switch self {
    case .cannotRead(let path, let why): "\(path) cannot be read: \(why)."
    case .cannotWrite(let path, let why): "\(path) cannot be written: \(why). Nothing was kept."
    case .noHeading(let path): "\(path) is empty: its first line must name the columns, with tabs between them."
    case .noColumn(let name, let path): "\(path):1: there is no column \(name)."
    case .line(let line, let what, let path): "\(path):\(line): \(what)."
    }
  }
}
