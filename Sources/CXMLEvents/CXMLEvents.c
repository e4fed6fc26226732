#include "CXMLEvents.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct cxmlevents_parser {
  cxmlevents_handler handler;
  xmlParserCtxtPtr context;
  int has_doctype;
};

static void start(
    void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
    const xmlChar **declared, int count, int defaulted, const xmlChar **attributes) {
  cxmlevents_parser *parser = user;
  parser->handler.start(parser->handler.user, name, count, attributes);
}

static void end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  cxmlevents_parser *parser = user;
  parser->handler.end(parser->handler.user, name);
}

static void text(void *user, const xmlChar *bytes, int count) {
  cxmlevents_parser *parser = user;
  parser->handler.text(parser->handler.user, bytes, count);
}

static void doctype(
    void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  cxmlevents_parser *parser = user;
  parser->has_doctype = 1;
  xmlStopParser(parser->context);
}

cxmlevents_parser *cxmlevents_open(const cxmlevents_handler *handler) {
  cxmlevents_parser *parser = calloc(1, sizeof *parser);
  if (!parser) return NULL;
  parser->handler = *handler;
  xmlSAXHandler sax = {
      .initialized = XML_SAX2_MAGIC,
      .startElementNs = start,
      .endElementNs = end,
      .characters = text,
      .cdataBlock = text,
      .ignorableWhitespace = text,
      .internalSubset = doctype,
  };
  parser->context = xmlCreatePushParserCtxt(&sax, parser, NULL, 0, NULL);
  if (!parser->context) {
    free(parser);
    return NULL;
  }
  // Own limits stand in for libxml2's, which a table of 50,000 projects may pass.
  xmlCtxtUseOptions(parser->context, XML_PARSE_NONET | XML_PARSE_HUGE);
  return parser;
}

cxmlevents_status cxmlevents_add(
    cxmlevents_parser *parser, const void *bytes, size_t count, int is_last) {
  const char *rest = bytes;
  int status = 0;
  do {
    int piece = count > INT_MAX ? INT_MAX : (int)count;
    count -= piece;
    status = xmlParseChunk(parser->context, rest, piece, is_last && count == 0);
    rest += piece;
  } while (count > 0 && status == 0);
  if (parser->has_doctype) return CXMLEVENTS_DOCTYPE;
  // A namespace that is not declared is no fault of the table.
  return status == 0 || parser->context->wellFormed ? CXMLEVENTS_GOOD : CXMLEVENTS_MALFORMED;
}

void cxmlevents_close(cxmlevents_parser *parser) {
  if (!parser) return;
  xmlFreeParserCtxt(parser->context);
  free(parser);
}

/// Attributes of a page's element that are looked at.
enum { most_attributes = 64 };

static void start_html(void *user, const xmlChar *name, const xmlChar **given) {
  const cxmlevents_handler *handler = user;
  const unsigned char *attributes[most_attributes * 5];
  int count = 0;
  for (; given && given[count * 2] && count < most_attributes; count++) {
    const unsigned char *value = given[count * 2 + 1];
    if (!value) value = (const unsigned char *)"";
    attributes[count * 5] = given[count * 2];
    attributes[count * 5 + 1] = NULL;
    attributes[count * 5 + 2] = NULL;
    attributes[count * 5 + 3] = value;
    attributes[count * 5 + 4] = value + strlen((const char *)value);
  }
  handler->start(handler->user, name, count, attributes);
}

static void end_html(void *user, const xmlChar *name) {
  const cxmlevents_handler *handler = user;
  handler->end(handler->user, name);
}

static void text_html(void *user, const xmlChar *bytes, int count) {
  const cxmlevents_handler *handler = user;
  handler->text(handler->user, bytes, count);
}

cxmlevents_status cxmlevents_read_html(
    const cxmlevents_handler *handler, const void *bytes, size_t count) {
  htmlSAXHandler sax = {
      .startElement = start_html,
      .endElement = end_html,
      .characters = text_html,
      .cdataBlock = text_html,
      .ignorableWhitespace = text_html,
  };
  if (count > INT_MAX) return CXMLEVENTS_MALFORMED;
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes, (int)count);
  if (!context) return CXMLEVENTS_MALFORMED;
  *context->sax = sax;
  context->userData = (void *)handler;
  htmlCtxtUseOptions(
      context, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                   HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(context);
  htmlFreeParserCtxt(context);
  return CXMLEVENTS_GOOD;
}
