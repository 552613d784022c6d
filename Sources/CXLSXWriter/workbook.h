#ifndef CXLSXWRITER_WORKBOOK_H
#define CXLSXWRITER_WORKBOOK_H

#include "CXLSXWriter.h"
#include "library.h"

// A text that the library does not copy.
struct kept {
  struct kept *next;
  char text[];
};

struct CXBook {
  lxw_workbook *workbook;
  // Where the library writes to, through its name in /proc.
  int descriptor;
  // The first thing that it refused.
  lxw_error error;
  struct kept *kept;
};

// Remembers the first error.
void book_note(CXBook *book, lxw_error error);

// A copy that lives as long as the workbook; null without memory, which is noted.
char *book_keep(CXBook *book, const char *text);

#endif
