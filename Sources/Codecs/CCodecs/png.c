#include <inttypes.h>
#include <string.h>

#include <png.h>

#include "job.h"

// A PNG file (PNG 3rd edition, 5.2 and 5.3):
//
//   89 "PNG" 0D 0A 1A 0A | length "IHDR" data CRC | length "PLTE" data CRC | ... | length "IDAT" data CRC | ... | 0 "IEND" CRC
//
// libpng inflates text and profiles while it reads the chunks before the pixels: 6 KB can cost 36 ms and megabytes. The
// header check therefore does not show it those chunks, and the full check tells it to look at their CRC only.

enum {
    SIGNATURE = 8,
    /// Length and type in front of a chunk's data.
    CHUNK_HEADER = 8,
    CHUNK_CRC = 4,
    WINDOW = 16384,
    /// Rows between two looks at the clock.
    ROWS_PER_LOOK = 64,
};

typedef struct png_job {
    cc_job job;
    bool header_only;
    bool damaged;
    bool unsupported;
    /// Where the next bytes come from.
    uint64_t offset;
    /// Bytes of the current chunk, its CRC included, that libpng has not taken yet (header check only).
    uint64_t chunk_left;
    /// The end of the bytes in the window, which stand in the file in front of `offset`, and the next of them (full check
    /// only).
    size_t window_end;
    size_t window_next;
    png_byte window[WINDOW];
} png_job;

// MARK: Messages

/// Warnings about how colour chunks fit each other. They do not hinder decoding, and encoders that got them wrong are
/// many.
static bool is_harmless(const char *warning)
{
    static const char *const starts[] = {"cHRM:", "gAMA:", "sRGB:", "iCCP:", "gamma value", "Interlace handling"};
    for (size_t index = 0; index < sizeof starts / sizeof *starts; ++index) {
        if (strncmp(warning, starts[index], strlen(starts[index])) == 0) {
            return strstr(warning, "CRC") == NULL;
        }
    }
    return false;
}

static void on_warning(png_structp codec, png_const_charp message)
{
    png_job *png = png_get_error_ptr(codec);
    cc_job_say(&png->job, "%s", message);
    png->damaged = png->damaged || !is_harmless(message);
}

static void on_error(png_structp codec, png_const_charp message)
{
    png_job *png = png_get_error_ptr(codec);
    if (png->job.stop == CC_NOT_STOPPED && !png->unsupported) {
        cc_job_say(&png->job, "%s", message);
    }
    png->damaged = true;
    png_longjmp(codec, 1);
}

static _Noreturn void leave_unsupported(png_job *png, png_structp codec)
{
    png->unsupported = true;
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

/// Reads the header of the next chunk that the header check is about. The chunk in front of all others has to be IHDR,
/// which is left to libpng to say.
static void read_needed_chunk_header(png_structp codec, png_job *png, png_bytep header)
{
    for (;;) {
        read_exactly(codec, png, png->offset, header, CHUNK_HEADER);
        const uint64_t size = (uint64_t)png_get_uint_32(header) + CHUNK_CRC;
        const png_byte *type = header + 4;
        png->offset += CHUNK_HEADER;

        const bool is_first = png->offset == SIGNATURE + CHUNK_HEADER;
        const bool is_ancillary = type[0] >= 'a' && type[0] <= 'z';
        if (is_first || !is_ancillary || memcmp(type, "tRNS", 4) == 0) {
            png->chunk_left = size;
            return;
        }
        png->offset += size;
    }
}

static void read_header_bytes(png_structp codec, png_bytep into, size_t count)
{
    png_job *png = png_get_io_ptr(codec);
    if (png->offset >= SIGNATURE && png->chunk_left == 0 && count == CHUNK_HEADER) {
        read_needed_chunk_header(codec, png, into);
        return;
    }
    read_exactly(codec, png, png->offset, into, count);
    png->offset += count;
    png->chunk_left -= count < png->chunk_left ? count : png->chunk_left;
}

static void read_all_bytes(png_structp codec, png_bytep into, size_t count)
{
    png_job *png = png_get_io_ptr(codec);
    while (count > 0) {
        if (png->window_next == png->window_end) {
            const ptrdiff_t got = cc_job_read(&png->job, png->offset, png->window, WINDOW);
            if (got <= 0) {
                png_error(codec, "ends too early");
            }
            png->offset += (uint64_t)got;
            png->window_next = 0;
            png->window_end = (size_t)got;
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

/// Chunks whose data cost memory or inflating and say nothing about the pixels: libpng checks their CRC alone.
static void pass_over_texts(png_structp codec)
{
    static const png_byte names[] = "tEXt\0zTXt\0iTXt\0iCCP\0sPLT\0eXIf";
    png_set_keep_unknown_chunks(codec, PNG_HANDLE_CHUNK_NEVER, names, (int)(sizeof names / 5));
}

static void decode_rows(png_job *png, png_structp codec, png_infop info)
{
    const png_uint_32 height = png_get_image_height(codec, info);
    const int passes = png_set_interlace_handling(codec);
    png_read_update_info(codec, info);
    if (png_get_rowbytes(codec, info) > png->job.limits->max_memory / 4) {
        cc_job_say_memory(&png->job);
        leave_unsupported(png, codec);
    }
    for (int pass = 0; pass < passes; ++pass) {
        for (png_uint_32 row = 0; row < height; ++row) {
            if (row % ROWS_PER_LOOK == 0 && cc_job_is_late(&png->job)) {
                leave_unsupported(png, codec);
            }
            png_read_row(codec, NULL, NULL);
        }
    }
    png_read_end(codec, NULL);

    const uint64_t end = png->offset - (png->window_end - png->window_next);
    if (end < png->job.length) {
        cc_job_say(&png->job, "%" PRIu64 " bytes after IEND", png->job.length - end);
    }
}

static void run(png_job *png, png_structp codec, png_infop info)
{
    // The pixel limit of this check is the one that counts.
    png_set_user_limits(codec, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_read_fn(codec, png, png->header_only ? read_header_bytes : read_all_bytes);
    pass_over_texts(codec);
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
    png.offset = 0;
    png.chunk_left = 0;
    png.window_end = 0;
    png.window_next = 0;

    png_structp codec = png_create_read_struct(PNG_LIBPNG_VER_STRING, &png, on_error, on_warning);
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
    return cc_job_finish(&png.job, png.unsupported ? CC_UNSUPPORTED : png.damaged ? CC_DAMAGED : CC_OK);
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
