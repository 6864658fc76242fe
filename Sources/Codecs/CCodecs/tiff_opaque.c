#include "tiff_opaque.h"

#include <string.h>

// The header and the first directory (TIFF 6.0, section 2; BigTIFF has eight bytes where TIFF has four):
//
//   "II" 42 offset            | count, count x (tag type count value-or-offset), offset of the next
//   "II" 43 8 0 offset        |

typedef struct dialect {
    bool is_little;
    bool is_big_tiff;
} dialect;

static uint64_t number(const dialect *dialect, const uint8_t *bytes, unsigned size)
{
    uint64_t value = 0;
    for (unsigned index = 0; index < size; ++index) {
        value = value << 8 | bytes[dialect->is_little ? size - 1 - index : index];
    }
    return value;
}

/// Bytes of one value (TIFF 6.0, section 2, "Types"; BigTIFF adds 16 to 18), 0 for an unknown type.
static unsigned type_size(uint64_t type)
{
    static const uint8_t sizes[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};
    return type < sizeof sizes ? sizes[type] : 0;
}

/// Tags 254 to 347 and 512 to 532 describe the pixels, except for the texts among them; no other does.
static bool is_needed(uint64_t tag, uint64_t type)
{
    const uint64_t ascii = 2;
    return type != ascii && ((tag >= 254 && tag <= 347) || (tag >= 512 && tag <= 532));
}

static void note(
    tiff_opaque *opaque, const dialect *dialect, uint64_t place, const uint8_t *entry, uint64_t file_length)
{
    const unsigned word = dialect->is_big_tiff ? 8 : 4;
    const uint64_t tag = number(dialect, entry, 2);
    const uint64_t type = number(dialect, entry + 2, 2);
    const uint64_t count = number(dialect, entry + 4, word);
    const uint64_t offset = number(dialect, entry + 4 + word, word);
    uint64_t size, end;
    if (is_needed(tag, type) || opaque->count == sizeof opaque->ranges / sizeof *opaque->ranges
        || __builtin_mul_overflow(count, (uint64_t)type_size(type), &size) || size <= word
        || __builtin_add_overflow(offset, size, &end) || end > file_length) {
        return;
    }
    opaque->ranges[opaque->count].begin = offset;
    opaque->ranges[opaque->count].end = end;
    opaque->ranges[opaque->count].entry = place;
    opaque->count += 1;
}

void tiff_opaque_find(tiff_opaque *opaque, cc_job *job)
{
    enum { ENTRIES_AT_ONCE = 32, LARGEST_ENTRY = 20, MOST_ENTRIES = 4096 };
    uint8_t bytes[ENTRIES_AT_ONCE * LARGEST_ENTRY];
    opaque->count = 0;
    if (cc_job_read(job, 0, bytes, 8) < 8) {
        return;
    }
    dialect dialect = {.is_little = bytes[0] == 'I'};
    dialect.is_big_tiff = number(&dialect, bytes + 2, 2) == 43;
    if (dialect.is_big_tiff && cc_job_read(job, 8, bytes + 8, 8) < 8) {
        return;
    }
    const unsigned word = dialect.is_big_tiff ? 8 : 4;
    const unsigned count_size = dialect.is_big_tiff ? 8 : 2;
    const unsigned entry_size = 4 + 2 * word;
    opaque->is_little = dialect.is_little;
    opaque->word = word;
    uint64_t offset = number(&dialect, bytes + word, word);
    if (offset > job->length || cc_job_read(job, offset, bytes, count_size) < (ptrdiff_t)count_size) {
        return;
    }
    uint64_t left = number(&dialect, bytes, count_size);
    if (left > MOST_ENTRIES) {
        return;
    }
    for (offset += count_size; left > 0;) {
        const unsigned part = left < ENTRIES_AT_ONCE ? (unsigned)left : ENTRIES_AT_ONCE;
        const ptrdiff_t got = cc_job_read(job, offset, bytes, (size_t)part * entry_size);
        if (got < (ptrdiff_t)((size_t)part * entry_size)) {
            return;
        }
        for (unsigned index = 0; index < part; ++index) {
            const size_t place = (size_t)index * entry_size;
            note(opaque, &dialect, offset + place, bytes + place, job->length);
        }
        offset += (uint64_t)part * entry_size;
        left -= part;
    }
}

bool tiff_opaque_fill(const tiff_opaque *opaque, uint64_t offset, uint8_t *into, size_t count)
{
    for (unsigned index = 0; index < opaque->count; ++index) {
        const uint64_t begin = opaque->ranges[index].begin, end = opaque->ranges[index].end;
        if (offset < begin || offset >= end || count > end - offset) {
            continue;
        }
        // A text of spaces, closed by a NUL: libtiff warns of texts that are not.
        memset(into, ' ', count);
        if (count == end - offset) {
            into[count - 1] = 0;
        }
        return true;
    }
    return false;
}

void tiff_opaque_shorten(const tiff_opaque *opaque, uint64_t offset, uint8_t *bytes, size_t count)
{
    // Fields that must have a certain number of elements have few. Texts, which TIFF 6.0 has among the lower numbers,
    // must end in a NUL and get their filler.
    enum { LONG = 1024, BYTE_TYPE = 1, ASCII_TYPE = 2, FIRST_PRIVATE = 700 };
    const size_t size = 4 + 2 * (size_t)opaque->word;
    for (unsigned index = 0; index < opaque->count; ++index) {
        const uint64_t place = opaque->ranges[index].entry;
        if (opaque->ranges[index].end - opaque->ranges[index].begin < LONG || place < offset || size > count
            || place - offset > count - size) {
            continue;
        }
        uint8_t *const entry = bytes + (place - offset);
        const unsigned tag = opaque->is_little ? entry[0] | entry[1] << 8 : entry[0] << 8 | entry[1];
        if (tag < FIRST_PRIVATE || entry[opaque->is_little ? 2 : 3] == ASCII_TYPE) {
            continue;
        }
        memset(entry + 2, 0, size - 2);
        entry[opaque->is_little ? 2 : 3] = BYTE_TYPE;
        entry[opaque->is_little ? 4 : 3 + opaque->word] = 1;
    }
}
