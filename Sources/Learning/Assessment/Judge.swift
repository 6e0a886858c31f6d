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
///
/// `misconceptions` are the problem's; a wrong answer names the first that leads to exactly it. Whoever judges many
/// answers to one problem reads its key once: `ReadKey`.
public func judge(
  _ typed: String, against key: AnswerKey, misconceptions: [Misconception] = []
) -> Judgement {
  ReadKey(key, misconceptions: misconceptions).judge(typed)
}
