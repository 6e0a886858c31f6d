import Curses
import Foundation
import Glibc

/// Asks for a secret on the command line, and does not show it; nil at the end of the input.
///
/// - Parameter apart: whether the question goes to standard error, since the output is for a file.
public func askedSecret(_ question: String, apart: Bool = false) -> String? {
  if apart {
    FileHandle.standardError.write(Data(question.utf8))
  } else {
    print(question, terminator: "")
  }
  fflush(nil)
  return readSecret()
}
