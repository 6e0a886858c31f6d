import Foundation
import Learning
import Library
import Screens
import Terminal

/// The themes of the folder Themes/.
enum ThemeDesk {
  /// By its name; nil is the one that suits the terminal.
  static func theme(_ name: String?, folders: Folders, environment: [String: String]) -> Swift.Result<Theme, Trouble> {
    let name = name ?? fitting(environment)
    guard let folder = folders.find("Themes"),
      let data = FileManager.default.contents(atPath: "\(folder)/\(name).yaml")
    else { return .failure(.unreadableTheme("\(name).yaml is not in \(folders.roots.joined(separator: ", "))")) }
    return readTheme(String(decoding: data, as: UTF8.self), path: "Themes/\(name).yaml").mapError {
      .unreadableTheme("\($0)")
    }
  }

  /// What suits the background that the terminal says it has: rxvt, Konsole and others set COLORFGBG to "text;ground".
  static func fitting(_ environment: [String: String]) -> String {
    let ground = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
    return ground == 7 || ground == 15 ? "light" : "dark"
  }

  /// Everything that can be chosen, by name; a file with mistakes is left out here, and `lectern doctor` says why.
  static func choices(_ folders: Folders) -> [ThemeChoice] {
    names(folders).compactMap { name in
      guard case .success(let theme) = theme(name, folders: folders, environment: [:]) else { return nil }
      return ThemeChoice(name: name, title: Phrase(en: theme.titleEn, bn: theme.titleBn))
    }
  }

  static func names(_ folders: Folders) -> [String] {
    guard let folder = folders.find("Themes") else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
        .map { String($0.dropLast(5)) }.sorted()
    } catch {
      return []
    }
  }
}
