/// The part of the terminal's state that signal handlers need: how to give it back without curses.
#ifndef RESTORATION_H
#define RESTORATION_H

#include <stdbool.h>

/// Remembers the terminal's modes as they are now; false when they cannot be read.
bool restoration_remember_modes(void);

/// Works out what to send to leave the screen, from the size that it has now.
void restoration_prepare(void);

/// From here on, and until false is said, dying gives the terminal back.
void restoration_arm(bool armed);

/// Puts the remembered modes back.
void restoration_reset_modes(void);

/// Sends a sequence past curses, but only to what will not print it; nothing of curses may be half sent.
void restoration_say(const char *sequence);

/// Holds what is written to standard error, for it would spoil the screen and vanish with it; only when it goes to a
/// terminal.
void restoration_hold_errors(void);

/// Lets standard error through while the terminal is given back, or holds it again.
void restoration_pass_errors(bool pass);

/// Writes out what was held, and holds no longer.
void restoration_replay_errors(void);

/// Gives the terminal back if armed, then writes out what was held: for a handler, as the process dies.
void restoration_now(void);

#endif
