/// What Palier needs of qpdf to complete a PDF's structure, one function per need.
///
/// Loaded by name and not linked, for the reasons in CPango.h. Objects are handles of the CQFile that gave them, and live
/// as long as it does. Names start with a slash, texts are UTF-8. An error of qpdf is kept, and makes cq_write fail.
#ifndef CQPDF_H
#define CQPDF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Loads the library unless it is; NULL when it is there, else its name.
///
/// `folder` stands before the name, with its slash; empty to look where the system does. Nothing else here may be called
/// before this has returned NULL.
const char *cq_load(const char *folder);

/// A PDF in memory.
typedef struct CQFile CQFile;
typedef unsigned CQObject;

/// Reads a PDF, whose bytes must stay until cq_close; NULL without memory.
CQFile *cq_read(const uint8_t *bytes, size_t length);
void cq_close(CQFile *file);

/// What failed first since cq_read; NULL when nothing did.
const char *cq_failure(CQFile *file);

/// Writes the PDF with an identity made from its content, so that the same content is the same bytes; they are the
/// file's. NULL when anything failed.
const uint8_t *cq_write(CQFile *file, const char *version, size_t *length);

CQObject cq_catalogue(CQFile *file);
CQObject cq_trailer(CQFile *file);
size_t cq_pages(CQFile *file);
CQObject cq_page(CQFile *file, size_t page);

/// The fonts whose glyphs are numbered by a font file of TrueType outlines.
///
/// `next` is where to go on looking, 0 at first; 0 when there are no more.
CQObject cq_next_font(CQFile *file, int *next);

/// What a page draws, decoded; to be freed with free. NULL when it cannot be read.
uint8_t *cq_page_content(CQFile *file, CQObject page, size_t *length);

CQObject cq_boolean(CQFile *file, bool value);
CQObject cq_integer(CQFile *file, long long value);
/// To a hundredth.
CQObject cq_real(CQFile *file, double value);
CQObject cq_name(CQFile *file, const char *name);
CQObject cq_text(CQFile *file, const char *text);
CQObject cq_null(CQFile *file);
CQObject cq_array(CQFile *file);
CQObject cq_dictionary(CQFile *file);
/// Is referred to wherever it is put.
CQObject cq_stream(CQFile *file, const uint8_t *bytes, size_t length);
CQObject cq_stream_dictionary(CQFile *file, CQObject stream);

/// The object as one that is referred to wherever it is put, so that several may, in a circle too.
CQObject cq_shared(CQFile *file, CQObject object);

void cq_append(CQFile *file, CQObject array, CQObject object);
void cq_set(CQFile *file, CQObject dictionary, const char *key, CQObject object);
void cq_remove(CQFile *file, CQObject dictionary, const char *key);

#endif
