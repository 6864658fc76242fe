#!/usr/bin/env python3
"""Copies between folders and the buckets of a server, whose keys the environment has.

    buckets.py URL put FOLDER [--suffix TEXT]    each folder in FOLDER becomes a bucket, and its files objects
    buckets.py URL get FOLDER [--suffix TEXT]    each bucket becomes a folder in FOLDER

Only buckets that end in the suffix are meant, which is no part of the folders' names: so tests can share a server.
"""

import argparse
import pathlib

import boto3
import botocore.config


def put(client, folder, suffix):
    for bucket in sorted(path for path in folder.iterdir() if path.is_dir()):
        client.create_bucket(
            Bucket=bucket.name + suffix, CreateBucketConfiguration={"LocationConstraint": client.meta.region_name})
        for file in sorted(path for path in bucket.rglob("*") if path.is_file()):
            client.put_object(Bucket=bucket.name + suffix, Key=str(file.relative_to(bucket)), Body=file.read_bytes())


def get(client, folder, suffix):
    for bucket in client.list_buckets()["Buckets"]:
        if not bucket["Name"].endswith(suffix):
            continue
        for page in client.get_paginator("list_objects_v2").paginate(Bucket=bucket["Name"]):
            for entry in page.get("Contents", []):
                file = folder / bucket["Name"].removesuffix(suffix) / entry["Key"]
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(client.get_object(Bucket=bucket["Name"], Key=entry["Key"])["Body"].read())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("url")
    parser.add_argument("action", choices=["put", "get"])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--suffix", default="")
    arguments = parser.parse_args()
    # A checksum behind the body makes boto3 wait for the server's consent before it sends the body.
    config = botocore.config.Config(request_checksum_calculation="when_required", s3={"addressing_style": "path"})
    client = boto3.client("s3", endpoint_url=arguments.url, region_name="eu-west-1", config=config)
    (put if arguments.action == "put" else get)(client, arguments.folder, arguments.suffix)


if __name__ == "__main__":
    main()
