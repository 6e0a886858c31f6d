// Curses: a real terminal, by way of ncurses; the only room that has one.
//
//   CursesScreen.swift      opening, reading, closing
//   CursesScreen+Drawing    a grid's changes become one write
//   Palette.swift           roles become ncurses' colour pairs and attributes
//   ColourNumbers.swift     a theme's colours become ncurses' numbers
//   TrueColour.swift        ncurses' 256 colours become the theme's own
//   ControlSequences.swift  what ncurses does not write
//   TerminalReport.swift    what `lectern doctor` asks a terminal
//   SecretLine.swift        a password, where there is no screen
//
// ncurses writes each frame into a file in memory; from there it goes to the terminal between the marks of a
// synchronised update, in one write. ncurses never reads: the bytes of the keyboard go to Terminal's KeyDecoder.
