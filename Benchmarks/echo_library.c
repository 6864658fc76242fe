// An extractor that does next to nothing, for measuring what a library costs: 20 tags of each image, as extractors emit
// them: ten numbers, five texts, and five enumerations that bring their label along.
#include "tagline_plugin.h"

static const char *const numbers[] = {"Width", "Height", "Blocks", "Bytes", "One", "Two", "Three", "Four", "Five", "Six"};
static const char *const texts[] = {"Format", "Mime", "Container", "Maker", "Model"};
static const char *const labels[] = {"Flash", "Metering", "Program", "Orientation", "Scene"};

static tl_status extract(void *instance, const tl_media *media, const tl_call *call) {
    (void)instance;
    const int64_t values[] = {media->width, media->height, media->block_count, (int64_t)media->file_length, 1, 2, 3, 4, 5, 6};
    for (int index = 0; index < 10; index++) tl_emit_integer(call, "Echo", numbers[index], values[index]);
    tl_emit_text(call, "Echo", texts[0], media->format);
    tl_emit_text(call, "Echo", texts[1], media->mime);
    tl_emit_text(call, "Echo", texts[2], media->container);
    tl_emit_text(call, "Echo", texts[3], (tl_string)TL_STRING("Acme Cameras"));
    tl_emit_text(call, "Echo", texts[4], (tl_string)TL_STRING("Acme One"));
    const uint16_t number = 16;
    const tl_value label = {.kind = TL_VALUE_TEXT, .text = {(const uint8_t *)"Off, Did not fire", 17}};
    for (int index = 0; index < 5; index++) {
        const tl_tag tag = {
            .size = sizeof tag, .id = (uint32_t)index, .group = TL_STRING("Echo"), .name = tl_string_of(labels[index]),
            .kind = TL_LABEL, .raw_type = TL_INT16U, .raw = {(const uint8_t *)&number, sizeof number}, .file_offset = -1,
            .printed = &label,
        };
        call->emit(call, &tag);
    }
    return TL_OK;
}

static const tl_extractor extractor = {
    .size = sizeof(tl_extractor), .id = TL_STRING("org.example.tags"), .version = TL_STRING("1"),
    .summary = TL_STRING("Emits 20 tags"), .extract = extract,
};
static const tl_plugin plugin = {
    .size = sizeof(tl_plugin), .abi_major = TL_ABI_MAJOR, .abi_minor = TL_ABI_MINOR,
    .extractors = &extractor, .extractor_count = 1, .extractor_stride = sizeof(tl_extractor),
};

TL_EXPORT const tl_plugin *tagline_plugin_entry(const tl_host *host) {
    (void)host;
    return &plugin;
}
