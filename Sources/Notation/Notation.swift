// Notation: mathematics as people write it, read once for judging and for showing. Knows nothing of ours.
//
//   Formula/      the tree of what was written
//   Reading/      text → tree: what a pupil types, in either language (`Formula(reading:as:)`), and LaTeX (`Formula(latex:)`)
//     Lexing/     characters → tokens; the signs and the commands
//     Parsing/    tokens → tree, by descent, in bounded steps
//     Words/      the words that are numbers, signs and names
//     Quantities/ the quick way for one number with a unit; units and their conversions
//   Text/         prose with mathematics in it (`MathsText`)
//   Printing/     tree → text: one line (`linear`), LaTeX (`latex`), said aloud (`spoken`)
//   Numbers/      exact rational numbers
//   Algebra/      what a tree is worth, exactly
//   Forms/        how a tree is written: simplified, factorised, in lowest terms
//   Figures/      pictures by name and numbers: number lines, bars, charts
