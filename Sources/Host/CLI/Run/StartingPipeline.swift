/// The pipeline that `init` writes.
enum StartingPipeline {
    static let text = """
        // A pipeline: one source, the extractors that read its images, and the sinks that keep the records.
        // Run it with: tagline run pipeline.json
        // Comments and trailing commas are fine. In strings, ${env:NAME:-default} is a variable of the environment.
        {
          "pipelineVersion": 1,
          "name": "my photos",

          // Where the images come from. Relative paths are relative to this file.
          // All options: tagline plugins show directory
          "source": {
            "plugin": "directory",
            "options": {
              "path": ".",
              // "include": ["**/*.jpg"],
              // "exclude": ["private/**"],
            },
          },

          // How thoroughly the codec of its format checks each image: none, header or full.
          // A damaged image is recorded with its verdict, or left out with "onDamaged": "skip".
          "validation": {"level": "header", "onDamaged": "record"},

          // What reads them; without this list, every extractor that the registry enables: tagline plugins list
          // "extractors": ["file", "exif", "gps", "png"],

          // Where the records go. A file that exists is not touched unless "existing" is "append" or "replace".
          "sinks": [
            {
              "name": "records",
              "plugin": "jsonl",
              "options": {"path": "records.jsonl", "existing": "replace"},
            },
            {
              "name": "table",
              "plugin": "csv",
              "options": {
                "path": "records.csv",
                "existing": "replace",
                // "columns": ["path", "taken", "make", "model", "latitude", "longitude"],
              },
            },
          ],
        }

        """
}
