#!/usr/bin/env python3
"""Runs a command as AWS Batch runs an array job: one process for each child, with the variables that a job sees.

    array_job.py --size 4 [--only 0,2] [--at-once 2] [--attempts 2] [--first NAME=VALUE] [--logs FOLDER] -- COMMAND...

Each child runs in an empty folder of its own, and its output goes to LOGS/INDEX.log. A child that ends as the retry
rules of Deploy/template.yaml say is started again, up to so many attempts; --first sets a variable for first attempts
only. For each child it prints one line of JSON; it ends with status 1 if one failed.

Source: https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html
"""

import argparse
import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile
import uuid

def is_tried_again(status):
    """75: try again; 143: SIGTERM; 13x: killed or crashed."""
    return status in (75, 143) or 130 <= status < 140


def run(arguments, job, index):
    for attempt in range(1, arguments.attempts + 1):
        environment = dict(
            os.environ, AWS_BATCH_JOB_ID=f"{job}:{index}" if arguments.size > 1 else job,
            AWS_BATCH_JOB_ATTEMPT=str(attempt), AWS_BATCH_JQ_NAME="local", AWS_BATCH_CE_NAME="local")
        # A job that is no array has neither of these.
        if arguments.size > 1:
            environment["AWS_BATCH_JOB_ARRAY_INDEX"] = str(index)
            environment["AWS_BATCH_JOB_ARRAY_SIZE"] = str(arguments.size)
        if attempt == 1:
            environment.update(variable.split("=", 1) for variable in arguments.first)
        with tempfile.TemporaryDirectory() as folder, open(f"{arguments.logs}/{index}.log", "ab") as log:
            status = subprocess.run(
                arguments.command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            ).returncode
        # As a shell counts signals, and Batch too.
        status = 128 - status if status < 0 else status
        if not is_tried_again(status):
            break
    print(json.dumps({"index": index, "status": status, "attempts": attempt}), flush=True)
    return status


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, required=True)
    parser.add_argument("--only", type=lambda text: [int(part) for part in text.split(",")])
    parser.add_argument("--at-once", type=int, default=2)
    parser.add_argument("--attempts", type=int, default=1)
    parser.add_argument("--first", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--logs", default=os.devnull)
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    if arguments.logs == os.devnull:
        arguments.logs = tempfile.mkdtemp()
    os.makedirs(arguments.logs, exist_ok=True)
    arguments.logs = os.path.abspath(arguments.logs)
    children = arguments.only if arguments.only is not None else range(arguments.size)
    job = str(uuid.uuid4())
    with concurrent.futures.ThreadPoolExecutor(arguments.at_once) as pool:
        statuses = list(pool.map(lambda index: run(arguments, job, index), children))
    sys.exit(1 if any(statuses) else 0)


if __name__ == "__main__":
    main()
