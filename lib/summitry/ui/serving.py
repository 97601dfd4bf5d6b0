"""Serving: what happens once, before the first reader comes, and what every answer says to the browser."""

import sys
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from starlette.routing import Route
from streamlit import get_option
from streamlit.runtime.pages_manager import PagesManager

from summitry import extracts, terminal
from summitry.corpus import Corpus
from summitry.errors import SummitryError
from summitry.ui import sidebar, state, steps

# Nothing but what this server gives; the checksums are those of the one script in Streamlit's own page, and of ours.
_POLICY = (
    f"default-src 'self'; script-src 'self' 'sha256-THxz9J9+wf7rhwR2YkXJoSZ13UCmYyC+3lNDv2+8ugA=' {steps.CHECKSUM}; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self' data:; "
    "worker-src 'self' blob:; object-src 'none'; frame-ancestors 'self'; base-uri 'self'"
)
_HEADERS = (
    (b"content-security-policy", _POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
)


# Where Streamlit and the extracts have their files: what stands there below a name is no page, though it may be HTML.
_FILES = ("_stcore", "app", "component", "extracts", "media", "static")


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

    return extracts.routes(source)


def _page_above(scope: Mapping[str, Any]) -> bytes:
    """Where a path below a page leads: to the page, told from the path itself, since a proxy may have cut its beginning.

    Streamlit answers any path with its own page, whose files the browser then looks for below the path, and finds none.

    Returns:
        The address of the page, with what the path was asked; of a page itself, and of a file, none.
    """
    base = get_option("server.baseUrlPath").strip("/")
    inside = scope["path"].removeprefix(f"/{base}" if base else "")
    names = [name for name in inside.split("/") if name]
    if len(names) < 2 or names[0] in _FILES:
        return b""
    asked = b"?" + scope["query_string"] if scope.get("query_string") else b""
    return b"../" * (inside.count("/") - 1) + quote(names[0], safe="").encode() + asked


class Guarded:
    """Adds the headers that keep foreign scripts, images and frames out, and leads from paths below a page to the page."""

    def __init__(self, app: Callable) -> None:
        self.app = app

    async def __call__(self, scope: dict, receive: Callable, send: Callable) -> None:
        """Answer a request; anything but HTTP passes through."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        is_led_away = False

        async def guarded(message: dict) -> None:
            """The message, with the headers where it opens an answer."""
            nonlocal is_led_away
            if message["type"] == "http.response.start":
                given = list(message.get("headers", ()))
                above = _page_above(scope) if _is_page(given) else b""
                if above:
                    is_led_away = True
                    message = {**message, "status": 303}
                    given = [(b"location", above), (b"content-length", b"0"), (b"cache-control", b"no-cache")]
                message = {**message, "headers": [*given, *_HEADERS]}
            elif is_led_away:
                if message.get("more_body"):
                    return
                message = {"type": "http.response.body", "body": b""}
            await send(message)

        await self.app(scope, receive, guarded)


def _is_page(headers: Iterable[tuple[bytes, bytes]]) -> bool:
    return any(name.lower() == b"content-type" and value.startswith(b"text/html") for name, value in headers)
