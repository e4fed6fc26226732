// libFuzzer, which the compiler brings along (`-sanitize=fuzzer`) without a header for this call.
#ifndef CFUZZER_H
#define CFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Runs `test` on one input after the other, as the arguments say; it ends the program by itself
/// where an input is found that breaks it.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*test)(const uint8_t *bytes, size_t count));

#endif
