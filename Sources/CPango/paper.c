#include "paper.h"

#include <stdlib.h>
#include <string.h>

static int take_bytes(void *closure, const unsigned char *data, unsigned length) {
  CPPaper *paper = closure;
  if (length > paper->room - paper->length) {
    size_t room = (paper->room + length) * 2;
    uint8_t *bytes = realloc(paper->bytes, room);
    if (!bytes) return CAIRO_STATUS_WRITE_ERROR;
    paper->bytes = bytes;
    paper->room = room;
  }
  memcpy(paper->bytes + paper->length, data, length);
  paper->length += length;
  return 0;
}

CPPaper *cp_open(double width, double height) {
  CPPaper *paper = calloc(1, sizeof *paper);
  if (!paper) return NULL;
  paper->surface = library.cairo_pdf_surface_create_for_stream(take_bytes, paper, width, height);
  paper->cairo = library.cairo_create(paper->surface);
  paper->context = library.pango_cairo_create_context(paper->cairo);
  // Else every glyph is moved to a whole unit, as for a screen.
  library.pango_context_set_round_glyph_positions(paper->context, 0);
  paper->font = library.pango_font_description_new();
  return paper;
}

void cp_close(CPPaper *paper) {
  library.pango_font_description_free(paper->font);
  library.g_object_unref(paper->context);
  library.cairo_destroy(paper->cairo);
  library.cairo_surface_destroy(paper->surface);
  free(paper->bytes);
  free(paper);
}

bool cp_has_family(CPPaper *paper, const char *family) {
  PangoFontDescription *wanted = library.pango_font_description_new();
  library.pango_font_description_set_family(wanted, family);
  library.pango_font_description_set_absolute_size(wanted, 10 * PANGO_SCALE);
  PangoFont *font = library.pango_context_load_font(paper->context, wanted);
  library.pango_font_description_free(wanted);
  if (!font) return false;
  PangoFontDescription *found = library.pango_font_describe(font);
  const char *name = library.pango_font_description_get_family(found);
  bool is_same = name && strcmp(name, family) == 0;
  library.pango_font_description_free(found);
  library.g_object_unref(font);
  return is_same;
}

void cp_set_family(CPPaper *paper, const char *family) {
  library.pango_font_description_set_family(paper->font, family);
}

void cp_end_page(CPPaper *paper) { library.cairo_show_page(paper->cairo); }

const uint8_t *cp_finish(CPPaper *paper, size_t *length) {
  if (!paper->is_finished) library.cairo_surface_finish(paper->surface);
  paper->is_finished = true;
  *length = paper->length;
  return cp_failure(paper) ? NULL : paper->bytes;
}

// The context finds itself on a finished surface, which is no failure: its own is looked at before.
const char *cp_failure(CPPaper *paper) {
  int status = library.cairo_surface_status(paper->surface);
  if (!status && !paper->is_finished) status = library.cairo_status(paper->cairo);
  return status ? library.cairo_status_to_string(status) : NULL;
}

static const char *tag(bool is_artifact) { return is_artifact ? "Private" : "P"; }

void cp_begin_marked(CPPaper *paper, bool is_artifact) {
  library.cairo_tag_begin(paper->cairo, tag(is_artifact), NULL);
}

void cp_end_marked(CPPaper *paper, bool is_artifact) { library.cairo_tag_end(paper->cairo, tag(is_artifact)); }

void cp_set_colour(CPPaper *paper, double red, double green, double blue) {
  library.cairo_set_source_rgb(paper->cairo, red, green, blue);
}

void cp_fill_rectangle(CPPaper *paper, double x, double y, double width, double height, double radius) {
  cairo_t *cairo = paper->cairo;
  const double quarter = 1.57079632679489661923;
  library.cairo_new_path(cairo);
  if (radius > 0) {
    library.cairo_arc(cairo, x + width - radius, y + radius, radius, -quarter, 0);
    library.cairo_arc(cairo, x + width - radius, y + height - radius, radius, 0, quarter);
    library.cairo_arc(cairo, x + radius, y + height - radius, radius, quarter, 2 * quarter);
    library.cairo_arc(cairo, x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
    library.cairo_close_path(cairo);
  } else {
    library.cairo_rectangle(cairo, x, y, width, height);
  }
  library.cairo_fill(cairo);
}

void cp_fill_circle(CPPaper *paper, double x, double y, double radius) {
  library.cairo_new_path(paper->cairo);
  library.cairo_arc(paper->cairo, x, y, radius, 0, 6.28318530717958647692);
  library.cairo_fill(paper->cairo);
}

void cp_draw_line(CPPaper *paper, double x1, double y1, double x2, double y2, double width, double dash) {
  library.cairo_set_line_width(paper->cairo, width);
  library.cairo_set_dash(paper->cairo, &dash, dash > 0 ? 1 : 0, 0);
  library.cairo_new_path(paper->cairo);
  library.cairo_move_to(paper->cairo, x1, y1);
  library.cairo_line_to(paper->cairo, x2, y2);
  library.cairo_stroke(paper->cairo);
}
