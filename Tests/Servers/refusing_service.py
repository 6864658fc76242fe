"""A service that refuses every request with one code, as S3 and the services of JSON say it: what no local server does.

Whoever asks with `X-Amz-Target` gets JSON, all others XML. GET / without a signature answers how many requests there were.
"""

import http.server
import json
import threading


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, code, status):
        super().__init__(("127.0.0.1", 0), Handler)
        self.code = code
        self.status = status
        self.lock = threading.Lock()
        self.requests = 0


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_any(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path == "/" and "Authorization" not in self.headers:
            return self.answer(200, "application/json", json.dumps({"requests": self.server.requests}))
        with self.server.lock:
            self.server.requests += 1
        # A service may repeat what it was sent, which no log is to show.
        message = f"refused {self.headers.get('X-Amz-Security-Token')}"
        if "X-Amz-Target" in self.headers:
            code = f"com.amazonaws.dynamodb.v20120810#{self.server.code}Exception"
            body = json.dumps({"__type": code, "message": message})
            return self.answer(self.server.status, "application/x-amz-json-1.0", body)
        body = f"<Error><Code>{self.server.code}</Code><Message>{message}</Message></Error>"
        self.answer(self.server.status, "application/xml", body)

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = do_any

    def answer(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())
