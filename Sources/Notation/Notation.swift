// Notation: mathematics as people write it, read once for judging and for showing. Knows nothing of ours.
//
//   Formula/      the tree of what was written
//   Numbers/      exact rational numbers
//   Reading/      what a pupil types, in either language, as a number
