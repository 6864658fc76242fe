#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include <png.h>

#include "job.h"

// A PNG file (PNG 3rd edition, 5.2 and 5.3):
//
//   89 "PNG" 0D 0A 1A 0A | length "IHDR" data CRC | ... | length "IDAT" data CRC | ... | 0 "IEND" CRC
//
// libpng inflates text and profiles while it reads the chunks before the pixels: 6 KB can cost 36 ms and megabytes. The
// header check therefore does not show it those chunks, and the full check tells it to look at their CRC only.

enum {
    SIGNATURE = 8,
    /// Length and type in front of a chunk's data.
    CHUNK_HEADER = 8,
    CHUNK_CRC = 4,
    WINDOW = 16384,
};

typedef struct png_job {
    cc_job job;
    bool header_only;
    bool damaged;
    bool unsupported;
    /// Whether memory was refused for something that the file does hold.
    bool refused;
    /// Where the next bytes come from.
    uint64_t offset;
    /// Bytes of the current chunk, its CRC included, that have not been read yet (header check only).
    uint64_t chunk_left;
    /// The next byte of the window and the end of its bytes, which stand in the file in front of `offset`.
    size_t window_next;
    size_t window_end;
    png_byte window[WINDOW];
} png_job;

// MARK: Messages

/// Warnings that colour chunks contradict each other. They do not hinder decoding, and encoders that get this wrong are
/// many.
static bool is_harmless(const char *warning)
{
    static const char *const phrases[] = {"does not match", "inconsistent", "known incorrect"};
    for (size_t index = 0; index < sizeof phrases / sizeof *phrases; ++index) {
        if (strstr(warning, phrases[index]) != NULL) {
            return true;
        }
    }
    return false;
}

static _Noreturn void leave_unsupported(png_job *png, png_structp codec)
{
    png->unsupported = true;
    png_longjmp(codec, 1);
}

static void leave_if_refused(png_job *png, png_structp codec)
{
    if (png->refused) {
        cc_job_say_memory(&png->job);
        leave_unsupported(png, codec);
    }
}

static void on_warning(png_structp codec, png_const_charp message)
{
    png_job *png = png_get_error_ptr(codec);
    leave_if_refused(png, codec);
    cc_job_say(&png->job, "%s", message);
    png->damaged = png->damaged || !is_harmless(message);
}

static void on_error(png_structp codec, png_const_charp message)
{
    png_job *png = png_get_error_ptr(codec);
    leave_if_refused(png, codec);
    if (png->job.stop == CC_NOT_STOPPED) {
        cc_job_say(&png->job, "%s", message);
        png->damaged = true;
    }
    png_longjmp(codec, 1);
}

// MARK: Input

static void read_exactly(png_structp codec, png_job *png, uint64_t offset, png_bytep into, size_t count)
{
    const ptrdiff_t got = cc_job_read(&png->job, offset, into, count);
    if (got < 0 || (size_t)got < count) {
        png_error(codec, "ends too early");
    }
}

/// Reads the header of the next chunk that the header check is about.
static void read_needed_chunk_header(png_structp codec, png_job *png, png_bytep header)
{
    for (;;) {
        read_exactly(codec, png, png->offset, header, CHUNK_HEADER);
        const uint64_t size = (uint64_t)png_get_uint_32(header) + CHUNK_CRC;
        const png_byte *type = header + 4;
        png->offset += CHUNK_HEADER;

        const bool is_ancillary = type[0] >= 'a' && type[0] <= 'z';
        if (!is_ancillary || memcmp(type, "tRNS", 4) == 0) {
            png->chunk_left = size;
            return;
        }
        png->offset += size;
    }
}

/// Reads what libpng will want next: of the file, or in a header check of the chunk.
static void refill(png_structp codec, png_job *png)
{
    size_t count = WINDOW;
    if (png->header_only && png->chunk_left < count) {
        count = (size_t)png->chunk_left;
    }
    const ptrdiff_t got = cc_job_read(&png->job, png->offset, png->window, count);
    if (got <= 0) {
        png_error(codec, "ends too early");
    }
    png->offset += (uint64_t)got;
    png->chunk_left -= (uint64_t)got < png->chunk_left ? (uint64_t)got : png->chunk_left;
    png->window_next = 0;
    png->window_end = (size_t)got;
}

static void read_bytes(png_structp codec, png_bytep into, size_t count)
{
    png_job *png = png_get_io_ptr(codec);
    if (png->header_only && png->window_next == png->window_end && png->chunk_left == 0) {
        if (count == SIGNATURE && png->offset == 0) {
            read_exactly(codec, png, 0, into, SIGNATURE);
            png->offset = SIGNATURE;
        } else if (count == CHUNK_HEADER) {
            read_needed_chunk_header(codec, png, into);
        } else {
            png_error(codec, "unexpected read");
        }
        return;
    }
    while (count > 0) {
        if (png->window_next == png->window_end) {
            refill(codec, png);
        }
        const size_t present = png->window_end - png->window_next;
        const size_t part = count < present ? count : present;
        memcpy(into, png->window + png->window_next, part);
        png->window_next += part;
        into += part;
        count -= part;
    }
}

// MARK: Checks

/// libpng takes a chunk at its word about its length. One that is longer than the file it reports as damage on its own.
static png_voidp allocate(png_structp codec, png_alloc_size_t size)
{
    png_job *png = png_get_mem_ptr(codec);
    if (size <= png->job.limits->max_memory / 4) {
        return malloc(size);
    }
    png->refused = size <= png->job.length;
    return NULL;
}

static void release(png_structp codec, png_voidp memory)
{
    (void)codec;
    free(memory);
}

/// Chunks whose data cost memory or inflating and say nothing about the pixels: libpng checks their CRC alone.
static void pass_over_texts(png_structp codec)
{
    static const png_byte names[] = "tEXt\0zTXt\0iTXt\0iCCP\0eXIf";
    png_set_keep_unknown_chunks(codec, PNG_HANDLE_CHUNK_NEVER, names, (int)(sizeof names / 5));
}

/// libpng does not ask for IHDR in front of chunks that it passes over.
static void require_first_chunk(png_job *png, png_structp codec)
{
    png_byte start[SIGNATURE + CHUNK_HEADER];
    read_exactly(codec, png, 0, start, sizeof start);
    if (png_sig_cmp(start, 0, SIGNATURE) == 0 && memcmp(start + SIGNATURE + 4, "IHDR", 4) != 0) {
        png_error(codec, "IHDR is not the first chunk");
    }
}

static void decode_rows(png_job *png, png_structp codec, png_infop info)
{
    const png_uint_32 height = png_get_image_height(codec, info);
    // No row is transformed, so that it has its size already.
    if (png_get_rowbytes(codec, info) > png->job.limits->max_memory / 4) {
        cc_job_say_memory(&png->job);
        leave_unsupported(png, codec);
    }
    const int passes = png_set_interlace_handling(codec);
    png_read_update_info(codec, info);
    for (int pass = 0; pass < passes; ++pass) {
        for (png_uint_32 row = 0; row < height; ++row) {
            if (cc_job_is_late(&png->job)) {
                leave_unsupported(png, codec);
            }
            png_read_row(codec, NULL, NULL);
        }
    }
    png_read_end(codec, info);

    const uint64_t end = png->offset - (png->window_end - png->window_next);
    if (end < png->job.length) {
        cc_job_say(&png->job, "%" PRIu64 " bytes after IEND", png->job.length - end);
    }
}

static void run(png_job *png, png_structp codec, png_infop info)
{
    // The pixel limit of this check is the one that counts.
    png_set_user_limits(codec, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_read_fn(codec, png, read_bytes);
    pass_over_texts(codec);
    require_first_chunk(png, codec);
    png_read_info(codec, info);
    if (cc_job_exceeds_pixels(&png->job, png_get_image_width(codec, info), png_get_image_height(codec, info))) {
        leave_unsupported(png, codec);
    }
    if (!png->header_only) {
        decode_rows(png, codec, info);
    }
}

static cc_status check(const cc_source *source, const cc_limits *limits, cc_report *report, bool header_only)
{
    png_job png;
    cc_job_start(&png.job, source, limits, report);
    png.header_only = header_only;
    png.damaged = false;
    png.unsupported = false;
    png.refused = false;
    png.offset = 0;
    png.chunk_left = 0;
    png.window_end = 0;
    png.window_next = 0;

    png_structp codec = png_create_read_struct_2(
        PNG_LIBPNG_VER_STRING, &png, on_error, on_warning, &png, allocate, release);
    png_infop info = codec == NULL ? NULL : png_create_info_struct(codec);
    if (info == NULL) {
        png_destroy_read_struct(&codec, NULL, NULL);
        cc_job_say_memory(&png.job);
        return CC_UNSUPPORTED;
    }
    if (setjmp(png_jmpbuf(codec)) == 0) {
        run(&png, codec, info);
    }
    png_destroy_read_struct(&codec, &info, NULL);
    return cc_job_finish(&png.job, png.damaged ? CC_DAMAGED : png.unsupported ? CC_UNSUPPORTED : CC_OK);
}

cc_status cc_png_check_header(const cc_source *source, const cc_limits *limits, cc_report *report)
{
    return check(source, limits, report, true);
}

cc_status cc_png_decode(const cc_source *source, const cc_limits *limits, cc_report *report)
{
    return check(source, limits, report, false);
}

const char *cc_png_version(void)
{
    return png_get_libpng_ver(NULL);
}
