// A plugin that does next to nothing: it answers each file with one tag, the size of its first block. What is measured
// with it is the protocol (Documentation/PluginProtocol.md) and nothing else.
//
// It takes the shortest way that is right for what Tagline sends: members are looked for as text.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char input[1 << 18];
static size_t start, end;
static char output[1 << 18];
static size_t written;

static void flush_output(void) {
    for (size_t done = 0; done < written;) {
        const ssize_t count = write(1, output + done, written - done);
        if (count <= 0) exit(1);
        done += (size_t)count;
    }
    written = 0;
}

static void fill_input(void) {
    // Whoever waits for answers gets them before this waits for questions.
    flush_output();
    if (start > 0) {
        memmove(input, input + start, end - start);
        end -= start;
        start = 0;
    }
    if (end == sizeof input) exit(2);
    const ssize_t count = read(0, input + end, sizeof input - end);
    if (count <= 0) exit(count < 0);
    end += (size_t)count;
}

static char *read_line(void) {
    size_t searched = start;
    while (1) {
        char *newline = memchr(input + searched, '\n', end - searched);
        if (newline) {
            char *line = input + start;
            *newline = 0;
            start = (size_t)(newline - input) + 1;
            return line;
        }
        const size_t offset = end - start;
        fill_input();
        searched = start + offset;
    }
}

static void skip(size_t count) {
    while (end - start < count) {
        count -= end - start;
        start = end;
        fill_input();
    }
    start += count;
}

static void answer(const char *text) {
    const size_t count = strlen(text);
    if (written + count > sizeof output) flush_output();
    memcpy(output + written, text, count);
    written += count;
}

int main(void) {
    while (1) {
        char *line = read_line();
        char text[256];
        if (strstr(line, "\"type\":\"hello\"")) {
            answer("{\"type\":\"hello\",\"protocol\":1,\"kind\":\"extractor\",\"plugin\":\"org.example.echo\","
                   "\"version\":\"1.0\",\"summary\":\"The size of the first block\",\"blocks\":[\"exif\"]}\n");
        } else if (strstr(line, "\"type\":\"open\"")) {
            answer("{\"type\":\"ready\"}\n");
        } else {
            const char *id = strstr(line, "\"id\":");
            const char *frames = strstr(line, "\"frames\":[");
            if (!id) return 2;
            const long size = frames ? atol(frames + 10) : 0;
            snprintf(
                text, sizeof text,
                "{\"id\":%ld,\"tags\":[{\"group\":\"Echo\",\"name\":\"Bytes\",\"value\":%ld}]}\n", atol(id + 5), size);
            answer(text);
            for (const char *next = frames ? frames + 10 : NULL; next; next = strchr(next, ',')) {
                if (*next == ',') next++;
                skip((size_t)strtol(next, NULL, 10));
            }
        }
    }
}
