import Foundation
import Gateway
import Glibc
import Synchronization

/// The providers' keys, from where people keep them: the environment, then the command of a password manager, then a file
/// of their own. A key is never an argument, and never in the notebook, a log, a backup or an export.
public final class ModelKeys: Sendable {
  /// Why a key that is there cannot be used. No case holds one.
  public enum Failure: Error, Equatable, Sendable {
    /// Others can read the file of keys, or write the command that fetches them.
    case open(path: String)
    case unreadable(path: String, reason: String)
    /// Line of the file of keys, from 1: neither `provider: key` nor a comment.
    case notAKey(path: String, line: Int)
    /// What the variable holds can be in no request.
    case unusable(variable: String)
    /// The command ended with this status, or minus a signal, or said nothing that is a key.
    case command(status: Int32)
    case commandTimedOut
  }

  private let environment: [String: String]
  private let folder: String
  private let found: Mutex<[Provider: APIKey]> = Mutex([:])

  public init(environment: [String: String], folder: String) {
    self.environment = environment
    self.folder = folder
  }

  /// The file with a line `provider: key` for each.
  public var keyFile: String { folder + "/keys" }
  /// The file with the command that prints the key of `$LECTERN_PROVIDER`, on one line.
  public var commandFile: String { folder + "/key_command" }

  /// The variables that may hold a provider's key, first to last. A server of one's own gets only what is meant for it.
  public static func variables(of provider: Provider) -> [String] {
    switch provider {
    case .openai: ["LECTERN_OPENAI_KEY", "OPENAI_API_KEY"]
    case .anthropic: ["LECTERN_ANTHROPIC_KEY", "ANTHROPIC_API_KEY"]
    case .google: ["LECTERN_GOOGLE_KEY", "GEMINI_API_KEY", "GOOGLE_API_KEY"]
    case .compatible: ["LECTERN_COMPATIBLE_KEY"]
    }
  }

  /// The key of a provider; nil where nobody has set one. A key that was found is kept until the program ends, so that a
  /// password manager asks once.
  public func key(of provider: Provider) throws(Failure) -> APIKey? {
    if let known = found.withLock({ $0[provider] }) { return known }
    var key = try environmentKey(of: provider)
    if key == nil { key = try commandKey(of: provider) }
    if key == nil { key = try fileKey(of: provider) }
    if let key { found.withLock { $0[provider] = key } }
    return key
  }

  private func environmentKey(of provider: Provider) throws(Failure) -> APIKey? {
    for name in Self.variables(of: provider) {
      guard let text = environment[name], !text.isEmpty else { continue }
      guard let key = APIKey(text) else { throw .unusable(variable: name) }
      return key
    }
    return nil
  }

  private func commandKey(of provider: Provider) throws(Failure) -> APIKey? {
    let command: String
    if let set = environment["LECTERN_KEY_COMMAND"], !set.isEmpty {
      command = set
    } else if let text = try ownText(of: commandFile, maySee: true) {
      command = text.trimmingCharacters(in: .whitespacesAndNewlines)
      if command.isEmpty { return nil }
    } else {
      return nil
    }
    var environment = environment
    environment["LECTERN_PROVIDER"] = provider.rawValue
    let said = try KeyCommand.output(of: command, environment: environment)
    // A command that knows only some providers says nothing of the others.
    guard let line = said.split(whereSeparator: \.isNewline).first else { return nil }
    guard let key = APIKey(String(line)) else { throw .command(status: 0) }
    return key
  }

  private func fileKey(of provider: Provider) throws(Failure) -> APIKey? {
    guard let text = try ownText(of: keyFile, maySee: false) else { return nil }
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == ":" || $0 == "=" }
      let name = parts[0].trimmingCharacters(in: .whitespaces)
      guard parts.count == 2, let owner = Provider(rawValue: name), let key = APIKey(String(parts[1])) else {
        throw .notAKey(path: keyFile, line: index + 1)
      }
      if owner == provider { return key }
    }
    return nil
  }

  /// The text of a file that must be the person's own. `maySee`: others may read it, though not write it.
  private func ownText(of path: String, maySee: Bool) throws(Failure) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, reason: "it is no file")
    }
    let forbidden: mode_t = maySee ? 0o022 : 0o077
    guard status.st_uid == geteuid() || status.st_uid == 0, status.st_mode & forbidden == 0 else {
      throw .open(path: path)
    }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(file, &bytes, bytes.count)
    guard count >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
