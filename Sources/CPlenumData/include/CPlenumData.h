#ifndef PLENUM_CPLENUMDATA_H
#define PLENUM_CPLENUMDATA_H
#include <stddef.h>

extern const unsigned char plenum_data_empty[1];

#endif
