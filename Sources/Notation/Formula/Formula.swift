/// Mathematics as it was written: the tree of a problem, a hint, an explanation, a model's words or a pupil's answer, read
/// once for judging and for showing.
///
/// The tree keeps what the writer chose and a judge may ask about: 6/8 is not 3/4, `2(x + 1)` is not `2x + 2`, and
/// brackets that change nothing are still there. What it is worth is for others to say.
public indirect enum Formula: Hashable, Sendable {
  case number(Numeral)
  /// One letter that stands for a number, a set or a point: `x`, `θ`, `ক`, `A′`.
  case letter(String)
  case constant(Constant)
  /// Words among mathematics, as they stand, and names that are not multiplied: `\text{apples}`, `∠ABC`, `△PQR`.
  case words(String)

  /// `−x`, `+3`: a sign that nothing stands before.
  case signed(Sign, Formula)
  /// `a + b − c`: what comes first, and then at least one addend.
  case sum(Formula, [Addend])
  /// `2 × 3`, `3x`, `2(x + 1)`: what comes first, and then at least one factor.
  case product(Formula, [Factor])
  case division(Formula, by: Formula, Division)
  /// `3 1/2`, `3½`: the whole and its proper fraction.
  case mixed(whole: Numeral, numerator: Numeral, denominator: Numeral)
  case power(Formula, Formula)
  /// `x₁`, `a_n`.
  case index(Formula, Formula)
  /// A square root where the degree is nil.
  case root(Formula, degree: Formula?)
  /// `75%`: of a hundred.
  case percent(Formula)
  case bracketed(Formula, Bracket)
  case decorated(Formula, Decoration)
  /// `sin x`, `gcd(12, 18)`: a function by its name and what it is of.
  case function(Function, Formula)

  /// `3:4:5`, two terms or more.
  case ratio([Formula])
  /// `x = 3`, `2 < x ≤ 5`, `a : b = 3 : 4`: what comes first, and then at least one link. Where a line goes on with
  /// a sign (`&= 5`), an empty row comes first.
  case relation(Formula, [Link])
  /// `2, 3, 5`, `x = 2 or x = −5`: two or more, and what stands between them.
  case sequence([Formula], Separator)
  /// `{1, 2}`, `{}`, `{x | x > 3}` (one member: a sequence of `.suchThat`).
  case set([Formula])
  /// `(3, −4)`: the coordinates of a point, two or more.
  case tuple([Formula])
  case interval(Interval)
  /// `28 km`, `৳625`: a number and its unit.
  case measured(Formula, Mensuration)
  /// `5 m 20 cm`: measured parts that are meant together, larger first.
  case compound([Formula])

  /// Lines that stand below each other with their relation signs in one column: `\begin{aligned}`.
  case aligned([[Formula]])
  /// Rows of cells, as in `\begin{array}`; a row may be shorter than others.
  case table([[Formula]])
  /// Things that follow each other with nothing meant between them: `5 \quad 6`, `\text{Area } x`; empty where
  /// nothing was written, as before `+` of `{} + 1`.
  case row([Formula])
  /// What nobody could read, exactly as it was written: `\foo{3}`.
  case verbatim(String)
}
