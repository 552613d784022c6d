// How to give the terminal back without curses, which a signal handler may not call: everything to be sent is worked
// out beforehand.
#define _GNU_SOURCE
#include "restoration.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"

static struct termios modes;
static volatile sig_atomic_t armed;

// Two texts, so that a handler never sees one half written.
static struct {
  char bytes[512];
  size_t count;
} farewells[2];
static volatile sig_atomic_t farewell;
static bool speaks_ecma_48;

static int held = -1;
static int real_errors = -1;

bool restoration_remember_modes(void) { return tcgetattr(STDIN_FILENO, &modes) == 0; }

void restoration_reset_modes(void) {
  while (tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) != 0 && errno == EINTR) {
  }
}

void restoration_arm(bool value) { armed = value; }

static int collect(int byte) {
  int spare = !farewell;
  if (farewells[spare].count == sizeof farewells[spare].bytes) return ERR;
  farewells[spare].bytes[farewells[spare].count++] = (char)byte;
  return byte;
}

static void add(const char *sequence) {
  if (sequence) tputs(sequence, 1, collect);
}

void restoration_prepare(void) {
  // Private modes are safe to send only to what speaks ECMA-48.
  speaks_ecma_48 = cursor_address && strncmp(cursor_address, "\033[", 2) == 0;
  int spare = !farewell;
  farewells[spare].count = 0;
  if (speaks_ecma_48) add("\033[?1006l\033[?1000l\033[?2004l");
  add(exit_alt_charset_mode);
  add(exit_attribute_mode);
  add(orig_pair);
  add(keypad_local);
  add(cursor_normal);
  add(exit_ca_mode ? tiparm(cursor_address, cn_rows() - 1, 0) : clear_screen);
  add(exit_ca_mode);
  farewell = spare;
}

static void send(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    // A connection that stalls must not keep a killed process alive.
    struct pollfd room = {.fd = descriptor, .events = POLLOUT};
    if (poll(&room, 1, 1000) == 0) return;
    ssize_t sent = write(descriptor, bytes, count);
    if (sent < 0 && errno != EINTR && errno != EAGAIN) return;
    if (sent > 0) {
      bytes += sent;
      count -= (size_t)sent;
    }
  }
}

void restoration_say(const char *sequence) {
  if (speaks_ecma_48) send(STDOUT_FILENO, sequence, strlen(sequence));
}

void restoration_hold_errors(void) {
  if (held >= 0 || !isatty(STDERR_FILENO)) return;
  held = memfd_create("errors", MFD_CLOEXEC);
  real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (held >= 0 && real_errors >= 0 && dup2(held, STDERR_FILENO) >= 0) return;
  if (held >= 0) close(held);
  if (real_errors >= 0) close(real_errors);
  held = real_errors = -1;
}

void restoration_pass_errors(bool pass) {
  if (held >= 0) dup2(pass ? real_errors : held, STDERR_FILENO);
}

static void write_out_errors(void) {
  if (held < 0) return;
  char bytes[4096];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(held, bytes, sizeof bytes, offset)) > 0) {
    send(real_errors, bytes, (size_t)count);
    offset += count;
  }
}

void restoration_replay_errors(void) {
  if (held < 0) return;
  dup2(real_errors, STDERR_FILENO);
  write_out_errors();
  close(held);
  close(real_errors);
  held = real_errors = -1;
}

void restoration_now(void) {
  if (armed) {
    send(STDOUT_FILENO, farewells[farewell].bytes, farewells[farewell].count);
    // TCSANOW: draining could wait for ever on a terminal that no longer reads.
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  }
  write_out_errors();
}
