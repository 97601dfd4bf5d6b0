"""People: who is spoken of, in which office, how often at each visit, and who met whom."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import pandas as pd

from summitry.corpus import Corpus
from summitry.entities.countries import most_stated
from summitry.filters import NOT_STATED
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import visit_labels
from summitry.tables import SEPARATOR, Column, Table

# How a person can be mentioned.
WAYS = {"name": "By name", "title": "By office (“the president”)", "pronoun": "By “he” or “she”"}
COUNTRY_NOT_STATED = "Country not stated"
_PERSON = (
    Column("person", "text", "The person, by the fullest form of the name in any article."),
    Column("office", "text", "The office that the articles state most often."),
    Column("country_code", "code", "Country of the office, as most mentions by name that state one say.", vocabulary="countries"),
    Column("country", "text", "Its label."),
)  # fmt: skip
PERSONS = Table(
    "persons", "Persons", "One person.", ("person",),
    (
        *_PERSON,
        Column("mentions", "integer", "How often the articles speak of the person, by name, by office or by pronoun."),
        Column("by_name", "integer", "How often of these by name."),
        Column("articles", "integer", "Articles that do."),
    ),
)  # fmt: skip
BY_VISIT = Table(
    "persons_by_visit", "Persons by visit", "One person in the articles on one visit.", ("person", "visit_id"),
    (
        *_PERSON,
        Column("visit_id", "id", "The visit."),
        Column("visit", "text", "Its label."),
        Column("mentions", "integer", "How often the articles on the visit speak of the person, by name, by office or by pronoun."),
        Column("articles", "integer", "Articles on the visit that do."),
    ),
)  # fmt: skip
MEETINGS = Table(
    "meetings", "Who met whom", "Two persons of two countries at one visit.", ("person", "met", "visit_id"),
    (
        Column("person", "text", "A person of one country."),
        Column("country", "text", "That country."),
        Column("met", "text", "The person of the other country."),
        Column("met_country", "text", "That country."),
        Column("visit_id", "id", "The visit."),
        Column("visit", "text", "Its label."),
        Column("reports", "integer", "Sentences that tell of talks, a meeting or a ceremony with both."),
    ),
)  # fmt: skip
# Events at which people meet have this code in the PLOVER ontology.
_MEETING = "CONSULT"


@dataclass(frozen=True)
class Roster:
    """Who is who in a corpus, for words that name a person elsewhere than in `people`.

    Attributes:
        person: Name, or a part of it that stands for nobody else -> the person, as `people` names him or her.
        office: Person -> the office stated most often.
        country: Person -> code of the country stated most often, under which quotes and commitments are counted too.
    """

    person: dict[str, str]
    office: dict[str, str]
    country: dict[str, str]

    def of(self, name: str) -> str:
        """The person of a name; an unknown name stands for itself."""
        return self.person.get(name, name)


def roster(whole: Corpus) -> Roster:
    """Tell who is who over all articles, from their mentions by name."""
    named = whole["people"]
    named = named[named["named_by"] == "name"]
    forms = named.drop_duplicates(["text", "name"])[["text", "name"]]
    alone = forms[~forms["text"].duplicated(keep=False)]
    return Roster(
        {**dict(zip(alone["text"], alone["name"], strict=True)), **{name: name for name in named["name"]}},
        _commonest(named["name"], named["role"]),
        most_stated(
            zip(
                named["name"],
                named["country_code"].astype(object).where(named["country_code"].notna(), None),
                strict=True,
            )
        ),
    )


def _commonest(who: pd.Series, values: pd.Series) -> dict[str, str]:
    """For each person the value that stands most often; of several the first by name."""
    stated = pd.DataFrame({"who": who, "value": values}).dropna()
    counted = stated.groupby(["who", "value"], sort=False).size().reset_index(name="times")
    counted = counted.sort_values(["times", "value"], ascending=[False, True], kind="stable")
    first = counted.drop_duplicates("who")
    return dict(zip(first["who"], first["value"], strict=True))


def persons(corpus: Corpus, known: Roster) -> pd.DataFrame:
    """Count the mentions of each person.

    Returns:
        `PERSONS`, those spoken of most often first. Nobody named: no rows.
    """
    return _counted(corpus["people"], corpus, known, [])[PERSONS.column_names]


def by_visit(
    corpus: Corpus, known: Roster, whole: Corpus, articles: pd.DataFrame, *, most: int = 20
) -> pd.DataFrame:
    """Count the mentions of each person at each visit.

    Args:
        corpus: The tables, narrowed as the page is.
        known: Who is who.
        whole: The whole corpus: its visits fix the order.
        articles: `articles.NAMED` of the whole corpus.
        most: So many persons, those spoken of most often.

    Returns:
        `BY_VISIT`, persons spoken of most often first, their visits by date. Nobody named: no rows.
    """
    people, labels = corpus["people"], visit_labels(whole)
    visit_of = dict(zip(articles["article_id"], articles["visit_id"], strict=True))
    visit = people["article_id"].astype(object).map(visit_of).fillna(NOT_STATED)
    frame = _counted(people.assign(visit_id=visit), corpus, known, ["visit_id"])
    frame["visit"] = frame["visit_id"].map(labels)
    frame["_all"] = frame.groupby("person")["mentions"].transform("sum")
    frame["_visit"] = frame["visit_id"].map({visit_id: place for place, visit_id in enumerate(labels)})
    frame = frame.sort_values(["_all", "person", "_visit"], ascending=[False, True, True])
    kept = frame["person"].drop_duplicates().head(most)
    return frame[frame["person"].isin(kept)][BY_VISIT.column_names].reset_index(drop=True)


def way_marks(corpus: Corpus) -> list[Mark]:
    """How many mentions there are by name, by office and by pronoun, in this order; ways without a mention left out."""
    counted = corpus["people"]["named_by"].astype(object).value_counts()
    return [
        Mark({}, label, int(counted[way]), Slice.of("people", {"named_by": way}))
        for way, label in WAYS.items()
        if way in counted
    ]


def _counted(people: pd.DataFrame, corpus: Corpus, known: Roster, by: list[str]) -> pd.DataFrame:
    mentions = people.assign(
        person=people["name"].astype(object),
        article_id=people["article_id"].astype(object),
        is_name=people["named_by"] == "name",
    )
    grouped = mentions.groupby(["person", *by], sort=False)
    frame = pd.DataFrame(
        {
            "mentions": grouped.size().astype("Int64"),
            "by_name": grouped["is_name"].sum().astype("Int64"),
            "articles": grouped["article_id"].nunique().astype("Int64"),
        }
    )
    frame = frame.reset_index().sort_values(["mentions", "person"], ascending=[False, True])
    labels = corpus.vocabularies.labels("countries")
    frame["office"] = frame["person"].map(known.office).astype("str")
    frame["country_code"] = frame["person"].map(known.country)
    frame["country"] = frame["country_code"].map(labels).fillna(COUNTRY_NOT_STATED)
    return frame.reset_index(drop=True)


def marks(frame: pd.DataFrame) -> list[Mark]:
    """What opens from `persons` and `by_visit`: each row its mentions."""
    found = []
    for row in frame.to_dict("records"):
        fields, where = {"person": row["person"]}, {"name": (row["person"],)}
        label = row["person"]
        if "visit_id" in row:
            fields["visit_id"] = row["visit_id"]
            where["visit_id"] = (row["visit_id"],)
            label = f"{label}, {row['visit']}"
        found.append(Mark(fields, label, row["mentions"], Slice.of("people", where)))
    return found


def meetings(corpus: Corpus, known: Roster, whole: Corpus) -> tuple[pd.DataFrame, list[Mark]]:
    """Who met whom: persons of both countries of a visit in one sentence that tells of a meeting.

    A sentence tells of a meeting if it holds an event that happened and at which people meet (talks, a
    meeting, a welcome). Takes part whom the sentence means, by name, office or pronoun, or who is among the
    event's participants.

    Returns:
        `MEETINGS`, those told most often first, and what each row opens. No such sentence: no rows.
    """
    events = corpus["events"]
    events = events[(events["plover_code"] == _MEETING) & (events["status_code"] == "happened")]
    told: dict[tuple[str, str, str], dict[str, list[str]]] = {}
    for event_id, sentence_id, visit_id, present in _attended(events, corpus, known):
        for one, other in _pairs(present, known, _countries(whole).get(visit_id, ())):
            told.setdefault((one, other, visit_id), {}).setdefault(sentence_id, []).append(event_id)
    countries, visits = corpus.vocabularies.labels("countries"), visit_labels(whole)
    order = {visit_id: place for place, visit_id in enumerate(visits)}
    found = sorted(told.items(), key=lambda item: (-len(item[1]), order[item[0][2]], item[0]))
    rows, marks_ = [], []
    for (one, other, visit_id), sentences in found:
        lands = [countries.get(known.country[person], known.country[person]) for person in (one, other)]
        rows.append((one, lands[0], other, lands[1], visit_id, visits[visit_id], len(sentences)))
        first = tuple(ids[0] for ids in sentences.values())
        fields = {"person": one, "met": other, "visit_id": visit_id}
        label = f"{one} and {other}, {visits[visit_id]}"
        marks_.append(Mark(fields, label, len(first), Slice.of("events", {"event_id": first})))
    return MEETINGS.frame(rows), marks_


def _countries(whole: Corpus) -> dict[str, tuple[str, str]]:
    visits = whole["visits"]
    return {
        visit_id: (guest, host)
        for visit_id, guest, host in zip(
            visits["visit_id"], visits["guest_code"], visits["host_code"], strict=True
        )
    }


def _attended(
    events: pd.DataFrame, corpus: Corpus, known: Roster
) -> Iterable[tuple[str, str, str, Sequence[str]]]:
    """Each event with its sentence, its visit, and the persons in the sentence or among its participants."""
    people = corpus["people"]
    wanted = set(events["sentence_id"].astype(object))
    beside = people[people["sentence_id"].isin(wanted)]
    named: dict[str, list[str]] = {}
    for sentence_id, name in zip(beside["sentence_id"], beside["name"], strict=True):
        named.setdefault(sentence_id, []).append(name)
    for event_id, sentence_id, visit_id, participants in zip(
        events["event_id"], events["sentence_id"], events["visit_id"], events["participants"].fillna(""), strict=True
    ):  # fmt: skip
        if isinstance(visit_id, str):
            listed = [known.of(name) for name in participants.split(SEPARATOR)]
            yield event_id, sentence_id, visit_id, [*named.get(sentence_id, ()), *listed]


def _pairs(present: Sequence[str], known: Roster, countries: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Every two of those present who come from the two countries; the first is of the country that comes first by code."""
    known_here = {person for person in present if known.country.get(person) in countries}
    for pair in combinations(sorted(known_here), 2):
        one, other = sorted(pair, key=lambda person: known.country[person])
        if known.country[one] != known.country[other]:
            yield one, other
