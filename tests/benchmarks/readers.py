"""How long many readers at once wait for a filter: the dashboard's own messages, without a browser.

    make bench
    .venv/bin/python tests/benchmarks/readers.py --readers 30 --seconds 60

Each reader has a session of their own, opens the page of sectors, and then chooses one sector after the other,
with two to six seconds to think in between. A time runs from the choice to the end of the page. Every answer
is checked: the chip that it shows must be the reader's own choice. All run on the same cores as the server.
"""

import asyncio
import random
import statistics
import tempfile
import time
from pathlib import Path

import websockets
from pages import arguments, articles_of, serving
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

_THINKS = (2.0, 6.0)  # seconds
_LABEL, _CHIP = "Sector", "chip_0"


class Reader:
    """One session: the filter of sectors, and what its last page showed."""

    def __init__(self, socket: websockets.ClientConnection) -> None:
        self._socket = socket
        self.filter_id = ""
        self.sectors: list[str] = []
        self.chip = ""
        self.failures = 0

    async def ask(self, sector: str | None = None) -> float:
        """Seconds until the page is made; `sector` is chosen in the filter."""
        message = BackMsg()
        message.rerun_script.page_name = "sectors"
        if sector:
            state = message.rerun_script.widget_states.widgets.add()
            state.id = self.filter_id
            state.string_array_value.data.append(sector)
        begun = time.perf_counter()
        await self._socket.send(message.SerializeToString())
        self.chip = ""
        while True:
            answer = ForwardMsg()
            answer.ParseFromString(await self._socket.recv())
            self._look_at(answer)
            if answer.WhichOneof("type") == "script_finished":
                return time.perf_counter() - begun

    def _look_at(self, answer: ForwardMsg) -> None:
        if answer.WhichOneof("type") != "delta":
            return
        element = answer.delta.new_element
        kind = element.WhichOneof("type")
        if kind == "multiselect" and element.multiselect.label == _LABEL:
            self.filter_id, self.sectors = element.multiselect.id, list(element.multiselect.options)
        elif kind == "button" and element.button.id.endswith(_CHIP):
            self.chip = element.button.label
        elif kind == "exception":
            self.failures += 1


async def _read(address: str, until: float, number: int) -> tuple[list[float], int]:
    """The waits of one reader, and how many answers were wrong."""
    chance, waits, wrong = random.Random(number), [], 0
    url = f"{address.replace('http', 'ws', 1)}/_stcore/stream"
    async with websockets.connect(
        url, max_size=None, subprotocols=[websockets.Subprotocol("streamlit")]
    ) as socket:
        reader = Reader(socket)
        await asyncio.sleep(chance.uniform(0, _THINKS[1]))
        await reader.ask()
        while time.monotonic() < until:
            await asyncio.sleep(chance.uniform(*_THINKS))
            sector = chance.choice(reader.sectors)
            waits.append(await reader.ask(sector))
            wrong += reader.chip != sector
    return waits, wrong + reader.failures


async def _all(address: str, readers: int, seconds: float) -> tuple[list[float], int]:
    until = time.monotonic() + seconds
    told = await asyncio.gather(*(_read(address, until, number) for number in range(readers)))
    return [wait for waits, _ in told for wait in waits], sum(wrong for _, wrong in told)


def report(folder: Path, readers: int, seconds: float) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as cache, serving(folder, cache) as (address, _):
        asyncio.run(_all(address, 1, 5))
        waits, wrong = asyncio.run(_all(address, readers, seconds))
    ordered = sorted(waits)
    late = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    print(
        f"{readers} readers, {len(waits)} choices of a sector in {seconds:.0f} s: "
        f"median {statistics.median(waits):.3f} s, p95 {late:.3f} s; {wrong} wrong answers"
    )


if __name__ == "__main__":
    parser = arguments(__doc__)
    parser.add_argument("--readers", type=int, default=30)
    parser.add_argument("--seconds", type=float, default=60)
    given = parser.parse_args()
    with articles_of(given.articles, given.more) as (title, folder):
        print(title)
        report(folder, given.readers, given.seconds)
