/// The signals' part of opening and closing.
#ifndef SIGNALS_H
#define SIGNALS_H

/// From here on signals that end the process give the terminal back first, others are noted for the loop, and those
/// that only say that a write failed are ignored.
void signals_catch(void);
void signals_release(void);

#endif
