import struct Learning.SplitMix64
import Terminal
import Testing

@Test(arguments: [
  (["NO_COLOR": "1", "COLORTERM": "truecolor", "TERM": "xterm-256color"], 256, ColourDepth.none),
  (["NO_COLOR": "", "TERM": "xterm-256color"], 256, .twoHundredFiftySix),
  (["COLORTERM": "truecolor", "TERM": "xterm-256color"], 256, .trueColour),
  (["COLORTERM": "24bit", "TERM": "tmux-256color"], 256, .trueColour),
  (["COLORTERM": "yes", "TERM": "xterm-256color"], 256, .twoHundredFiftySix),
  (["TERM": "xterm-direct"], 1 << 24, .trueColour), (["TERM": "xterm"], 8, .sixteen),
  (["COLORTERM": "truecolor", "TERM": "xterm"], 8, .sixteen), (["TERM": "vt100"], -1, .none), ([:], 0, .none),
])
func coloursAreAsThePersonAndTheTerminalSay(environment: [String: String], colours: Int, wanted: ColourDepth) {
  #expect(ColourDepth.chosen(environment: environment, colours: colours) == wanted)
}

@Test func aColourIsReadFromItsSixDigitsAndFromNothingElse() throws {
  let blue = try #require(Colour(hex: "#8ab4f8", basic: 12))
  #expect((blue.red, blue.green, blue.blue) == (0x8A, 0xB4, 0xF8))
  #expect(blue.basic == 12)
  for broken in ["", "#", "8ab4f8", "#8ab4f", "#8ab4f80", "#8ab4fg", "#+ab4f8", "#-ab4f8", "#８ab4f8"] {
    #expect(Colour(hex: broken) == nil, "\(broken)")
  }
  #expect(Colour(hex: "#ffffff", basic: 16) == nil)
  #expect(Colour(hex: "#ffffff", basic: -1) == nil)
}

@Test func theNearestOf256IsItselfWhereItIsOneOfThem() throws {
  let steps = [0, 95, 135, 175, 215, 255]
  func hex(_ values: [Int]) -> String {
    "#" + values.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
  for red in 0..<6 {
    for green in 0..<6 {
      for blue in 0..<6 {
        let colour = try #require(Colour(hex: hex([steps[red], steps[green], steps[blue]])))
        #expect(colour.nearest256 == 16 + 36 * red + 6 * green + blue)
      }
    }
  }
  for grey in 0..<24 {
    let level = 8 + 10 * grey
    #expect(try #require(Colour(hex: hex([level, level, level]))).nearest256 == 232 + grey)
  }
}

@Test func theNearestOf256IsTheNearest() throws {
  var generator = SplitMix64(seed: 31)
  let steps = [0, 95, 135, 175, 215, 255]
  let cube = steps.flatMap { red in steps.flatMap { green in steps.map { (red, green, $0) } } }
  let all = cube + (0..<24).map { (8 + 10 * $0, 8 + 10 * $0, 8 + 10 * $0) }
  for _ in 0..<2000 {
    let value = Int.random(in: 0...0xFF_FFFF, using: &generator)
    let digits = String(value, radix: 16)
    let colour = try #require(Colour(hex: "#" + String(repeating: "0", count: 6 - digits.count) + digits))
    func distance(_ other: (Int, Int, Int)) -> Int {
      let (r, g, b) = (Int(colour.red) - other.0, Int(colour.green) - other.1, Int(colour.blue) - other.2)
      return r * r + g * g + b * b
    }
    let best = all.map(distance).min()
    #expect(distance(all[colour.nearest256 - 16]) == best)
  }
}

@Test func withoutAColourWhatMustBeToldApartIs() {
  let theme = Theme.plain
  for style in theme.styles.values {
    #expect(style.foreground == nil && style.background == nil)
  }
  let told: [(Role, Role)] = [
    (.right, .wrong), (.right, .caution), (.wrong, .caution), (.selected, .body), (.field, .fieldActive),
    (.tutor, .student),
    (.barFull, .barEmpty), (.practised, .idle), (.title, .body), (.muted, .body), (.hint, .body), (.heading, .muted),
    (.keyHint, .muted), (.celebration, .right),
  ]
  for (one, other) in told { #expect(theme[one] != theme[other], "\(one) looks like \(other)") }
}

@Test func aRoleThatAThemeDoesNotNameLooksLikeBody() {
  let theme = Theme(name: "x", titleEn: "X", titleBn: "এক্স", isDark: true, styles: [.body: Style(bold: true)])
  #expect(theme[.wrong] == Style(bold: true))
  #expect(Theme(name: "x", titleEn: "X", titleBn: "এক্স", isDark: true, styles: [:])[.wrong] == Style())
}
