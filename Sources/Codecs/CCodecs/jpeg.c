#include <limits.h>
#include <setjmp.h>
#include <stdio.h>

#include <jpeglib.h>
#include <jerror.h>

#include "job.h"

// A JPEG file (ITU-T T.81, B.1 and B.2):
//
//   FF D8 | FF E1 hi lo payload | FF DB hi lo payload | ... | FF DA hi lo payload entropy-coded data | FF D9
//
// The header check hands libjpeg the stream piece by piece: two or four bytes at each marker, then the payload if
// libjpeg asks for it. So nothing is read that libjpeg skips, neither metadata nor the data of the scan.

enum {
    WINDOW = 16384,
    /// What libjpeg looks at in the two APPn segments that it knows, JFIF (APP0) and Adobe (APP14).
    EXAMINED_APP = 14,
    /// Bytes looked through at a time for the next marker, and in all: a header check must not read the whole file.
    GAP_STEP = 512,
    MAX_GAP = 65536,
    /// Encoders write about ten scans. A hostile file can have thousands, each of which costs a pass over the image.
    MAX_SCANS = 500,
};

typedef struct jpeg_job {
    cc_job job;
    struct jpeg_error_mgr errors;
    struct jpeg_source_mgr input;
    struct jpeg_progress_mgr progress;
    jmp_buf escape;
    cc_status status;
    bool header_only;
    /// Where the next bytes come from.
    uint64_t offset;
    /// Bytes of the current segment that have not been read (header check only).
    size_t segment_left;
    /// Bytes that belonged to no segment (header check only).
    size_t gap;
    JOCTET window[WINDOW];
} jpeg_job;

static jpeg_job *job_of(j_common_ptr codec)
{
    return codec->client_data;
}

/// Ends the check. Damage stays damage: what comes after it in the file is not to be believed.
static _Noreturn void leave(jpeg_job *jpeg, cc_status status)
{
    if (jpeg->status != CC_DAMAGED) {
        jpeg->status = status;
    }
    longjmp(jpeg->escape, 1);
}

// MARK: Messages

static void say(j_common_ptr codec)
{
    char message[JMSG_LENGTH_MAX];
    codec->err->format_message(codec, message);
    cc_job_say(&job_of(codec)->job, "%s", message);
}

/// Damage is what no decoder could read; the rest is what this libjpeg was not built to decode.
static bool is_unsupported(const struct jpeg_error_mgr *errors)
{
    switch (errors->msg_code) {
    case JERR_ARITH_NOTIMPL:
    case JERR_BAD_PRECISION:
    case JERR_CCIR601_NOTIMPL:
    case JERR_COMPONENT_COUNT:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_FRACT_SAMPLE_NOTIMPL:
    case JERR_IMAGE_TOO_BIG:
    case JERR_NOTIMPL:
    case JERR_NOT_COMPILED:
    case JERR_SOF_UNSUPPORTED:
    case JERR_WIDTH_OVERFLOW:
        return true;
    case JERR_UNKNOWN_MARKER: {
        // The frame header of JPEG-LS (ITU-T T.87, C.1.1).
        const int sof55 = 0xF7;
        return errors->msg_parm.i[0] == sof55;
    }
    default:
        return false;
    }
}

static void on_error(j_common_ptr codec)
{
    jpeg_job *jpeg = job_of(codec);
    switch (codec->err->msg_code) {
    case JERR_NO_BACKING_STORE:
    case JERR_OUT_OF_MEMORY:
        cc_job_say_memory(&jpeg->job);
        leave(jpeg, CC_UNSUPPORTED);
    default:
        say(codec);
        leave(jpeg, is_unsupported(codec->err) ? CC_UNSUPPORTED : CC_DAMAGED);
    }
}

static void on_message(j_common_ptr codec, int level)
{
    const int warning = -1;
    if (level == warning) {
        job_of(codec)->status = CC_DAMAGED;
        say(codec);
    }
}

static void on_progress(j_common_ptr codec)
{
    jpeg_job *jpeg = job_of(codec);
    if (cc_job_is_late(&jpeg->job)) {
        leave(jpeg, CC_UNSUPPORTED);
    }
}

// MARK: Input

/// Reads into the window from the current offset; no bytes mean that the file ended too early.
static size_t fill(jpeg_job *jpeg, size_t count)
{
    const ptrdiff_t got = cc_job_read(&jpeg->job, jpeg->offset, jpeg->window, count);
    if (got < 0) {
        leave(jpeg, CC_NEEDS_MORE);
    }
    return (size_t)got;
}

/// Whether the marker stands alone, without a length (ITU-T T.81, table B.1): TEM, RSTn, SOI and EOI; and 00, which
/// is no marker at all.
static bool stands_alone(JOCTET marker)
{
    return marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD9);
}

/// Takes bytes in front of a marker: fill bytes FF (ITU-T T.81, B.1.1.2), or garbage, for which libjpeg finds words.
static size_t fill_gap(jpeg_job *jpeg, bool is_garbage)
{
    const size_t got = fill(jpeg, GAP_STEP);
    size_t count = 1;
    while (count < got && (jpeg->window[count] == 0xFF) != is_garbage) {
        ++count;
    }
    // The last FF belongs to the marker.
    count -= !is_garbage && count > 1 ? 1 : 0;
    jpeg->gap += count;
    if (jpeg->gap > MAX_GAP) {
        cc_job_say(&jpeg->job, "no marker in %d bytes", MAX_GAP);
        leave(jpeg, CC_DAMAGED);
    }
    return count;
}

/// Takes up to the four bytes `FF marker hi lo`, or what stands where they should.
static size_t fill_marker(jpeg_job *jpeg)
{
    const JOCTET *bytes = jpeg->window;
    const size_t got = fill(jpeg, 4);
    if (got >= 1 && bytes[0] != 0xFF) {
        return fill_gap(jpeg, true);
    }
    if (got >= 2 && bytes[1] == 0xFF) {
        return fill_gap(jpeg, false);
    }
    if (got >= 2 && stands_alone(bytes[1])) {
        return 2;
    }
    if (got == 4) {
        const size_t length = (size_t)bytes[2] << 8 | bytes[3];
        jpeg->segment_left = length > 2 ? length - 2 : 0;
    }
    return got;
}

static size_t fill_payload(jpeg_job *jpeg, int marker)
{
    size_t count = jpeg->segment_left;
    if ((marker == JPEG_APP0 || marker == JPEG_APP0 + 14) && count > EXAMINED_APP) {
        count = EXAMINED_APP;
    }
    if (count > WINDOW) {
        count = WINDOW;
    }
    const size_t got = fill(jpeg, count);
    jpeg->segment_left -= got;
    return got;
}

static boolean fill_input_buffer(j_decompress_ptr codec)
{
    jpeg_job *jpeg = job_of((j_common_ptr)codec);
    size_t got;
    if (!jpeg->header_only) {
        got = fill(jpeg, WINDOW);
    } else if (jpeg->segment_left > 0) {
        got = fill_payload(jpeg, codec->unread_marker);
    } else {
        got = fill_marker(jpeg);
    }
    if (got == 0) {
        // libjpeg would invent the rest of the image, at the cost of an image: the verdict is known.
        cc_job_say(&jpeg->job, "Premature end of JPEG file");
        leave(jpeg, CC_DAMAGED);
    }
    jpeg->offset += got;
    jpeg->input.next_input_byte = jpeg->window;
    jpeg->input.bytes_in_buffer = got;
    return TRUE;
}

static void skip_input_data(j_decompress_ptr codec, long count)
{
    jpeg_job *jpeg = job_of((j_common_ptr)codec);
    struct jpeg_source_mgr *input = &jpeg->input;
    if (count <= 0) {
        return;
    }
    size_t left = (size_t)count;
    if (left <= input->bytes_in_buffer) {
        input->next_input_byte += left;
        input->bytes_in_buffer -= left;
        return;
    }
    left -= input->bytes_in_buffer;
    input->bytes_in_buffer = 0;
    jpeg->offset += left;
    jpeg->segment_left -= left < jpeg->segment_left ? left : jpeg->segment_left;
}

static void ignore(j_decompress_ptr codec)
{
    (void)codec;
}

// MARK: Checks

/// One scan that holds every component: rows of an eighth of the size, as coded, are the cheapest that make libjpeg
/// read all of it without keeping the image.
static void decode_rows(j_decompress_ptr codec)
{
    codec->scale_num = 1;
    codec->scale_denom = 8;
    codec->out_color_space = codec->jpeg_color_space;
    codec->do_fancy_upsampling = FALSE;
    codec->do_block_smoothing = FALSE;
    jpeg_start_decompress(codec);
    const JDIMENSION samples = codec->output_width * (JDIMENSION)codec->output_components;
    JSAMPARRAY rows = codec->mem->alloc_sarray(
        (j_common_ptr)codec, JPOOL_IMAGE, samples, (JDIMENSION)codec->rec_outbuf_height);
    while (codec->output_scanline < codec->output_height) {
        jpeg_read_scanlines(codec, rows, (JDIMENSION)codec->rec_outbuf_height);
    }
    jpeg_finish_decompress(codec);
}

/// Several scans: buffered-image mode reads them into the coefficients and computes no pixel.
static void decode_scans(jpeg_job *jpeg, j_decompress_ptr codec)
{
    codec->buffered_image = TRUE;
    jpeg_start_decompress(codec);
    while (jpeg_consume_input(codec) != JPEG_REACHED_EOI) {
        if (codec->input_scan_number > MAX_SCANS) {
            cc_job_say(&jpeg->job, "more than %d scans", MAX_SCANS);
            leave(jpeg, CC_UNSUPPORTED);
        }
        on_progress((j_common_ptr)codec);
    }
}

static void run(jpeg_job *jpeg, j_decompress_ptr codec)
{
    codec->src = &jpeg->input;
    codec->progress = &jpeg->progress;
    const uint64_t memory = jpeg->job.limits->max_memory;
    codec->mem->max_memory_to_use = memory < LONG_MAX ? (long)memory : LONG_MAX;

    jpeg_read_header(codec, TRUE);
    if (cc_job_exceeds_pixels(&jpeg->job, codec->image_width, codec->image_height)) {
        leave(jpeg, CC_UNSUPPORTED);
    }
    if (jpeg->header_only) {
        return;
    }
    if (jpeg_has_multiple_scans(codec)) {
        decode_scans(jpeg, codec);
    } else {
        decode_rows(codec);
    }
}

static cc_status check(const cc_source *source, const cc_limits *limits, cc_report *report, bool header_only)
{
    struct jpeg_decompress_struct codec;
    jpeg_job jpeg;
    cc_job_start(&jpeg.job, source, limits, report);
    jpeg.status = CC_OK;
    jpeg.header_only = header_only;
    jpeg.offset = 0;
    jpeg.segment_left = 0;
    jpeg.gap = 0;
    jpeg.progress = (struct jpeg_progress_mgr){.progress_monitor = on_progress};
    jpeg.input = (struct jpeg_source_mgr){
        .init_source = ignore,
        .fill_input_buffer = fill_input_buffer,
        .skip_input_data = skip_input_data,
        .resync_to_restart = jpeg_resync_to_restart,
        .term_source = ignore,
    };
    codec.err = jpeg_std_error(&jpeg.errors);
    codec.client_data = &jpeg;
    // jpeg_destroy looks at this, and jpeg_create_decompress can fail before it is set.
    codec.mem = NULL;
    jpeg.errors.error_exit = on_error;
    jpeg.errors.emit_message = on_message;

    if (setjmp(jpeg.escape) == 0) {
        jpeg_create_decompress(&codec);
        run(&jpeg, &codec);
    }
    jpeg_destroy_decompress(&codec);
    return cc_job_finish(&jpeg.job, jpeg.status);
}

cc_status cc_jpeg_check_header(const cc_source *source, const cc_limits *limits, cc_report *report)
{
    return check(source, limits, report, true);
}

cc_status cc_jpeg_decode(const cc_source *source, const cc_limits *limits, cc_report *report)
{
    return check(source, limits, report, false);
}

#define TEXT_OF(value) #value
#define EXPANDED_TEXT_OF(value) TEXT_OF(value)

const char *cc_jpeg_version(void)
{
#ifdef LIBJPEG_TURBO_VERSION
    return "libjpeg-turbo " EXPANDED_TEXT_OF(LIBJPEG_TURBO_VERSION);
#else
    return "libjpeg " EXPANDED_TEXT_OF(JPEG_LIB_VERSION);
#endif
}
