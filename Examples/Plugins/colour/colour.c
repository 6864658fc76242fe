// An extractor that looks at the pixels of a JPEG: its average colour, and how sharp it is.
//
// It decodes the picture at an eighth of its size or larger, through libjpeg. Sharpness is the variance of the Laplacian of
// the brightness: near 0 for a blurred picture or an empty wall, in the hundreds for a sharp one.
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>

#include "tagline_plugin.h"

typedef struct {
    unsigned width; // the least width to decode at, in pixels
} settings;

typedef struct {
    struct jpeg_error_mgr manager;
    jmp_buf end;
    char message[JMSG_LENGTH_MAX];
} failure;

// libjpeg may not return from here, and no jump may cross the boundary to the host: this one ends in `measure`.
static void fail(j_common_ptr codec) {
    failure *failure = (void *)codec->err;
    codec->err->format_message(codec, failure->message);
    longjmp(failure->end, 1);
}

static void ignore(j_common_ptr codec) { (void)codec; }

typedef struct {
    double colour[3];
    double sum, squares, points;
} sums;

static void add_row(sums *sums, JSAMPROW rows[3], unsigned width) {
    for (unsigned x = 0; x < width; x++)
        for (int channel = 0; channel < 3; channel++) sums->colour[channel] += rows[1][3 * x + channel];
    for (unsigned x = 1; x + 1 < width; x++) {
        double laplacian = 0;
        const double weights[3] = {0.299, 0.587, 0.114}; // of ITU-R BT.601
        for (int channel = 0; channel < 3; channel++) {
            const JSAMPLE *here = &rows[1][3 * x + channel];
            laplacian += weights[channel] *
                         (here[-3] + here[3] + rows[0][3 * x + channel] + rows[2][3 * x + channel] - 4 * here[0]);
        }
        sums->sum += laplacian;
        sums->squares += laplacian * laplacian;
        sums->points++;
    }
}

static tl_status emit(const tl_call *call, const sums *sums, double pixels) {
    char text[8];
    int64_t colour[3];
    for (int channel = 0; channel < 3; channel++) colour[channel] = (int64_t)(sums->colour[channel] / pixels + 0.5);
    snprintf(text, sizeof text, "#%02x%02x%02x", (int)colour[0], (int)colour[1], (int)colour[2]);
    tl_emit_value(call, "Colour", "AverageColour", TL_QUANTITY, TL_INT64S, colour, sizeof colour);
    tl_emit_text(call, "Colour", "AverageColourHex", tl_string_of(text));
    if (sums->points == 0) return TL_OK;
    const double mean = sums->sum / sums->points;
    return tl_emit_real(call, "Colour", "Sharpness", sums->squares / sums->points - mean * mean);
}

static tl_status measure(const settings *settings, tl_bytes file, const tl_call *call) {
    struct jpeg_decompress_struct codec;
    failure failure;
    codec.err = jpeg_std_error(&failure.manager);
    failure.manager.error_exit = fail;
    failure.manager.output_message = ignore;
    // Volatile, since they are read after a jump.
    unsigned char *volatile memory = NULL;
    volatile tl_status status = TL_OK;
    if (setjmp(failure.end)) {
        status = tl_report(call, "malformed", failure.message, -1);
    } else {
        jpeg_create_decompress(&codec);
        jpeg_mem_src(&codec, file.data, file.length);
        jpeg_read_header(&codec, TRUE);
        codec.out_color_space = JCS_RGB;
        codec.scale_num = 1;
        for (codec.scale_denom = 8; codec.scale_denom > 1; codec.scale_denom /= 2)
            if (codec.image_width / codec.scale_denom >= settings->width) break;
        jpeg_start_decompress(&codec);
        const size_t stride = (size_t)codec.output_width * 3;
        memory = malloc(3 * stride);
        if (!memory) status = TL_FAILED;
        sums sums = {0};
        JSAMPROW rows[3] = {memory, memory + stride, memory + 2 * stride};
        while (status == TL_OK && codec.output_scanline < codec.output_height) {
            JSAMPROW oldest = rows[0];
            rows[0] = rows[1], rows[1] = rows[2], rows[2] = oldest;
            jpeg_read_scanlines(&codec, &rows[2], 1);
            if (codec.output_scanline >= 3) add_row(&sums, rows, codec.output_width);
            if (codec.output_scanline % 64 == 0 && call->cancelled(call)) status = TL_CANCELLED;
        }
        const double inner = (double)codec.output_width * (codec.output_height < 3 ? 0 : codec.output_height - 2);
        if (status == TL_OK && inner > 0) status = emit(call, &sums, inner);
    }
    jpeg_destroy_decompress(&codec);
    free(memory);
    return status;
}

static tl_status extract(void *instance, const tl_media *media, const tl_call *call) {
    tl_bytes file;
    // All of it, pixels included, which most extractors need not ask for.
    const tl_status status = call->read(call, 0, media->file_length, &file);
    return status == TL_OK ? measure(instance, file, call) : status;
}

static tl_status create(const tl_setup *setup, void **instance) {
    settings *made = malloc(sizeof *made);
    if (!made) return TL_FAILED;
    made->width = 256;
    // The host has checked the options and filled in the defaults: {"width":256}.
    char text[128];
    snprintf(text, sizeof text, "%.*s", (int)setup->options.length, setup->options.text);
    const char *width = strstr(text, "\"width\":");
    if (width) made->width = (unsigned)strtoul(width + 8, NULL, 10);
    *instance = made;
    return TL_OK;
}

static const tl_string formats[] = {TL_STRING("JPEG")};
static const tl_extractor extractor = {
    .size = sizeof(tl_extractor),
    .id = TL_STRING("example.colour"),
    .version = TL_STRING("1.0"),
    .summary = TL_STRING("Average colour and sharpness of JPEGs"),
    .options = TL_STRING("{\"width\": {\"type\": \"integer\", \"minimum\": 3, \"maximum\": 65535, \"default\": 256,"
                         " \"summary\": \"The least width to look at, in pixels.\"}}"),
    .formats = formats,
    .format_count = 1,
    .create = create,
    .extract = extract,
    .destroy = free,
};
static const tl_plugin plugin = {
    .size = sizeof(tl_plugin),
    .abi_major = TL_ABI_MAJOR,
    .abi_minor = TL_ABI_MINOR,
    .extractors = &extractor,
    .extractor_count = 1,
    .extractor_stride = sizeof(tl_extractor),
};

TL_EXPORT const tl_plugin *tagline_plugin_entry(const tl_host *host) {
    (void)host;
    return &plugin;
}
