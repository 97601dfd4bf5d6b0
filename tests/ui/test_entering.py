"""Entering: which paths are pages, and where all others lead."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urljoin

import pytest

from summitry.ui import steps
from summitry.ui.entering import Entered

PAGES = {"summary": "", "visits": "visits"}
BODY = b"<html><head></head></html>"


async def _server(_scope: dict, _receive: Any, send: Any) -> None:
    """Answers every path with its own page, as Streamlit does."""
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/html")]})
    await send({"type": "http.response.body", "body": BODY})


def answered(path: str, query: str = "") -> tuple[int, dict[str, str], str]:
    sent: list[dict] = []

    async def ask() -> None:
        async def send(message: dict) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "GET", "path": path, "query_string": query.encode(), "headers": []}
        await Entered(_server, PAGES)(scope, None, send)  # type: ignore[arg-type]

    # On a thread of its own: a browser that is open keeps the loop of this one.
    with ThreadPoolExecutor(1) as apart:
        apart.submit(asyncio.run, ask()).result()
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], headers, sent[1].get("body", b"").decode()


@pytest.mark.parametrize("path", ["/", "/visits"])
def test_a_page_is_given_with_the_script_of_steps(path: str) -> None:
    status, _, body = answered(path)
    assert status == 200
    assert steps.TAG in body


@pytest.mark.parametrize(
    ("path", "query", "way"),
    [
        pytest.param("/visits/more", "", "/visits", id="below a page"),
        pytest.param("/visits/more/still", "sector=Trade", "/visits?sector=Trade", id="far below a page"),
        pytest.param("/summary", "", "/", id="the first page by its name"),
        pytest.param("/summary/more", "sector=Trade", "/?sector=Trade", id="below the first page"),
        pytest.param("/nowhere", "", "/?page=nowhere", id="no page"),
        pytest.param("/nowhere/", "", "/?page=nowhere", id="no page, with a stroke at its end"),
        pytest.param("/no where&x=1", "sector=Trade", "/?page=no+where%26x%3D1&sector=Trade", id="no page, with signs of its own"),
        pytest.param("/nowhere/more", "", "/?page=nowhere", id="below no page"),
    ],
)  # fmt: skip
def test_any_other_path_leads_to_a_page(path: str, query: str, way: str) -> None:
    status, headers, _ = answered(path, query)
    assert status == 303
    assert urljoin(f"http://here{path}", headers["location"]) == f"http://here{way}"


@pytest.mark.parametrize("path", ["/static/nowhere", "/_stcore/health", "/media/nowhere.html"])
def test_what_the_server_keeps_to_itself_passes_through(path: str) -> None:
    assert answered(path) == (200, {"content-type": "text/html"}, BODY.decode())
