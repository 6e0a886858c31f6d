// Terminal: a screen as a value. Cells in a grid, keys as cases, styles as roles. Knows no ncurses, no lesson, no file.
//
//   Cells/     sizes, areas, the grid and what changed in it
//   Text/      how wide text is, how it wraps and is cut, what may reach a cell
//   Style/     roles, colours, themes
//   Input/     bytes from a terminal as keys, pastes and clicks
//   Widgets/   a text field, a bar
//   Markdown/  what models and authors write, in rows of cells, whole or as it arrives
//   Maths/     formulas, prose with formulas in it and figures, in rows of cells
