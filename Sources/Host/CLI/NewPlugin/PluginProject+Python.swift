/// A plugin in Python: a program that Tagline starts.
extension PluginProject {
    var pythonFiles: [File] {
        [
            registry(runtime: #""type": "process", "command": ["python3", "\#(moduleName).py"], "protocol": 1"#),
            File(path: "tagline_plugin.py", text: String(decoding: PackageResources.tagline_plugin_py, as: UTF8.self)),
            File(path: "\(moduleName).py", text: pythonPlugin, isExecutable: true),
            File(path: "test_\(moduleName).py", text: pythonTest),
            File(path: "Makefile", text: pythonMakefile),
        ]
    }

    private var pythonPlugin: String {
        """
        #!/usr/bin/env python3
        \"""The Tagline plugin \(id).\"""

        import tagline_plugin
        from tagline_plugin import tag


        class \(typeName)(tagline_plugin.Extractor):
            id = "\(id)"
            version = "0.1"
            summary = "Says how large the Exif block is, and in which order its bytes are"
            blocks = ["exif"]
            options = {"group": {"type": "string", "default": "\(typeName)", "summary": "The group of the tags."}}

            def open(self, options):
                self.group = options["group"]

            def extract(self, media):
                for block in media.blocks_of("exif"):
                    yield tag(self.group, "ExifBytes", block.size)
                    if block.data[:2] not in (b"MM", b"II"):
                        media.problem("malformed", "the Exif block has no byte order", offset=block.offset)
                        continue
                    order = "Big-endian" if block.data[:2] == b"MM" else "Little-endian"
                    yield tag(self.group, "ExifByteOrder", block.data[:2].decode(), order, kind="label")


        if __name__ == "__main__":
            tagline_plugin.run(\(typeName))

        """
    }

    private var pythonTest: String {
        """
        import unittest

        import tagline_plugin
        from \(moduleName) import \(typeName)


        class \(typeName)Test(unittest.TestCase):
            def extract(self, exif):
                plugin = \(typeName)()
                plugin.open({"group": "Test"})
                media = tagline_plugin.Media.made(b"", blocks=[("exif", exif)])
                return {made["name"]: made["value"] for made in plugin.extract(media)}, media.problems

            def test_reads_the_byte_order(self):
                tags, problems = self.extract(b"MM\\0\\x2a\\0\\0\\0\\x08")
                self.assertEqual(tags, {"ExifBytes": 8, "ExifByteOrder": "MM"})
                self.assertEqual(problems, [])

            def test_says_what_is_wrong_with_a_block(self):
                tags, problems = self.extract(b"??")
                self.assertEqual(tags, {"ExifBytes": 2})
                self.assertEqual(problems[0]["code"], "malformed")


        if __name__ == "__main__":
            unittest.main()

        """
    }

    private var pythonMakefile: String {
        """
        TAGLINE ?= tagline

        .PHONY: all
        all: ## look for mistakes in the syntax
        \tpython3 -m py_compile *.py

        .PHONY: test
        test: ## run the tests
        \tpython3 -m unittest

        .PHONY: check
        check: ## load the plugin as tagline does
        \t$(TAGLINE) plugins check --plugins plugins.json

        """
    }
}
