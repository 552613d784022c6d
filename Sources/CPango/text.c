#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "paper.h"

typedef struct Piece {
  PangoGlyphItem *glyphs;
  // That of its line.
  const char *text;
  CPRun run;
} Piece;

struct CPText {
  CPPaper *paper;
  char *text;
  double size;
  const CPSpan *spans;
  size_t span_count;
  // One of the whole, or one of each line.
  PangoLayout **layouts;
  size_t layout_count;
  Piece *pieces;
  size_t count;
  double width;
  size_t missing;
};

static double points(int units) { return (double)units / PANGO_SCALE; }

static void insert(PangoAttrList *list, PangoAttribute *attribute, size_t start, size_t end) {
  attribute->start = (unsigned)start;
  attribute->end = (unsigned)end;
  library.pango_attr_list_insert(list, attribute);
}

// The looks of the part of the text from `from` to `to`.
static PangoAttrList *looks(const CPText *text, size_t from, size_t to) {
  PangoAttrList *list = library.pango_attr_list_new();
  // A ligature stands for several letters, and cairo says which in a content of its own, at which poppler stops reading.
  insert(list, library.pango_attr_font_features_new("liga=0"), 0, to - from);
  for (size_t index = 0; index < text->span_count; index++) {
    const CPSpan *span = &text->spans[index];
    size_t start = span->start > from ? span->start - from : 0;
    size_t end = (span->end < to ? span->end : to) - from;
    if (span->end <= from || span->start >= to) continue;
    if (span->is_strong) insert(list, library.pango_attr_weight_new(PANGO_WEIGHT_BOLD), start, end);
    PangoLanguage *language = library.pango_language_from_string(span->language);
    insert(list, library.pango_attr_language_new(language), start, end);
    // A colour that nobody sees: what differs in it never shares a run.
    insert(list, library.pango_attr_foreground_new((uint16_t)index, 0, 0), start, end);
  }
  return list;
}

static PangoLayout *lay_out(const CPText *text, size_t from, size_t to) {
  PangoLayout *layout = library.pango_layout_new(text->paper->context);
  library.pango_font_description_set_absolute_size(text->paper->font, text->size * PANGO_SCALE);
  library.pango_layout_set_font_description(layout, text->paper->font);
  library.pango_layout_set_text(layout, text->text + from, (int)(to - from));
  PangoAttrList *list = looks(text, from, to);
  library.pango_layout_set_attributes(layout, list);
  library.pango_attr_list_unref(list);
  return layout;
}

static bool add_piece(CPText *text, size_t *room, Piece piece) {
  if (text->count == *room) {
    size_t more = *room ? *room * 2 : 8;
    Piece *pieces = realloc(text->pieces, more * sizeof *pieces);
    if (!pieces) return false;
    text->pieces = pieces;
    *room = more;
  }
  text->pieces[text->count++] = piece;
  return true;
}

// The pieces of a layout of one line, which is the text's from `from` on and begins at `x`.
static bool add_pieces(CPText *text, size_t *room, PangoLayout *layout, size_t line, size_t from, double x) {
  bool is_enough = true;
  PangoLayoutIter *iterator = library.pango_layout_get_iter(layout);
  double left = 0;
  do {
    PangoGlyphItem *glyphs = library.pango_layout_iter_get_run_readonly(iterator);
    // A line ends with a run without glyphs, which is no piece.
    if (!glyphs) continue;
    PangoRectangle place;
    library.pango_layout_iter_get_run_extents(iterator, NULL, &place);
    size_t start = from + (size_t)library.pango_layout_iter_get_index(iterator);
    CPRun run = {line, start, x + left, points(place.width)};
    left += run.width;
    is_enough = add_piece(text, room, (Piece){glyphs, text->text + from, run});
  } while (is_enough && library.pango_layout_iter_next_run(iterator));
  library.pango_layout_iter_free(iterator);
  return is_enough;
}

// Every line is laid out again by itself: pango has no glyph for the space that a line ends at, and cairo would say it in a
// content of its own, at which poppler stops reading.
static bool add_line(CPText *text, size_t *room, size_t from, size_t to, PangoRectangle place) {
  size_t line = text->layout_count, first = text->count;
  PangoLayout **layouts = realloc(text->layouts, (line + 1) * sizeof *layouts);
  if (!layouts) return false;
  text->layouts = layouts;
  text->layouts[text->layout_count++] = lay_out(text, from, to);
  double x = points(place.x), end = x + points(place.width);
  if (!add_pieces(text, room, text->layouts[line], line, from, x)) return false;
  // That space is none of the line's width.
  for (size_t index = first; index < text->count; index++) {
    CPRun *run = &text->pieces[index].run;
    if (run->x + run->width > end) run->width = end > run->x ? end - run->x : 0;
  }
  return true;
}

// Adds the lines of a layout that begins at `from`; of one that is not the end of the text the last line is left to do.
//
// `next` becomes where to go on.
static bool add_lines(CPText *text, size_t *room, PangoLayout *layout, size_t from, bool is_end, size_t *next) {
  bool is_enough = true;
  PangoLayoutIter *iterator = library.pango_layout_get_iter(layout);
  do {
    const PangoLayoutLine *line = library.pango_layout_iter_get_line_readonly(iterator);
    size_t start = from + (size_t)line->start_index;
    *next = start;
    if (!is_end && library.pango_layout_iter_at_last_line(iterator)) break;
    PangoRectangle place;
    library.pango_layout_iter_get_line_extents(iterator, NULL, &place);
    if (points(place.width) > text->width) text->width = points(place.width);
    is_enough = add_line(text, room, start, start + (size_t)line->length, place);
  } while (is_enough && library.pango_layout_iter_next_line(iterator));
  library.pango_layout_iter_free(iterator);
  return is_enough;
}

// In parts of some thousand bytes: pango takes the square of a word's length to break it.
static bool find_lines(CPText *text, size_t length, double width, CPAlignment alignment, CPWrapping wrapping) {
  enum { PART = 4096 };
  size_t room = 0, from = 0, part = PART;
  bool is_enough = true, is_end = false;
  while (is_enough && !is_end) {
    is_end = width < 0 || length - from <= part;
    size_t to = is_end ? length : from + part;
    // Not within a character.
    while (to < length && ((unsigned char)text->text[to] & 0xC0) == 0x80) to--;
    PangoLayout *layout = lay_out(text, from, to);
    library.pango_layout_set_wrap(layout, wrapping == CPWrappingWords ? PANGO_WRAP_WORD : PANGO_WRAP_WORD_CHAR);
    library.pango_layout_set_width(layout, width < 0 ? -1 : (int)(width * PANGO_SCALE));
    library.pango_layout_set_alignment(layout, (int)alignment);
    text->missing += (size_t)library.pango_layout_get_unknown_glyphs_count(layout);
    size_t next = from;
    is_enough = add_lines(text, &room, layout, from, is_end, &next);
    library.g_object_unref(layout);
    // A part that is one line needs more of the text to be a line.
    part = next == from ? part * 2 : PART;
    from = next;
  }
  return is_enough;
}

CPText *cp_set_text(
  CPPaper *paper, const char *bytes, size_t length, double size, double width, CPAlignment alignment,
  CPWrapping wrapping, const CPSpan *spans, size_t count) {
  if (length > INT_MAX) return NULL;
  CPText *text = calloc(1, sizeof *text);
  if (!text) return NULL;
  *text = (CPText){.paper = paper, .text = malloc(length + 1), .size = size, .spans = spans, .span_count = count};
  if (!text->text) {
    free(text);
    return NULL;
  }
  memcpy(text->text, bytes, length);
  text->text[length] = 0;
  bool is_found = find_lines(text, length, width, alignment, wrapping);
  // The caller's, and used no more.
  text->spans = NULL;
  text->span_count = 0;
  if (is_found) return text;
  cp_free_text(text);
  return NULL;
}

void cp_free_text(CPText *text) {
  for (size_t index = 0; index < text->layout_count; index++) library.g_object_unref(text->layouts[index]);
  free(text->layouts);
  free(text->text);
  free(text->pieces);
  free(text);
}

double cp_text_width(const CPText *text) { return text->width; }

size_t cp_text_missing(const CPText *text) { return text->missing; }

size_t cp_text_runs(const CPText *text) { return text->count; }

CPRun cp_text_run(const CPText *text, size_t run) { return text->pieces[run].run; }

void cp_draw_run(CPText *text, size_t run, double x, double baseline) {
  Piece piece = text->pieces[run];
  library.cairo_move_to(text->paper->cairo, x + piece.run.x, baseline);
  library.pango_cairo_show_glyph_item(text->paper->cairo, piece.text, piece.glyphs);
}
