#!/usr/bin/env python3
"""A sink: a table of images in a SQLite database.

    sqlite3 photos.db "select taken, path from images where camera = 'Canon EOS 40D'"
"""

import sqlite3

import tagline_plugin
from tagline_plugin import ACCEPTED, EXISTING, rejected

TABLE = """
    create table if not exists images (
        uri text primary key, version text, fingerprint text, path text, format text, taken text, camera text,
        latitude real, longitude real, record text)"""
INSERT = "insert into images values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (uri) do update set {changes}"
COLUMNS = "version fingerprint path format taken camera latitude longitude record".split()


class SQLiteSink(tagline_plugin.Sink):
    id = "org.example.sqlite"
    version = "1.0"
    summary = "A table of images in a SQLite database"
    options = {"path": {"type": "path", "required": True, "summary": "The database, which is made if it is not there."}}

    def open(self, options):
        self.database = sqlite3.connect(options["path"])
        self.database.execute(TABLE)
        self.insert = INSERT.format(changes=", ".join(f"{name} = excluded.{name}" for name in COLUMNS))

    def write(self, records):
        return [self.write_one(record) for record in records]

    def write_one(self, record):
        known = self.database.execute("select version, fingerprint from images where uri = ?", [record.key]).fetchone()
        if known == (record["version"], record["fingerprint"]):
            return EXISTING
        summary = record["summary"]
        try:
            self.database.execute(
                self.insert,
                [record.key, record["version"], record["fingerprint"], record["path"], record["format"], summary["taken"],
                 summary["model"], summary["latitude"], summary["longitude"], record.text])
        except sqlite3.IntegrityError as error:
            return rejected(error)
        return ACCEPTED

    def flush(self):
        self.database.commit()

    def close(self):
        self.database.close()


tagline_plugin.run(SQLiteSink)
