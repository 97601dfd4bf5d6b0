"""Entering: what a browser is given before a page is drawn, which is the page that its path means, and the script that keeps steps."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from starlette.responses import RedirectResponse, Response
from streamlit import get_option

from summitry.ui import steps

# Where Streamlit and the extracts have their files: what stands there below a name is no page, though it may be HTML.
_FILES = (["_stcore"], ["app"], ["component"], ["extracts"], ["media"], ["static"])
_AFRESH = {"cache-control": "no-cache"}
# What asks for less than the whole page as it is.
_LESS = (b"accept-encoding", b"if-none-match", b"if-modified-since", b"range")


class Entered:
    """Leads from a path below a page to the page, and gives every page the script that keeps steps.

    Streamlit answers any path with its own page, whose files the browser then looks for below the path, and finds none.
    """

    def __init__(self, app: Callable) -> None:
        self.app = app

    async def __call__(self, scope: dict, receive: Callable, send: Callable) -> None:
        """Answer a request; what asks for no page passes through."""
        if scope["type"] != "http" or _names(scope)[:1] in _FILES:
            await self.app(scope, receive, send)
            return
        if scope["path"].rpartition("/")[2] == steps.FILE:
            script = Response(steps.SCRIPT, media_type="text/javascript", headers=_AFRESH)
            await script(scope, receive, send)
            return
        parts: list[bytes] = []
        is_page = False

        async def entered(message: dict) -> None:
            """The message; a page is held back until all of it is there."""
            nonlocal is_page
            if message["type"] == "http.response.start" and _is_page(message):
                is_page = True
            elif not is_page:
                await send(message)
            else:
                parts.append(message.get("body", b""))
                if not message.get("more_body"):
                    await _answer(scope, b"".join(parts))(scope, receive, send)

        headers = [(name, value) for name, value in scope["headers"] if name not in _LESS]
        await self.app({**scope, "headers": headers, "extensions": {}}, receive, entered)


def _is_page(start: Mapping[str, Any]) -> bool:
    kind = dict(start["headers"]).get(b"content-type", b"")
    return start["status"] == 200 and kind.startswith(b"text/html")


def _answer(scope: Mapping[str, Any], body: bytes) -> Response:
    """The page with the script; below a page the way to it, told from the path itself, since a proxy may have cut its beginning."""
    names = _names(scope)
    if len(names) < 2:
        page = body.replace(b"<head>", f"<head>{steps.TAG}".encode(), 1)
        return Response(page, media_type="text/html", headers=_AFRESH)
    asked = scope["query_string"].decode("latin-1")
    above = "../" * (_inside(scope).count("/") - 1) + quote(names[0], safe="")
    return RedirectResponse(f"{above}?{asked}" if asked else above, status_code=303, headers=_AFRESH)


def _names(scope: Mapping[str, Any]) -> list[str]:
    return [name for name in _inside(scope).split("/") if name]


def _inside(scope: Mapping[str, Any]) -> str:
    """The path below where the server has put its pages."""
    base = get_option("server.baseUrlPath").strip("/")
    path: str = scope["path"]
    return path.removeprefix(f"/{base}" if base else "")
