// Extractors that keep the contract (with -DWELL), and others each of which breaks it in one way.
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "tagline_plugin.h"

static tl_status sum(const tl_media *media, const tl_call *call, size_t more) {
    for (uint32_t index = 0; index < media->block_count; index++) {
        tl_bytes bytes;
        const tl_status status = call->read_block(call, index, &bytes);
        if (status == TL_NOT_YET) return status;
        if (status != TL_OK) continue;
        int64_t sum = 0;
        for (size_t at = 0; at < bytes.length + more; at++) sum += ((const volatile uint8_t *)bytes.data)[at];
        if (tl_emit_integer(call, "Test", "Sum", sum) != TL_OK) return TL_OK;
    }
    return TL_OK;
}

static tl_status honest(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance;
    return sum(media, call, 0);
}

#ifndef WELL
static tl_status overread(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance;
    return sum(media, call, 1);
}

static const uint8_t *kept;

static tl_status keeper(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance, (void)media;
    if (kept) tl_emit_integer(call, "Test", "Kept", *(const volatile uint8_t *)kept);
    tl_bytes bytes;
    const tl_status status = call->read(call, 0, 1, &bytes);
    if (status == TL_OK) kept = bytes.data;
    return status;
}

static tl_status counter(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance, (void)media;
    static int64_t calls;
    return tl_emit_integer(call, "Test", "Calls", ++calls);
}

static tl_status racer(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance, (void)media;
    static volatile int inside;
    inside = inside + 1;
    struct timespec pause = {0, 200000};
    nanosleep(&pause, NULL);
    const int64_t others = inside;
    inside = inside - 1;
    return tl_emit_integer(call, "Test", "Others", others);
}

static tl_status deaf(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance, (void)media;
    const time_t start = time(NULL);
    // Fast unless it was cancelled, so that the other checks are not held up.
    while (tl_equal(media->container, "jpeg") && call->cancelled(call) && time(NULL) < start + 4) usleep(1000);
    return tl_emit_integer(call, "Test", "One", 1);
}

static tl_status fragile(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance;
    if (tl_equal(media->container, "jpeg") && media->file_length < 60) abort();
    return tl_emit_integer(call, "Test", "One", 1);
}

static tl_status hasty(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance, (void)media;
    tl_bytes bytes;
    static int asked;
    if (call->read(call, 0, 2, &bytes) != TL_OK) asked = 1;
    return tl_emit_integer(call, "Test", "Asked", asked);
}
#endif

#define EXTRACTOR(name, function, threads)                                                              \
    {.size = sizeof(tl_extractor), .id = TL_STRING(name), .version = TL_STRING("1.0"),                   \
     .summary = TL_STRING("Conducts itself"), .extract = function, .concurrency = threads}

static const tl_extractor extractors[] = {
#ifdef WELL
    EXTRACTOR("test.honest", honest, TL_THREAD_INSTANCE),
    EXTRACTOR("test.serial", honest, TL_THREAD_SERIAL),
    EXTRACTOR("test.shared", honest, TL_THREAD_SAFE),
#else
    EXTRACTOR("test.overread", overread, TL_THREAD_INSTANCE),
    EXTRACTOR("test.keeper", keeper, TL_THREAD_SERIAL),
    EXTRACTOR("test.counter", counter, TL_THREAD_SERIAL),
    EXTRACTOR("test.racer", racer, TL_THREAD_SAFE),
    EXTRACTOR("test.deaf", deaf, TL_THREAD_SERIAL),
    EXTRACTOR("test.fragile", fragile, TL_THREAD_SERIAL),
    EXTRACTOR("test.hasty", hasty, TL_THREAD_SERIAL),
    EXTRACTOR("test.honest", honest, TL_THREAD_INSTANCE),
#endif
};

static const tl_plugin plugin = {
    .size = sizeof(tl_plugin), .abi_major = TL_ABI_MAJOR, .abi_minor = TL_ABI_MINOR, .extractors = extractors,
    .extractor_count = sizeof extractors / sizeof extractors[0], .extractor_stride = sizeof(tl_extractor),
};

TL_EXPORT const tl_plugin *tagline_plugin_entry(const tl_host *host) {
    (void)host;
    return &plugin;
}
