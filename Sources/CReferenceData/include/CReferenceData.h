// Data files compiled into the program: nothing to find at run time.
#pragma once

#include <stddef.h>

typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} CReferenceFile;

// Occupations of the National Occupational Classification 2021, as CSV.
extern const CReferenceFile creference_noc2021;

// Example titles of their unit groups, in English and in French, as CSV: code and title.
extern const CReferenceFile creference_noc2021_titles;
extern const CReferenceFile creference_noc2021_titles_fr;
