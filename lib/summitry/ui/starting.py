"""Starting the dashboard on a folder, from a checkout or from the installed package."""

import socket
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from click.exceptions import Abort
from streamlit.web import cli as streamlit

import summitry
from summitry.errors import SummitryError, phrase
from summitry.ui import state
from summitry.wording import count

_PACKAGE = Path(summitry.__file__).parent
# The wheel carries the entry file, the pages and the theme inside the package; in a checkout they stand above it.
_ENTRIES = (_PACKAGE / "_dashboard" / "dashboard.py", _PACKAGE.parents[1] / "dashboard.py")
_HOME = ("localhost", "127.0.0.1", "::1")


def entry() -> Path:
    """The dashboard's entry file.

    Raises:
        SummitryError: It is neither in the package nor above it.
    """
    for path in _ENTRIES:
        if path.is_file():
            return path
    raise SummitryError(
        phrase(str(_ENTRIES[0]), "the dashboard is not there", "Install Summitry anew from its wheel.")
    )


def _check_address(address: str, port: int) -> None:
    """Refuse an address at which this machine cannot be reached, and a port that is taken.

    Raises:
        SummitryError: It is so; the message says what to change.
    """
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(
            address, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, UnicodeError) as error:
        remedy = "Leave --address out to serve on this machine alone."
        raise SummitryError(phrase(address, "there is no such address", remedy)) from error
    with closing(socket.socket(family, kind, protocol)) as probe:
        # As a server binds: a port that was just given up is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(place)
        except OSError as error:
            finding = f"nothing can be served there ({error.strerror})"
            remedy = f"Name another port, for example --port {port + 1 if port < 65_535 else 8501}."
            raise SummitryError(phrase(f"{address}, port {port}", finding, remedy)) from error


def run(folder: Path, address: str, port: int, say: Callable[[str], None]) -> None:
    """Read the folder, say where it can be seen, and serve it until Ctrl-C.

    Args:
        folder: Articles; see `articles.read_folder`.
        address: At which to listen; `localhost` is reached from this machine alone.
        port: The port there.
        say: Takes each line that the user should read.

    Raises:
        SummitryError: The folder cannot be read, or nothing can be served there.
    """
    _check_address(address, port)
    page = entry()
    # Read here, and kept: the server runs in this process and finds it read.
    corpus = state.build(folder).corpus
    articles, problems = len(corpus["articles"]), len(corpus["problems"])
    say(
        f"{folder}: {count(articles, 'article')}"
        + (f", {count(problems, 'problem')} in reading them" if problems else "")
    )
    host = f"[{address}]" if ":" in address else address
    say(f"Open http://{host}:{port} in a browser. Ctrl-C ends it.")
    if address not in _HOME:
        say("Whoever can reach this machine can now read these articles.")
    options = {
        "server.address": address,
        "server.port": port,
        "server.headless": "true",
        "logger.hideWelcomeMessage": "true",
    }
    arguments = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    # Ctrl-C is how it is meant to end.
    with suppress(Abort):
        streamlit.main(["run", str(page), *arguments, "--", str(folder)], standalone_mode=False)
