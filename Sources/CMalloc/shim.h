// Swift's Glibc module leaves mallopt out, and memfd_create.
#include <malloc.h>

int memfd_create(const char *name, unsigned int flags);
