#!/usr/bin/env python3
"""Starts one server on a free port of the loopback interface, says where, and ends it with its standard input.

    serve.py s3 FOLDER            rclone's S3 server, which checks signatures; its buckets are the folder's folders
    serve.py moto [--signed]      moto: DynamoDB, Batch, SQS, CloudFormation; --signed checks signatures from then on
    serve.py dynamodb [FAULTS]    a table that fails as it is told to: see faulty_table.py
    serve.py refuse CODE [STATUS] a service that refuses all requests: see refusing_service.py
    serve.py lambda EVENTS        the runtime interface of Lambda, handing out a file of events, one a line

It prints one line of JSON once the server answers: its `url`, and the keys it takes. It ends, and the server with it,
when its standard input closes: so no server outlives the test that started it, however that ends.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import threading

sys.dont_write_bytecode = True

KEYS = {"accessKeyId": "TAGLINETESTKEY", "secretAccessKey": "tagline-test-secret"}


def announce(url, **more):
    print(json.dumps({"url": url, **more}), flush=True)


def wait_for_end():
    sys.stdin.buffer.read()


def serve_s3(arguments):
    rclone = os.path.join(os.path.dirname(sys.executable), "rclone")
    command = [rclone, "serve", "s3", "--addr", "127.0.0.1:0", "--config", "/dev/null", "--vfs-cache-mode", "off"]
    keys = dict(zip(KEYS, arguments.keys.split(","))) if arguments.keys else KEYS
    # Writing is ten times slower where folders are read anew each time, as they have to be when others change them.
    command += ["--dir-cache-time", "5m" if arguments.alone else "0s", "--auth-key", ",".join(keys.values())]
    server = subprocess.Popen(
        command + [arguments.folder], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        log = iter(server.stderr.readline, b"")
        for line in log:
            if found := re.search(rb"http://127\.0\.0\.1:\d+", line):
                announce(found[0].decode(), **keys)
                break
        else:
            sys.exit("rclone did not start")
        # Its log has to be read for it not to stop at a full pipe.
        threading.Thread(target=lambda: [None for _ in log], daemon=True).start()
        wait_for_end()
    finally:
        server.kill()
        server.wait()


def serve_moto(arguments):
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        os.environ[name] = "any"
    os.environ["MOTO_DYNAMODB_TRANSACT"] = "false"
    import boto3
    from moto import settings
    from moto.server import DomainDispatcherApplication, create_backend_app
    from werkzeug.serving import WSGIRequestHandler, make_server

    class Handler(WSGIRequestHandler):
        protocol_version = "HTTP/1.1"

        def log(self, *_):
            pass

    server = make_server(
        "127.0.0.1", 0, DomainDispatcherApplication(create_backend_app), threaded=True, request_handler=Handler)
    url = f"http://127.0.0.1:{server.server_port}"
    os.environ["MOTO_PORT"] = str(server.server_port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    # Jobs succeed without a container engine.
    import urllib.request
    settings_body = json.dumps({"batch": {"use_docker": False}, "lambda": {"use_docker": False}}).encode()
    urllib.request.urlopen(urllib.request.Request(f"{url}/moto-api/config", settings_body, method="POST")).read()
    keys = KEYS
    if arguments.signed:
        iam = boto3.client("iam", endpoint_url=url, region_name="eu-west-1")
        iam.create_user(UserName="tests")
        everything = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
        iam.put_user_policy(UserName="tests", PolicyName="everything", PolicyDocument=json.dumps(everything))
        key = iam.create_access_key(UserName="tests")["AccessKey"]
        keys = {"accessKeyId": key["AccessKeyId"], "secretAccessKey": key["SecretAccessKey"]}
        settings.INITIAL_NO_AUTH_ACTION_COUNT = 0
    announce(url, **keys)
    wait_for_end()


def serve_dynamodb(arguments):
    import faulty_table

    server = faulty_table.Server(arguments)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    announce(f"http://127.0.0.1:{server.server_port}", **KEYS)
    wait_for_end()


def serve_refusals(arguments):
    import refusing_service

    server = refusing_service.Server(arguments.code, arguments.status)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    announce(f"http://127.0.0.1:{server.server_port}", **KEYS)
    wait_for_end()


def serve_lambda(arguments):
    import lambda_runtime

    with open(arguments.events, encoding="utf-8") as events:
        server = lambda_runtime.Server([line.strip() for line in events if line.strip()])
    threading.Thread(target=server.serve_forever, daemon=True).start()
    announce(f"http://127.0.0.1:{server.server_port}")
    wait_for_end()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_subparsers(dest="kind", required=True)
    s3 = kinds.add_parser("s3")
    s3.add_argument("folder")
    s3.add_argument("--alone", action="store_true", help="nobody changes the folder but this server")
    s3.add_argument("--keys", metavar="ID,SECRET", help="the key that it takes")
    s3.set_defaults(serve=serve_s3)
    moto = kinds.add_parser("moto")
    moto.add_argument("--signed", action="store_true")
    moto.set_defaults(serve=serve_moto)
    table = kinds.add_parser("dynamodb")
    for fault in ("throttle", "unprocessed", "reset", "drop"):
        table.add_argument(f"--{fault}", type=float, default=0, metavar="PROBABILITY")
    table.add_argument("--only-answer", action="store_true", help="keep nothing, answer every request alike")
    table.set_defaults(serve=serve_dynamodb)
    refusing = kinds.add_parser("refuse")
    refusing.add_argument("code")
    refusing.add_argument("status", type=int, nargs="?", default=400)
    refusing.set_defaults(serve=serve_refusals)
    runtime = kinds.add_parser("lambda")
    runtime.add_argument("events")
    runtime.set_defaults(serve=serve_lambda)
    arguments = parser.parse_args()
    arguments.serve(arguments)


if __name__ == "__main__":
    main()
