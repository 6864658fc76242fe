#ifndef CCODECS_TIFF_OPAQUE_H
#define CCODECS_TIFF_OPAQUE_H

#include "job.h"

/// Where a TIFF directory keeps values that libtiff reads and the header check does not depend on: texts, XMP, ICC
/// profiles, maker notes. libtiff is given a filler for them, so that megabytes of metadata are not fetched to find out
/// that the strips are in order, and finds the entry of a long one to say that it has a single byte.
typedef struct tiff_opaque {
    bool is_little;
    /// Of an entry's count, in bytes.
    unsigned word;
    unsigned count;
    struct {
        uint64_t begin;
        uint64_t end;
        /// Where the directory has the value's entry.
        uint64_t entry;
    } ranges[32];
} tiff_opaque;

/// Reads the entries of the first directory. Stops the job if they are not present.
void tiff_opaque_find(tiff_opaque *opaque, cc_job *job);

/// Fills `into` if the bytes that it is for lie inside one of the values.
bool tiff_opaque_fill(const tiff_opaque *opaque, uint64_t offset, uint8_t *into, size_t count);

/// Shortens the long values in bytes of the directory that were read at an offset.
void tiff_opaque_shorten(const tiff_opaque *opaque, uint64_t offset, uint8_t *bytes, size_t count);

#endif
