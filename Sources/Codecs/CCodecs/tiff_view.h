#ifndef CCODECS_TIFF_VIEW_H
#define CCODECS_TIFF_VIEW_H

#include "job.h"

/// Offsets of the file, the end not included.
typedef struct tiff_range {
    uint64_t begin;
    uint64_t end;
} tiff_range;

/// A TIFF file as libtiff is to see it: each directory without the tags that libtiff does not know, since it sorts a table
/// anew for each of them; and for the header check, which does not depend on texts, XMP, ICC profiles and maker notes, a
/// filler where short ones lie and no entry for long ones, so that megabytes are neither fetched nor copied.
typedef struct tiff_view {
    bool is_little;
    bool is_big_tiff;
    /// Where the file has the directory behind the present one, 0 if there is none.
    uint64_t next;
    /// The present directory: the count of its entries, those that are kept, and the offset of the next one. NULL if the
    /// file's own is to be seen.
    uint8_t *directory;
    uint64_t directory_begin;
    size_t directory_size;
    /// Values that a filler stands for.
    unsigned filled_count;
    tiff_range filled[32];
} tiff_view;

/// Reads the header of the file. Stops the job if it is not present.
void tiff_view_open(tiff_view *view, cc_job *job);

/// Goes on to the next directory, which is the first one at first. Stops the job if it is not present.
/// With `fills`, the values that the header check does not depend on are not to be seen.
void tiff_view_advance(tiff_view *view, cc_job *job, bool fills);

/// Gives the bytes at an offset; false if they are those of the file.
bool tiff_view_read(const tiff_view *view, uint64_t offset, uint8_t *into, size_t count);

void tiff_view_close(tiff_view *view);

#endif
