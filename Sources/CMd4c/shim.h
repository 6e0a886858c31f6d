#ifndef LECTERN_CMD4C
#define LECTERN_CMD4C
// Debian's Markdown parser: it tells what it finds by callbacks, and keeps nothing.
#include <md4c.h>
#endif
