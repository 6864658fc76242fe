/*
 * tagline_plugin.h: extractors for Tagline as shared libraries, version 1.1 of the contract.
 *
 * A plugin is a shared library that exports one function, tagline_plugin_entry. It answers with a description of the
 * extractors in the library, which the host reads without creating anything. The host then creates instances, hands
 * each of them one image after the other, and destroys them at the end:
 *
 *     tagline_plugin_entry -> tl_extractor.create -> N x tl_extractor.extract -> tl_extractor.destroy
 *
 * A plugin needs no symbol of the host: what it may call stands in the structures that it is handed. The library is
 * never unloaded, but it may be loaded in several processes at once, also just to be looked at.
 *
 * A plugin in full:
 *
 *     #include "tagline_plugin.h"
 *
 *     static tl_status extract(void *instance, const tl_media *media, const tl_call *call) {
 *         return tl_emit_integer(call, "Acme", "Blocks", media->block_count);
 *     }
 *
 *     static const tl_extractor extractor = {
 *         .size = sizeof(tl_extractor),
 *         .id = TL_STRING("com.acme.blocks"), .version = TL_STRING("1.0"), .summary = TL_STRING("Counts blocks"),
 *         .extract = extract,
 *     };
 *     static const tl_plugin plugin = {
 *         .size = sizeof(tl_plugin), .abi_major = TL_ABI_MAJOR, .abi_minor = TL_ABI_MINOR,
 *         .extractors = &extractor, .extractor_count = 1, .extractor_stride = sizeof(tl_extractor),
 *     };
 *
 *     TL_EXPORT const tl_plugin *tagline_plugin_entry(const tl_host *host) { return &plugin; }
 *
 * What holds everywhere:
 *
 * - What is handed over is borrowed for the duration of the call, in both directions; whoever wants to keep it copies
 *   it. No memory is ever freed by the other side. What tagline_plugin_entry returns lives as long as the library.
 * - Text is UTF-8 with a length, and need not end with a NUL.
 * - Structures begin with their size and grow at the tail only: set size to sizeof the structure, and zero what you do
 *   not use. A field is read only where the size that came with it covers it. Arrays are stepped by their stride.
 *   tl_string, tl_bytes, tl_range and tl_value have no size and do not grow.
 * - A host runs plugins of its own major version whose minor version is not above its own. What came after 1.0 is
 *   marked; tl_host tells the host's version, and sizes tell the rest.
 * - Bytes of images are untrusted. Damaged input is the ordinary case: emit what can be read and report the rest.
 * - No exception, longjmp or signal handler may cross the boundary. Do not write to the standard output.
 */
#ifndef TAGLINE_PLUGIN_H
#define TAGLINE_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TL_ABI_MAJOR 1
#define TL_ABI_MINOR 1

/* How a call ended. What is below 0 did not succeed. */
typedef int32_t tl_status;
enum {
    TL_OK = 0,
    TL_SKIP = 1,      /* extract: nothing in this image is for this extractor */
    TL_NOT_YET = -1,  /* read: noted; return, and extract is called again for this image once the bytes are there */
    TL_DATA = -2,     /* the image is damaged; read: the range lies outside the file */
    TL_OPTIONS = -3,  /* create: an option cannot be accepted */
    TL_LIMIT = -4,    /* emit: a limit of the host is reached; nothing more of this image will be kept */
    TL_CANCELLED = -5, /* the host wants the call to end */
    TL_FAILED = -6,   /* anything else: out of memory, a bug */
};

typedef struct tl_string {
    const char *text;
    size_t length; /* in bytes */
} tl_string;

typedef struct tl_bytes {
    const uint8_t *data;
    size_t length;
} tl_bytes;

typedef struct tl_range {
    uint64_t offset; /* from the start of the file */
    uint64_t length;
} tl_range;

/* A part of the file, such as the Exif segments of a JPEG. A format may split it over several ranges. */
typedef struct tl_block {
    uint32_t size;
    uint32_t range_count;
    tl_string kind;  /* such as "exif", "xmp", "icc", "pngText"; the documentation lists them */
    tl_string label; /* tells it from others of its kind: a PNG chunk's type, "APP12 Ducky"; may be empty */
    const tl_range *ranges;
} tl_block;

/* An image: what the host has found out about it. Its bytes are had with tl_call.read and read_block. */
typedef struct tl_media {
    uint32_t size;
    uint32_t block_count;
    const tl_block *blocks;
    size_t block_stride; /* from one block to the next, in bytes; see tl_block_at */
    uint64_t file_length;
    tl_string format;    /* ExifTool's FileType, such as "JPEG" or "NEF" */
    tl_string mime;      /* such as "image/jpeg" */
    tl_string container; /* how the file is built: "jpeg", "png", "tiff", "isobmff", "riff" or "other" */
    int64_t width;       /* of the main image in pixels, or -1 if that is not known */
    int64_t height;
    tl_string extension; /* since 1.1: the usual file name extension in lower case, such as "jpg" */
} tl_media;

/* What a tag is, and so how its value is written. */
enum {
    TL_QUANTITY = 0, /* a number or several: written as its value */
    TL_LABEL = 1,    /* an enumeration, a bit mask, a phrase: written as it prints */
    TL_TEXT = 2,     /* text: written as its value */
    TL_DATE = 3,     /* a date or time as the file records it */
    TL_BINARY = 4,   /* data that is not for reading: written as its size and place */
};

/* What else there is to know of a tag. */
enum {
    TL_TRAIT_LOCATION = 1, /* tells where the picture was taken; a privacy setting removes it */
    TL_TRAIT_UNKNOWN = 2,  /* nobody knows what it means; shown only when asked for */
    TL_TRAIT_YIELDING = 8, /* when several directories have the tag, the main image's stands */
};

/* The types of raw elements: those of TIFF 6.0 and BigTIFF, by number, and a few more. */
enum {
    TL_INT8U = 1, TL_STRING8 = 2, TL_INT16U = 3, TL_INT32U = 4, TL_RATIONAL64U = 5, TL_INT8S = 6, TL_UNDEF = 7,
    TL_INT16S = 8, TL_INT32S = 9, TL_RATIONAL64S = 10, TL_FLOAT = 11, TL_DOUBLE = 12, TL_IFD = 13, TL_UNICODE = 14,
    TL_COMPLEX = 15, TL_INT64U = 16, TL_INT64S = 17, TL_IFD64 = 18, TL_UTF8 = 129,
};

enum { TL_LITTLE_ENDIAN = 0, TL_BIG_ENDIAN = 1 };

/* What a tl_value is. */
enum {
    TL_VALUE_INTEGER = 1,
    TL_VALUE_REAL = 2,
    TL_VALUE_TEXT = 3,   /* what is not UTF-8 in it is replaced when it is written */
    TL_VALUE_VECTOR = 4, /* several that belong together, such as "8 8 8" */
    TL_VALUE_LIST = 5,   /* several of their own, such as keywords */
    TL_VALUE_BINARY = 6, /* data that is not for reading */
};

typedef struct tl_value {
    uint32_t kind;
    uint32_t digits;  /* of a real: significant digits to write at the most; 0 is 15 */
    int64_t integer;  /* of binary data: its size in bytes */
    double real;
    tl_bytes text;
    const struct tl_value *elements;
    size_t element_count;
    int64_t offset;   /* of binary data: its place in the file, or -1 */
} tl_value;

/* A tag has three forms: raw is what the file holds, value is what it means (what "exiftool -n" prints), printed is for
 * people (what "exiftool" prints). A form that is left out follows from the one before it. */
typedef struct tl_tag {
    uint32_t size;
    uint32_t id;             /* the number by which the format knows it, or 0 */
    tl_string group;         /* such as "IFD0" or "Acme": ExifTool's family 1 */
    tl_string name;          /* such as "ExposureTime"; stable, letters and digits, 1024 bytes at most */
    uint32_t kind;           /* TL_QUANTITY ... TL_BINARY */
    uint32_t traits;         /* TL_TRAIT_... */
    uint32_t raw_type;       /* TL_INT8U ... TL_UTF8 */
    uint32_t raw_order;      /* TL_LITTLE_ENDIAN or TL_BIG_ENDIAN, within an element of raw */
    tl_bytes raw;            /* whole elements of raw_type */
    uint64_t raw_size;       /* the size of the raw value also where raw is left out; 0 is that of raw */
    int64_t file_offset;     /* where the raw value stands in the file, or -1 */
    const tl_value *value;   /* NULL: the elements of raw */
    const tl_value *printed; /* NULL: the same as value */
} tl_tag;

/* Something that is wrong with an image, and that did not keep the rest from being read. */
typedef struct tl_problem {
    uint32_t size;
    tl_string code;    /* a stable word for programs: "truncated", "malformed", "bad-offset", "bad-value", ... */
    tl_string message; /* a sentence for people */
    int64_t offset;    /* where in the file, or -1 */
    tl_string source;  /* who noticed it; empty: this extractor */
} tl_problem;

/* One image being read: what an extractor may call while its extract runs, from the thread that runs it. */
typedef struct tl_call {
    uint32_t size;
    void *context; /* the host's */

    /* Emits a tag. TL_LIMIT: no more are kept. */
    tl_status (*emit)(const struct tl_call *call, const tl_tag *tag);

    /* Reports a problem. */
    tl_status (*problem)(const struct tl_call *call, const tl_problem *problem);

    /* Lends bytes of the file until extract returns. TL_NOT_YET: the range is noted; ask for what else is needed, then
     * return, whatever status; what was emitted is discarded, and extract is called again. TL_DATA: it lies outside. */
    tl_status (*read)(const struct tl_call *call, uint64_t offset, uint64_t length, tl_bytes *bytes);

    /* Lends the bytes of a whole block, joined where the format splits it; otherwise like read. */
    tl_status (*read_block)(const struct tl_call *call, uint32_t index, tl_bytes *bytes);

    /* Whether the call had better end, because its time is up or the job stops: not 0. Ask now and then. */
    int32_t (*cancelled)(const struct tl_call *call);

    /* Since 1.1: lists a part that was recognised but not decoded, so that nothing is silently ignored. */
    tl_status (*unread)(const struct tl_call *call, tl_string kind, tl_string label, uint64_t length);
} tl_call;

/* The host, as a plugin sees it. */
typedef struct tl_host {
    uint32_t size;
    uint16_t abi_major, abi_minor;
    tl_string version; /* of Tagline, for messages */
} tl_host;

/* An instance being made. */
typedef struct tl_setup {
    uint32_t size;
    void *context;         /* the host's */
    const tl_host *host;
    const struct tl_extractor *extractor; /* the one to make an instance of, with its data */
    tl_string options;     /* a JSON object: every option in effect, checked against the schema, defaults filled in */

    /* Says why an option cannot be accepted; create then returns TL_OPTIONS. */
    void (*reject)(const struct tl_setup *setup, tl_string option, tl_string message);
} tl_setup;

/* From which threads the host may call. */
enum {
    TL_THREAD_INSTANCE = 0, /* several instances at once, each by one thread at a time, not always the same */
    TL_THREAD_SERIAL = 1,   /* one instance, and one call at a time in the whole process */
    TL_THREAD_SAFE = 2,     /* one instance, any number of calls at once */
};

/* An extractor. Everything but id, version, summary and extract may be left out. */
typedef struct tl_extractor {
    uint32_t size;
    uint32_t concurrency;    /* TL_THREAD_... */
    tl_string id;            /* the name in the registry: "com.acme.lens" */
    tl_string version;       /* a change of it means that records may change */
    tl_string summary;       /* one sentence for people */
    /* The options that it takes, as a JSON object of name to
     *     {"type": "string" | "path" | "integer" | "real" | "bool" | "choice" | "bytes" | "any", "summary": "...",
     *      "default": ..., "required": true, "minimum": 0, "maximum": 9, "choices": ["a", "b"], "mustExist": true,
     *      "list": true}
     * where list makes it a list of that type. */
    tl_string options;
    const tl_string *block_kinds; /* the kinds of block that it reads; what no extractor reads is listed in records */
    size_t block_kind_count;
    const tl_string *formats;     /* the formats that it is called for; none: all */
    size_t format_count;

    /* Makes an instance. Without it, instances are NULL. */
    tl_status (*create)(const tl_setup *setup, void **instance);
    /* Emits the tags of one image. It keeps nothing from one image to the next. */
    tl_status (*extract)(void *instance, const tl_media *media, const tl_call *call);
    void (*destroy)(void *instance);

    void *data; /* the plugin's own, for create */
} tl_extractor;

/* What is in a library. */
typedef struct tl_plugin {
    uint32_t size;
    uint16_t abi_major, abi_minor; /* TL_ABI_MAJOR and TL_ABI_MINOR of the header that it was built with */
    const tl_extractor *extractors;
    size_t extractor_count;
    size_t extractor_stride;       /* sizeof(tl_extractor) */
} tl_plugin;

#ifdef __cplusplus
#define TL_EXPORT extern "C" __attribute__((visibility("default")))
#else
#define TL_EXPORT __attribute__((visibility("default")))
#endif

/* The one function of a plugin: says what is in the library. It has no other effect, and may be called several times.
 * NULL: it cannot be used with this host. */
typedef const tl_plugin *(*tl_entry)(const tl_host *host);
#define TL_ENTRY_NAME "tagline_plugin_entry"

/* A tl_string of a literal. */
#ifdef __cplusplus
#define TL_STRING(literal) tl_string{literal, sizeof(literal) - 1}
#define TL_ZERO {}
#else
#define TL_STRING(literal) {.text = literal, .length = sizeof(literal) - 1}
#define TL_ZERO {0}
#endif

static inline tl_string tl_string_of(const char *text) {
    tl_string string = {text, 0};
    while (text && text[string.length]) string.length++;
    return string;
}

static inline int tl_equal(tl_string string, const char *text) {
    size_t index = 0;
    while (index < string.length && text[index] && string.text[index] == text[index]) index++;
    return index == string.length && !text[index];
}

static inline const tl_block *tl_block_at(const tl_media *media, uint32_t index) {
    return (const tl_block *)((const uint8_t *)media->blocks + index * media->block_stride);
}

static inline tl_status tl_emit_value(const tl_call *call, const char *group, const char *name, uint32_t kind,
                                      uint32_t raw_type, const void *raw, size_t raw_length) {
    const uint16_t one = 1;
    tl_tag tag = TL_ZERO;
    tag.size = sizeof tag;
    tag.group = tl_string_of(group);
    tag.name = tl_string_of(name);
    tag.kind = kind;
    tag.raw_type = raw_type;
    tag.raw_order = *(const uint8_t *)&one ? TL_LITTLE_ENDIAN : TL_BIG_ENDIAN;
    tag.raw.data = (const uint8_t *)raw;
    tag.raw.length = raw_length;
    tag.file_offset = -1;
    return call->emit(call, &tag);
}

static inline tl_status tl_emit_integer(const tl_call *call, const char *group, const char *name, int64_t number) {
    return tl_emit_value(call, group, name, TL_QUANTITY, TL_INT64S, &number, sizeof number);
}

static inline tl_status tl_emit_real(const tl_call *call, const char *group, const char *name, double number) {
    return tl_emit_value(call, group, name, TL_QUANTITY, TL_DOUBLE, &number, sizeof number);
}

static inline tl_status tl_emit_text(const tl_call *call, const char *group, const char *name, tl_string text) {
    return tl_emit_value(call, group, name, TL_TEXT, TL_UTF8, text.text, text.length);
}

static inline tl_status tl_report(const tl_call *call, const char *code, const char *message, int64_t offset) {
    tl_problem problem = TL_ZERO;
    problem.size = sizeof problem;
    problem.code = tl_string_of(code);
    problem.message = tl_string_of(message);
    problem.offset = offset;
    return call->problem(call, &problem);
}

#ifdef __cplusplus
}
#endif

#endif
