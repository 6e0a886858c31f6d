import Learning
import Screens
import Terminal
import Testing

/// An admin at the models, with a month behind.
private func admin(_ language: Language = .english, columns: Int = 80, rows: Int = 24) -> Walk {
  var walk = Walk.home(language: language, columns: columns, rows: rows)
  walk.world.models = ModelBoard(
    lines: [
      .init(
        component: "tutor", provider: "anthropic", model: "claude-haiku-4-5", address: nil, key: .found, spent: 61_200,
        cap: 2_000_000),
      .init(
        component: "hint", provider: "openai", model: "gpt-5-mini", address: nil, key: .missing, spent: 900, cap: nil),
      .init(
        component: "summary", provider: "compatible", model: "llama3", address: "http://127.0.0.1:11434/v1",
        key: .notNeeded, spent: 0, cap: nil),
      .init(component: "qa", provider: "builtin", model: "builtin", address: nil, key: .notNeeded, spent: 0, cap: nil),
    ], spent: 162_100, projection: 231_571, target: 100_000, aboveTarget: [.init(name: "Rafi", spent: 101_000)])
  guard var profile = walk.app.context.profile else { return walk }
  profile.role = .admin
  walk.world.profiles[profile.person] = profile
  walk.perform([.signIn(profile.person, password: nil)])
  walk.press(.character(":"))
  walk.type(language == .english ? "settings" : "সেটিংস")
  walk.press(.enter, .character("m"))
  return walk
}

private func models(_ walk: Walk) -> Models.State? {
  if case .models(let state) = walk.app.place { state } else { nil }
}

@Test func onlyAnAdminComesToTheModels() {
  var walk = Walk.home()
  walk.choose(.settings)
  walk.press(.character("m"))
  #expect(walk.app.kindOfPlace == "settings")
  #expect(admin().app.kindOfPlace == "models")
}

@Test func anAdminSetsAModelStepByStep() throws {
  var walk = admin()
  walk.press(.down, .enter)
  #expect(models(walk)?.mode == .choosing(1))
  walk.press(.down, .enter)
  walk.type("claude-x")
  walk.press(.enter)
  #expect(walk.screen.contains("empty: the provider's own"))
  walk.press(.enter)
  let person = try #require(walk.app.context.profile).person
  let wish = ModelWish(component: "hint", provider: "anthropic", model: "claude-x", address: "")
  #expect(walk.effects.contains(.setModel(wish, as: person)))
  #expect(walk.screen.contains("anthropic · key missing · claude-x"))
  walk.press(.enter, .escape)
  #expect(models(walk)?.mode == .browsing)
  // Back to the built-in one takes no name.
  walk.press(.enter, .up, .up, .enter)
  #expect(models(walk)?.line?.provider == "builtin" && models(walk)?.mode == .browsing)
}

@Test func aModelIsTriedAndWhatItSaysIsShown() {
  var walk = admin()
  walk.press(.character("t"))
  #expect(walk.screen.contains("It works: m-1 answered."))
  walk.world.trouble = .refused
  walk.press(.character("t"))
  #expect(models(walk)?.isWaiting == false)
  walk.press(.escape)
  #expect(walk.app.kindOfPlace == "settings")
}

@Test(arguments: Language.allCases, [(80, 24), (140, 40), (40, 12)])
func theModelsLookSo(language: Language, size: (Int, Int)) throws {
  let suffix = "\(language.rawValue)-\(size.0)x\(size.1)"
  var walk = admin(language, columns: size.0, rows: size.1)
  walk.press(.down)
  try expectGolden(walk.screen, "models-\(suffix)")
  walk.press(.enter)
  try expectGolden(walk.screen, "models-choosing-\(suffix)")
  walk.press(.enter)
  try expectGolden(walk.screen, "models-naming-\(suffix)")
}
