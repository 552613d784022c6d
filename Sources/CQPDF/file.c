#include <stdlib.h>

#include "CQPDF.h"
#include "libraries.h"

struct CQFile {
  qpdf_data qpdf;
  const char *failure;
};

CQFile *cq_read(const uint8_t *bytes, size_t length) {
  CQFile *file = calloc(1, sizeof *file);
  if (!file) return NULL;
  file->qpdf = library.qpdf_init();
  // Both would be written to standard error.
  library.qpdf_silence_errors(file->qpdf);
  library.qpdf_set_suppress_warnings(file->qpdf, 1);
  library.qpdf_read_memory(file->qpdf, "pages", (const char *)bytes, length, NULL);
  return file;
}

void cq_close(CQFile *file) {
  library.qpdf_cleanup(&file->qpdf);
  free(file);
}

// qpdf forgets an error once it is read, and overwrites the text with the next one.
const char *cq_failure(CQFile *file) {
  if (!file->failure && library.qpdf_has_error(file->qpdf))
    file->failure = library.qpdf_get_error_full_text(file->qpdf, library.qpdf_get_error(file->qpdf));
  return file->failure;
}

const uint8_t *cq_write(CQFile *file, const char *version, size_t *length) {
  if (cq_failure(file)) return NULL;
  library.qpdf_init_write_memory(file->qpdf);
  library.qpdf_set_deterministic_ID(file->qpdf, 1);
  library.qpdf_set_minimum_pdf_version(file->qpdf, version);
  // The structure is many small objects, which compress well together.
  library.qpdf_set_object_stream_mode(file->qpdf, GENERATE_OBJECT_STREAMS);
  library.qpdf_write(file->qpdf);
  if (cq_failure(file)) return NULL;
  *length = library.qpdf_get_buffer_length(file->qpdf);
  return library.qpdf_get_buffer(file->qpdf);
}

CQObject cq_catalogue(CQFile *file) { return library.qpdf_get_root(file->qpdf); }

CQObject cq_trailer(CQFile *file) { return library.qpdf_get_trailer(file->qpdf); }

size_t cq_pages(CQFile *file) {
  int count = library.qpdf_get_num_pages(file->qpdf);
  return count < 0 ? 0 : (size_t)count;
}

CQObject cq_page(CQFile *file, size_t page) { return library.qpdf_get_page_n(file->qpdf, page); }

uint8_t *cq_page_content(CQFile *file, CQObject page, size_t *length) {
  unsigned char *bytes = NULL;
  library.qpdf_oh_get_page_content_data(file->qpdf, page, &bytes, length);
  if (!cq_failure(file)) return bytes;
  free(bytes);
  return NULL;
}

// Looks through all objects: a walk from the pages would need the keys of dictionaries, which come one call at a time.
CQObject cq_next_font(CQFile *file, int *next) {
  int count = library.qpdf_oh_get_int_value_as_int(
    file->qpdf, library.qpdf_oh_get_key(file->qpdf, cq_trailer(file), "/Size"));
  for (int id = *next + 1; id < count; id++) {
    qpdf_oh object = library.qpdf_get_object_by_id(file->qpdf, id, 0);
    if (!library.qpdf_oh_is_dictionary_of_type(file->qpdf, object, "/Font", "/CIDFontType2")) continue;
    *next = id;
    return object;
  }
  *next = 0;
  return 0;
}

CQObject cq_boolean(CQFile *file, bool value) { return library.qpdf_oh_new_bool(file->qpdf, value); }

CQObject cq_integer(CQFile *file, long long value) { return library.qpdf_oh_new_integer(file->qpdf, value); }

CQObject cq_real(CQFile *file, double value) { return library.qpdf_oh_new_real_from_double(file->qpdf, value, 2); }

CQObject cq_name(CQFile *file, const char *name) { return library.qpdf_oh_new_name(file->qpdf, name); }

CQObject cq_text(CQFile *file, const char *text) { return library.qpdf_oh_new_unicode_string(file->qpdf, text); }

CQObject cq_null(CQFile *file) { return library.qpdf_oh_new_null(file->qpdf); }

CQObject cq_array(CQFile *file) { return library.qpdf_oh_new_array(file->qpdf); }

CQObject cq_dictionary(CQFile *file) { return library.qpdf_oh_new_dictionary(file->qpdf); }

CQObject cq_stream(CQFile *file, const uint8_t *bytes, size_t length) {
  qpdf_oh stream = library.qpdf_oh_new_stream(file->qpdf);
  qpdf_oh none = cq_null(file);
  library.qpdf_oh_replace_stream_data(file->qpdf, stream, bytes, length, none, none);
  return stream;
}

CQObject cq_stream_dictionary(CQFile *file, CQObject stream) { return library.qpdf_oh_get_dict(file->qpdf, stream); }

CQObject cq_shared(CQFile *file, CQObject object) { return library.qpdf_make_indirect_object(file->qpdf, object); }

void cq_append(CQFile *file, CQObject array, CQObject object) {
  library.qpdf_oh_append_item(file->qpdf, array, object);
}

void cq_set(CQFile *file, CQObject dictionary, const char *key, CQObject object) {
  library.qpdf_oh_replace_key(file->qpdf, dictionary, key, object);
}

void cq_remove(CQFile *file, CQObject dictionary, const char *key) {
  library.qpdf_oh_remove_key(file->qpdf, dictionary, key);
}
