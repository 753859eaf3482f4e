"""Servers on the loopback interface, in a thread of this process: they end with it."""
import functools
import http.server
import threading
import time
from contextlib import contextmanager


class Quiet(http.server.SimpleHTTPRequestHandler):
    #: Seconds that every answer takes longer.
    delay = 0
    #: Bytes of all answers, without their heads.
    sent = 0

    def do_GET(self):
        time.sleep(Quiet.delay)
        super().do_GET()

    def copyfile(self, source, outputfile):
        data = source.read()
        Quiet.sent += len(data)
        outputfile.write(data)

    def log_message(self, *arguments):
        pass


class Elsewhere(http.server.BaseHTTPRequestHandler):
    """Stands for the page to which the exit leads."""

    def do_GET(self):
        body = b"<!doctype html><title>Cuaca</title><p>Cerah"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A browser that has left no longer listens."""


@contextmanager
def serve(root, port=0):
    """The address of a server for a folder, or, without one, of the page elsewhere."""
    handler = functools.partial(Quiet, directory=str(root)) if root else Elsewhere
    server = Server(("127.0.0.1", port), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
