/// How every role looks, with a name in both languages.
public struct Theme: Equatable, Sendable {
  /// The name of its file, without the ending.
  public var name: String
  /// What English settings call it.
  public var titleEn: String
  /// What Bengali settings call it.
  public var titleBn: String
  /// Made for light text on a dark ground.
  public var isDark: Bool
  /// A role may be missing: it then looks like body.
  public var styles: [Role: Style]

  public init(name: String, titleEn: String, titleBn: String, isDark: Bool, styles: [Role: Style]) {
    self.name = name
    self.titleEn = titleEn
    self.titleBn = titleBn
    self.isDark = isDark
    self.styles = styles
  }

  /// A role that the theme does not name looks like body.
  public subscript(role: Role) -> Style { styles[role] ?? styles[.body] ?? Style() }

  /// No colours, only attributes: what is drawn where no theme can be read.
  public static let plain = Theme(
    name: "plain", titleEn: "Plain", titleBn: "সাদামাটা", isDark: true,
    styles: [
      .title: Style(bold: true), .heading: Style(bold: true), .accent: Style(bold: true),
      .selected: Style(reverse: true), .keyHint: Style(bold: true), .muted: Style(dim: true),
      .border: Style(dim: true), .idle: Style(dim: true), .barEmpty: Style(dim: true), .right: Style(bold: true),
      .wrong: Style(bold: true, underline: true), .caution: Style(underline: true), .hint: Style(italic: true),
      .field: Style(underline: true), .fieldActive: Style(bold: true, underline: true),
      .placeholder: Style(dim: true, underline: true),
      .practised: Style(bold: true), .celebration: Style(bold: true, reverse: true),
      .tutor: Style(bold: true), .student: Style(italic: true),
      .strong: Style(bold: true), .emphasis: Style(italic: true), .code: Style(underline: true),
    ])
}
