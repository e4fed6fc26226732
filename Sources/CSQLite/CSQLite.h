#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>
#include <sys/vfs.h>

/// Binds a copy of `bytes`. Here because SQLITE_TRANSIENT is a cast, which Swift does not import.
static inline int csqlite_bind_text(
    sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Binds a copy of `bytes`, none of which is the empty blob and not NULL.
static inline int csqlite_bind_blob(
    sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return count == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
                    : sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

/// The kind of file system that a path is on, or 0. Here because Swift's Glibc lacks `statfs`.
static inline unsigned csqlite_file_system(const char *path) {
  struct statfs info;
  return statfs(path, &info) == 0 ? (unsigned)info.f_type : 0;
}

#endif
