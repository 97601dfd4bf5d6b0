"""Entering: what a browser is given before a page is drawn, which is the page that its path means, and the script that keeps steps."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from starlette.responses import RedirectResponse, Response
from streamlit import get_option

from summitry import addresses
from summitry.ui import steps

# Where Streamlit and the extracts have their files: what stands there below a name is no page, though it may be HTML.
_FILES = (["_stcore"], ["app"], ["component"], ["extracts"], ["media"], ["static"])
_AFRESH = {"cache-control": "no-cache"}
# What asks for less than the whole page as it is.
_LESS = (b"accept-encoding", b"if-none-match", b"if-modified-since", b"range")


class Entered:
    """Leads from a path below a page to the page, from one that is no page to the first, and gives every page the script that keeps steps.

    Streamlit answers any path with its own page, whose files the browser then looks for below the path, and finds none.
    Of what is no page it says so in a dialog, which hides what there is.
    """

    def __init__(self, app: Callable, pages: Mapping[str, str]) -> None:
        """Enter an app.

        Args:
            app: Answers the requests.
            pages: Names of its pages, as their files have them, and their paths; that of the first is empty.
        """
        self.app, self.pages = app, pages

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
                    await self._answer(scope, b"".join(parts))(scope, receive, send)

        headers = [(name, value) for name, value in scope["headers"] if name not in _LESS]
        await self.app({**scope, "headers": headers, "extensions": {}}, receive, entered)

    def _answer(self, scope: Mapping[str, Any], body: bytes) -> Response:
        """The page with the script; elsewhere the way to one, told from the path itself, since a proxy may have cut its beginning."""
        names, asked = _names(scope), scope["query_string"].decode("latin-1")
        page = self.pages.get(names[0]) if names else ""
        if names == ([page] if page else []):
            drawn = body.replace(b"<head>", f"<head>{steps.TAG}".encode(), 1)
            return Response(drawn, media_type="text/html", headers=_AFRESH)
        if page is None:
            asked = "&".join(filter(None, [urlencode({addresses.NO_PAGE: names[0]}), asked]))
        way = "../" * (_inside(scope).count("/") - 1) + quote(page or "", safe="") or "./"
        return RedirectResponse(f"{way}?{asked}" if asked else way, status_code=303, headers=_AFRESH)


def _is_page(start: Mapping[str, Any]) -> bool:
    kind = dict(start["headers"]).get(b"content-type", b"")
    return start["status"] == 200 and kind.startswith(b"text/html")


def _names(scope: Mapping[str, Any]) -> list[str]:
    return [name for name in _inside(scope).split("/") if name]


def _inside(scope: Mapping[str, Any]) -> str:
    """The path below where the server has put its pages."""
    base = get_option("server.baseUrlPath").strip("/")
    path: str = scope["path"]
    return path.removeprefix(f"/{base}" if base else "")
