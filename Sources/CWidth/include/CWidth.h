#ifndef LECTERN_CWIDTH
#define LECTERN_CWIDTH

#include <stdint.h>

/// Columns of a scalar: -1 for a control, 0, 1 or 2. `family` is what a spacing mark (Mc) takes: 1, or 0.
int lectern_width(uint32_t scalar, int family);

/// What wcwidth, and so ncurses, takes for the family from now on. It begins with 1.
void lectern_set_width_family(int family);
int lectern_width_family(void);

#endif
