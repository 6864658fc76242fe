#ifndef CCODECS_H
#define CCODECS_H

#include <stddef.h>
#include <stdint.h>

// The codec libraries behind one narrow door.
//
// libjpeg and libpng report an error by longjmp, which must not cross a Swift frame; libtiff reports
// through printf-style handlers, which Swift cannot implement. So each function below runs one whole
// check in C: it sets its own jump, takes bytes through a callback and gives back a status and text.
// Nothing is kept between calls, and any number of threads may be inside at the same time.

/// What a check found.
typedef enum cc_status {
    /// Everything that was looked at is as the codec wants it.
    CC_OK = 0,
    /// The codec reported damage.
    CC_DAMAGED = 1,
    /// The codec cannot decode this kind of image, or a limit does not allow it to.
    CC_UNSUPPORTED = 2,
    /// The callback said that bytes are not present yet.
    CC_NEEDS_MORE = 3,
} cc_status;

/// Reads up to `count` bytes at `offset` of the file into `into`.
///
/// Returns the number of bytes read, which may be fewer than `count`; 0 at the end of the file; a
/// negative number if the byte at `offset` is not present.
typedef ptrdiff_t (*cc_read)(void *context, uint64_t offset, void *into, size_t count);

/// Where the bytes of an image come from.
typedef struct cc_source {
    void *context;
    cc_read read;
    /// Offset of the image's first byte in the file.
    uint64_t start;
    /// Length of the file in bytes.
    uint64_t length;
} cc_source;

/// What a check may cost.
typedef struct cc_limits {
    uint64_t max_pixels;
    /// In bytes.
    uint64_t max_memory;
    /// Of the thread's processor time, so that a busy machine finds no other images sound than an idle one.
    uint64_t max_milliseconds;
} cc_limits;

enum {
    /// Messages beyond this number are dropped.
    CC_MESSAGE_LIMIT = 16,
    /// Longer messages are cut to this many bytes, the closing NUL included.
    CC_MESSAGE_SIZE = 200,
    /// A text buffer of this many bytes holds every message that can be written.
    CC_TEXT_SIZE = CC_MESSAGE_LIMIT * CC_MESSAGE_SIZE,
};

/// What a check says beside its status. The caller provides `text` and sets everything else to 0.
typedef struct cc_report {
    uint32_t width;
    uint32_t height;
    uint32_t message_count;
    /// Which message tells the limit that ended the check, from 1; 0 if none did.
    uint32_t limit_message;
    size_t text_length;
    /// `CC_TEXT_SIZE` bytes: printable ASCII messages one after the other, each closed by a NUL.
    char *text;
} cc_report;

/// Reads the markers up to the first scan. Payloads of APPn and COM are skipped, not read.
cc_status cc_jpeg_check_header(const cc_source *source, const cc_limits *limits, cc_report *report);

/// Decodes the entropy-coded data of every scan.
cc_status cc_jpeg_decode(const cc_source *source, const cc_limits *limits, cc_report *report);

/// Reads IHDR, PLTE and tRNS and finds the first IDAT. Other chunks are hopped over, not read.
cc_status cc_png_check_header(const cc_source *source, const cc_limits *limits, cc_report *report);

/// Decodes every row and checks the CRC of every chunk up to IEND. Text and profiles are not inflated.
cc_status cc_png_decode(const cc_source *source, const cc_limits *limits, cc_report *report);

/// Reads the first directory and checks that its strips or tiles lie inside the file.
cc_status cc_tiff_check_header(const cc_source *source, const cc_limits *limits, cc_report *report);

/// Decodes every strip and tile of every directory.
cc_status cc_tiff_decode(const cc_source *source, const cc_limits *limits, cc_report *report);

/// The library's name and version. libjpeg keeps its version in macros that Swift cannot see.
const char *cc_jpeg_version(void);

/// The version alone, as libpng reports it at run time.
const char *cc_png_version(void);

/// libtiff's version sentence: `LIBTIFF, Version 4.5.0` and lines of copyright.
const char *cc_tiff_version(void);

#endif
