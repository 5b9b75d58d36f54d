// What the GNU C library's allocator can be told; Swift's module of the library leaves it out.
#include <malloc.h>
