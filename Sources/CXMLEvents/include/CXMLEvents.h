// XML and HTML as events. A shim, because libxml2's headers bring in ICU's, which are not those of
// Swift's Foundation, so that Swift cannot import them.
#ifndef CXMLEVENTS_H
#define CXMLEVENTS_H

#include <stddef.h>

/// What is called, with `user`, for each element and text. Nothing outlives its call.
typedef struct {
  void *user;
  /// `attributes` are five pointers each: local name, prefix, URI, value, the value's end.
  void (*start)(void *user, const unsigned char *name, int count, const unsigned char **attributes);
  void (*end)(void *user, const unsigned char *name);
  void (*text)(void *user, const unsigned char *bytes, int count);
} cxmlevents_handler;

typedef enum {
  CXMLEVENTS_GOOD,
  CXMLEVENTS_MALFORMED,
  /// A DOCTYPE, whose entities may be an attack; it ends the reading.
  CXMLEVENTS_DOCTYPE,
} cxmlevents_status;

typedef struct cxmlevents_parser cxmlevents_parser;

/// A parser of XML that comes in pieces, or NULL; it never reads a file or the network.
cxmlevents_parser *cxmlevents_open(const cxmlevents_handler *handler);
cxmlevents_status cxmlevents_add(
    cxmlevents_parser *parser, const void *bytes, size_t count, int is_last);
void cxmlevents_close(cxmlevents_parser *parser);

/// Reads a whole HTML page in UTF-8, forgiving whatever it can. Attributes have no prefix, no URI
/// and end with a zero byte: name, NULL, NULL, value, the value's end.
cxmlevents_status cxmlevents_read_html(
    const cxmlevents_handler *handler, const void *bytes, size_t count);

#endif
