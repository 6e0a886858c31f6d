/// What a word means in mathematics: a name that school knows, or letters that are multiplied.
enum WordPieces {
  enum Piece: Equatable {
    case letter(String)
    case constant(Formula.Constant)
    case function(Formula.Function)
    case root(degree: Int)
  }

  /// nil where it is a word like any other. `xy` is two letters, `sinx` and `2pir` have names in them; four letters and
  /// more are a word, unless they follow each other in the alphabet, as letters of algebra do.
  static func pieces(of word: String) -> [Piece]? {
    let scalars = word.unicodeScalars
    if scalars.count == 1 { return [.letter(word)] }
    if let name = names[word] ?? names[word.lowercased()] { return [name] }
    guard scalars.count <= longest else { return nil }
    for (name, piece) in glued {
      if scalars.starts(with: name.unicodeScalars) {
        let rest = String(String.UnicodeScalarView(scalars.dropFirst(name.unicodeScalars.count)))
        if let pieces = piece == .constant(.pi) ? afterPi(rest) : afterName(rest) { return [piece] + pieces }
      }
      // `xsqrt(2)`, but `asin` is another function.
      let isOther = scalars.first == "a" && piece != .root(degree: 2)
      if piece != .constant(.pi), !isOther, scalars.dropFirst().elementsEqual(name.unicodeScalars),
        let first = scalars.first
      {
        return [.letter(String(first)), piece]
      }
    }
    guard !FillerWords.isFiller(word.lowercased()) else { return nil }
    guard scalars.allSatisfy({ $0.isASCIILetter }) else {
      if isLetterWithMarks(word) { return [.letter(word)] }
      return scalars.count <= 3 && scalars.allSatisfy(bengaliLetters.contains) ? letters(word) : nil
    }
    guard scalars.count <= 3 || isAscending(scalars) else { return nil }
    return letters(word)
  }

  /// Whether letters that touch are read as just these letters, and not as a word, a unit or a name.
  static func areLetters(_ word: String) -> Bool {
    // A prime and every letter that is not ours end the word before them.
    let letters = word.unicodeScalars.reversed().drop { $0 == "′" }.prefix(while: \.isASCIILetter)
    let plain = String(String.UnicodeScalarView(letters.reversed()))
    if plain.unicodeScalars.count < 2 { return true }
    let lowercased = plain.lowercased()
    guard NumberWords.meaning(of: lowercased) == nil, !FillerWords.isFiller(lowercased),
      Vocabulary.bases[lowercased] == nil, !WordSigns.hasSign(lowercased)
    else { return false }
    return pieces(of: plain) == self.letters(plain)
  }

  /// Whether it is a name, and not letters.
  static func isName(_ word: String) -> Bool { names[word] != nil || names[word.lowercased()] != nil }

  /// Whether it is the name of a function: `lcm`.
  static func isFunction(_ word: String) -> Bool {
    if case .function? = names[word] { true } else { false }
  }

  /// The letters of algebra in Bengali: কখ is a product.
  private static let bengaliLetters: Set<Unicode.Scalar> = ["ক", "খ", "গ", "ঘ", "ঙ", "চ"]

  private static let longest = 8

  private static func letters(_ word: some StringProtocol) -> [Piece] {
    word.unicodeScalars.map { .letter(String($0)) }
  }

  /// `2pir`, `pird`: letters of circles and cylinders.
  private static func afterPi(_ rest: String) -> [Piece]? {
    rest.unicodeScalars.allSatisfy { "rRhdDx".unicodeScalars.contains($0) } ? letters(rest) : nil
  }

  private static func afterName(_ rest: String) -> [Piece]? {
    if let name = names[rest] { return [name] }
    return rest.unicodeScalars.count <= 2 && rest.unicodeScalars.allSatisfy(\.isASCIILetter) ? letters(rest) : nil
  }

  /// A Bengali letter with its nukta: `য়`.
  private static func isLetterWithMarks(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.count == 2 && scalars.last?.value == 0x9BC
  }

  private static func isAscending(_ scalars: String.UnicodeScalarView) -> Bool {
    zip(scalars, scalars.dropFirst()).allSatisfy { $0.value < $1.value }
  }

  private static let glued: [(String, Piece)] = [
    ("sqrt", .root(degree: 2)), ("pi", .constant(.pi)), ("sin", .function(.sin)), ("cos", .function(.cos)),
    ("tan", .function(.tan)), ("log", .function(.log)), ("ln", .function(.ln)),
  ]

  private static let names: [String: Piece] = {
    var names: [String: Piece] = [
      "sqrt": .root(degree: 2), "root": .root(degree: 2), "cbrt": .root(degree: 3), "pi": .constant(.pi),
      "পাই": .constant(.pi), "infinity": .constant(.infinity), "inf": .constant(.infinity),
      "অসীম": .constant(.infinity), "hcf": .function(.gcd), "gcf": .function(.gcd), "csc": .function(.cosec),
      "গসাগু": .function(.gcd), "লসাগু": .function(.lcm),
    ]
    for function in Formula.Function.allCases { names[function.rawValue] = .function(function) }
    for (name, letter) in [
      ("alpha", "α"), ("beta", "β"), ("gamma", "γ"), ("delta", "δ"), ("theta", "θ"), ("phi", "φ"), ("lambda", "λ"),
    ] {
      names[name] = .letter(letter)
    }
    return names
  }()
}
