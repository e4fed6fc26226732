// Linked statically (see module.modulemap): few machines have its shared library.
#include <utf8proc.h>
