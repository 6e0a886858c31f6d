/// Reads what models cost.
///
///     prices:
///       - {provider: anthropic, model: claude-haiku-9, input: 0.25, cached: 0.03, cache-write: 0.3, output: 1.25}
///     otherwise:
///       anthropic: {input: 10, output: 50}
///
/// Prices are dollars for a million tokens. `cached` is what is read from the provider's cache, `cache-write` what is
/// written to it; where they are left out they cost what `input` costs. A name stands for its dated versions, too.
/// `otherwise` is what an unlisted model of a provider is taken to cost.
///
/// - Parameter path: how mistakes call the file.
public func readPrices(_ text: String, path: String) -> Result<PriceTable, SourceMistakes> {
  let log = MistakeLog(file: path)
  guard let root = SourceFile.read(text, log: log),
    let file = FieldReader(root, field: "", known: ["prices", "otherwise"], log: log)
  else { return .failure(SourceMistakes(log.mistakes)) }
  var table = PriceTable()
  let names = ["provider", "model"]
  for element in file.has("prices") ? file.list("prices") ?? [] : [] {
    guard let fields = FieldReader(element.node, field: element.field, known: names + priceFields, log: log),
      let provider = fields.choice("provider", among: pricedProviders), let model = fields.text("model"),
      let price = fields.price
    else { continue }
    if table.entries.contains(where: { $0.provider == provider && $0.model == model }) {
      fields.note("model", "has a price already")
    }
    table.entries.append(PriceTable.Entry(provider: provider, model: model, price: price))
  }
  if file.has("otherwise"), let rest = file.mapping("otherwise", known: pricedProviders) {
    for provider in rest.keys where pricedProviders.contains(provider) {
      table.otherwise[provider] = rest.mapping(provider, known: priceFields)?.price
    }
  }
  return log.isEmpty ? .success(table) : .failure(SourceMistakes(log.mistakes))
}

private let pricedProviders = ["openai", "anthropic", "google", "compatible"]
private let priceFields = ["input", "cached", "cache-write", "output"]

extension FieldReader {
  fileprivate var price: PriceTable.Price? {
    let input = dollars("input")
    let output = dollars("output")
    let cached = has("cached") ? dollars("cached") : input
    let cacheWritten = has("cache-write") ? dollars("cache-write") : input
    guard let input, let output, let cached, let cacheWritten else { return nil }
    return PriceTable.Price(input: input, cached: cached, cacheWritten: cacheWritten, output: output)
  }

  private func dollars(_ key: String) -> Double? { number(key, "0 to 10000") { (0...10_000).contains($0) } }
}
