/* `inflateInit2` is a macro that takes the size of the stream, which Swift does not import. */
#ifndef PLENUM_CZLIB_H
#define PLENUM_CZLIB_H

#include <zlib.h>

/* 15 bits of window, 16 for the gzip format. */
static inline int czlib_inflate_init_gzip(z_streamp stream) { return inflateInit2(stream, 15 + 16); }

#endif
