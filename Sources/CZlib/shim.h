/* `inflateInit2` is a macro that takes the size of the stream, which Swift does not import. */
#ifndef PLENUM_CZLIB_H
#define PLENUM_CZLIB_H

#include <zlib.h>

/* The window bits also tell the format: 15 zlib, 31 gzip, -15 neither head nor checksum. */
static inline int czlib_inflate_init(z_streamp stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}

#endif
