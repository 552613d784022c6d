#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "CQPDF.h"
#include "libraries.h"

struct Library cq_library;

#define SYMBOL(result, name, parameters) {#name, offsetof(struct Library, name)},

static const struct {
  const char *name;
  // In the table.
  size_t place;
} symbols[] = {QPDF_FUNCTIONS(SYMBOL)};

// qpdf 11, then 12, whose C functions are the same.
static const char *const names[] = {"libqpdf.so.29", "libqpdf.so.30"};

static bool load(const char *folder, const char *name, struct Library *table) {
  char path[4096];
  int length = snprintf(path, sizeof path, "%s%s", folder, name);
  if (length < 0 || (size_t)length >= sizeof path) return false;
  void *file = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!file) return false;
  for (size_t index = 0; index < sizeof symbols / sizeof *symbols; index++) {
    void *found = dlsym(file, symbols[index].name);
    if (!found) return false;
    memcpy((char *)table + symbols[index].place, &found, sizeof found);
  }
  return true;
}

const char *cq_load(const char *folder) {
  static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
  static bool is_loaded;
  pthread_mutex_lock(&lock);
  bool is_found = is_loaded && !folder[0];
  struct Library found;
  for (size_t index = 0; index < sizeof names / sizeof *names && !is_found; index++)
    is_found = load(folder, names[index], &found);
  if (is_found && !is_loaded) {
    // Once and whole: another thread may be using it.
    library = found;
    is_loaded = true;
  }
  pthread_mutex_unlock(&lock);
  return is_found ? NULL : names[0];
}
