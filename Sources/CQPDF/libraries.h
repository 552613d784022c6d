// The functions that are used: declared and loaded from the same list.
#ifndef LIBRARIES_H
#define LIBRARIES_H

#include <stdbool.h>
#include <stddef.h>

typedef struct qpdf_data *qpdf_data;
typedef struct qpdf_error *qpdf_error;
typedef unsigned qpdf_oh;

enum { GENERATE_OBJECT_STREAMS = 2 };

#define QPDF_FUNCTIONS(F) \
  F(qpdf_data, qpdf_init, (void)) \
  F(void, qpdf_cleanup, (qpdf_data *)) \
  F(void, qpdf_silence_errors, (qpdf_data)) \
  F(void, qpdf_set_suppress_warnings, (qpdf_data, int)) \
  F(int, qpdf_has_error, (qpdf_data)) \
  F(qpdf_error, qpdf_get_error, (qpdf_data)) \
  F(const char *, qpdf_get_error_full_text, (qpdf_data, qpdf_error)) \
  F(int, qpdf_read_memory, (qpdf_data, const char *name, const char *bytes, unsigned long long, const char *password)) \
  F(int, qpdf_init_write_memory, (qpdf_data)) \
  F(void, qpdf_set_deterministic_ID, (qpdf_data, int)) \
  F(void, qpdf_set_minimum_pdf_version, (qpdf_data, const char *)) \
  F(void, qpdf_set_object_stream_mode, (qpdf_data, int)) \
  F(int, qpdf_write, (qpdf_data)) \
  F(size_t, qpdf_get_buffer_length, (qpdf_data)) \
  F(const unsigned char *, qpdf_get_buffer, (qpdf_data)) \
  F(qpdf_oh, qpdf_get_trailer, (qpdf_data)) \
  F(qpdf_oh, qpdf_get_root, (qpdf_data)) \
  F(int, qpdf_get_num_pages, (qpdf_data)) \
  F(qpdf_oh, qpdf_get_page_n, (qpdf_data, size_t)) \
  F(int, qpdf_oh_get_page_content_data, (qpdf_data, qpdf_oh, unsigned char **, size_t *)) \
  F(qpdf_oh, qpdf_get_object_by_id, (qpdf_data, int id, int generation)) \
  F(int, qpdf_oh_is_dictionary_of_type, (qpdf_data, qpdf_oh, const char *type, const char *subtype)) \
  F(qpdf_oh, qpdf_oh_get_key, (qpdf_data, qpdf_oh dictionary, const char *)) \
  F(int, qpdf_oh_get_int_value_as_int, (qpdf_data, qpdf_oh)) \
  F(qpdf_oh, qpdf_make_indirect_object, (qpdf_data, qpdf_oh)) \
  F(qpdf_oh, qpdf_oh_new_null, (qpdf_data)) \
  F(qpdf_oh, qpdf_oh_new_bool, (qpdf_data, int)) \
  F(qpdf_oh, qpdf_oh_new_integer, (qpdf_data, long long)) \
  F(qpdf_oh, qpdf_oh_new_real_from_double, (qpdf_data, double, int decimals)) \
  F(qpdf_oh, qpdf_oh_new_name, (qpdf_data, const char *)) \
  F(qpdf_oh, qpdf_oh_new_unicode_string, (qpdf_data, const char *)) \
  F(qpdf_oh, qpdf_oh_new_array, (qpdf_data)) \
  F(qpdf_oh, qpdf_oh_new_dictionary, (qpdf_data)) \
  F(qpdf_oh, qpdf_oh_new_stream, (qpdf_data)) \
  F(qpdf_oh, qpdf_oh_get_dict, (qpdf_data, qpdf_oh)) \
  F(void, qpdf_oh_append_item, (qpdf_data, qpdf_oh array, qpdf_oh)) \
  F(void, qpdf_oh_replace_key, (qpdf_data, qpdf_oh dictionary, const char *, qpdf_oh)) \
  F(void, qpdf_oh_remove_key, (qpdf_data, qpdf_oh dictionary, const char *)) \
  F(void, qpdf_oh_replace_stream_data, (qpdf_data, qpdf_oh, const unsigned char *, size_t, qpdf_oh, qpdf_oh))

#define POINTER(result, name, parameters) result(*name) parameters;

struct Library {
  QPDF_FUNCTIONS(POINTER)
};

// Filled by cq_load.
extern struct Library cq_library;
#define library cq_library

#endif
