"""A proxy in front of a dashboard, as an office has one: it says in a header whom it asks for."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import BaseRequestHandler, ThreadingTCPServer
from urllib.parse import urlsplit

_AT_ONCE = 65_536


@contextmanager
def proxied(address: str, header: str) -> Iterator[str]:
    """The address at which a server answers through a proxy that adds a header to the first request of each connection."""

    class Handler(BaseRequestHandler):
        def handle(self) -> None:
            head = b""
            while b"\r\n" not in head:
                part = self.request.recv(_AT_ONCE)
                if not part:
                    return
                head += part
            asked, _, rest = head.partition(b"\r\n")
            where = urlsplit(address)
            with socket.create_connection((where.hostname or "", where.port or 80)) as server:
                server.sendall(asked + b"\r\n" + header.encode() + b"\r\n" + rest)
                back = threading.Thread(target=_pass_on, args=(server, self.request), daemon=True)
                back.start()
                _pass_on(self.request, server)
                back.join()

    with ThreadingTCPServer(("127.0.0.1", 0), Handler) as proxy:
        proxy.daemon_threads = True
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{proxy.server_address[1]}"
        proxy.shutdown()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    try:
        while part := source.recv(_AT_ONCE):
            target.sendall(part)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        # One side has gone: so has what it would have said.
        source.close()
        target.close()
