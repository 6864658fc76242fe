"""A DynamoDB table in memory that fails as it is told to: what no other local server does.

    --throttle P      answers that share of requests with ProvisionedThroughputExceededException
    --unprocessed P   gives back that share of a batch's items as UnprocessedItems
    --reset P         resets the connection of that share of requests, before anything is written
    --drop P          writes that share of requests, and closes the connection without an answer

It knows PutItem, BatchWriteItem and DescribeTable, of conditions `attribute_not_exists` alone. GET / answers with what
it holds: every item and how often each key was written.
"""

import http.server
import json
import random
import re
import socket
import struct
import threading


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 1024

    def __init__(self, faults):
        super().__init__(("127.0.0.1", 0), Handler)
        self.faults = faults
        self.random = random.Random(4711)
        self.lock = threading.Lock()
        self.items = {}
        self.writes = {}
        self.requests = 0

    def chance(self, probability):
        with self.lock:
            return self.random.random() < probability

    def put(self, item, condition, key):
        """Writes an item; answers whether its condition held."""
        text = json.dumps(item[key], sort_keys=True)
        with self.lock:
            if condition and text in self.items:
                return False
            self.items[text] = item
            self.writes[text] = self.writes.get(text, 0) + 1
            return True

    def handle_error(self, request, client_address):
        """Connections that end early are what this server is for."""


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def log_message(self, *_):
        pass

    def do_GET(self):
        with self.server.lock:
            state = {
                "items": list(self.server.items.values()), "writes": list(self.server.writes.values()),
                "requests": self.server.requests,
            }
        self.answer(200, state)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with self.server.lock:
            self.server.requests += 1
        if self.server.faults.only_answer:
            return self.answer(200, {})
        operation = self.headers["X-Amz-Target"].split(".")[-1]
        if operation == "DescribeTable":
            return self.answer(200, {"Table": DESCRIPTION})
        faults = self.server.faults
        if self.server.chance(faults.throttle):
            return self.fail("ProvisionedThroughputExceededException", "too much at once")
        if self.server.chance(faults.reset):
            return self.reset()
        request = json.loads(body)
        answer = self.put_item(request) if operation == "PutItem" else self.write_batch(request)
        if self.server.chance(faults.drop):
            return self.reset()
        if answer is None:
            return self.fail("ConditionalCheckFailedException", "The conditional request failed", request)
        self.answer(200, answer)

    def put_item(self, request):
        condition = request.get("ConditionExpression", "")
        name = re.fullmatch(r"attribute_not_exists\((#\w+)\)", condition)
        key = request["ExpressionAttributeNames"][name[1]] if name else "uri"
        return {} if self.server.put(request["Item"], condition, key) else None

    def write_batch(self, request):
        rest = {}
        for table, writes in request["RequestItems"].items():
            if len(writes) > 25:
                return None
            for write in writes:
                if self.server.chance(self.server.faults.unprocessed):
                    rest.setdefault(table, []).append(write)
                else:
                    self.server.put(write["PutRequest"]["Item"], "", "uri")
        return {"UnprocessedItems": rest}

    def fail(self, code, message, request=None):
        answer = {"__type": f"com.amazonaws.dynamodb.v20120810#{code}", "message": message}
        if request and request.get("ReturnValuesOnConditionCheckFailure") == "ALL_OLD":
            name = re.search(r"#\w+", request["ConditionExpression"])[0]
            key = request["Item"][request["ExpressionAttributeNames"][name]]
            with self.server.lock:
                answer["Item"] = self.server.items[json.dumps(key, sort_keys=True)]
        self.answer(400, answer)

    def reset(self):
        """Ends the connection with a reset rather than an orderly close."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/x-amz-json-1.0")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()


DESCRIPTION = {
    "TableName": "Images", "TableStatus": "ACTIVE",
    "KeySchema": [{"AttributeName": "uri", "KeyType": "HASH"}],
    "AttributeDefinitions": [{"AttributeName": "uri", "AttributeType": "S"}],
    "BillingModeSummary": {"BillingMode": "PAY_PER_REQUEST"},
}
