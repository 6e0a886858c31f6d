import Library
import Testing

@Suite struct PriceTests {
  private func shipped() throws -> PriceTable {
    let file = try ProjectFiles.prices()
    return try readPrices(file.text, path: file.path).get()
  }

  @Test func theShippedPricesAreReadAndSound() throws {
    let table = try shipped()
    #expect(table.entries.count > 30 && Set(table.entries.map(\.provider)) == ["openai", "anthropic", "google"])
    #expect(Set(table.otherwise.keys) == ["openai", "anthropic", "google", "compatible"])
    for entry in table.entries {
      let price = entry.price
      #expect(price.cached < price.input && price.input < price.output && price.input <= price.cacheWritten, "\(entry)")
    }
  }

  @Test func aCallCostsWhatItsTokensCost() throws {
    let table = try shipped()
    func cost(_ model: String, _ input: Int, _ cached: Int, _ written: Int, _ output: Int) -> PriceTable.Cost {
      table.cost(
        provider: "anthropic", model: model, input: input, cached: cached, cacheWritten: written, output: output)
    }
    #expect(cost("claude-haiku-5-5", 1_000_000, 0, 0, 0) == .init(microdollars: 100_000, isKnown: true))
    #expect(cost("claude-haiku-5-5", 1000, 400, 100, 200).microdollars == 50 + 4 + 13 + 100)
    #expect(cost("claude-haiku-5-5", 1, 0, 0, 0).microdollars == 1)
    #expect(cost("claude-haiku-5-5", 0, 0, 0, 0).microdollars == 0)
    // More cached than read is somebody's mistake, and costs nothing below zero.
    #expect(cost("claude-haiku-5-5", 0, 100, 0, 0).microdollars == 1)
  }

  @Test func aNameStandsForItsVersionsAndForNoOtherModel() throws {
    let table = try shipped()
    func price(_ model: String, _ provider: String = "openai") -> Int {
      table.cost(provider: provider, model: model, input: 1_000_000, output: 0).microdollars
    }
    for name in ["gpt-5", "gpt-5-2025-08-07", "gpt-5-latest", "gpt-5@20250807"] { #expect(price(name) == 1_250_000) }
    #expect(price("gpt-5-mini") == 250_000 && price("gpt-5-mini-2025-08-07") == 250_000)
    #expect(price("models/gemini-2.5-flash", "google") == 300_000)
    for name in ["gpt-5-pro", "gpt-5x", "unheard-of", ""] {
      #expect(price(name) == 10_000_000, "\(name)")
      #expect(!table.cost(provider: "openai", model: name, input: 1, output: 1).isKnown)
    }
    #expect(price("llama", "compatible") == 0)
  }

  @Test func onesOwnPricesComeFirst() throws {
    let own = try readPrices(
      """
      prices:
        - {provider: openai, model: gpt-5, input: 9, output: 9}
        - {provider: compatible, model: my-model, input: 1, output: 2}
      otherwise:
        compatible: {input: 3, output: 3}
      """, path: "prices.yaml"
    ).get()
    let table = own.completed(by: try shipped())
    func price(_ provider: String, _ model: String) -> Int {
      table.cost(provider: provider, model: model, input: 1_000_000, output: 0).microdollars
    }
    #expect(price("openai", "gpt-5") == 9_000_000 && price("openai", "gpt-5-mini") == 250_000)
    #expect(price("compatible", "my-model") == 1_000_000 && price("compatible", "x") == 3_000_000)
    #expect(price("anthropic", "x") == 10_000_000)
  }

  @Test func mistakesAreNamedByTheirLine() {
    let text = """
      prices:
        - {provider: opnai, model: a, input: 1, output: 1}
        - {provider: openai, model: a, input: -1, output: 1}
        - {provider: openai, model: b, input: 1}
        - {provider: openai, model: c, input: 1, output: 1}
        - {provider: openai, model: c, input: 1, output: 1}
      """
    guard case .failure(let mistakes) = readPrices(text, path: "prices.yaml") else {
      Issue.record("it was read")
      return
    }
    #expect(
      mistakes.all.map { "\($0)".prefix(14) } == [
        "prices.yaml:2:", "prices.yaml:3:", "prices.yaml:4:", "prices.yaml:6:",
      ])
    for text in ["", "[]", "prices: 3", "nothing: 1", "prices:\n  - 3"] {
      if case .success = readPrices(text, path: "p") { Issue.record("“\(text)” was read") }
    }
  }
}
