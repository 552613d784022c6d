// Styles, cells and pages.
#include "workbook.h"

// Opaque in the public header, so that no structure of the library shows there.
static lxw_worksheet *sheet_of(CXSheet *sheet) { return (lxw_worksheet *)sheet; }
static lxw_format *format_of(CXStyle *style) { return (lxw_format *)style; }

CXSheet *cx_sheet(CXBook *book, const char *name, bool is_landscape) {
  lxw_worksheet *sheet = library.workbook_add_worksheet(book->workbook, name);
  if (!sheet) {
    book_note(book, LXW_ERROR_PARAMETER_VALIDATION);
    return NULL;
  }
  const uint8_t a4 = 9;
  library.worksheet_set_paper(sheet, a4);
  if (is_landscape) library.worksheet_set_landscape(sheet);
  library.worksheet_fit_to_pages(sheet, 1, 0);
  library.worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.75);
  return (CXSheet *)sheet;
}

static void set_number(lxw_format *format, CXNumberFormat number) {
  // Those with an index are each reader's own.
  switch (number) {
    case CXNumberFormatGeneral: break;
    case CXNumberFormatInteger: library.format_set_num_format_index(format, 1); break;
    case CXNumberFormatTenths: library.format_set_num_format(format, "0.0"); break;
    case CXNumberFormatHundredths: library.format_set_num_format_index(format, 2); break;
    case CXNumberFormatPercent: library.format_set_num_format_index(format, 9); break;
    case CXNumberFormatDate: library.format_set_num_format_index(format, 14); break;
    case CXNumberFormatSigned: library.format_set_num_format(format, "+0;-0;0"); break;
    case CXNumberFormatSignedTenths: library.format_set_num_format(format, "+0.0;-0.0;0"); break;
  }
}

static void set_alignment(lxw_format *format, CXAlignment alignment) {
  switch (alignment) {
    case CXAlignmentGeneral: break;
    case CXAlignmentLeft: library.format_set_align(format, LXW_ALIGN_LEFT); break;
    case CXAlignmentCentre: library.format_set_align(format, LXW_ALIGN_CENTER); break;
    case CXAlignmentRight: library.format_set_align(format, LXW_ALIGN_RIGHT); break;
  }
}

CXStyle *cx_style(CXBook *book, CXLook look) {
  lxw_format *format = library.workbook_add_format(book->workbook);
  if (!format) {
    book_note(book, LXW_ERROR_MEMORY_MALLOC_FAILED);
    return NULL;
  }
  library.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (look.is_bold) library.format_set_bold(format);
  if (look.is_italic) library.format_set_italic(format);
  if (look.wraps) library.format_set_text_wrap(format);
  if (look.size > 0) library.format_set_font_size(format, look.size);
  if (look.ink >= 0) library.format_set_font_color(format, (lxw_color_t)look.ink);
  if (look.fill >= 0) library.format_set_bg_color(format, (lxw_color_t)look.fill);
  if (look.has_border) {
    library.format_set_border(format, LXW_BORDER_THIN);
    if (look.line >= 0) library.format_set_border_color(format, (lxw_color_t)look.line);
  }
  set_alignment(format, look.alignment);
  set_number(format, look.number);
  return (CXStyle *)format;
}

void cx_put_text(CXBook *book, CXSheet *sheet, uint32_t row, uint16_t column, const char *text, CXStyle *style) {
  book_note(book, library.worksheet_write_string(sheet_of(sheet), row, column, text, format_of(style)));
}

void cx_put_number(CXBook *book, CXSheet *sheet, uint32_t row, uint16_t column, double number, CXStyle *style) {
  book_note(book, library.worksheet_write_number(sheet_of(sheet), row, column, number, format_of(style)));
}

void cx_put_date(
  CXBook *book, CXSheet *sheet, uint32_t row, uint16_t column, int year, int month, int day, CXStyle *style) {
  lxw_datetime date = {.year = year, .month = month, .day = day};
  book_note(book, library.worksheet_write_datetime(sheet_of(sheet), row, column, &date, format_of(style)));
}

void cx_put_nothing(CXBook *book, CXSheet *sheet, uint32_t row, uint16_t column, CXStyle *style) {
  book_note(book, library.worksheet_write_blank(sheet_of(sheet), row, column, format_of(style)));
}

void cx_set_width(CXBook *book, CXSheet *sheet, uint16_t column, double width) {
  book_note(book, library.worksheet_set_column(sheet_of(sheet), column, column, width, NULL));
}

void cx_set_height(CXBook *book, CXSheet *sheet, uint32_t row, double height) {
  book_note(book, library.worksheet_set_row(sheet_of(sheet), row, height, NULL));
}

void cx_freeze(CXSheet *sheet, uint32_t row, uint16_t column) {
  library.worksheet_freeze_panes(sheet_of(sheet), row, column);
}

void cx_filter(CXBook *book, CXSheet *sheet, CXRange range) {
  book_note(
    book, library.worksheet_autofilter(
            sheet_of(sheet), range.first_row, range.first_column, range.last_row, range.last_column));
}

static void add_rule(CXBook *book, CXSheet *sheet, CXRange range, lxw_conditional_format rule) {
  book_note(
    book, library.worksheet_conditional_format_range(
            sheet_of(sheet), range.first_row, range.first_column, range.last_row, range.last_column, &rule));
}

void cx_colour_where(CXBook *book, CXSheet *sheet, CXRange range, double number, CXStyle *style) {
  // To a spreadsheet an empty cell equals 0.
  if (number == 0) {
    add_rule(book, sheet, range, (lxw_conditional_format){.type = LXW_CONDITIONAL_TYPE_BLANKS, .stop_if_true = LXW_TRUE});
  }
  add_rule(
    book, sheet, range,
    (lxw_conditional_format){
      .type = LXW_CONDITIONAL_TYPE_CELL,
      .criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO,
      .value = number,
      .format = format_of(style),
    });
}

void cx_offer_choice(CXBook *book, CXSheet *sheet, CXRange range, const char *const *choices, size_t count) {
  enum { MOST = 16 };
  char *list[MOST + 1] = {NULL};
  for (size_t index = 0; index < count && index < MOST; index++) list[index] = book_keep(book, choices[index]);
  lxw_data_validation choice = {.validate = LXW_VALIDATION_TYPE_LIST, .value_list = list};
  book_note(
    book, library.worksheet_data_validation_range(
            sheet_of(sheet), range.first_row, range.first_column, range.last_row, range.last_column, &choice));
}

void cx_accept_numbers_as_text(CXBook *book, CXSheet *sheet) {
  book_note(
    book, library.worksheet_ignore_errors(sheet_of(sheet), LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
}

void cx_hide_gridlines(CXSheet *sheet) { library.worksheet_gridlines(sheet_of(sheet), LXW_HIDE_ALL_GRIDLINES); }

void cx_set_print_area(CXBook *book, CXSheet *sheet, CXRange range) {
  book_note(
    book, library.worksheet_print_area(
            sheet_of(sheet), range.first_row, range.first_column, range.last_row, range.last_column));
}

void cx_repeat_row(CXBook *book, CXSheet *sheet, uint32_t row) {
  book_note(book, library.worksheet_repeat_rows(sheet_of(sheet), row, row));
}

void cx_set_header_and_footer(CXBook *book, CXSheet *sheet, const char *header, const char *footer) {
  book_note(book, library.worksheet_set_header(sheet_of(sheet), header));
  book_note(book, library.worksheet_set_footer(sheet_of(sheet), footer));
}
