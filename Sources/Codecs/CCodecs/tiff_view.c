#include "tiff_view.h"

#include <stdlib.h>
#include <string.h>

// The header and a directory (TIFF 6.0, section 2; BigTIFF has eight bytes where TIFF has four, and two for a count):
//
//   "II" 42 offset            | count, count x (tag type count value-or-offset), offset of the next
//   "II" 43 8 0 offset        |

/// libtiff takes a directory with more entries for something else.
enum { MOST_ENTRIES = 4096 };

/// The longest value, in bytes, that a filler is made for; an entry with a longer one is not shown.
enum { MOST_FILLED = 1024 };

static unsigned word(const tiff_view *view) { return view->is_big_tiff ? 8 : 4; }

static unsigned count_size(const tiff_view *view) { return view->is_big_tiff ? 8 : 2; }

static unsigned entry_size(const tiff_view *view) { return 4 + 2 * word(view); }

static uint64_t number(const tiff_view *view, const uint8_t *bytes, unsigned size)
{
    uint64_t value = 0;
    for (unsigned index = 0; index < size; ++index) {
        value = value << 8 | bytes[view->is_little ? size - 1 - index : index];
    }
    return value;
}

static void set_number(const tiff_view *view, uint8_t *bytes, unsigned size, uint64_t value)
{
    for (unsigned index = 0; index < size; ++index, value >>= 8) {
        bytes[view->is_little ? index : size - 1 - index] = (uint8_t)value;
    }
}

/// Bytes of one value (TIFF 6.0, section 2, "Types"; BigTIFF adds 16 to 18), 0 for an unknown type.
static unsigned type_size(uint64_t type)
{
    static const uint8_t sizes[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};
    return type < sizeof sizes ? sizes[type] : 0;
}

/// Whether libtiff knows a tag, or it is among those that describe pixels or codecs (libtiff 4.5, TIFFFindField).
static bool is_known(uint64_t tag)
{
    static const uint16_t private_ranges[][2] = {
        {700, 700}, {32995, 32998}, {33300, 33306}, {33421, 33422}, {33432, 33432}, {33723, 33723}, {34377, 34377},
        {34665, 34665}, {34675, 34675}, {34732, 34732}, {34853, 34853}, {34908, 34911}, {37439, 37439}, {37724, 37724},
        {40965, 40965}, {50706, 50741}, {50778, 50781}, {50827, 50834},
    };
    if (tag < 700) {
        return true;
    }
    for (size_t index = 0; index < sizeof private_ranges / sizeof *private_ranges; ++index) {
        if (tag <= private_ranges[index][1]) {
            return tag >= private_ranges[index][0];
        }
    }
    return false;
}

/// Tags 254 to 347 and 512 to 532 describe the pixels, except for the texts among them; no other does.
static bool is_needed(uint64_t tag, uint64_t type)
{
    const uint64_t ascii = 2;
    return type != ascii && ((tag >= 254 && tag <= 347) || (tag >= 512 && tag <= 532));
}

/// Finds the value of an entry that stands elsewhere in the file and that the header check does not depend on.
static bool find_needless(const tiff_view *view, const uint8_t *entry, uint64_t file_length, tiff_range *value)
{
    const uint64_t type = number(view, entry + 2, 2);
    const uint64_t count = number(view, entry + 4, word(view));
    uint64_t size;
    value->begin = number(view, entry + 4 + word(view), word(view));
    return !is_needed(number(view, entry, 2), type) && !__builtin_mul_overflow(count, (uint64_t)type_size(type), &size)
        && size > word(view) && !__builtin_add_overflow(value->begin, size, &value->end) && value->end <= file_length;
}

static void fill_value(tiff_view *view, const uint8_t *entry, uint64_t file_length)
{
    tiff_range value;
    if (view->filled_count < sizeof view->filled / sizeof *view->filled
        && find_needless(view, entry, file_length, &value)) {
        view->filled[view->filled_count++] = value;
    }
}

/// Whether an entry has a value of which libtiff would make a long copy for nothing: an ICC profile, XMP.
static bool is_bulky(const tiff_view *view, const uint8_t *entry, uint64_t file_length)
{
    tiff_range value;
    return find_needless(view, entry, file_length, &value) && value.end - value.begin > MOST_FILLED;
}

void tiff_view_open(tiff_view *view, cc_job *job)
{
    uint8_t bytes[16];
    if (cc_job_read(job, 0, bytes, 8) < 8) {
        return;
    }
    view->is_little = bytes[0] == 'I';
    view->is_big_tiff = number(view, bytes + 2, 2) == 43;
    if (!view->is_big_tiff || cc_job_read(job, 8, bytes + 8, 8) == 8) {
        view->next = number(view, bytes + word(view), word(view));
    }
}

/// Moves an entry behind those that libtiff is to see, which are before it.
static size_t keep(tiff_view *view, uint8_t *entries, size_t kept, size_t place, uint64_t file_length, bool fills)
{
    memmove(entries + kept, entries + place, entry_size(view));
    if (fills) {
        fill_value(view, entries + kept, file_length);
    }
    return kept + entry_size(view);
}

/// Leaves the entries that libtiff is to see: those that it knows, and the first two that are in the wrong order, of which
/// it warns.
///
/// Returns how many bytes they have.
static size_t keep_known(tiff_view *view, uint8_t *entries, size_t size, uint64_t file_length, bool fills)
{
    size_t kept = 0;
    uint64_t previous = 0;
    bool is_ordered = true, has_previous = true;
    for (size_t place = 0; place < size; place += entry_size(view)) {
        const uint64_t tag = number(view, entries + place, 2);
        const bool breaks_order = is_ordered && place > 0 && tag <= previous;
        if (breaks_order && !has_previous) {
            kept = keep(view, entries, kept, place - entry_size(view), file_length, fills);
        }
        const bool is_shown = is_known(tag) && !(fills && is_bulky(view, entries + place, file_length));
        has_previous = is_shown || breaks_order;
        if (has_previous) {
            kept = keep(view, entries, kept, place, file_length, fills);
        }
        is_ordered = is_ordered && !breaks_order;
        previous = tag;
    }
    return kept;
}

void tiff_view_advance(tiff_view *view, cc_job *job, bool fills)
{
    const uint64_t begin = view->next;
    tiff_view_close(view);
    uint8_t bytes[8];
    const unsigned lead = count_size(view);
    if (begin == 0 || begin > job->length || cc_job_read(job, begin, bytes, lead) < (ptrdiff_t)lead) {
        return;
    }
    const uint64_t count = number(view, bytes, lead);
    if (count > MOST_ENTRIES) {
        return;
    }
    const size_t size = (size_t)count * entry_size(view);
    uint8_t *const directory = malloc(lead + size + word(view));
    if (directory == NULL) {
        return;
    }
    const ptrdiff_t got = cc_job_read(job, begin + lead, directory + lead, size + word(view));
    if (got < (ptrdiff_t)(size + word(view))) {
        free(directory);
        return;
    }
    view->next = number(view, directory + lead + size, word(view));
    const size_t kept = keep_known(view, directory + lead, size, job->length, fills);
    set_number(view, directory, lead, kept / entry_size(view));
    set_number(view, directory + lead + kept, word(view), view->next);
    view->directory = directory;
    view->directory_begin = begin;
    view->directory_size = lead + kept + word(view);
}

bool tiff_view_read(const tiff_view *view, uint64_t offset, uint8_t *into, size_t count)
{
    if (view->directory != NULL && offset >= view->directory_begin && count <= view->directory_size
        && offset - view->directory_begin <= view->directory_size - count) {
        memcpy(into, view->directory + (offset - view->directory_begin), count);
        return true;
    }
    for (unsigned index = 0; index < view->filled_count; ++index) {
        const uint64_t begin = view->filled[index].begin, end = view->filled[index].end;
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

void tiff_view_close(tiff_view *view)
{
    free(view->directory);
    view->directory = NULL;
    view->directory_size = 0;
    view->filled_count = 0;
    view->next = 0;
}
