// The files of Catalog/ and Templates/, as bytes inside the program.
//
// `#embed` lets the build track them: edit one, and the next build has it. A new file is one more
// line in EmbeddedFiles.c.

#ifndef JIXIAO_EMBEDDED_FILES_H
#define JIXIAO_EMBEDDED_FILES_H

#include <stddef.h>

struct embedded_file {
  const char *path;            // below the top of the project: "Catalog/indicators.json"
  const unsigned char *bytes;  // not terminated
  size_t count;
};

// The file at `index`, or one whose path is NULL behind the last.
struct embedded_file embedded_file_at(size_t index);

#endif
