#ifndef PAPER_H
#define PAPER_H

#include "CPango.h"
#include "libraries.h"

struct CPPaper {
  cairo_surface_t *surface;
  cairo_t *cairo;
  PangoContext *context;
  PangoFontDescription *font;
  uint8_t *bytes;
  size_t length, room;
  bool is_finished;
};

#endif
