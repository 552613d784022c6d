#include <stdlib.h>
#include <string.h>

#include "paper.h"

typedef struct Source {
  const uint8_t *bytes;
  size_t left;
} Source;

static int give_bytes(void *closure, unsigned char *data, unsigned length) {
  Source *source = closure;
  if (length > source->left) return CAIRO_STATUS_READ_ERROR;
  memcpy(data, source->bytes, length);
  source->bytes += length;
  source->left -= length;
  return 0;
}

// Gives the picture up.
static bool draw(CPPaper *paper, cairo_surface_t *picture, double x, double y, double width, double height) {
  bool is_whole = library.cairo_surface_status(picture) == 0;
  if (is_whole) {
    library.cairo_save(paper->cairo);
    library.cairo_translate(paper->cairo, x, y);
    double columns = library.cairo_image_surface_get_width(picture);
    double rows = library.cairo_image_surface_get_height(picture);
    library.cairo_scale(paper->cairo, width / columns, height / rows);
    library.cairo_set_source_surface(paper->cairo, picture, 0, 0);
    // Not cairo_paint, which cairo 1.16 takes for a blank page and forgets the marked content that it is in.
    library.cairo_new_path(paper->cairo);
    library.cairo_rectangle(paper->cairo, 0, 0, columns, rows);
    library.cairo_fill(paper->cairo);
    library.cairo_restore(paper->cairo);
  }
  library.cairo_surface_destroy(picture);
  return is_whole;
}

bool cp_draw_png(CPPaper *paper, const uint8_t *bytes, size_t length, double x, double y, double width, double height) {
  Source source = {bytes, length};
  return draw(paper, library.cairo_image_surface_create_from_png_stream(give_bytes, &source), x, y, width, height);
}

bool cp_draw_jpeg(
  CPPaper *paper, const uint8_t *bytes, size_t length, int columns, int rows, double x, double y, double width,
  double height) {
  // The pages are written when they end, after the caller's bytes.
  uint8_t *copy = malloc(length);
  if (!copy) return false;
  memcpy(copy, bytes, length);
  cairo_surface_t *picture = library.cairo_image_surface_create(CAIRO_FORMAT_RGB24, columns, rows);
  if (library.cairo_surface_set_mime_data(picture, "image/jpeg", copy, length, free, copy)) {
    free(copy);
    library.cairo_surface_destroy(picture);
    return false;
  }
  return draw(paper, picture, x, y, width, height);
}
