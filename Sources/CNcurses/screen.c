// Opening, drawing and sizes. Keys are in keyboard.c, what happens when the process ends in restoration.c.
#define _GNU_SOURCE
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "CNcurses.h"
#include "keyboard.h"
#include "restoration.h"
#include "signals.h"

static SCREEN *screen;
static bool is_away;
static bool has_colours;
static bool wants_mouse;
static int cursor_shown = -1;

void cn_use_utf8(void) {
  const char *found = setlocale(LC_CTYPE, "");
  if (!found || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static void start_colours(bool wanted) {
  has_colours = wanted && has_colors() && start_color() == OK && COLORS >= 8 && COLOR_PAIRS >= CN_PAIRS
    && use_default_colors() == OK;
}

int cn_colours(void) { return has_colours ? COLORS : 0; }

void cn_set_pair(int pair, int foreground, int background) {
  if (!has_colours || pair < 0 || pair >= CN_PAIRS) return;
  if (pair > 0) {
    init_pair((short)pair, (short)foreground, (short)background);
  } else if (foreground >= 0 || background >= 0) {
    assume_default_colors(foreground, background);
  }
}

// Pastes between markers; the mouse, when wanted, as numbers, which unlike its older form pass for nothing else.
static void say_modes(bool on) {
  restoration_say(on ? "\033[?2004h" : "\033[?2004l");
  if (wants_mouse) restoration_say(on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}

void cn_set_mouse(bool on) {
  if (!screen || on == wants_mouse) return;
  if (!is_away) say_modes(false);
  wants_mouse = on;
  if (!is_away) say_modes(true);
}

void cn_ask_background(void) {
  // Terminals of fewer colours may be consoles, which print the question.
  if (screen && has_colours && COLORS >= 256) restoration_say("\033]11;?\a");
}

CNOpening cn_open(const char *type, bool wants_colours) {
  if (screen) return CNOpeningAlreadyOpen;
  // curses would take them for the window's size, and never see it change.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  int found = 0;
  if (setupterm(type, STDOUT_FILENO, &found) != OK) return CNOpeningUnknownType;
  bool can_address = cursor_address && !hard_copy;
  del_curterm(set_curterm(NULL));
  if (!can_address) return CNOpeningNoCursorAddressing;
  if (!restoration_remember_modes()) return CNOpeningFailed;
  // Before newterm, which installs its own handlers where it finds none.
  signals_catch();
  restoration_arm(true);
  screen = newterm(type, stdout, stdin);
  if (!screen) {
    restoration_arm(false);
    signals_release();
    return CNOpeningFailed;
  }
  restoration_prepare();
  // raw and not cbreak: Ctrl-C, Ctrl-Z, Ctrl-\, Ctrl-S and Ctrl-Q are keys, and the loop decides.
  raw();
  noecho();
  nonl();
  start_colours(wants_colours);
  keyboard_open();
  restoration_hold_errors();
  wnoutrefresh(stdscr);
  doupdate();
  say_modes(true);
  static bool is_registered;
  if (!is_registered) is_registered = atexit(cn_close) == 0;
  return CNOpeningDone;
}

void cn_leave(void) {
  if (!screen || is_away) return;
  say_modes(false);
  cursor_shown = -1;
  if (!exit_ca_mode) {
    // No second screen to go back from: leave no picture for the shell to write into.
    wclear(stdscr);
    wnoutrefresh(stdscr);
    doupdate();
  }
  endwin();
  restoration_reset_modes();
  restoration_pass_errors(true);
  restoration_arm(false);
  is_away = true;
}

void cn_enter(void) {
  if (!screen || !is_away) return;
  is_away = false;
  restoration_arm(true);
  restoration_pass_errors(false);
  // Before doupdate, which on coming back would do so itself, and put a key into the input.
  cn_follow_window();
  clearok(curscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
  say_modes(true);
}

void cn_close(void) {
  if (!screen) return;
  cn_leave();
  keyboard_close();
  delscreen(screen);
  screen = NULL;
  is_away = wants_mouse = false;
  restoration_replay_errors();
  signals_release();
}

int cn_rows(void) { return screen ? getmaxy(stdscr) : 0; }

int cn_columns(void) { return screen ? getmaxx(stdscr) : 0; }

void cn_follow_window(void) {
  struct winsize window;
  if (!screen || ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return;
  if (window.ws_row == 0 || window.ws_col == 0) return;
  if (window.ws_row == cn_rows() && window.ws_col == cn_columns()) return;
  resize_term(window.ws_row, window.ws_col);
  // The terminal rearranged its lines in its own way.
  clearok(curscr, TRUE);
  restoration_prepare();
}

void cn_erase(void) {
  if (screen) werase(stdscr);
}

static attr_t look_of(int attributes) {
  attr_t look = A_NORMAL;
  if (attributes & CN_BOLD) look |= A_BOLD;
  if (attributes & CN_DIM) look |= A_DIM;
  if (attributes & CN_REVERSED) look |= A_REVERSE;
  return look & termattrs();
}

void cn_put(int row, int column, const uint32_t *scalars, int count, int width, int attributes, int ink) {
  if (!screen || width < 1 || width > 2) return;
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int index = 0; index < count && index < CCHARW_MAX; index++) text[index] = (wchar_t)scalars[index];
  attr_t look = look_of(attributes);
  short pair = has_colours ? (short)ink : 0;
  cchar_t cells[2];
  int filled = 1;
  // Where the C library's table differs from ours, curses would put what follows in the wrong column.
  if (wcwidth(text[0]) != width || setcchar(&cells[0], text, look, pair, NULL) != OK) {
    setcchar(&cells[0], L"\uFFFD", look, pair, NULL);
    setcchar(&cells[1], L" ", look, pair, NULL);
    filled = width;
  }
  // add_wchnstr neither advances nor wraps: the last column of the last row is a place like any other.
  mvwadd_wchnstr(stdscr, row, column, cells, filled);
}

void cn_show(int row, int column) {
  if (!screen || is_away) return;
  bool wants_cursor = row >= 0 && row < cn_rows() && column >= 0 && column < cn_columns();
  if (wants_cursor) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
  if (cursor_shown != wants_cursor) {
    curs_set(wants_cursor);
    cursor_shown = wants_cursor;
  }
}
