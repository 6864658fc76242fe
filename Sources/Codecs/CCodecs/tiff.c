#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tiffio.h>

#include "job.h"
#include "tiff_view.h"

// libtiff 4.5 is the first whose handlers belong to one file, which is what makes several threads possible.
#if TIFFLIB_VERSION < 20221213
#error "libtiff 4.5 or later is needed"
#endif

enum {
    MAX_DIRECTORIES = 10000,
    /// Strips beyond this are decoded row by row.
    MAX_STRIP_BUFFER = 16 << 20,
};

typedef struct tiff_job {
    cc_job job;
    TIFF *codec;
    /// libtiff's file position.
    uint64_t position;
    tiff_view view;
    unsigned errors;
    bool damaged;
    bool unsupported;
    /// One strip or tile, grown as needed.
    void *buffer;
    uint64_t buffer_size;
} tiff_job;

// MARK: Messages

/// What libtiff wants to say, in one piece: it quotes libjpeg as an argument of "%s".
typedef struct message {
    char text[CC_MESSAGE_SIZE];
} message;

static message formatted(const char *format, va_list arguments)
{
    message message;
    vsnprintf(message.text, sizeof message.text, format, arguments);
    return message;
}

static bool has(const message *message, const char *phrase)
{
    return strstr(message->text, phrase) != NULL;
}

static void say(tiff_job *tiff, const char *module, const message *message)
{
    cc_job_say(&tiff->job, "%s: %s", module == NULL ? "libtiff" : module, message->text);
}

static int on_error(TIFF *codec, void *context, const char *module, const char *format, va_list arguments)
{
    (void)codec;
    tiff_job *tiff = context;
    // A read that failed for want of bytes makes libtiff complain of the file.
    if (tiff->job.stop != CC_NOT_STOPPED) {
        return 1;
    }
    const message message = formatted(format, arguments);
    tiff->errors += 1;
    // What libtiff was not built for, as opposed to what the file got wrong.
    if (has(&message, "not configured") || has(&message, "not supported") || has(&message, "not implemented")
        || has(&message, "Unsupported JPEG")) {
        tiff->unsupported = true;
    } else {
        tiff->damaged = true;
    }
    say(tiff, module, &message);
    return 1;
}

static int on_warning(TIFF *codec, void *context, const char *module, const char *format, va_list arguments)
{
    (void)codec;
    tiff_job *tiff = context;
    // A tag that libtiff has no name for is nothing to report.
    if (tiff->job.stop != CC_NOT_STOPPED || strncmp(format, "Unknown field", 13) == 0) {
        return 1;
    }
    const message message = formatted(format, arguments);
    // libjpeg's warnings mean lost pixels, here as in a JPEG file.
    if (has(&message, "Corrupt JPEG data") || has(&message, "Premature end of JPEG")) {
        tiff->damaged = true;
    }
    say(tiff, module, &message);
    return 1;
}

// MARK: Input

static tmsize_t read_bytes(thandle_t handle, void *into, tmsize_t count)
{
    tiff_job *tiff = handle;
    if (tiff->job.stop != CC_NOT_STOPPED || count <= 0) {
        return 0;
    }
    ptrdiff_t got = count;
    if (!tiff_view_read(&tiff->view, tiff->position, into, (size_t)count)) {
        got = cc_job_read(&tiff->job, tiff->position, into, (size_t)count);
    }
    if (got > 0) {
        tiff->position += (uint64_t)got;
    }
    return got < 0 ? 0 : got;
}

static tmsize_t write_bytes(thandle_t handle, void *from, tmsize_t count)
{
    (void)handle, (void)from, (void)count;
    return -1;
}

static toff_t seek_bytes(thandle_t handle, toff_t offset, int origin)
{
    tiff_job *tiff = handle;
    switch (origin) {
    case SEEK_SET: tiff->position = offset; break;
    case SEEK_CUR: tiff->position += offset; break;
    case SEEK_END: tiff->position = tiff->job.length + offset; break;
    default: return (toff_t)-1;
    }
    return tiff->position;
}

static int close_bytes(thandle_t handle)
{
    (void)handle;
    return 0;
}

static toff_t size_bytes(thandle_t handle)
{
    return ((tiff_job *)handle)->job.length;
}

static bool open_codec(tiff_job *tiff)
{
    TIFFOpenOptions *options = TIFFOpenOptionsAlloc();
    if (options == NULL) {
        cc_job_say_memory(&tiff->job);
        tiff->unsupported = true;
        return false;
    }
    const uint64_t memory = tiff->job.limits->max_memory / 2;
    TIFFOpenOptionsSetMaxSingleMemAlloc(options, memory < TIFF_TMSIZE_T_MAX ? (tmsize_t)memory : TIFF_TMSIZE_T_MAX);
    TIFFOpenOptionsSetErrorHandlerExtR(options, on_error, tiff);
    TIFFOpenOptionsSetWarningHandlerExtR(options, on_warning, tiff);
    // m: no memory mapping; c: strips as the file has them.
    tiff->codec = TIFFClientOpenExt("TIFF", "rmc", tiff, read_bytes, write_bytes, seek_bytes, close_bytes, size_bytes,
        NULL, NULL, options);
    TIFFOpenOptionsFree(options);
    return tiff->codec != NULL;
}

/// Olympus and Panasonic raw files are TIFF but for the version, which libtiff takes for damage.
static bool is_raw_dialect(tiff_job *tiff)
{
    static const char versions[][4] = {"IIRO", "IIRS", "MMOR", {'I', 'I', 'U', 0}};
    char start[4];
    if (cc_job_read(&tiff->job, 0, start, sizeof start) < (ptrdiff_t)sizeof start) {
        return false;
    }
    for (size_t index = 0; index < sizeof versions / sizeof *versions; ++index) {
        if (memcmp(start, versions[index], sizeof start) == 0) {
            cc_job_say(&tiff->job, "this dialect of TIFF is not supported");
            tiff->unsupported = true;
            return true;
        }
    }
    return false;
}

// MARK: Checks

/// What the current directory stores its pixels in.
typedef struct layout {
    bool is_tiled;
    const char *unit;
    uint32_t count;
    /// Decoded bytes of one strip or tile.
    uint64_t size;
    uint16_t compression;
} layout;

/// Looks at the current directory; false if there is nothing to decode in it.
static bool read_layout(tiff_job *tiff, layout *layout)
{
    TIFF *codec = tiff->codec;
    uint32_t width = 0, height = 0;
    TIFFGetField(codec, TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(codec, TIFFTAG_IMAGELENGTH, &height);
    cc_report *report = tiff->job.report;
    const uint32_t first_width = report->width, first_height = report->height;
    const bool exceeds = cc_job_exceeds_pixels(&tiff->job, width, height);
    if (first_width != 0 && first_height != 0) {
        report->width = first_width;
        report->height = first_height;
    }
    if (exceeds) {
        tiff->unsupported = true;
        return false;
    }
    TIFFGetFieldDefaulted(codec, TIFFTAG_COMPRESSION, &layout->compression);
    if (!TIFFIsCODECConfigured(layout->compression)) {
        cc_job_say(&tiff->job, "compression %u is not supported", (unsigned)layout->compression);
        tiff->unsupported = true;
        return false;
    }
    layout->is_tiled = TIFFIsTiled(codec) != 0;
    layout->unit = layout->is_tiled ? "tile" : "strip";
    layout->count = layout->is_tiled ? TIFFNumberOfTiles(codec) : TIFFNumberOfStrips(codec);
    layout->size = layout->is_tiled ? TIFFTileSize64(codec) : TIFFStripSize64(codec);
    if (layout->count == 0 || layout->size == 0) {
        cc_job_say(&tiff->job, "no %ss", layout->unit);
        tiff->damaged = true;
        return false;
    }
    return true;
}

/// Finds strips or tiles that reach beyond the end of the file.
static void check_ranges(tiff_job *tiff, const layout *layout)
{
    for (uint32_t index = 0; index < layout->count; ++index) {
        const uint64_t offset = TIFFGetStrileOffset(tiff->codec, index);
        const uint64_t count = TIFFGetStrileByteCount(tiff->codec, index);
        uint64_t end;
        if (__builtin_add_overflow(offset, count, &end) || end > tiff->job.length) {
            cc_job_say(&tiff->job, "%s %" PRIu32 " reaches beyond the end of the file", layout->unit, index);
            tiff->damaged = true;
            return;
        }
        if (cc_job_is_late(&tiff->job)) {
            return;
        }
    }
}

static bool grow_buffer(tiff_job *tiff, uint64_t size)
{
    if (size <= tiff->buffer_size) {
        return true;
    }
    free(tiff->buffer);
    // libtiff keeps a strip's coded bytes, and some codecs its decoded bytes again, beside this.
    tiff->buffer = size <= tiff->job.limits->max_memory / 4 ? malloc((size_t)size) : NULL;
    tiff->buffer_size = tiff->buffer == NULL ? 0 : size;
    if (tiff->buffer == NULL) {
        cc_job_say_memory(&tiff->job);
        tiff->unsupported = true;
    }
    return tiff->buffer != NULL;
}

/// Decodes large strips in the order of their rows, which needs one row of memory.
static bool decode_rows(tiff_job *tiff)
{
    uint32_t height = 0;
    uint16_t samples = 1, planes = PLANARCONFIG_CONTIG;
    TIFFGetField(tiff->codec, TIFFTAG_IMAGELENGTH, &height);
    TIFFGetFieldDefaulted(tiff->codec, TIFFTAG_SAMPLESPERPIXEL, &samples);
    TIFFGetFieldDefaulted(tiff->codec, TIFFTAG_PLANARCONFIG, &planes);
    if (planes == PLANARCONFIG_CONTIG) {
        samples = 1;
    }
    if (!grow_buffer(tiff, TIFFScanlineSize64(tiff->codec))) {
        return true;
    }
    for (uint16_t sample = 0; sample < samples; ++sample) {
        for (uint32_t row = 0; row < height; ++row) {
            if (cc_job_is_late(&tiff->job)) {
                return true;
            }
            if (TIFFReadScanline(tiff->codec, tiff->buffer, row, sample) < 0) {
                return false;
            }
        }
    }
    return true;
}

/// Decodes strip by strip or tile by tile up to the first that fails.
static bool decode_units(tiff_job *tiff, const layout *layout)
{
    if (!grow_buffer(tiff, layout->size)) {
        return true;
    }
    for (uint32_t index = 0; index < layout->count; ++index) {
        if (cc_job_is_late(&tiff->job)) {
            return true;
        }
        const tmsize_t size = (tmsize_t)layout->size;
        const tmsize_t got = layout->is_tiled ? TIFFReadEncodedTile(tiff->codec, index, tiff->buffer, size)
                                              : TIFFReadEncodedStrip(tiff->codec, index, tiff->buffer, size);
        if (got < 0) {
            return false;
        }
    }
    return true;
}

static bool is_fax(uint16_t compression)
{
    return compression == COMPRESSION_CCITTRLE || compression == COMPRESSION_CCITTRLEW
        || compression == COMPRESSION_CCITTFAX3 || compression == COMPRESSION_CCITTFAX4;
}

static void decode_directory(tiff_job *tiff)
{
    layout layout;
    if (!read_layout(tiff, &layout)) {
        return;
    }
    check_ranges(tiff, &layout);
    const bool by_rows = !layout.is_tiled && layout.size > MAX_STRIP_BUFFER;
    const unsigned errors = tiff->errors;
    const bool is_complete = by_rows ? decode_rows(tiff) : decode_units(tiff, &layout);
    // libtiff gives up on some strips without an error. A fax that has fewer lines than announced is one of them, and
    // does not count.
    if (!is_complete && tiff->job.stop == CC_NOT_STOPPED && tiff->errors == errors && !is_fax(layout.compression)) {
        cc_job_say(&tiff->job, "a %s cannot be decoded", layout.unit);
        tiff->damaged = true;
    }
}

static void decode_directories(tiff_job *tiff)
{
    for (unsigned directory = 1;; ++directory) {
        decode_directory(tiff);
        if (cc_job_is_late(&tiff->job) || TIFFLastDirectory(tiff->codec)) {
            return;
        }
        if (directory == MAX_DIRECTORIES) {
            cc_job_say(&tiff->job, "more than %d directories", MAX_DIRECTORIES);
            tiff->unsupported = true;
            return;
        }
        tiff_view_advance(&tiff->view, &tiff->job, false);
        if (!TIFFReadDirectory(tiff->codec)) {
            tiff->damaged = tiff->damaged || tiff->job.stop == CC_NOT_STOPPED;
            return;
        }
    }
}

static cc_status check(const cc_source *source, const cc_limits *limits, cc_report *report, bool header_only)
{
    tiff_job tiff = {0};
    cc_job_start(&tiff.job, source, limits, report);
    const bool is_raw = is_raw_dialect(&tiff);
    if (!is_raw) {
        tiff_view_open(&tiff.view, &tiff.job);
        tiff_view_advance(&tiff.view, &tiff.job, header_only);
    }
    if (!is_raw && tiff.job.stop == CC_NOT_STOPPED && open_codec(&tiff)) {
        layout layout;
        if (!header_only) {
            decode_directories(&tiff);
        } else if (read_layout(&tiff, &layout)) {
            check_ranges(&tiff, &layout);
        }
        TIFFClose(tiff.codec);
    }
    tiff_view_close(&tiff.view);
    free(tiff.buffer);
    return cc_job_finish(&tiff.job, tiff.damaged ? CC_DAMAGED : tiff.unsupported ? CC_UNSUPPORTED : CC_OK);
}

cc_status cc_tiff_check_header(const cc_source *source, const cc_limits *limits, cc_report *report)
{
    return check(source, limits, report, true);
}

cc_status cc_tiff_decode(const cc_source *source, const cc_limits *limits, cc_report *report)
{
    return check(source, limits, report, false);
}

const char *cc_tiff_version(void)
{
    return TIFFGetVersion();
}
