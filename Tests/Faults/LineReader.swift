import Foundation
import Glibc
import Synchronization

/// Lines of a file descriptor, which it closes in the end.
public final class LineReader: Sendable {
  private let descriptor: Int32
  private let rest = Mutex(Data())

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Waits for it; nil at the end.
  public func next() -> Data? {
    rest.withLock { rest in
      while true {
        if let end = rest.firstIndex(of: 10) {
          let line = Data(rest[rest.startIndex..<end])
          rest = Data(rest[rest.index(after: end)...])
          return line
        }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(descriptor, &chunk, chunk.count)
        if count <= 0 { return nil }
        rest += chunk[0..<count]
      }
    }
  }
}
