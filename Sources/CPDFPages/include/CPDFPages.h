// PDF pages as characters with their places and ruling lines. A shim, because GLib's macros and
// reference counts are awkward in Swift, and because looking at every pixel is a loop for C.
#ifndef CPDFPAGES_H
#define CPDFPAGES_H

#include <stddef.h>
#include <stdint.h>

typedef enum {
  CPDFPAGES_GOOD,
  CPDFPAGES_BROKEN,
  CPDFPAGES_ENCRYPTED,
} cpdfpages_status;

typedef struct cpdfpages_document cpdfpages_document;

/// A character with its box, in points from the page's upper left corner.
typedef struct {
  float left, top, right, bottom;
  uint32_t scalar;
} cpdfpages_glyph;

/// A ruling line; its ends differ in one direction only.
typedef struct {
  float left, top, right, bottom;
} cpdfpages_line;

typedef struct {
  double width, height;
  cpdfpages_glyph *glyphs;
  size_t glyph_count;
  cpdfpages_line *lines;
  size_t line_count;
} cpdfpages_page;

/// Opens a document whose bytes stay where they are until it is closed.
cpdfpages_document *cpdfpages_open(const void *bytes, size_t count, cpdfpages_status *status);
void cpdfpages_close(cpdfpages_document *document);
int cpdfpages_count(const cpdfpages_document *document);

/// Reads a page's characters; 0 where there is no such page. `cpdfpages_free` takes them back.
int cpdfpages_read(const cpdfpages_document *document, int index, cpdfpages_page *page);

/// Paints the page and finds the lines on it: long thin edges between dark and bright.
void cpdfpages_find_lines(const cpdfpages_document *document, int index, cpdfpages_page *page);
void cpdfpages_free(cpdfpages_page *page);

/// The version of poppler that is loaded, `22.12.0`.
const char *cpdfpages_version(void);

#endif
