extension CalendarDay {
  /// A day as people write it: `2027-3-5`, `2027/03/05` and `2027.3.5`, in the digits of either language. nil for anything else.
  public init?(written text: String) {
    let plain = String(text.map { $0.wholeNumberValue.map { Character(String($0)) } ?? $0 })
    let parts = plain.split(whereSeparator: { "-/. ".contains($0) }).map { $0.count == 1 ? "0\($0)" : String($0) }
    self.init(iso8601: parts.joined(separator: "-"))
  }
}
