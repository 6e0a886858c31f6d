#ifndef LECTERN_CNCURSES
#define LECTERN_CNCURSES

#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include <ncurses.h>
#include <term.h>

// What Swift cannot see: globals that change, macros with a cast, and variadic calls.

static inline WINDOW *lectern_stdscr(void) { return stdscr; }
static inline int lectern_colours(void) { return COLORS; }
static inline FILE *lectern_stdin(void) { return stdin; }

static inline attr_t lectern_bold(void) { return A_BOLD; }
static inline attr_t lectern_dim(void) { return A_DIM; }
static inline attr_t lectern_italic(void) { return A_ITALIC; }
static inline attr_t lectern_underline(void) { return A_UNDERLINE; }
static inline attr_t lectern_reverse(void) { return A_REVERSE; }

/// Attributes and a colour pair, which may be over 255, for what is added next.
static inline int lectern_set_style(attr_t attributes, int pair) {
  return wattr_set(stdscr, attributes, (short)pair, &pair);
}

/// What the description of a terminal promises and terminals do not keep. Wrapping is off while the screen is up: ncurses
/// would turn it on around the last cell. Several terminals that say xterm-256color do not repeat a character (REP), and
/// tab stops are anywhere.
static inline void lectern_trust_no_margins(void) {
  auto_right_margin = 0;
  repeat_char = NULL;
  tab = NULL;
  back_tab = NULL;
}

/// A file in memory: where ncurses writes a frame, so that it can go to the terminal in one piece.
static inline int lectern_memory_file(void) { return (int)syscall(SYS_memfd_create, "lectern-frame", 1u); }

static inline int lectern_codeset_is_utf8(void) {
  const char *name = nl_langinfo(CODESET);
  return name[0] == 'U' && name[1] == 'T' && name[2] == 'F' && name[3] == '-' && name[4] == '8';
}

#endif
