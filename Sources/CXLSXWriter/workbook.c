// Beginning and ending. Cells and pages are in sheet.c, charts in chart.c.
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "workbook.h"

void book_note(CXBook *book, lxw_error error) {
  if (book->error == LXW_NO_ERROR) book->error = error;
}

char *book_keep(CXBook *book, const char *text) {
  size_t length = strlen(text) + 1;
  struct kept *kept = malloc(sizeof *kept + length);
  if (!kept) {
    book_note(book, LXW_ERROR_MEMORY_MALLOC_FAILED);
    return NULL;
  }
  memcpy(kept->text, text, length);
  kept->next = book->kept;
  book->kept = kept;
  return kept->text;
}

static void release(CXBook *book) {
  if (book->descriptor >= 0) close(book->descriptor);
  while (book->kept) {
    struct kept *next = book->kept->next;
    free(book->kept);
    book->kept = next;
  }
  free(book);
}

static bool has_temporary_files(void) {
  FILE *file = library.lxw_tmpfile(NULL);
  if (!file) return false;
  fclose(file);
  return true;
}

CXBook *cx_begin(const char *title, const char *subject, int64_t created, int *failure) {
  if (!has_temporary_files()) {
    *failure = errno;
    return NULL;
  }
  CXBook *book = calloc(1, sizeof *book);
  if (!book) {
    *failure = ENOMEM;
    return NULL;
  }
  book->descriptor = memfd_create("palier-workbook", MFD_CLOEXEC);
  if (book->descriptor < 0) {
    *failure = errno;
    release(book);
    return NULL;
  }
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", book->descriptor);
  lxw_workbook_options options = {.constant_memory = LXW_FALSE, .tmpdir = NULL, .use_zip64 = LXW_FALSE};
  book->workbook = library.workbook_new_opt(path, &options);
  if (!book->workbook) {
    *failure = ENOMEM;
    release(book);
    return NULL;
  }
  // The library copies these.
  lxw_doc_properties properties = {
    .title = book_keep(book, title), .subject = book_keep(book, subject), .created = (time_t)created};
  book_note(book, library.workbook_set_properties(book->workbook, &properties));
  return book;
}

static uint8_t *read_all(int descriptor, size_t *count) {
  struct stat status;
  if (fstat(descriptor, &status) != 0 || status.st_size <= 0) return NULL;
  size_t size = (size_t)status.st_size, done = 0;
  uint8_t *bytes = malloc(size);
  while (bytes && done < size) {
    ssize_t part = pread(descriptor, bytes + done, size - done, (off_t)done);
    if (part < 0 && errno == EINTR) continue;
    if (part <= 0) {
      free(bytes);
      return NULL;
    }
    done += (size_t)part;
  }
  *count = size;
  return bytes;
}

uint8_t *cx_end(CXBook *book, size_t *count, char *reason, size_t size) {
  book_note(book, library.workbook_close(book->workbook));
  uint8_t *bytes = NULL;
  if (book->error != LXW_NO_ERROR) {
    snprintf(reason, size, "%s", library.lxw_strerror(book->error));
  } else if (!(bytes = read_all(book->descriptor, count))) {
    snprintf(reason, size, "%s", strerror(errno));
  }
  release(book);
  return bytes;
}

void cx_free(uint8_t *bytes) { free(bytes); }
