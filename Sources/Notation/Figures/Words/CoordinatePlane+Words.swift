extension CoordinatePlane {
  func words(in language: SpokenLanguage) -> String {
    func shown(_ value: Int) -> String { language.number(value) }
    func shown(_ place: Place) -> String { "(\(place.x.shown(in: language)), \(place.y.shown(in: language)))" }
    var sentences: [String] = []
    switch language {
    case .english:
      sentences.append(
        "A coordinate plane with x from \(shown(x.from)) to \(shown(x.to)) and y from \(shown(y.from)) to \(shown(y.to))."
      )
      sentences += points.map { "\($0.label.isEmpty ? "A point" : $0.label) lies at \(shown($0.place))." }
      switch join {
      case .no: break
      case .open: sentences.append("The points are joined in this order.")
      case .closed: sentences.append("The points are joined in this order, and the last to the first.")
      }
      sentences += lines.map { "A straight line goes through \(shown($0.one)) and \(shown($0.other))." }
    case .bengali:
      sentences.append(
        "একটি ছক কাগজ: x \(shown(x.from)) থেকে \(shown(x.to)), y \(shown(y.from)) থেকে \(shown(y.to))।")
      sentences += points.map { "\($0.label.isEmpty ? "একটি" : $0.label) বিন্দু আছে \(shown($0.place))-এ।" }
      switch join {
      case .no: break
      case .open: sentences.append("বিন্দুগুলি পরপর যোগ করা।")
      case .closed: sentences.append("বিন্দুগুলি পরপর যোগ করা, শেষেরটি প্রথমটির সঙ্গে।")
      }
      sentences += lines.map { "একটি সরলরেখা \(shown($0.one)) ও \(shown($0.other)) দিয়ে গেছে।" }
    }
    return sentences.joined(separator: " ")
  }
}
