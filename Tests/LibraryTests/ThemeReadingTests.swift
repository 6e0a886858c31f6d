import Library
import Terminal
import Testing

struct ThemeReadingTests {
  @Test func aThemeIsReadAsItIsWritten() throws {
    let theme = try readTheme(Sample.theme, path: Sample.themePath).get()
    #expect(theme.name == "evening" && theme.isDark)
    #expect(theme.titleEn == "Evening" && theme.titleBn == "সন্ধ্যা")
    let title = theme[.title]
    #expect(title == Style(foreground: Colour(hex: "#8ab4f8", basic: 12), bold: true))
    let selected = theme[.selected]
    #expect(
      selected
        == Style(foreground: Colour(hex: "#ffffff", basic: 7), background: Colour(hex: "#204060", basic: 4)))
    #expect(theme[.muted] == Style(dim: true))
  }

  @Test func aRoleThatIsNotNamedLooksLikeBody() throws {
    let theme = try readTheme(Sample.theme, path: Sample.themePath).get()
    #expect(theme.styles.count == Role.allCases.count)
    #expect(theme.styles[.hint] == Style(italic: true) && theme.styles[.body] == Style(italic: true))
  }

  @Test func aThemeWithoutRolesIsTheTerminalsOwn() throws {
    let theme = try readTheme("name: {en: A, bn: ক}\nbackground: light\nroles: {}\n", path: "a.yaml").get()
    #expect(Role.allCases.allSatisfy { theme.styles[$0] == Style() } && !theme.isDark && theme.name == "a")
  }

  @Test func aColourWithoutABasicOneTakesTheNearest() throws {
    let text = Sample.theme.replacing(", basic: bright-blue", with: "")
    let theme = try readTheme(text, path: Sample.themePath).get()
    #expect(theme[.title].foreground == Colour(hex: "#8ab4f8"))
  }

  @Test func everyBasicNameIsItsNumber() throws {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    for (number, name) in (names + names.map { "bright-\($0)" }).enumerated() {
      let text = Sample.theme.replacing("bright-blue", with: name)
      #expect(try readTheme(text, path: "t").get()[.title].foreground?.basic == number)
    }
  }

  @Test func defaultIsTheTerminalsOwnColour() throws {
    let text = Sample.theme.replacing(
      "{colour: \"#ffffff\", on: \"#204060\", basic: white, basic-on: blue, reverse: false}",
      with: "{colour: default, on: default, basic: default, basic-on: default, reverse: true}")
    #expect(try readTheme(text, path: "t").get()[.selected] == Style(reverse: true))
  }
}
