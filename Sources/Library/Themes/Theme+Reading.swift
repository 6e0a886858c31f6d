import Learning
import Terminal

/// Reads a theme: how each role of a screen looks.
///
///     name: {en: Dark, bn: গাঢ়}
///     background: dark            # or light: what the theme is made for
///     roles:
///       title: {colour: "#8ab4f8", basic: bright-blue, bold: true}
///       selected: {colour: "#ffffff", on: "#204060", basic: white, basic-on: blue}
///
/// A role that is not named looks like `body`, which is the terminal's own where it is not named either.
/// `colour` and `on` are `"#rrggbb"`, or `default` for the terminal's own; `basic` and `basic-on` are what a
/// terminal of sixteen colours shows instead, and if they are left out, the nearest. `bold`, `dim`, `italic`,
/// `underline` and `reverse` are true or false.
///
/// - Parameter path: how mistakes call the file. The theme's name is the file's, without folder and ending.
public func readTheme(_ text: String, path: String) -> Result<Theme, SourceMistakes> {
  let log = MistakeLog(file: path)
  guard let root = SourceFile.read(text, log: log),
    let file = FieldReader(root, field: "", known: ["name", "background", "roles"], log: log)
  else { return .failure(SourceMistakes(log.mistakes)) }
  let title = file.phrase("name")
  let background = file.choice("background", among: ["dark", "light"])
  let styles = file.mapping("roles", known: nil).map(readStyles)
  guard log.isEmpty, let title, let background, let styles else {
    return .failure(SourceMistakes(log.mistakes))
  }
  return .success(
    Theme(
      name: fileName(path), titleEn: title.en, titleBn: title.bn, isDark: background == "dark", styles: styles
    ))
}

private func readStyles(_ roles: FieldReader) -> [Terminal.Role: Style] {
  let known = Terminal.Role.allCases.map(\.rawValue)
  var styles: [Terminal.Role: Style] = [:]
  for name in roles.keys {
    guard let role = Terminal.Role(rawValue: name) else {
      let suggestion = Suggestion.text(for: name, among: known.filter { !roles.has($0) })
      roles.note(name, "is not a role\(suggestion)")
      continue
    }
    if let fields = roles.mapping(name, known: StyleReader.fields) {
      styles[role] = StyleReader(fields: fields).style
    }
  }
  let body = styles[.body] ?? StyleReader.ownStyle
  for role in Terminal.Role.allCases where styles[role] == nil { styles[role] = body }
  return styles
}

/// `dark` for `Themes/dark.yaml`.
private func fileName(_ path: String) -> String {
  let file = path.split(separator: "/").last ?? ""
  return file.hasSuffix(".yaml") ? String(file.dropLast(5)) : String(file)
}
