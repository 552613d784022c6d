/// What Palier needs of ncurses and of the terminal driver, one function per need.
///
/// curses.h stays out of here: its variadics, macros and mutable globals cannot be used from Swift 6.
/// All of it is for one thread; only the signal handlers inside run elsewhere.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

typedef enum __attribute__((enum_extensibility(closed))) CNOpening {
  CNOpeningDone,
  /// terminfo does not know the type, or knows it only as a generic one.
  CNOpeningUnknownType,
  CNOpeningNoCursorAddressing,
  CNOpeningAlreadyOpen,
  CNOpeningFailed,
} CNOpening;

/// Makes the character type locale UTF-8, which curses needs to write anything but ASCII.
///
/// Only LC_CTYPE: a French LC_NUMERIC would change how C code in this process reads numbers.
void cn_use_utf8(void);

/// Takes the terminal on standard input and output, and shows a blank screen.
///
/// What is written to standard error is held until cn_close, or until a signal ends the process.
/// newterm and not initscr, which ends the process when it fails.
CNOpening cn_open(const char *type, bool wants_colours);

/// Gives the terminal back as it was, the signals too; does nothing when it is not open.
void cn_close(void);

/// Gives the terminal back for a while: a child process, a stop.
void cn_leave(void);

/// Takes it again after cn_leave, in the window's size by then; everything is sent anew.
void cn_enter(void);

int cn_rows(void);
int cn_columns(void);

/// How many colours there are to choose from; 0 where none are used, and inks are to be told apart by attributes.
int cn_colours(void);

/// How many pairs of colours cn_set_pair takes, from 0.
enum { CN_PAIRS = 5 };

/// Gives a pair its colours, negative for the terminal's own; what is drawn in it already changes when next shown.
///
/// Pair 0 is what blank cells have: once given colours it keeps some.
void cn_set_pair(int pair, int foreground, int background);

/// Asks the terminal what its background is, without waiting: the answer comes as input, or never.
void cn_ask_background(void);

/// Looks at the window's size and follows it.
///
/// resize_term and not resizeterm, which would also put a key into the input.
void cn_follow_window(void);

enum { CN_BOLD = 1, CN_DIM = 2, CN_REVERSED = 4 };

/// Puts one character, a base with at most four marks, at a place; `width` is how many columns it takes by our own table.
///
/// `ink` is a pair of cn_set_pair.
void cn_put(int row, int column, const uint32_t *scalars, int count, int width, int attributes, int ink);

/// Has clicks and the wheel sent as input, or no longer; while they are, text on screen cannot be selected as usual.
void cn_set_mouse(bool on);

/// Makes all of the screen blank.
void cn_erase(void);

/// Sends what changed and rests the cursor at a place; a negative row hides it.
void cn_show(int row, int column);

/// What cn_read answers beside bytes (0 to 255).
enum {
  CN_NOTHING = -1,
  /// Something arrived that has no meaning here.
  CN_MEANINGLESS = 256,
  CN_UP,
  CN_DOWN,
  CN_LEFT,
  CN_RIGHT,
  CN_HOME,
  CN_END,
  CN_PAGE_UP,
  CN_PAGE_DOWN,
  CN_INSERT,
  CN_DELETE,
  CN_BACKSPACE,
  CN_ENTER,
  CN_BACK_TAB,
  CN_PASTE_START,
  CN_PASTE_END,
  /// CN_FUNCTION + 1 is F1, up to CN_FUNCTION + 63.
  CN_FUNCTION = 1024,
  /// CN_KEYPAD + c is the keypad's key for the ASCII character c.
  CN_KEYPAD = 2048,
};

/// The next byte or key, without waiting except for the rest of an escape sequence.
int cn_read(void);

/// How long that wait is, in milliseconds.
int cn_escape_delay(void);

/// What has happened since the last look, as bits.
enum { CN_WINDOW_CHANGED = 1, CN_STOP_ASKED = 2, CN_CONTINUED = 4 };
unsigned cn_take_signals(void);

/// Whether the process was continued since the last look, which this one counts as; the other bits stay to be taken.
bool cn_was_continued(void);

/// Readable when cn_take_signals has something to say.
int cn_wake_descriptor(void);

/// Stops this process, or all of its group, until it is continued; call cn_leave before.
void cn_stop(bool whole_group);

#endif
