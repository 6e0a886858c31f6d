import Curses
import Foundation
import Learning
import Library
import Screens
import Store
import Terminal

/// What is fine and what is not, for `lectern doctor`.
public struct Doctor: Encodable, Sendable {
  /// `note` is worth knowing and needs nothing; only `problem` makes the whole unwell.
  public enum State: String, Encodable, Sendable { case fine, note, problem }

  /// One finding: what was looked at, how it is, and what to do where something can be done.
  public struct Finding: Encodable, Sendable {
    /// What was looked at, in a word or two; several findings may have the same.
    public var name: String
    /// How it is.
    public var state: State
    /// What was found there, in English.
    public var detail: String
    /// What to do about it; nil where there is nothing to do.
    public var advice: String?
  }

  /// No finding is a problem.
  public var isWell: Bool
  /// In the order of looking: terminal, folder, notebook, content, themes.
  public var findings: [Finding]
  /// `home`, `notebook`, `log`, `content` and `themes`; empty text where there is no such folder.
  public var paths: [String: String]

  public init(home: String?, environment: [String: String]) {
    let folders = Folders(flag: home, environment: environment)
    var findings = Self.terminal(environment)
    findings += Self.folders(folders)
    findings += Self.notebook(folders)
    findings += Self.content(folders)
    findings += Self.themes(folders, environment)
    self.findings = findings
    isWell = !findings.contains { $0.state == .problem }
    paths = [
      "home": folders.home, "notebook": folders.notebook, "log": folders.log,
      "content": folders.find("Content") ?? "", "themes": folders.find("Themes") ?? "",
    ]
  }

  // MARK: - The terminal

  private static func terminal(_ environment: [String: String]) -> [Finding] {
    let name = environment["TERM"] ?? ""
    let report = TerminalReport(environment: environment)
    guard report.isTerminal else {
      return [
        Finding(
          name: "terminal", state: .note, detail: "standard input or output is not a terminal",
          advice: "lectern practice --plain works without one")
      ]
    }
    var findings: [Finding] = []
    if name.isEmpty || name == "dumb" {
      findings.append(
        Finding(
          name: "terminal", state: .problem, detail: "TERM is \(name.isEmpty ? "not set" : name)",
          advice: "set TERM to what the terminal is, or use lectern practice --plain"))
    } else {
      findings.append(
        Finding(
          name: "terminal", state: .fine, detail: "\(name), \(report.size.columns)x\(report.size.rows)", advice: nil))
    }
    let family =
      switch report.family {
      case .spacing: "spacing: a Bengali vowel sign takes a column of its own"
      case .joined: "joined: a Bengali syllable takes the columns of its consonants"
      case nil: "the terminal did not say; taken as spacing"
      }
    findings.append(Finding(name: "width family", state: .fine, detail: family, advice: nil))
    let depth = ColourDepth.chosen(environment: environment, colours: name.contains("256color") ? 256 : 8)
    findings.append(Finding(name: "colours", state: .fine, detail: depth.rawValue, advice: nil))
    let symbols =
      switch Symbols.chosen(environment: environment) {
      case .braille: "braille: curves are made of dots"
      case .blocks: "blocks: curves are made of quarters of a cell"
      case .ascii: "ascii: nothing but letters and what every font has"
      }
    findings.append(
      Finding(name: "symbols", state: .fine, detail: symbols + " (LECTERN_SYMBOLS chooses another)", advice: nil))
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let isUnicode = locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
    findings.append(
      Finding(
        name: "locale", state: isUnicode ? .fine : .note, detail: locale.isEmpty ? "none" : locale,
        advice: isUnicode ? nil : "Lectern draws in C.UTF-8 by itself; other programs may not"))
    return findings
  }

  // MARK: - Files

  private static func folders(_ folders: Folders) -> [Finding] {
    guard Folders.isFolder(folders.home) else {
      return [
        Finding(
          name: "folder", state: .note, detail: "\(folders.home) is not there yet",
          advice: "the first start of lectern makes it")
      ]
    }
    let isWritable = FileManager.default.isWritableFile(atPath: folders.home)
    return [
      Finding(
        name: "folder", state: isWritable ? .fine : .problem, detail: folders.home,
        advice: isWritable ? nil : "make it writable for you, or choose another with --home")
    ]
  }

  private static func notebook(_ folders: Folders) -> [Finding] {
    guard FileManager.default.fileExists(atPath: folders.notebook) else {
      return [Finding(name: "notebook", state: .note, detail: "there is none yet", advice: nil)]
    }
    do throws(LaunchFailure) {
      let desk = try Desk.open(folders)
      do throws(NotebookFailure) {
        return try findings(desk.notebook.checkup(), desk.notebook.contentCounts())
      } catch {
        throw .notebook(Trouble(error), path: folders.notebook)
      }
    } catch {
      return [
        Finding(
          name: "notebook", state: .problem, detail: error.words(in: .english),
          advice: error == .inUse
            ? nil : "lectern restore FILE puts a backup in its place and keeps this file beside it")
      ]
    }
  }

  private static func findings(_ checkup: Checkup, _ counts: ContentCounts) -> [Finding] {
    var findings: [Finding] = []
    let size = checkup.size / 1024
    if checkup.damage.isEmpty, checkup.danglingReferences.isEmpty {
      let answers = checkup.counts["responses"] ?? 0
      findings.append(
        Finding(
          name: "notebook", state: .fine,
          detail: "sound, \(size) kB, \(answers) answers, SQLite \(checkup.sqliteVersion)", advice: nil))
    } else {
      findings.append(
        Finding(
          name: "notebook", state: .problem,
          detail: (checkup.damage + checkup.danglingReferences).prefix(5).joined(separator: "; "),
          advice: "make a copy of the file, then lectern restore FILE with your last backup"))
    }
    findings.append(
      Finding(
        name: "durability", state: checkup.synchronous >= 2 ? .fine : .problem,
        detail: "journal \(checkup.journalMode), synchronous \(checkup.synchronous)",
        advice: checkup.journalMode == "wal"
          ? nil : "this file system has no shared memory; every answer is still durable, but slower"))
    if let permissions = checkup.permissions {
      let isPrivate = permissions & 0o077 == 0
      findings.append(
        Finding(
          name: "privacy", state: isPrivate ? .fine : .problem,
          detail: "permissions \(String(permissions, radix: 8))",
          advice: isPrivate ? nil : "chmod 600 the notebook: others on this machine can read it"))
    }
    findings.append(
      Finding(
        name: "schema", state: .fine, detail: checkup.migrations.last ?? "empty", advice: nil))
    findings.append(
      Finding(
        name: "problems", state: counts.problems > 0 ? .fine : .note,
        detail: "\(counts.problems) installed, "
          + counts.problemsByGrade.sorted { $0.key < $1.key }.map { "grade \($0.key): \($0.value)" }
          .joined(separator: ", "),
        advice: counts.problems > 0 ? nil : "start lectern once: it installs them"))
    return findings
  }

  private static func content(_ folders: Folders) -> [Finding] {
    guard let folder = folders.find("Content") else {
      return [
        Finding(
          name: "content", state: .problem, detail: "no Content folder in \(folders.roots.joined(separator: ", "))",
          advice: "set LECTERN_HOME to the folder that has it")
      ]
    }
    let reading = ContentDesk.read(folder)
    let mistakes = reading.mistakes
    return [
      Finding(
        name: "content", state: mistakes.isEmpty ? .fine : .problem,
        detail: mistakes.first.map { "\($0)" } ?? "\(reading.curriculum.problems.count) problems in \(folder)",
        advice: mistakes.isEmpty ? nil : "lectern content check lists every mistake")
    ]
  }

  private static func themes(_ folders: Folders, _ environment: [String: String]) -> [Finding] {
    let names = ThemeDesk.names(folders)
    guard !names.isEmpty else {
      return [
        Finding(
          name: "themes", state: .problem, detail: "no Themes folder in \(folders.roots.joined(separator: ", "))",
          advice: "the screen is drawn without colours until there is one")
      ]
    }
    return names.compactMap { name in
      guard case .failure(let trouble) = ThemeDesk.theme(name, folders: folders, environment: environment) else {
        return nil
      }
      return Finding(name: "themes", state: .problem, detail: trouble.phrase.en, advice: "mend or remove the file")
    } + [Finding(name: "themes", state: .fine, detail: names.joined(separator: ", "), advice: nil)]
  }
}
