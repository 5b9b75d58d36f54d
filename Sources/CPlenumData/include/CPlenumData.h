#ifndef PLENUM_CPLENUMDATA_H
#define PLENUM_CPLENUMDATA_H
#include <stddef.h>

// Files of `blobs/`, embedded in the binary. To add one: an enumerator here, an array and a case in
// CPlenumData.c, a constant in EmbeddedData.swift, a line in plenum-compile-data.
typedef enum {
  PLENUM_BLOB_GAZETTEER,
  PLENUM_BLOB_LANGUAGE,
  PLENUM_BLOB_CALIBRATION,
  PLENUM_BLOB_RECIPES,
  PLENUM_BLOB_QUESTIONS
} plenum_blob_id;

typedef struct {
  const unsigned char *bytes;
  size_t size;
} plenum_blob;

plenum_blob plenum_blob_of(plenum_blob_id id);

#endif
