/// A plugin in C: a shared library built with one header.
extension PluginProject {
    var cFiles: [File] {
        [
            registry(runtime: #""type": "library", "path": "lib\#(moduleName).so", "abi": "\#(abi)""#),
            File(path: "tagline_plugin.h", text: String(decoding: PackageResources.tagline_plugin_h, as: UTF8.self)),
            File(path: "\(moduleName).c", text: cPlugin),
            File(path: "test_\(moduleName).c", text: cTest),
            File(path: "Makefile", text: cMakefile),
        ]
    }

    private var cPlugin: String {
        """
        /* The Tagline plugin \(id): says how large the Exif block is, and in which order its bytes are. */

        #include "tagline_plugin.h"

        static const char group[] = "\(typeName)";

        static tl_status extract_block(const tl_media *media, const tl_call *call, uint32_t index) {
            tl_bytes bytes;
            const tl_status status = call->read_block(call, index, &bytes);
            if (status != TL_OK) return status;
            tl_emit_integer(call, group, "ExifBytes", (int64_t)bytes.length);
            if (bytes.length < 2 || (bytes.data[0] != 'M' && bytes.data[0] != 'I') || bytes.data[1] != bytes.data[0]) {
                const int64_t offset = (int64_t)tl_block_at(media, index)->ranges[0].offset;
                tl_report(call, "malformed", "the Exif block has no byte order", offset);
                return TL_OK;
            }
            const char *order = bytes.data[0] == 'M' ? "Big-endian" : "Little-endian";
            return tl_emit_text(call, group, "ExifByteOrder", tl_string_of(order));
        }

        static tl_status extract(void *instance, const tl_media *media, const tl_call *call) {
            (void)instance;
            tl_status status = TL_SKIP;
            for (uint32_t index = 0; index < media->block_count; index++) {
                if (tl_equal(tl_block_at(media, index)->kind, "exif")) status = extract_block(media, call, index);
                if (status < TL_OK) return status;
            }
            return status;
        }

        static const tl_string blocks[] = {TL_STRING("exif")};

        static const tl_extractor extractor = {
            .size = sizeof(tl_extractor),
            .concurrency = TL_THREAD_SAFE,
            .id = TL_STRING("\(id)"),
            .version = TL_STRING("0.1"),
            .summary = TL_STRING("Says how large the Exif block is, and in which order its bytes are"),
            .block_kinds = blocks,
            .block_kind_count = 1,
            .extract = extract,
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

        """
    }

    private var cTest: String {
        """
        /* Tests: a host of a few lines, which hands a block to the extractor and writes down what it emits. */

        #include "\(moduleName).c"

        #include <stdio.h>
        #include <string.h>

        static tl_bytes contents;
        static char seen[256];

        static void note(tl_string text) {
            strncat(seen, text.text, text.length);
            strcat(seen, " ");
        }

        static tl_status emit(const tl_call *call, const tl_tag *tag) {
            (void)call;
            note(tag->name);
            return TL_OK;
        }

        static tl_status problem(const tl_call *call, const tl_problem *problem) {
            (void)call;
            note(problem->code);
            return TL_OK;
        }

        static tl_status read_block(const tl_call *call, uint32_t index, tl_bytes *bytes) {
            (void)call;
            (void)index;
            *bytes = contents;
            return TL_OK;
        }

        static int check(const char *block, size_t length, const char *expected) {
            const tl_range range = {30, length};
            const tl_block exif = {
                .size = sizeof(tl_block), .range_count = 1, .kind = TL_STRING("exif"), .ranges = &range};
            const tl_media media = {
                .size = sizeof(tl_media), .block_count = 1, .blocks = &exif, .block_stride = sizeof(tl_block)};
            const tl_call call = {.size = sizeof(tl_call), .emit = emit, .problem = problem, .read_block = read_block};
            contents = (tl_bytes){(const uint8_t *)block, length};
            seen[0] = 0;
            extractor.extract(NULL, &media, &call);
            if (strcmp(seen, expected) == 0) return 0;
            printf("expected %s\\nfound    %s\\n", expected, seen);
            return 1;
        }

        int main(void) {
            int failures = check("MM\\0*", 4, "ExifBytes ExifByteOrder ");
            failures += check("??", 2, "ExifBytes malformed ");
            failures += check("", 0, "ExifBytes malformed ");
            printf(failures ? "%d failed\\n" : "all passed\\n", failures);
            return failures != 0;
        }

        """
    }

    private var cMakefile: String {
        """
        TAGLINE ?= tagline
        CC ?= cc
        CFLAGS ?= -O2 -g
        WARNINGS := -std=c11 -Wall -Wextra

        lib\(moduleName).so: \(moduleName).c tagline_plugin.h
        \t$(CC) $(CFLAGS) $(WARNINGS) -fPIC -shared -fvisibility=hidden -o $@ $<

        .PHONY: test
        test: lib\(moduleName).so ## run the tests
        \t$(CC) $(CFLAGS) $(WARNINGS) -o test_\(moduleName) test_\(moduleName).c
        \t./test_\(moduleName)

        .PHONY: check
        check: lib\(moduleName).so ## load the plugin as tagline does
        \t$(TAGLINE) plugins check --plugins plugins.json

        .PHONY: clean
        clean:
        \trm -f lib\(moduleName).so test_\(moduleName)

        """
    }
}
