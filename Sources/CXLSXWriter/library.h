#ifndef CXLSXWRITER_LIBRARY_H
#define CXLSXWRITER_LIBRARY_H

#include <xlsxwriter.h>

// Everything that is called of the library.
#define CX_FUNCTIONS(F) \
  F(chart_add_series) F(chart_axis_get) F(chart_axis_set_max) F(chart_axis_set_min) F(chart_axis_set_num_font) \
  F(chart_axis_set_num_format) F(chart_axis_set_reverse) F(chart_legend_set_position) F(chart_series_set_categories) \
  F(chart_series_set_fill) F(chart_series_set_line) F(chart_series_set_values) F(chart_title_set_name) \
  F(chart_title_set_name_font) F(format_set_align) F(format_set_bg_color) F(format_set_bold) F(format_set_border) \
  F(format_set_border_color) F(format_set_font_color) F(format_set_font_size) F(format_set_italic) \
  F(format_set_num_format) F(format_set_num_format_index) F(format_set_text_wrap) F(lxw_strerror) F(lxw_tmpfile) \
  F(workbook_add_chart) F(workbook_add_format) F(workbook_add_worksheet) F(workbook_close) F(workbook_new_opt) \
  F(workbook_set_properties) F(worksheet_autofilter) F(worksheet_conditional_format_range) \
  F(worksheet_data_validation_range) F(worksheet_fit_to_pages) F(worksheet_freeze_panes) F(worksheet_gridlines) \
  F(worksheet_ignore_errors) F(worksheet_insert_chart_opt) F(worksheet_print_area) F(worksheet_repeat_rows) \
  F(worksheet_set_column) F(worksheet_set_footer) F(worksheet_set_header) F(worksheet_set_landscape) \
  F(worksheet_set_margins) F(worksheet_set_paper) F(worksheet_set_row) F(worksheet_write_blank) \
  F(worksheet_write_datetime) F(worksheet_write_number) F(worksheet_write_string)

// Called as library.name(…); all null until cx_load has succeeded.
struct library {
#define CX_MEMBER(name) __typeof__(&name) name;
  CX_FUNCTIONS(CX_MEMBER)
#undef CX_MEMBER
};

extern struct library library;

#endif
