#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "CPango.h"
#include "libraries.h"

struct Libraries cp_library;

typedef struct Symbol {
  const char *name;
  // In the table.
  size_t place;
} Symbol;

#define SYMBOL(result, name, parameters) {#name, offsetof(struct Libraries, name)},

static const Symbol cairo[] = {CAIRO_FUNCTIONS(SYMBOL){NULL, 0}};
static const Symbol pango[] = {PANGO_FUNCTIONS(SYMBOL){NULL, 0}};
static const Symbol pangocairo[] = {PANGOCAIRO_FUNCTIONS(SYMBOL){NULL, 0}};
static const Symbol gobject[] = {GOBJECT_FUNCTIONS(SYMBOL){NULL, 0}};

static const struct {
  const char *name;
  const Symbol *symbols;
} files[] = {
  {"libcairo.so.2", cairo},
  {"libgobject-2.0.so.0", gobject},
  {"libpango-1.0.so.0", pango},
  {"libpangocairo-1.0.so.0", pangocairo},
};

// Never closed again: GLib's types cannot be unloaded.
static bool load(const char *folder, const char *name, const Symbol *symbols, struct Libraries *table) {
  char path[4096];
  int length = snprintf(path, sizeof path, "%s%s", folder, name);
  if (length < 0 || (size_t)length >= sizeof path) return false;
  void *file = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!file) return false;
  for (; symbols->name; symbols++) {
    void *found = dlsym(file, symbols->name);
    // A library too old for what is used here counts as missing.
    if (!found) return false;
    memcpy((char *)table + symbols->place, &found, sizeof found);
  }
  return true;
}

const char *cp_load(const char *folder) {
  static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
  static bool is_loaded;
  const char *missing = NULL;
  pthread_mutex_lock(&lock);
  if (!is_loaded || folder[0]) {
    struct Libraries found;
    for (size_t index = 0; index < sizeof files / sizeof *files && !missing; index++)
      if (!load(folder, files[index].name, files[index].symbols, &found)) missing = files[index].name;
    if (!missing && !is_loaded) {
      // Once and whole: another thread may be using it.
      library = found;
      is_loaded = true;
    }
  }
  pthread_mutex_unlock(&lock);
  return missing;
}
