/* Debian's libxml2 headers pull in ICU, which collides with Foundation's own ICU module as soon as a
   file sees both: the switch is taken back before the other headers are read. */
#ifndef PLENUM_CLIBXML2_H
#define PLENUM_CLIBXML2_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/* `xmlFree` is a global variable, which Swift 6 rejects. */
static inline void clibxml2_free(void *pointer) { xmlFree(pointer); }

/* How deep elements may be nested; the start of a deeper one stops the parser. libxml2 itself stops
   at 256 without telling why. */
#define CLIBXML2_DEPTH_LIMIT 250

static inline void clibxml2_start_element(void *context, const xmlChar *name,
                                          const xmlChar **attributes) {
  htmlParserCtxtPtr parser = (htmlParserCtxtPtr)context;
  if (parser->nodeNr > CLIBXML2_DEPTH_LIMIT) {
    *(int *)parser->_private = 1;
    xmlStopParser(parser);
    return;
  }
  xmlSAX2StartElement(context, name, attributes);
}

/* Reads UTF-8 HTML: recovers from errors, prints none, fetches nothing. `too_deep` is set when the
   nesting limit stopped the parser. */
static inline htmlDocPtr clibxml2_read_html(const char *bytes, int length, int *too_deep) {
  htmlParserCtxtPtr parser = htmlNewParserCtxt();
  if (parser == NULL) return NULL;
  parser->_private = too_deep;
  parser->sax->startElement = clibxml2_start_element;
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
  htmlDocPtr document = htmlCtxtReadMemory(parser, bytes, length, NULL, "UTF-8", options);
  htmlFreeParserCtxt(parser);
  return document;
}

/* Reads an XML file piece by piece: prints nothing, fetches nothing, replaces no entities. */
static inline xmlTextReaderPtr clibxml2_open_reader(const char *path) {
  return xmlReaderForFile(path, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
}

/* The line of the last error of this thread, 0 if there was none. */
static inline int clibxml2_error_line(void) {
  const xmlError *error = xmlGetLastError();
  return error == NULL ? 0 : error->line;
}

/* What the last error of this thread was. */
static inline const char *clibxml2_error_message(void) {
  const xmlError *error = xmlGetLastError();
  return error == NULL || error->message == NULL ? "unknown error" : error->message;
}

#endif
