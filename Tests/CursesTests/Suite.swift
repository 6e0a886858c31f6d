import Testing

/// ncurses is one for the whole process, and so is the width family: one test at a time.
@Suite(.serialized) struct CursesTests {}
