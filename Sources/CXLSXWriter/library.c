// Loading. What is loaded stays: a workbook may be made again, and unloading could only go wrong.
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

#include "CXLSXWriter.h"
#include "library.h"

struct library library;
static bool is_loaded;
static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;

// The headers' own interface: another one may lay out its structures differently.
const char *const cx_library = "libxlsxwriter.so." LXW_SOVERSION;

// Finds all functions; none missing, or it is another library.
static bool find_all(void *handle, struct library *found) {
#define CX_FIND(name) \
  if (!(*(void **)&found->name = dlsym(handle, #name))) return false;
  CX_FUNCTIONS(CX_FIND)
#undef CX_FIND
  return true;
}

bool cx_load(const char *name, char *reason, size_t size) {
  pthread_mutex_lock(&loading);
  struct library found;
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  bool is_there = handle && find_all(handle, &found);
  if (!is_there) {
    const char *words = dlerror();
    snprintf(reason, size, "%s", words ? words : "");
  } else if (!is_loaded) {
    // Once: another thread may be using it.
    library = found;
    is_loaded = true;
  }
  pthread_mutex_unlock(&loading);
  return is_there;
}
