/// The keyboard's part of opening and closing.
#ifndef KEYBOARD_H
#define KEYBOARD_H

void keyboard_open(void);
void keyboard_close(void);

#endif
