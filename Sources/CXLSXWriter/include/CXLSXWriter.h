/// What Palier needs of libxlsxwriter, one function per need.
///
/// The library is not linked but loaded when the first workbook is made: the program must run, and start as fast, where
/// it is not installed. xlsxwriter.h stays out of here: it is needed to build this target alone.
/// A workbook is for one thread at a time; two threads may each have one.
#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct CXBook CXBook;
typedef struct CXSheet CXSheet;
typedef struct CXStyle CXStyle;
typedef struct CXChart CXChart;

/// The library's file, by the name of the interface that this target was built against.
extern const char *const cx_library;

/// Loads the library called `name`, which cx_begin needs; the first one loaded stays.
///
/// `reason`, of `size` bytes, gets the dynamic loader's own words when it fails: they name the file that is missing,
/// which may be one that the library needs.
bool cx_load(const char *name, char *reason, size_t size);

/// Begins a workbook; null where the system refuses what it needs, with its error's number in `failure`.
///
/// It is written into memory and never has a name on disk: xlsx is a zip whose parts the library first writes to
/// unnamed temporary files of its own, which cx_begin tries, since the library would complain on standard error.
/// `created`, in seconds since 1970, is the only date in it: without one the library takes today's.
CXBook *cx_begin(const char *title, const char *subject, int64_t created, int *failure);

/// Ends a workbook, whatever became of it before; null when something was refused, with the library's words in `reason`.
///
/// The bytes are to be given to cx_free.
uint8_t *cx_end(CXBook *book, size_t *count, char *reason, size_t size);
void cx_free(uint8_t *bytes);

/// The next sheet, A4, one page wide in print; null when the name is refused.
CXSheet *cx_sheet(CXBook *book, const char *name, bool is_landscape);

typedef enum __attribute__((enum_extensibility(closed))) CXNumberFormat {
  CXNumberFormatGeneral,
  CXNumberFormatInteger,
  CXNumberFormatTenths,
  CXNumberFormatHundredths,
  CXNumberFormatPercent,
  /// The reader's own short date.
  CXNumberFormatDate,
  /// With its sign; 0 has none.
  CXNumberFormatSigned,
  CXNumberFormatSignedTenths,
} CXNumberFormat;

typedef enum __attribute__((enum_extensibility(closed))) CXAlignment {
  CXAlignmentGeneral,
  CXAlignmentLeft,
  CXAlignmentCentre,
  CXAlignmentRight,
} CXAlignment;

/// How a cell looks; colours are 0xRRGGBB, negative for the reader's own.
typedef struct CXLook {
  bool is_bold;
  bool is_italic;
  bool wraps;
  /// A thin line of `line` around it.
  bool has_border;
  /// In points; 0 for the workbook's own.
  double size;
  int32_t ink;
  int32_t fill;
  int32_t line;
  CXAlignment alignment;
  CXNumberFormat number;
} CXLook;

/// A style of the workbook, which owns it.
CXStyle *cx_style(CXBook *book, CXLook look);

/// A text is always a text: nothing in it becomes a formula, a number or a link.
void cx_put_text(CXBook *book, CXSheet *sheet, uint32_t row, uint16_t column, const char *text, CXStyle *style);
void cx_put_number(CXBook *book, CXSheet *sheet, uint32_t row, uint16_t column, double number, CXStyle *style);
/// A day from 1900 on: spreadsheets have none before.
void cx_put_date(
  CXBook *book, CXSheet *sheet, uint32_t row, uint16_t column, int year, int month, int day, CXStyle *style);
/// An empty cell, which the library leaves out without a style.
void cx_put_nothing(CXBook *book, CXSheet *sheet, uint32_t row, uint16_t column, CXStyle *style);

/// In characters of the workbook's own type.
void cx_set_width(CXBook *book, CXSheet *sheet, uint16_t column, double width);
/// In points; rows without one grow with their texts, but a chart beside them cannot know.
void cx_set_height(CXBook *book, CXSheet *sheet, uint32_t row, double height);

typedef struct CXRange {
  uint32_t first_row;
  uint16_t first_column;
  uint32_t last_row;
  uint16_t last_column;
} CXRange;

/// Keeps the rows above and the columns before a cell in sight.
void cx_freeze(CXSheet *sheet, uint32_t row, uint16_t column);
void cx_filter(CXBook *book, CXSheet *sheet, CXRange range);
/// Colours the cells of a range that equal a number, also when somebody changes them.
void cx_colour_where(CXBook *book, CXSheet *sheet, CXRange range, double number, CXStyle *style);
/// Offers a choice of texts, which together may take 255 characters; other texts are refused.
void cx_offer_choice(CXBook *book, CXSheet *sheet, CXRange range, const char *const *choices, size_t count);
/// Marks no identifier such as “6.1” as a number that was written as a text.
void cx_accept_numbers_as_text(CXBook *book, CXSheet *sheet);
void cx_hide_gridlines(CXSheet *sheet);

void cx_set_print_area(CXBook *book, CXSheet *sheet, CXRange range);
void cx_repeat_row(CXBook *book, CXSheet *sheet, uint32_t row);
/// Codes of headers and footers: &L, &C and &R for places, &P and &N for pages, && for an ampersand; 255 characters.
void cx_set_header_and_footer(CXBook *book, CXSheet *sheet, const char *header, const char *footer);

typedef enum __attribute__((enum_extensibility(closed))) CXChartKind { CXChartKindRadar, CXChartKindBars } CXChartKind;

/// A column of names and one of values, of the sheet of that name, as a chart whose values go from 0 to `most`.
CXChart *cx_chart(
  CXBook *book, CXChartKind kind, const char *sheet, CXRange names, CXRange values, double most, int32_t colour);
/// Puts a chart over the cells from one on, in pixels of a screen; `alternative` says it in words.
///
/// The text is kept until cx_end, as the library keeps only where it is.
void cx_put_chart(
  CXBook *book, CXSheet *sheet, uint32_t row, uint16_t column, CXChart *chart, double width, double height,
  const char *title, const char *alternative);

#endif
