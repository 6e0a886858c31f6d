#ifndef LECTERN_CPOSTGRES
#define LECTERN_CPOSTGRES
// The client library of PostgreSQL.
#include <postgresql/libpq-fe.h>
#endif
