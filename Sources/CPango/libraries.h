// The functions that are used, by library: declared and loaded from the same list.
#ifndef LIBRARIES_H
#define LIBRARIES_H

#include <stdbool.h>
#include <stdint.h>

typedef struct cairo cairo_t;
typedef struct cairo_surface cairo_surface_t;
typedef int (*cairo_write_t)(void *closure, const unsigned char *data, unsigned length);
typedef int (*cairo_read_t)(void *closure, unsigned char *data, unsigned length);

enum { CAIRO_STATUS_READ_ERROR = 10, CAIRO_STATUS_WRITE_ERROR = 11, CAIRO_FORMAT_RGB24 = 1 };

#define CAIRO_FUNCTIONS(F) \
  F(cairo_surface_t *, cairo_pdf_surface_create_for_stream, (cairo_write_t, void *closure, double, double)) \
  F(void, cairo_surface_finish, (cairo_surface_t *)) \
  F(void, cairo_surface_destroy, (cairo_surface_t *)) \
  F(int, cairo_surface_status, (cairo_surface_t *)) \
  F(const char *, cairo_status_to_string, (int status)) \
  F(cairo_t *, cairo_create, (cairo_surface_t *)) \
  F(void, cairo_destroy, (cairo_t *)) \
  F(int, cairo_status, (cairo_t *)) \
  F(void, cairo_show_page, (cairo_t *)) \
  F(void, cairo_tag_begin, (cairo_t *, const char *name, const char *attributes)) \
  F(void, cairo_tag_end, (cairo_t *, const char *name)) \
  F(void, cairo_set_source_rgb, (cairo_t *, double, double, double)) \
  F(void, cairo_set_line_width, (cairo_t *, double)) \
  F(void, cairo_set_dash, (cairo_t *, const double *dashes, int count, double offset)) \
  F(void, cairo_new_path, (cairo_t *)) \
  F(void, cairo_move_to, (cairo_t *, double, double)) \
  F(void, cairo_line_to, (cairo_t *, double, double)) \
  F(void, cairo_arc, (cairo_t *, double x, double y, double radius, double from, double to)) \
  F(void, cairo_rectangle, (cairo_t *, double x, double y, double width, double height)) \
  F(void, cairo_close_path, (cairo_t *)) \
  F(void, cairo_fill, (cairo_t *)) \
  F(void, cairo_save, (cairo_t *)) \
  F(void, cairo_restore, (cairo_t *)) \
  F(void, cairo_translate, (cairo_t *, double x, double y)) \
  F(void, cairo_scale, (cairo_t *, double x, double y)) \
  F(void, cairo_set_source_surface, (cairo_t *, cairo_surface_t *, double x, double y)) \
  F(cairo_surface_t *, cairo_image_surface_create, (int format, int width, int height)) \
  F(cairo_surface_t *, cairo_image_surface_create_from_png_stream, (cairo_read_t, void *closure)) \
  F(int, cairo_image_surface_get_width, (cairo_surface_t *)) \
  F(int, cairo_image_surface_get_height, (cairo_surface_t *)) \
  F(int, cairo_surface_set_mime_data, \
    (cairo_surface_t *, const char *type, const unsigned char *, unsigned long, void (*destroy)(void *), void *)) \
  F(void, cairo_stroke, (cairo_t *))

typedef struct PangoAttrList PangoAttrList;
typedef struct PangoContext PangoContext;
typedef struct PangoFont PangoFont;
typedef struct PangoFontDescription PangoFontDescription;
typedef struct PangoGlyphItem PangoGlyphItem;
typedef struct PangoLanguage PangoLanguage;
typedef struct PangoLayout PangoLayout;
typedef struct PangoLayoutIter PangoLayoutIter;
typedef struct PangoAttribute {
  const void *class;
  unsigned start, end;
} PangoAttribute;
typedef struct PangoLayoutLine {
  PangoLayout *layout;
  int start_index, length;
} PangoLayoutLine;
typedef struct PangoRectangle {
  int x, y, width, height;
} PangoRectangle;

enum { PANGO_SCALE = 1024, PANGO_WEIGHT_BOLD = 700, PANGO_WRAP_WORD = 0, PANGO_WRAP_WORD_CHAR = 2 };

#define PANGO_FUNCTIONS(F) \
  F(PangoFontDescription *, pango_font_description_new, (void)) \
  F(void, pango_font_description_free, (PangoFontDescription *)) \
  F(void, pango_font_description_set_family, (PangoFontDescription *, const char *)) \
  F(const char *, pango_font_description_get_family, (const PangoFontDescription *)) \
  F(void, pango_font_description_set_absolute_size, (PangoFontDescription *, double)) \
  F(PangoFont *, pango_context_load_font, (PangoContext *, const PangoFontDescription *)) \
  F(PangoFontDescription *, pango_font_describe, (PangoFont *)) \
  F(void, pango_context_set_round_glyph_positions, (PangoContext *, int)) \
  F(PangoLanguage *, pango_language_from_string, (const char *)) \
  F(PangoAttrList *, pango_attr_list_new, (void)) \
  F(void, pango_attr_list_unref, (PangoAttrList *)) \
  F(void, pango_attr_list_insert, (PangoAttrList *, PangoAttribute *)) \
  F(PangoAttribute *, pango_attr_weight_new, (int)) \
  F(PangoAttribute *, pango_attr_language_new, (PangoLanguage *)) \
  F(PangoAttribute *, pango_attr_font_features_new, (const char *)) \
  F(PangoAttribute *, pango_attr_foreground_new, (uint16_t, uint16_t, uint16_t)) \
  F(PangoLayout *, pango_layout_new, (PangoContext *)) \
  F(void, pango_layout_set_text, (PangoLayout *, const char *, int length)) \
  F(void, pango_layout_set_attributes, (PangoLayout *, PangoAttrList *)) \
  F(void, pango_layout_set_font_description, (PangoLayout *, const PangoFontDescription *)) \
  F(void, pango_layout_set_width, (PangoLayout *, int)) \
  F(void, pango_layout_set_wrap, (PangoLayout *, int)) \
  F(void, pango_layout_set_alignment, (PangoLayout *, int)) \
  F(int, pango_layout_get_unknown_glyphs_count, (PangoLayout *)) \
  F(PangoLayoutIter *, pango_layout_get_iter, (PangoLayout *)) \
  F(void, pango_layout_iter_free, (PangoLayoutIter *)) \
  F(int, pango_layout_iter_next_run, (PangoLayoutIter *)) \
  F(int, pango_layout_iter_get_index, (PangoLayoutIter *)) \
  F(int, pango_layout_iter_next_line, (PangoLayoutIter *)) \
  F(int, pango_layout_iter_at_last_line, (PangoLayoutIter *)) \
  F(PangoLayoutLine *, pango_layout_iter_get_line_readonly, (PangoLayoutIter *)) \
  F(void, pango_layout_iter_get_line_extents, (PangoLayoutIter *, PangoRectangle *ink, PangoRectangle *logical)) \
  F(PangoGlyphItem *, pango_layout_iter_get_run_readonly, (PangoLayoutIter *)) \
  F(void, pango_layout_iter_get_run_extents, (PangoLayoutIter *, PangoRectangle *ink, PangoRectangle *logical))

#define PANGOCAIRO_FUNCTIONS(F) \
  F(PangoContext *, pango_cairo_create_context, (cairo_t *)) \
  F(void, pango_cairo_show_glyph_item, (cairo_t *, const char *text, PangoGlyphItem *))

#define GOBJECT_FUNCTIONS(F) F(void, g_object_unref, (void *))

#define POINTER(result, name, parameters) result(*name) parameters;

struct Libraries {
  CAIRO_FUNCTIONS(POINTER)
  PANGO_FUNCTIONS(POINTER)
  PANGOCAIRO_FUNCTIONS(POINTER)
  GOBJECT_FUNCTIONS(POINTER)
};

// Filled by cp_load.
extern struct Libraries cp_library;
#define library cp_library

#endif
