"""The runtime interface of Lambda: hands out events and keeps what the function answers.

GET / answers with the answers so far, in the order of the events; POST / with an event adds one.

Source: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
"""

import http.server
import json
import threading
import time
import uuid


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, events):
        super().__init__(("127.0.0.1", 0), Handler)
        self.changed = threading.Condition()
        self.waiting = list(events)
        # By request, in the order of the events.
        self.answers = {}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        if self.path == "/":
            with self.server.changed:
                answers = [answer for answer in self.server.answers.values() if answer]
            return self.send(200, {"answers": answers})
        if not self.path.endswith("/runtime/invocation/next"):
            return self.send(404, {"errorMessage": self.path})
        with self.server.changed:
            # As Lambda freezes a function that has nothing to do.
            while not self.server.waiting:
                self.server.changed.wait()
            event = self.server.waiting.pop(0)
            # As in Lambda, where runs of one second are told apart by it.
            request = str(uuid.uuid4())
            self.server.answers[request] = None
        headers = {
            "Lambda-Runtime-Aws-Request-Id": request,
            "Lambda-Runtime-Deadline-Ms": str(int(time.time() * 1000) + 60_000),
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:eu-west-1:123456789012:function:tagline",
            "Lambda-Runtime-Trace-Id": "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0",
        }
        self.send(200, event, headers)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        parts = self.path.strip("/").split("/")
        with self.server.changed:
            if self.path == "/":
                self.server.waiting.append(body)
            elif parts[-1] in ("response", "error") and len(parts) == 5:
                self.server.answers[parts[3]] = {parts[-1]: json.loads(body or "null")}
            elif parts[1:] == ["runtime", "init", "error"]:
                self.server.answers["init"] = {"error": json.loads(body)}
            else:
                return self.send(404, {"errorMessage": self.path})
            self.server.changed.notify_all()
        self.send(202, {"status": "OK"})

    def send(self, status, value, headers={}):
        body = (value if isinstance(value, str) else json.dumps(value)).encode()
        self.send_response(status)
        for name, text in headers.items():
            self.send_header(name, text)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
