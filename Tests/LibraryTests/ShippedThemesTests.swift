import Library
import Terminal
import Testing

struct ShippedThemesTests {
  private static func themes() throws -> [Theme] {
    try ProjectFiles.themes().map { try readTheme($0.text, path: $0.path).get() }
  }

  private static func theme(_ name: String) throws -> Theme {
    try #require(try themes().first { $0.name == name })
  }

  /// What is drawn, not read.
  private static let drawn: Set<Role> = [.border, .barFull, .barEmpty, .practised, .idle]

  @Test func everyThemeReadsAndCoversEveryRole() throws {
    let themes = try Self.themes()
    #expect(Set(themes.map(\.name)).isSuperset(of: ["dark", "light", "high-contrast", "mono"]))
    for theme in themes { #expect(Set(theme.styles.keys) == Set(Role.allCases), "\(theme.name)") }
    #expect(
      Set(themes.map(\.titleEn)).count == themes.count && Set(themes.map(\.titleBn)).count == themes.count)
    #expect(try Self.theme("dark").isDark && !Self.theme("light").isDark)
  }

  @Test func whatIsReadHasContrast() throws {
    for theme in try Self.themes() {
      let isHigh = theme.name == "high-contrast"
      let ground =
        theme.isDark
        ? (isHigh ? SeenColour(bytes: 0, 0, 0) : SeenColour(bytes: 0x1E, 0x1E, 0x1E))
        : SeenColour(bytes: 0xFF, 0xFF, 0xFF)
      for role in Role.allCases {
        let style = theme[role]
        #expect(
          style.background == nil || style.foreground != nil,
          "\(theme.name), \(role): a ground without a colour")
        guard let colour = style.foreground else { continue }
        let least = isHigh ? 7 : Self.drawn.contains(role) ? 3 : 4.5
        let exact = SeenColour.contrast(SeenColour(colour), style.background.map { SeenColour($0) } ?? ground)
        #expect(exact >= least, "\(theme.name), \(role): \(exact)")
        let rough = SeenColour.contrast(
          SeenColour(in256: colour), style.background.map { SeenColour(in256: $0) } ?? ground)
        #expect(rough >= least, "\(theme.name), \(role), in 256 colours: \(rough)")
        #expect(style.background?.basic != colour.basic, "\(theme.name), \(role), in sixteen colours")
        #expect(!style.dim, "\(theme.name), \(role): dim takes contrast away that nobody can compute")
      }
    }
  }

  @Test func bodyIsTheTerminalsOwnExceptInHighContrast() throws {
    for theme in try Self.themes() {
      #expect((theme[.body] == Style()) == (theme.name != "high-contrast"), "\(theme.name)")
    }
  }

  @Test func highContrastNeverRestsOnTheTerminalsOwnColours() throws {
    let theme = try Self.theme("high-contrast")
    for role in Role.allCases {
      #expect(theme[role].foreground != nil && theme[role].background != nil, "\(role)")
    }
  }

  @Test(arguments: SeenColour.Eyes.allCases) func rightAndWrongDifferForAllEyes(eyes: SeenColour.Eyes) throws {
    for theme in try Self.themes() {
      let (right, wrong) = (theme[.right], theme[.wrong])
      #expect(right.bold != wrong.bold || right.underline != wrong.underline, "\(theme.name)")
      guard let a = right.foreground, let b = wrong.foreground else { continue }
      let distance = SeenColour.distance(SeenColour(a).seen(with: eyes), SeenColour(b).seen(with: eyes))
      #expect(distance >= 20, "\(theme.name): \(distance)")
      #expect(a.basic != b.basic, "\(theme.name)")
    }
  }

  @Test func withoutColourEveryMeaningLooksDifferent() throws {
    let theme = try Self.theme("mono")
    #expect(Role.allCases.allSatisfy { theme[$0].foreground == nil && theme[$0].background == nil })
    let meaningful: [Role] = [
      .body, .muted, .title, .accent, .heading, .selected, .keyHint, .right, .wrong, .caution, .hint, .field,
      .fieldActive,
      .celebration,
    ]
    expectDifferent(meaningful, in: theme, hasItalic: true)
  }

  /// Linux's console has no italic.
  @Test(arguments: [
    [Role.right, .wrong, .caution, .hint, .body, .selected], [.field, .fieldActive, .body, .selected],
    [.title, .heading, .muted, .body], [.practised, .idle], [.barFull, .barEmpty], [.tutor, .student],
  ])
  func whatStandsSideBySideDiffersWithoutColourAndItalic(roles: [Role]) throws {
    expectDifferent(roles, in: try Self.theme("mono"), hasItalic: false)
  }

  private func expectDifferent(_ roles: [Role], in theme: Theme, hasItalic: Bool) {
    for (index, role) in roles.enumerated() {
      for other in roles[(index + 1)...] {
        var (a, b) = (theme[role], theme[other])
        if !hasItalic { (a.italic, b.italic) = (false, false) }
        #expect(a != b, "\(role) and \(other)")
      }
    }
  }
}
