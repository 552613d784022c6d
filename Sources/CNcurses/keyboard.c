// Bytes and keys. wgetch and not wget_wch, which loses a character whose bytes arrive in two reads.
#define _GNU_SOURCE
#include <curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CNcurses.h"
#include "keyboard.h"

// Our own codes, above those curses gives to the keys of terminfo's extensions.
enum { PASTE_START = 2000, PASTE_END, KEYPAD = 2048 };

// A pad, for wgetch refreshes any other window on its own account.
static WINDOW *keyboard;

// terminfo describes one state of one terminal; the same key comes otherwise from another state, through a
// multiplexer, or over a connection that changed TERM. Held with Shift, Control or Alt they are the same keys.
static const struct {
  const char *sequence;
  int code;
} sequences[] = {
  {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
  {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
  {"\033[H", KEY_HOME}, {"\033OH", KEY_HOME}, {"\033[1~", KEY_HOME}, {"\033[7~", KEY_HOME},
  {"\033[F", KEY_END}, {"\033OF", KEY_END}, {"\033[4~", KEY_END}, {"\033[8~", KEY_END},
  {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
  {"\033[Z", KEY_BTAB}, {"\033OM", KEY_ENTER},
  {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)}, {"\033OS", KEY_F(4)},
  {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)},
  {"\033[[A", KEY_F(1)}, {"\033[[B", KEY_F(2)}, {"\033[[C", KEY_F(3)}, {"\033[[D", KEY_F(4)},
  {"\033[[E", KEY_F(5)}, {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)},
  {"\033[19~", KEY_F(8)}, {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)},
  {"\033[24~", KEY_F(12)},
  {"\033[200~", PASTE_START}, {"\033[201~", PASTE_END},
  // The keypad as PuTTY sends it in application mode.
  {"\033Op", KEYPAD + '0'}, {"\033Oq", KEYPAD + '1'}, {"\033Or", KEYPAD + '2'}, {"\033Os", KEYPAD + '3'},
  {"\033Ot", KEYPAD + '4'}, {"\033Ou", KEYPAD + '5'}, {"\033Ov", KEYPAD + '6'}, {"\033Ow", KEYPAD + '7'},
  {"\033Ox", KEYPAD + '8'}, {"\033Oy", KEYPAD + '9'}, {"\033Oj", KEYPAD + '*'}, {"\033Ok", KEYPAD + '+'},
  {"\033Om", KEYPAD + '-'}, {"\033On", KEYPAD + '.'}, {"\033Oo", KEYPAD + '/'},
};

static const struct {
  char final;
  int code;
} modified_letters[] = {
  {'A', KEY_UP}, {'B', KEY_DOWN}, {'C', KEY_RIGHT}, {'D', KEY_LEFT}, {'H', KEY_HOME}, {'F', KEY_END},
};

static const struct {
  int number;
  int code;
} modified_numbers[] = {{2, KEY_IC}, {3, KEY_DC}, {5, KEY_PPAGE}, {6, KEY_NPAGE}};

static void define_sequences(void) {
  for (size_t index = 0; index < sizeof sequences / sizeof *sequences; index++)
    define_key(sequences[index].sequence, sequences[index].code);
  for (int modifier = 2; modifier <= 8; modifier++) {
    char sequence[16];
    for (size_t index = 0; index < sizeof modified_letters / sizeof *modified_letters; index++) {
      snprintf(sequence, sizeof sequence, "\033[1;%d%c", modifier, modified_letters[index].final);
      define_key(sequence, modified_letters[index].code);
    }
    for (size_t index = 0; index < sizeof modified_numbers / sizeof *modified_numbers; index++) {
      snprintf(sequence, sizeof sequence, "\033[%d;%d~", modified_numbers[index].number, modifier);
      define_key(sequence, modified_numbers[index].code);
    }
  }
  // Else the start of a mouse report is taken for a key and its digits for typing.
  keyok(KEY_MOUSE, FALSE);
}

void keyboard_open(void) {
  keyboard = newpad(1, 1);
  nodelay(keyboard, TRUE);
  keypad(keyboard, TRUE);
  define_sequences();
  // curses reads ESCDELAY on its own, but without it waits a second.
  if (!getenv("ESCDELAY")) set_escdelay(50);
}

void keyboard_close(void) {
  delwin(keyboard);
  keyboard = NULL;
}

int cn_escape_delay(void) { return get_escdelay(); }

int cn_read(void) {
  int code = keyboard ? wgetch(keyboard) : ERR;
  if (code == ERR) return CN_NOTHING;
  if (code < 256) return code;
  if (code >= KEY_F(1) && code <= KEY_F(63)) return CN_FUNCTION + (code - KEY_F0);
  if (code > KEYPAD && code < KEYPAD + 128) return CN_KEYPAD + (code - KEYPAD);
  switch (code) {
    case KEY_UP: return CN_UP;
    case KEY_DOWN: return CN_DOWN;
    case KEY_LEFT: return CN_LEFT;
    case KEY_RIGHT: return CN_RIGHT;
    case KEY_HOME: return CN_HOME;
    case KEY_END: return CN_END;
    case KEY_PPAGE: return CN_PAGE_UP;
    case KEY_NPAGE: return CN_PAGE_DOWN;
    case KEY_IC: return CN_INSERT;
    case KEY_DC: return CN_DELETE;
    case KEY_BACKSPACE: return CN_BACKSPACE;
    case KEY_ENTER: return CN_ENTER;
    case KEY_BTAB: return CN_BACK_TAB;
    case PASTE_START: return CN_PASTE_START;
    case PASTE_END: return CN_PASTE_END;
    default: return CN_MEANINGLESS;
  }
}
