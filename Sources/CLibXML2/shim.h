/* Debian's libxml2 headers pull in ICU, which collides with Foundation's own ICU module as soon as a
   file sees both: the switch is taken back before the other headers are read. */
#ifndef PLENUM_CLIBXML2_H
#define PLENUM_CLIBXML2_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/* `xmlFree` is a global variable, which Swift 6 rejects. */
static inline void clibxml2_free(void *pointer) { xmlFree(pointer); }

#endif
