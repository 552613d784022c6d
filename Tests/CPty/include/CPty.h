/// Pseudo-terminals: glibc shows these calls to Swift only under _GNU_SOURCE.
#ifndef CPTY_H
#define CPTY_H

#include <stdbool.h>
#include <sys/types.h>

/// Opens a pseudo-terminal, non-blocking; its device's path goes to `path`. -1 on failure, with errno.
int cpty_open(char *path, int capacity);

/// Gives the window a size.
void cpty_resize(int terminal, int rows, int columns);

/// How many bytes typed on the terminal its device has yet to give out.
int cpty_unread(int device);

/// Starts a program as the leader of a session of its own with the device as its standard streams, every signal at
/// its default and none blocked: threads that run tests block most, and children inherit that.
///
/// The vectors end with NULL. Returns 0 or an error number.
int cpty_start(
  pid_t *child, const char *device, bool is_controlling, const char *directory, char *const *arguments,
  char *const *environment);

#endif
