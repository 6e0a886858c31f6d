#ifndef LECTERN_CCURL
#define LECTERN_CCURL

// libcurl, loaded when it is first needed: linked, it and the thirty libraries that it draws in would cost every start of
// Lectern 4 ms.
#include <curl/curl.h>

#endif
