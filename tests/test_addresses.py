"""Filters in addresses: what is written is read back, labels and codes alike, and nonsense is refused in words."""

import datetime as dt
from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry import addresses, filters
from summitry.addresses import AddressError
from summitry.corpus import Corpus
from summitry.filters import NOT_STATED, Selection

PLACE = "/extracts/people.csv"


def read(corpus: Corpus, query: str) -> Selection:
    return addresses.read(addresses.offer(corpus), parse_qsl(query, keep_blank_values=True), PLACE)


@settings(max_examples=60)
@given(data=st.data())
def test_what_is_written_is_read_back(corpus: Corpus, data: st.DataObject) -> None:
    choices = filters.choices(corpus)
    assert choices.from_on
    assert choices.to_on
    days = sorted(data.draw(st.tuples(*[st.dates(choices.from_on, choices.to_on)] * 2)))
    first, last = addresses.normal_range(days, (choices.from_on, choices.to_on))

    def some(values: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(data.draw(st.lists(st.sampled_from(values), max_size=3, unique=True)))

    selection = Selection(
        first,
        last,
        sector_codes=some(choices.sector_codes),
        visit_ids=some(choices.visit_ids),
        outlets=some(choices.outlets),
        speakers=some(choices.speakers),
        document_kinds=some(choices.document_kinds),
    )
    assert read(corpus, addresses.write(selection).removeprefix("?")) == selection


def test_nothing_chosen_is_an_address_without_filters(corpus: Corpus) -> None:
    assert addresses.write(Selection()) == ""
    assert read(corpus, "") == Selection()


@pytest.mark.parametrize(
    ("query", "selection"),
    [
        pytest.param("sector=Trade&sector=energy&sector=trade", Selection(sector_codes=("trade", "energy")), id="labels and codes, each once"),
        pytest.param("outlet=Not+stated", Selection(outlets=(NOT_STATED,)), id="what the articles do not state"),
        pytest.param("speaker=Aleksandar%20Vu%C4%8Di%C4%87", Selection(speakers=("Aleksandar Vučić",)), id="a name beyond ASCII"),
        pytest.param("visit=Serbia%20in%20Kazakhstan,%20February%202026", Selection(visit_ids=("srb-kaz-2026-02-27",)), id="a visit by its label"),
        pytest.param("from=2026-01-01", Selection(from_on=dt.date(2026, 1, 1)), id="an open range"),
        pytest.param("from=1990-01-01&to=2090-01-01", Selection(), id="a range that leaves nothing out"),
        pytest.param("dates=2026-12-31&dates=2026-01-01", Selection(from_on=dt.date(2026, 1, 1), to_on=dt.date(2026, 12, 31)), id="days as pages write them, in any order"),
        pytest.param("dates=2026-02-27", Selection(from_on=dt.date(2026, 2, 27), to_on=dt.date(2026, 2, 27)), id="one day as pages write it"),
    ],
)  # fmt: skip
def test_an_address_is_read_as_the_page_reads_it(corpus: Corpus, query: str, selection: Selection) -> None:
    assert read(corpus, query) == selection


@pytest.mark.parametrize(
    ("query", "message"),
    [
        pytest.param("cake=1", 'there is no filter "cake". Known: dates, from, kind, outlet, sector, speaker, to, visit. Correct it', id="an unknown filter"),
        pytest.param("sector=cake", 'sector "cake" does not occur in these articles. Known: agriculture, ', id="an unknown sector"),
        pytest.param("sector=Enrgy", 'sector "Enrgy" does not occur in these articles. Known: energy, agriculture, ', id="a misspelt sector: the most like it comes first"),
        pytest.param("visit=", 'visit "" does not occur in these articles. Known: kaz-srb-2024-11-19, srb-kaz-2026-02-27. Correct', id="an empty value"),
        pytest.param("outlet=%3Cscript%3E%0A%00", 'outlet "<script>��" does not occur', id="control characters"),
        pytest.param("outlet=" + "x" * 999, f'outlet "{"x" * 60}..." does not occur', id="a long value"),
        pytest.param("from=20260101", 'from "20260101" is not a day. Write it as YYYY-MM-DD', id="a day written otherwise"),
        pytest.param("to=2026-02-30", 'to "2026-02-30" is not a day.', id="a day that there is not"),
        pytest.param("from=2026-03-01&to=2026-02-01", "from 2026-03-01 lies after to 2026-02-01. Change one", id="a reversed range"),
    ],
)  # fmt: skip
def test_what_is_not_known_is_refused_with_what_is(corpus: Corpus, query: str, message: str) -> None:
    with pytest.raises(AddressError) as refused:
        read(corpus, query)
    assert str(refused.value).startswith(f"{PLACE}: {message}")
