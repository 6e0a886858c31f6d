#ifndef LECTERN_CRESTORER
#define LECTERN_CRESTORER

#include <stddef.h>
struct termios;

/// From now on a crash (a trap, a bad access, a stack overflow) writes these bytes to the terminal and gives it these
/// settings back before the program dies of the signal. At most 256 bytes; nothing is allocated when it happens.
void lectern_restorer_arm(int terminal, const struct termios *settings, const char *bytes, size_t count);

/// The terminal is as it was: a crash has nothing to put right.
void lectern_restorer_disarm(void);

#endif
