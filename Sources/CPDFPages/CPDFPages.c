#include "CPDFPages.h"

#include <cairo.h>
#include <math.h>
#include <poppler.h>
#include <stdlib.h>
#include <string.h>

struct cpdfpages_document {
  PopplerDocument *poppler;
};

/// More characters than fit on a page.
enum { most_glyphs = 200000 };

cpdfpages_document *cpdfpages_open(const void *bytes, size_t count, cpdfpages_status *status) {
  GError *error = NULL;
  GBytes *data = g_bytes_new_static(bytes, count);
  PopplerDocument *poppler = poppler_document_new_from_bytes(data, NULL, &error);
  g_bytes_unref(data);
  *status = CPDFPAGES_GOOD;
  if (!poppler) {
    int is_encrypted = g_error_matches(error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED);
    *status = is_encrypted ? CPDFPAGES_ENCRYPTED : CPDFPAGES_BROKEN;
    g_clear_error(&error);
    return NULL;
  }
  cpdfpages_document *document = calloc(1, sizeof *document);
  if (!document) {
    g_object_unref(poppler);
    *status = CPDFPAGES_BROKEN;
    return NULL;
  }
  document->poppler = poppler;
  return document;
}

void cpdfpages_close(cpdfpages_document *document) {
  if (!document) return;
  g_object_unref(document->poppler);
  free(document);
}

int cpdfpages_count(const cpdfpages_document *document) {
  return poppler_document_get_n_pages(document->poppler);
}

int cpdfpages_read(const cpdfpages_document *document, int index, cpdfpages_page *page) {
  memset(page, 0, sizeof *page);
  PopplerPage *poppler = poppler_document_get_page(document->poppler, index);
  if (!poppler) return 0;
  poppler_page_get_size(poppler, &page->width, &page->height);
  // Of the page alone poppler would leave out whole paragraphs that begin beyond its edge.
  PopplerRectangle area = {-page->width, -page->height, 2 * page->width, 2 * page->height};
  char *text = poppler_page_get_text_for_area(poppler, &area);
  PopplerRectangle *boxes = NULL;
  guint count = 0;
  // One box for each character of the text, line breaks included.
  if (text && poppler_page_get_text_layout_for_area(poppler, &area, &boxes, &count)) {
    if (count > most_glyphs) count = most_glyphs;
    page->glyphs = malloc(count * sizeof *page->glyphs);
    const char *rest = text;
    for (guint box = 0; page->glyphs && box < count && *rest; box++) {
      gunichar scalar = g_utf8_get_char_validated(rest, -1);
      if (scalar == (gunichar)-1 || scalar == (gunichar)-2) break;
      rest = g_utf8_next_char(rest);
      if (boxes[box].x2 <= 0 || boxes[box].y2 <= 0 || boxes[box].x1 >= page->width ||
          boxes[box].y1 >= page->height) {
        continue;
      }
      cpdfpages_glyph *glyph = &page->glyphs[page->glyph_count++];
      glyph->left = (float)boxes[box].x1;
      glyph->top = (float)boxes[box].y1;
      glyph->right = (float)boxes[box].x2;
      glyph->bottom = (float)boxes[box].y2;
      glyph->scalar = scalar;
    }
  }
  g_free(boxes);
  g_free(text);
  g_object_unref(poppler);
  return 1;
}

void cpdfpages_free(cpdfpages_page *page) {
  free(page->glyphs);
  free(page->lines);
  memset(page, 0, sizeof *page);
}

/// A picture of a page in shades of grey, and where characters stand in it, whose strokes are no lines.
typedef struct {
  int width, height;
  uint8_t *shades;
  uint8_t *is_text;
} picture;

/// Pixels of a picture at most, and what a shade must differ for an edge.
enum { most_pixels = 12000000, edge = 28, most_lines = 60000 };

static picture paint(PopplerPage *page, double width, double height, double *scale) {
  picture result = {0, 0, NULL, NULL};
  *scale = 2;
  if (!(width > 0 && height > 0) || width > 1e5 || height > 1e5) return result;
  if (width * height * *scale * *scale > most_pixels) *scale = sqrt(most_pixels / (width * height));
  result.width = (int)ceil(width * *scale);
  result.height = (int)ceil(height * *scale);
  cairo_surface_t *surface =
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, result.width, result.height);
  if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) {
    cairo_surface_destroy(surface);
    return result;
  }
  cairo_t *cairo = cairo_create(surface);
  cairo_set_source_rgb(cairo, 1, 1, 1);
  cairo_paint(cairo);
  cairo_scale(cairo, *scale, *scale);
  poppler_page_render(page, cairo);
  cairo_destroy(cairo);
  cairo_surface_flush(surface);
  const uint8_t *pixels = cairo_image_surface_get_data(surface);
  int stride = cairo_image_surface_get_stride(surface);
  result.shades = pixels ? malloc((size_t)result.width * result.height) : NULL;
  for (int y = 0; result.shades && y < result.height; y++) {
    const uint32_t *row = (const uint32_t *)(pixels + (size_t)y * stride);
    uint8_t *shades = result.shades + (size_t)y * result.width;
    for (int x = 0; x < result.width; x++) {
      uint32_t pixel = row[x];
      shades[x] = (uint8_t)(((pixel >> 16 & 255) * 77 + (pixel >> 8 & 255) * 150 +
                             (pixel & 255) * 29) >> 8);
    }
  }
  cairo_surface_destroy(surface);
  return result;
}

static int is_chinese(const cpdfpages_glyph *glyph) {
  return glyph->scalar > 0x2E7F && glyph->scalar != 0x3000 && glyph->right > glyph->left;
}

/// How much higher a character's box is than the character: Chinese ones are as high as wide.
static double box_ratio(const cpdfpages_page *page) {
  double sum = 0;
  size_t count = 0;
  for (size_t index = 0; index < page->glyph_count; index++) {
    const cpdfpages_glyph *glyph = &page->glyphs[index];
    if (!is_chinese(glyph)) continue;
    sum += (glyph->bottom - glyph->top) / (glyph->right - glyph->left);
    count++;
  }
  double ratio = count ? sum / count : 1.2;
  return ratio < 1 ? 1 : ratio > 2 ? 2 : ratio;
}

static int clamp(double value, int most) {
  return value < 0 ? 0 : value > most ? most : (int)value;
}

/// Marks where characters stand. Their boxes may reach over the lines above and below them, so that
/// only the middle counts.
static void mark_text(const cpdfpages_page *page, double scale, picture *picture) {
  picture->is_text = calloc((size_t)picture->width * picture->height, 1);
  if (!picture->is_text) return;
  double ratio = box_ratio(page);
  for (size_t index = 0; index < page->glyph_count; index++) {
    const cpdfpages_glyph *glyph = &page->glyphs[index];
    if (glyph->scalar <= 0x20 || glyph->scalar == 0x3000) continue;
    double height = glyph->bottom - glyph->top;
    double middle = (glyph->top + glyph->bottom) / 2 + (ratio - 1) * 0.1 * height;
    double half = (is_chinese(glyph) ? glyph->right - glyph->left : height / ratio) * 0.55;
    int top = clamp((middle - half) * scale, picture->height);
    int bottom = clamp((middle + half) * scale + 1, picture->height);
    int left = clamp(glyph->left * scale - 1, picture->width);
    int right = clamp(glyph->right * scale + 1, picture->width);
    for (int y = top; y < bottom && left < right; y++) {
      memset(picture->is_text + (size_t)y * picture->width + left, 1, right - left);
    }
  }
}

static void add_line(
    cpdfpages_page *page, size_t *room, double left, double top, double right, double bottom) {
  if (page->line_count == *room) {
    size_t more = *room ? *room * 2 : 256;
    if (more > most_lines) return;
    cpdfpages_line *lines = realloc(page->lines, more * sizeof *lines);
    if (!lines) return;
    page->lines = lines;
    *room = more;
  }
  cpdfpages_line line = {(float)left, (float)top, (float)right, (float)bottom};
  page->lines[page->line_count++] = line;
}

/// Whether a shade differs enough from the one across, and no character hides either. Without
/// branches, so that the compiler takes many pixels at once.
static inline uint8_t is_edge(
    const uint8_t *shade, const uint8_t *is_text, size_t here, size_t across) {
  uint8_t one = shade[here], other = shade[here + across];
  uint8_t differs = (uint8_t)(one > other ? one - other : other - one) >= edge;
  return differs & !(is_text[here] | is_text[here + across]);
}

/// Counts the edges of each run, going through the picture as it lies in memory.
static void count_edges(const picture *picture, int is_vertical, uint32_t *counts) {
  size_t width = picture->width, across = is_vertical ? 1 : width;
  size_t columns = is_vertical ? width - 1 : width;
  size_t rows = is_vertical ? picture->height : picture->height - 1;
  for (size_t y = 0; y < rows; y++) {
    const uint8_t *shade = picture->shades + y * width, *is_text = picture->is_text + y * width;
    if (is_vertical) {
      for (size_t x = 0; x < columns; x++) counts[x] += is_edge(shade, is_text, x, across);
    } else {
      uint32_t count = 0;
      for (size_t x = 0; x < columns; x++) count += is_edge(shade, is_text, x, across);
      counts[y] = count;
    }
  }
}

/// Finds runs of edges along one direction. `step` leads to the next pixel of a run, `across` to the
/// pixel that the shade is compared with.
static void find_runs(
    const picture *picture, double scale, int is_vertical, cpdfpages_page *page, size_t *room) {
  int runs = is_vertical ? picture->width - 1 : picture->height - 1;
  int length = is_vertical ? picture->height : picture->width;
  size_t step = is_vertical ? picture->width : 1;
  size_t across = is_vertical ? 1 : picture->width;
  // A stroke of a character is shorter than this, or touches no other line.
  int shortest = (int)((is_vertical ? 7 : 12) * scale);
  int most_gap = (int)(1.5 * scale);
  uint32_t *counts = runs > 0 ? calloc(runs, sizeof *counts) : NULL;
  if (!counts) return;
  count_edges(picture, is_vertical, counts);
  for (int run = 0; run < runs; run++) {
    // Most runs have too few edges for any line.
    if (counts[run] < (uint32_t)(is_vertical ? shortest * 6 / 10 : shortest / 3)) continue;
    const uint8_t *shade = picture->shades + (size_t)run * across;
    const uint8_t *is_text = picture->is_text + (size_t)run * across;
    int start = -1, last = -1, edges = 0, gap = 0, seen = 0;
    for (int at = 0; at <= length; at++) {
      size_t here = (size_t)at * step;
      // A line between rows may run on below characters, but nothing there counts as its edge.
      if (!is_vertical && at < length && start >= 0 && (is_text[here] || is_text[here + across])) {
        if (gap == 0) last = at;
        continue;
      }
      if (at < length && is_edge(shade, is_text, here, across)) {
        if (start < 0) {
          // The line may have begun below characters.
          start = at;
          while (!is_vertical && start > 0 && is_text[(start - 1) * step]) start--;
          edges = seen = 0;
        }
        last = at;
        gap = 0;
        edges++;
        seen++;
      } else if (start >= 0) {
        seen++;
        if (++gap <= most_gap && at < length) continue;
        int span = last - start + 1;
        // Text hides rules between rows, but none beside it.
        int least = is_vertical ? span * 6 / 10 : shortest / 3;
        if (span >= shortest && edges >= least && edges * 10 >= (seen - gap) * 6) {
          double place = (run + 1) / scale, from = start / scale, to = (last + 1) / scale;
          if (is_vertical) {
            add_line(page, room, place, from, place, to);
          } else {
            add_line(page, room, from, place, to, place);
          }
        }
        start = -1;
      }
    }
  }
  free(counts);
}

void cpdfpages_find_lines(const cpdfpages_document *document, int index, cpdfpages_page *page) {
  PopplerPage *poppler = poppler_document_get_page(document->poppler, index);
  if (!poppler) return;
  double scale = 1;
  picture picture = paint(poppler, page->width, page->height, &scale);
  g_object_unref(poppler);
  if (!picture.shades) return;
  size_t room = 0;
  mark_text(page, scale, &picture);
  if (!picture.is_text) {
    free(picture.shades);
    return;
  }
  find_runs(&picture, scale, 0, page, &room);
  find_runs(&picture, scale, 1, page, &room);
  free(picture.is_text);
  free(picture.shades);
}

const char *cpdfpages_version(void) { return poppler_get_version(); }
