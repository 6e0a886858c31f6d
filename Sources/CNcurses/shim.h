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

// What Swift cannot see: globals that change, macros with a cast, and variadic calls.

static inline WINDOW *lectern_stdscr(void) { return stdscr; }
static inline int lectern_colours(void) { return COLORS; }

static inline attr_t lectern_bold(void) { return A_BOLD; }
static inline attr_t lectern_dim(void) { return A_DIM; }
static inline attr_t lectern_italic(void) { return A_ITALIC; }
static inline attr_t lectern_underline(void) { return A_UNDERLINE; }
static inline attr_t lectern_reverse(void) { return A_REVERSE; }

// Hidden by glibc without _XOPEN_SOURCE; here it is CWidth's.
extern int wcwidth(wchar_t);

/// A run of letters of one look, as ncurses itself would cut it: each letter that takes columns is a cell with the marks
/// that follow it. Given as cells, it need not be taken apart, measured and classified again.
static inline void lectern_put(int row, int column, const wchar_t *run, int count, attr_t attributes, int pair) {
  enum { most = 128 };
  cchar_t cells[most];
  const cchar_t empty = {.attr = attributes | (attr_t)COLOR_PAIR(pair < 255 ? pair : 255), .ext_color = pair};
  int at = 0;
  while (at < count) {
    int used = 0, columns = 0;
    while (at < count && used < most) {
      int marks = 1;
      cells[used] = empty;
      cells[used].chars[0] = run[at];
      columns += wcwidth(run[at]);
      for (at++; at < count && wcwidth(run[at]) == 0; at++) {
        if (marks < CCHARW_MAX) cells[used].chars[marks++] = run[at];
      }
      used++;
    }
    mvwadd_wchnstr(stdscr, row, column, cells, used);
    column += columns;
  }
}

/// A file in memory: where ncurses writes a frame, so that it can go to the terminal in one piece.
static inline int lectern_memory_file(void) { return (int)syscall(SYS_memfd_create, "lectern-frame", 1u); }

static inline int lectern_codeset_is_utf8(void) {
  const char *name = nl_langinfo(CODESET);
  return name[0] == 'U' && name[1] == 'T' && name[2] == 'F' && name[3] == '-' && name[4] == '8';
}

#endif
