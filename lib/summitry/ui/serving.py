"""Serving: what happens once, before the first reader comes, and what every answer says to the browser."""

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from starlette.routing import Route
from streamlit import get_option
from streamlit.runtime.pages_manager import PagesManager

from summitry import extracts, terminal
from summitry.corpus import Corpus
from summitry.errors import SummitryError
from summitry.ui import sidebar, state

# Nothing but what this server gives; the checksum is that of the one script in Streamlit's own page.
_POLICY = (
    "default-src 'self'; script-src 'self' 'sha256-THxz9J9+wf7rhwR2YkXJoSZ13UCmYyC+3lNDv2+8ugA='; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self' data:; "
    "worker-src 'self' blob:; object-src 'none'; frame-ancestors 'self'; base-uri 'self'"
)
_HEADERS = (
    (b"content-security-policy", _POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
)


def lifespan(folder: Path) -> Callable[[Any], AbstractAsyncContextManager[None]]:
    """What to do when the server starts: read the articles, so that the first reader need not wait."""

    @asynccontextmanager
    async def running(_app: Any) -> AsyncIterator[None]:
        """From the start of the server to its end."""
        # Streamlit looks for a folder named pages/ once, and would take the first deep link for a page of
        # its old kind, which runs without the entry file.
        PagesManager.uses_pages_directory = False
        with suppress(SummitryError):
            _tell(state.build(folder).corpus, folder)
        yield

    return running


def _tell(corpus: Corpus, folder: Path) -> None:
    """Tell whoever started the server what was read and what was not."""
    print(*terminal.problems(corpus), terminal.summary(corpus, folder), sep="\n", file=sys.stderr, flush=True)


def extracts_of(folder: Path) -> list[Route]:
    """The addresses of the tables of a folder, from the same corpus as the pages."""

    def source() -> extracts.Source:
        """The corpus as it is when asked."""
        opened = state.build(folder)
        return extracts.Source(
            opened.corpus, sidebar.offered(opened.corpus), lambda selection: opened.narrow(selection)[0]
        )

    base = get_option("server.baseUrlPath").strip("/")
    return extracts.routes(source, base=f"/{base}" if base else "")


class Guarded:
    """Adds the headers that keep foreign scripts, images and frames out, whatever a text may hold."""

    def __init__(self, app: Callable) -> None:
        self.app = app

    async def __call__(self, scope: dict, receive: Callable, send: Callable) -> None:
        """Answer a request; anything but HTTP passes through."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def guarded(message: dict) -> None:
            """The message, with the headers where it opens an answer."""
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message.get("headers", ()), *_HEADERS]}
            await send(message)

        await self.app(scope, receive, guarded)
