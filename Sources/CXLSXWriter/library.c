// Loading. What is loaded stays: a workbook may be made again, and unloading could only go wrong.
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "CXLSXWriter.h"
#include "library.h"

struct library library;
static bool is_loaded;
static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;

// The headers' own interface: another one may lay out its structures differently.
const char *const cx_library = "libxlsxwriter.so." LXW_SOVERSION;

// The program is found by all functions or by none.
static bool find_all(void *handle) {
  struct library found;
#define CX_FIND(name) \
  if (!(*(void **)&found.name = dlsym(handle, #name))) return false;
  CX_FUNCTIONS(CX_FIND)
#undef CX_FIND
  library = found;
  return true;
}

bool cx_load(const char *name, char *reason, size_t size) {
  pthread_mutex_lock(&loading);
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  bool is_there = handle && (is_loaded || find_all(handle));
  if (is_there) {
    is_loaded = true;
  } else {
    const char *words = dlerror();
    snprintf(reason, size, "%s", words ? words : "");
  }
  pthread_mutex_unlock(&loading);
  return is_there;
}
