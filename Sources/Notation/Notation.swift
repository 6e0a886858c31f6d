// Notation: mathematics as people write it, read once for judging and for showing. Knows nothing of ours.
//
//   Formula/      the tree of what was written
//   Numbers/      exact rational numbers
//   Algebra/      what a formula is worth, exactly: roots, π and letters, within a budget of steps
//   Forms/        how a value is written: lowest terms, factorised, expanded, simplified
//   Reading/      what a pupil types, in either language, as a number
