// The least that a reader of image headers can do: walk the folder, open every file, fstat it, read its first 16 KiB, have
// the codec library of its format read the header from those bytes, and write as many bytes as the reader under test wrote.
//
// Usage: floor FOLDER THREADS OUTPUT BYTES

#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <jpeglib.h>
#include <png.h>
#include <tiffio.h>

enum { window_size = 16 * 1024, output_buffer_size = 64 * 1024 };

static char **paths;
static size_t path_count, path_capacity;
static atomic_size_t next_path, headers_read;
static int output;
static size_t bytes_per_file;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void *checked(void *memory) {
    if (!memory) fail("memory");
    return memory;
}

static void walk(const char *folder) {
    DIR *stream = opendir(folder);
    if (!stream) fail(folder);
    for (struct dirent *entry; (entry = readdir(stream));) {
        if (entry->d_name[0] == '.') continue;
        char *path = checked(malloc(strlen(folder) + strlen(entry->d_name) + 2));
        sprintf(path, "%s/%s", folder, entry->d_name);
        if (entry->d_type == DT_DIR) {
            walk(path);
            free(path);
        } else if (entry->d_type == DT_REG) {
            if (path_count == path_capacity) {
                path_capacity = path_capacity ? 2 * path_capacity : 1024;
                paths = checked(realloc(paths, path_capacity * sizeof *paths));
            }
            paths[path_count++] = path;
        } else {
            free(path);
        }
    }
    closedir(stream);
}

struct window {
    const unsigned char *bytes;
    size_t count, position;
};

// JPEG

struct jpeg_jump {
    struct jpeg_error_mgr manager;
    jmp_buf target;
};

static void jpeg_fail(j_common_ptr info) {
    longjmp(((struct jpeg_jump *)info->err)->target, 1);
}

static void jpeg_silence(j_common_ptr info) {
    (void)info;
}

static int jpeg_header(const struct window *window) {
    struct jpeg_decompress_struct info;
    struct jpeg_jump jump;
    info.err = jpeg_std_error(&jump.manager);
    jump.manager.error_exit = jpeg_fail;
    jump.manager.output_message = jpeg_silence;
    volatile int read = 0;
    if (!setjmp(jump.target)) {
        jpeg_create_decompress(&info);
        jpeg_mem_src(&info, window->bytes, window->count);
        read = jpeg_read_header(&info, TRUE) == JPEG_HEADER_OK;
    }
    jpeg_destroy_decompress(&info);
    return read;
}

// PNG

static void png_take(png_structp png, png_bytep target, size_t count) {
    struct window *window = png_get_io_ptr(png);
    if (count > window->count - window->position) png_error(png, "end of window");
    memcpy(target, window->bytes + window->position, count);
    window->position += count;
}

static void png_fail(png_structp png, png_const_charp message) {
    (void)message;
    png_longjmp(png, 1);
}

static void png_silence(png_structp png, png_const_charp message) {
    (void)png, (void)message;
}

static int png_header(struct window *window) {
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, png_fail, png_silence);
    if (!png) return 0;
    png_infop info = png_create_info_struct(png);
    volatile int read = 0;
    if (info && !setjmp(png_jmpbuf(png))) {
        png_set_read_fn(png, window, png_take);
        png_read_info(png, info);
        read = 1;
    }
    png_destroy_read_struct(&png, &info, NULL);
    return read;
}

// TIFF

static tmsize_t tiff_read(thandle_t handle, void *target, tmsize_t count) {
    struct window *window = handle;
    size_t left = window->position < window->count ? window->count - window->position : 0;
    size_t taken = (size_t)count < left ? (size_t)count : left;
    memcpy(target, window->bytes + window->position, taken);
    window->position += taken;
    return (tmsize_t)taken;
}

static tmsize_t tiff_write(thandle_t handle, void *source, tmsize_t count) {
    (void)handle, (void)source, (void)count;
    return -1;
}

static toff_t tiff_seek(thandle_t handle, toff_t offset, int whence) {
    struct window *window = handle;
    size_t base = whence == SEEK_CUR ? window->position : whence == SEEK_END ? window->count : 0;
    return window->position = base + offset;
}

static int tiff_close(thandle_t handle) {
    (void)handle;
    return 0;
}

static toff_t tiff_size(thandle_t handle) {
    return ((struct window *)handle)->count;
}

static int tiff_header(struct window *window) {
    TIFF *tiff = TIFFClientOpen(
        "window", "rm", window, tiff_read, tiff_write, tiff_seek, tiff_close, tiff_size, NULL, NULL);
    if (!tiff) return 0;
    TIFFClose(tiff);
    return 1;
}

static int header(struct window *window) {
    const unsigned char *b = window->bytes;
    if (window->count < 8) return 0;
    if (b[0] == 0xFF && b[1] == 0xD8) return jpeg_header(window);
    if (!memcmp(b, "\x89PNG\r\n\x1a\n", 8)) return png_header(window);
    if (!memcmp(b, "II", 2) || !memcmp(b, "MM", 2)) return tiff_header(window);
    return 0;
}

static void put(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(output, bytes, count);
        if (written < 0) fail("output");
        bytes += written;
        count -= (size_t)written;
    }
}

static void *work(void *unused) {
    (void)unused;
    unsigned char *bytes = checked(malloc(window_size));
    char *buffer = checked(malloc(output_buffer_size));
    size_t buffered = 0;
    for (size_t index; (index = atomic_fetch_add(&next_path, 1)) < path_count;) {
        int file = open(paths[index], O_RDONLY | O_CLOEXEC);
        if (file < 0) fail(paths[index]);
        struct stat status;
        if (fstat(file, &status) < 0) fail(paths[index]);
        ssize_t count = pread(file, bytes, window_size, 0);
        if (count < 0) fail(paths[index]);
        close(file);
        struct window window = {bytes, (size_t)count, 0};
        if (header(&window)) atomic_fetch_add(&headers_read, 1);

        for (size_t left = bytes_per_file; left > 0;) {
            size_t room = output_buffer_size - buffered, part = left < room ? left : room;
            memset(buffer + buffered, 'x', part);
            buffered += part;
            left -= part;
            if (buffered == output_buffer_size) {
                put(buffer, buffered);
                buffered = 0;
            }
        }
    }
    put(buffer, buffered);
    free(buffer);
    free(bytes);
    return NULL;
}

int main(int count, char **arguments) {
    enum { most_threads = 64 };
    int threads = count == 5 ? atoi(arguments[2]) : 0;
    if (threads < 1 || threads > most_threads) {
        fprintf(stderr, "usage: floor FOLDER THREADS OUTPUT BYTES\n");
        return 2;
    }
    TIFFSetErrorHandler(NULL);
    TIFFSetWarningHandler(NULL);
    output = open(arguments[3], O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0644);
    if (output < 0) fail(arguments[3]);
    walk(arguments[1]);
    if (path_count > 0) bytes_per_file = strtoull(arguments[4], NULL, 10) / path_count;

    pthread_t workers[most_threads];
    for (int k = 0; k < threads; k++)
        if (pthread_create(&workers[k], NULL, work, NULL)) fail("thread");
    for (int k = 0; k < threads; k++) pthread_join(workers[k], NULL);
    printf("%zu files, %zu headers read\n", path_count, (size_t)headers_read);
    return close(output);
}
