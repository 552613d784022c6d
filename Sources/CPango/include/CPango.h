/// What Palier needs of cairo and pango to draw a PDF, one function per need.
///
/// The libraries are loaded by name when the first PDF is drawn, not linked: the program must start without them, on a
/// machine that may not have them, and pay nothing for them otherwise. Their headers stay out of here and of the build:
/// the functions used are declared beside the loader, and the interfaces behind these sonames do not change.
/// Lengths are in points, y grows downwards, texts are UTF-8. A CPPaper and its texts are for one thread at a time.
#ifndef CPANGO_H
#define CPANGO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Loads the libraries unless they are; NULL when all are there, else the name of the first that is not.
///
/// `folder` stands before each name, with its slash; empty to look where the system does. Nothing else here may be
/// called before this has returned NULL.
const char *cp_load(const char *folder);

/// The pages being drawn.
typedef struct CPPaper CPPaper;

/// Pages of one size; NULL without memory.
CPPaper *cp_open(double width, double height);
void cp_close(CPPaper *paper);

/// Whether the fonts installed have this family, and not only another that would stand in for it.
bool cp_has_family(CPPaper *paper, const char *family);

/// The family of the texts laid out from now on.
void cp_set_family(CPPaper *paper, const char *family);

/// Ends the page; what is drawn next is on another one.
void cp_end_page(CPPaper *paper);

/// Ends the pages and gives them as a PDF, which is the paper's; NULL when something failed since cp_open, and
/// `cp_failure` says what.
const uint8_t *cp_finish(CPPaper *paper, size_t *length);
const char *cp_failure(CPPaper *paper);

/// Starts a marked content with the next number of its page, from 0; they do not nest, nor go on over a page's end.
///
/// `is_artifact` for what is no part of the text: cairo 1.16 has no tag Artifact, so this one is called Private in the
/// content until the structure is written.
void cp_begin_marked(CPPaper *paper, bool is_artifact);
void cp_end_marked(CPPaper *paper, bool is_artifact);

/// The colour of what is drawn next, each part from 0 to 1.
void cp_set_colour(CPPaper *paper, double red, double green, double blue);

void cp_fill_rectangle(CPPaper *paper, double x, double y, double width, double height, double radius);
void cp_fill_circle(CPPaper *paper, double x, double y, double radius);
/// `dash` is the length of dashes and of the gaps between them, 0 for a whole line.
void cp_draw_line(CPPaper *paper, double x1, double y1, double x2, double y2, double width, double dash);

/// Draws a PNG's pixels into a rectangle; false when it is damaged.
bool cp_draw_png(CPPaper *paper, const uint8_t *bytes, size_t length, double x, double y, double width, double height);

/// Puts a JPEG into a rectangle as it is; `columns` and `rows` are its pixels. False without memory.
///
/// cairo does not decode it: what is wrong inside shows in the viewer.
bool cp_draw_jpeg(
  CPPaper *paper, const uint8_t *bytes, size_t length, int columns, int rows, double x, double y, double width,
  double height);

/// A text laid out in lines.
typedef struct CPText CPText;

typedef enum __attribute__((enum_extensibility(closed))) CPAlignment {
  CPAlignmentStart,
  CPAlignmentMiddle,
  CPAlignmentEnd,
} CPAlignment;

typedef enum __attribute__((enum_extensibility(closed))) CPWrapping {
  /// Between words, and within a word longer than a line.
  CPWrappingAnywhere,
  /// Between words only, even where the line is too short.
  CPWrappingWords,
} CPWrapping;

/// Part of a text, drawn as runs of its own.
typedef struct CPSpan {
  /// In bytes.
  size_t start, end;
  bool is_strong;
  /// As BCP 47 has it.
  const char *language;
} CPSpan;

/// Sets a text in lines of at most `width`, or in one line where that is negative; NULL without memory.
///
/// Glyphs are at exact places and figures are all of one width, as with the family's defaults.
CPText *cp_set_text(
  CPPaper *paper, const char *text, size_t length, double size, double width, CPAlignment alignment,
  CPWrapping wrapping, const CPSpan *spans, size_t count);
void cp_free_text(CPText *text);

/// The width of its longest line.
double cp_text_width(const CPText *text);

/// How many characters no font has a glyph for; they are drawn as boxes.
size_t cp_text_missing(const CPText *text);

/// A piece of a line with one look, part of one span.
typedef struct CPRun {
  /// From 0.
  size_t line;
  /// In bytes.
  size_t start;
  /// From the left of the text.
  double x;
  double width;
} CPRun;

/// In the order of lines and, within one, from left to right.
size_t cp_text_runs(const CPText *text);
CPRun cp_text_run(const CPText *text, size_t run);

/// Draws one run; `x` is the left of the text, `baseline` its line's.
///
/// Run by run because each is in the marked content of its own part of the text; pango's colours are not applied.
void cp_draw_run(CPText *text, size_t run, double x, double baseline);

#endif
