#ifndef LECTERN_CVTERM
#define LECTERN_CVTERM
// For tests only: a terminal without a window.
#include <vterm.h>
#endif
