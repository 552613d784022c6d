#include "workbook.h"

static void colour_series(lxw_chart_series *series, CXChartKind kind, int32_t colour) {
  // The rings of a radar are to be seen through it.
  lxw_chart_fill fill = {.color = (lxw_color_t)colour, .transparency = kind == CXChartKindRadar ? 45 : 0};
  lxw_chart_line line = {.color = (lxw_color_t)colour, .width = 2};
  library.chart_series_set_fill(series, &fill);
  library.chart_series_set_line(series, &line);
}

CXChart *cx_chart(
  CXBook *book, CXChartKind kind, const char *sheet, CXRange names, CXRange values, double most, int32_t colour) {
  bool is_radar = kind == CXChartKindRadar;
  lxw_chart *chart = library.workbook_add_chart(book->workbook, is_radar ? LXW_CHART_RADAR_FILLED : LXW_CHART_BAR);
  lxw_chart_series *series = chart ? library.chart_add_series(chart, NULL, NULL) : NULL;
  if (!series) {
    book_note(book, LXW_ERROR_MEMORY_MALLOC_FAILED);
    return NULL;
  }
  library.chart_series_set_categories(
    series, sheet, names.first_row, names.first_column, names.last_row, names.last_column);
  library.chart_series_set_values(
    series, sheet, values.first_row, values.first_column, values.last_row, values.last_column);
  colour_series(series, kind, colour);
  library.chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
  // Bars lie down, and the library's axes with them.
  lxw_chart_axis *axis =
    library.chart_axis_get(chart, is_radar ? LXW_CHART_AXIS_TYPE_Y : LXW_CHART_AXIS_TYPE_X);
  lxw_chart_axis *other =
    library.chart_axis_get(chart, is_radar ? LXW_CHART_AXIS_TYPE_X : LXW_CHART_AXIS_TYPE_Y);
  library.chart_axis_set_min(axis, 0);
  library.chart_axis_set_max(axis, most);
  library.chart_axis_set_num_format(axis, "0");
  lxw_chart_font small = {.size = 9};
  library.chart_axis_set_num_font(axis, &small);
  library.chart_axis_set_num_font(other, &small);
  // The first name on top, as in the table.
  if (!is_radar) library.chart_axis_set_reverse(other);
  return (CXChart *)chart;
}

void cx_put_chart(
  CXBook *book, CXSheet *sheet, uint32_t row, uint16_t column, CXChart *chart, double width, double height,
  const char *title, const char *alternative) {
  lxw_chart_font font = {.size = 11, .bold = LXW_TRUE};
  library.chart_title_set_name((lxw_chart *)chart, title);
  library.chart_title_set_name_font((lxw_chart *)chart, &font);
  lxw_chart_options options = {
    // The library's own size is 480 by 288 pixels.
    .x_scale = width / 480,
    .y_scale = height / 288,
    .object_position = LXW_OBJECT_MOVE_DONT_SIZE,
    .description = book_keep(book, alternative),
  };
  book_note(
    book, library.worksheet_insert_chart_opt((lxw_worksheet *)sheet, row, column, (lxw_chart *)chart, &options));
}
