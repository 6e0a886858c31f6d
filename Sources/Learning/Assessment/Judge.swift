import Notation

/// What an answer means, and whether it is right: by rules, exactly, with no tolerance (001's 5 per cent was
/// a defect).
///
/// - A number is right if it is the key's number, in any writing: `3/4`, `0.75`, `৩/৪`, `75%`. Its unit may
///   be left out; one that is written must be the key's (`28000 m` is not the answer to a question that asks
///   for km), and where the key has none, any unit is passed over but a small coin's: 50 paisa are not 50.
/// - Where the key is a percentage, `%` stands after the field: `75` and `75%` are right, `0.75` is 0.75 %.
/// - Of four options one is named by its text in either language, by its letter (a to d, ক to ঘ) or by its
///   place (1 to 4); where that place and an option's own number differ, the pupil is asked again.
/// - True and false have their words in both languages.
///
/// What cannot be read is not wrong: the pupil is asked again, and nothing is stored.
public func judge(_ typed: String, against key: AnswerKey) -> Judgement {
  // The bytes are counted first: a character can be built of any number of them.
  guard typed.utf8.count <= Quantity.longest * 12, typed.count <= Quantity.longest else {
    return .unreadable(.tooLong)
  }
  switch key {
  case .number(let text, let unit):
    guard let key = NumberKey(text, unit: unit) else { return .unreadable(.notANumber) }
    return key.judge(typed)
  case .choice(let options, let right):
    if typed.plainForm.isEmpty { return .unreadable(.empty) }
    guard let index = OptionReader(options).index(of: typed) else { return .unreadable(.notAnOption) }
    let letter = OptionReader.letter(of: index)
    return index == right ? .right(understood: letter) : .wrong(understood: letter)
  case .boolean(let right):
    if typed.plainForm.isEmpty { return .unreadable(.empty) }
    guard let value = TruthWords.value(of: typed) else { return .unreadable(.notTrueOrFalse) }
    return value == right ? .right(understood: String(value)) : .wrong(understood: String(value))
  }
}
