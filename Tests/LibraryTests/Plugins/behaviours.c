// Extractors that behave in every way that plugins do, well and badly. An option "length" chooses the image to misbehave on
// by its size in bytes; without it, every image is meant.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tagline_plugin.h"

#ifndef MAJOR
#define MAJOR TL_ABI_MAJOR
#endif
#ifndef MINOR
#define MINOR TL_ABI_MINOR
#endif

typedef struct {
    long length;
} state;

static tl_status create(const tl_setup *setup, void **instance) {
    state *made = calloc(1, sizeof *made);
    if (!made) return TL_FAILED;
    char options[256] = {0};
    size_t count = setup->options.length < 255 ? setup->options.length : 255;
    memcpy(options, setup->options.text, count);
    const char *length = strstr(options, "\"length\":");
    if (length) made->length = atol(length + 9);
    if (made->length == 13) {
        setup->reject(setup, (tl_string)TL_STRING("length"), (tl_string)TL_STRING("13 brings bad luck"));
        free(made);
        return TL_OPTIONS;
    }
    *instance = made;
    return TL_OK;
}

static int is_meant(void *instance, const tl_media *media) {
    state *made = instance;
    return !made->length || (uint64_t)made->length == media->file_length;
}

static tl_status emit_one(const tl_call *call) { return tl_emit_integer(call, "Test", "Before", 1); }

static tl_status echo(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance;
    tl_emit_text(call, "Test", "Format", media->format);
    tl_emit_integer(call, "Test", "FileLength", (int64_t)media->file_length);
    tl_emit_integer(call, "Test", "Width", media->width);
    for (uint32_t index = 0; index < media->block_count; index++) {
        tl_bytes bytes;
        const tl_block *block = tl_block_at(media, index);
        tl_status status = call->read_block(call, index, &bytes);
        if (status != TL_OK) continue;
        uint32_t sum = 0;
        for (size_t at = 0; at < bytes.length; at++) sum = sum * 31 + bytes.data[at];
        char name[64];
        snprintf(name, sizeof name, "Sum%.*s", (int)block->kind.length, block->kind.text);
        tl_emit_integer(call, "Test", name, sum);
    }
    return TL_OK;
}

static tl_status forms(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance, (void)media;
    const uint8_t raw[2] = {0, 16};
    tl_value words[2] = {{.kind = TL_VALUE_TEXT, .text = {(const uint8_t *)"sky", 3}},
                         {.kind = TL_VALUE_TEXT, .text = {(const uint8_t *)"sea", 3}}};
    tl_value list = {.kind = TL_VALUE_LIST, .elements = words, .element_count = 2};
    tl_value number = {.kind = TL_VALUE_REAL, .real = 0.00625, .digits = 10};
    tl_value text = {.kind = TL_VALUE_TEXT, .text = {(const uint8_t *)"Off, Did not fire", 17}};
    tl_tag tag = {.size = sizeof tag, .group = TL_STRING("Test"), .raw_type = TL_INT16U, .raw_order = TL_BIG_ENDIAN,
                  .raw = {raw, 2}, .file_offset = 40};
    tag.name = (tl_string)TL_STRING("Flash"), tag.kind = TL_LABEL, tag.printed = &text;
    call->emit(call, &tag);
    tag.name = (tl_string)TL_STRING("Exposure"), tag.kind = TL_QUANTITY, tag.value = &number, tag.printed = NULL;
    call->emit(call, &tag);
    tag.name = (tl_string)TL_STRING("Words"), tag.kind = TL_TEXT, tag.value = &list;
    call->emit(call, &tag);
    tag.name = (tl_string)TL_STRING("Data"), tag.kind = TL_BINARY, tag.value = NULL, tag.raw_size = 4711;
    tag.raw_type = TL_UNDEF;
    call->emit(call, &tag);
#if TL_ABI_MINOR >= 1
    call->unread(call, (tl_string)TL_STRING("makerNote"), (tl_string)TL_STRING("Acme"), 99);
#endif
    return tl_report(call, "bad-value", "The flash is broken", 41);
}

static tl_status crash(void *instance, const tl_media *media, const tl_call *call) {
    emit_one(call);
    if (is_meant(instance, media)) *(volatile int *)8 = 1;
    return TL_OK;
}

static tl_status loop(void *instance, const tl_media *media, const tl_call *call) {
    emit_one(call);
    while (is_meant(instance, media)) {
        volatile int idle = 0;
        (void)idle;
    }
    return TL_OK;
}

static tl_status patient(void *instance, const tl_media *media, const tl_call *call) {
    emit_one(call);
    while (is_meant(instance, media)) {
        if (call->cancelled(call)) return TL_CANCELLED;
        usleep(1000);
    }
    return TL_OK;
}

static tl_status overrun(void *instance, const tl_media *media, const tl_call *call) {
    emit_one(call);
    if (!is_meant(instance, media)) return TL_OK;
    // Small writes past a block of the heap are found by the allocator when it is freed.
    char *buffer = malloc(24);
    memset(buffer, 0xFF, 4096);
    free(buffer);
    char *other = malloc(1 << 10);
    free(other);
    abort();
}

static tl_status leave(void *instance, const tl_media *media, const tl_call *call) {
    emit_one(call);
    if (is_meant(instance, media)) _exit(7);
    return TL_OK;
}

static tl_status leak(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance, (void)media;
    char *lost = malloc(64 << 20);
    if (lost) memset(lost, 1, 64 << 20);
    return emit_one(call);
}

static tl_status chatter(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance, (void)media;
    printf("{\"hello\": \"from the plugin\"}\n");
    fflush(stdout);
    return emit_one(call);
}

static tl_status many(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance, (void)media;
    tl_status status = TL_OK;
    for (int index = 0; index < 100 && status == TL_OK; index++) status = tl_emit_integer(call, "Test", "Many", index);
    return status;
}

// Names of several lengths in one buffer; the last is too long.
static tl_status names(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance, (void)media;
    static const size_t lengths[] = {1, 95, 200, 1024, 1025};
    char name[1100];
    memset(name, 'N', sizeof name);
    tl_status status = TL_OK;
    for (int index = 0; index < 5; index++) {
        const tl_tag tag = {.size = sizeof tag, .group = TL_STRING("Test"), .name = {name, lengths[index]},
                            .raw_type = TL_INT8U, .raw = {(const uint8_t *)name, 1}, .file_offset = -1};
        status = call->emit(call, &tag);
    }
    return status == TL_FAILED ? TL_OK : TL_FAILED;
}

static tl_status fail(void *instance, const tl_media *media, const tl_call *call) {
    emit_one(call);
    return is_meant(instance, media) ? TL_FAILED : TL_OK;
}

static tl_status peek(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance;
    tl_bytes last;
    if (call->read(call, media->file_length, 1, &last) != TL_DATA) return TL_FAILED;
    tl_status status = call->read(call, media->file_length - 2, 2, &last);
    if (status != TL_OK) return status;
    return tl_emit_integer(call, "Test", "Last", last.data[0] << 8 | last.data[1]);
}

static const tl_string kinds[] = {TL_STRING("exif"), TL_STRING("jfif")};
static const tl_string formats[] = {TL_STRING("PNG")};

#define SCHEMA "{\"length\": {\"type\": \"integer\", \"minimum\": 0, \"summary\": \"The image that is meant.\"}}"
#define EXTRACTOR(name, function, ...)                                                                           \
    {.size = sizeof(tl_extractor), .id = TL_STRING(name), .version = TL_STRING("1.0"), .create = create,         \
     .summary = TL_STRING("Behaves"), .options = TL_STRING(SCHEMA), .extract = function, .destroy = free, __VA_ARGS__}

static const tl_extractor extractors[] = {
    EXTRACTOR("test.echo", echo, .block_kinds = kinds, .block_kind_count = 2),
    EXTRACTOR("test.forms", forms),
    EXTRACTOR("test.crash", crash),
    EXTRACTOR("test.loop", loop),
    EXTRACTOR("test.patient", patient),
    EXTRACTOR("test.overrun", overrun),
    EXTRACTOR("test.exit", leave),
    EXTRACTOR("test.leak", leak),
    EXTRACTOR("test.chatter", chatter),
    EXTRACTOR("test.many", many, .concurrency = TL_THREAD_SERIAL),
    EXTRACTOR("test.names", names),
    EXTRACTOR("test.fail", fail, .concurrency = TL_THREAD_SAFE),
    EXTRACTOR("test.peek", peek),
    EXTRACTOR("test.png", peek, .formats = formats, .format_count = 1),
};

__attribute__((unused)) static const tl_plugin plugin = {
    .size = sizeof(tl_plugin), .abi_major = MAJOR, .abi_minor = MINOR, .extractors = extractors,
    .extractor_count = sizeof extractors / sizeof extractors[0], .extractor_stride = sizeof(tl_extractor),
};

#ifdef AT_START
__attribute__((constructor)) static void start(void) { AT_START; }
#endif

#ifndef NO_ENTRY
TL_EXPORT const tl_plugin *tagline_plugin_entry(const tl_host *host) {
    (void)host;
    return &plugin;
}
#endif
