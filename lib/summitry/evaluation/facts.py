"""Comparing what an article tells once: its facts, sectors, documents and people."""

from summitry.evaluation.matching import TITLE_OVERLAP, Case, Row, overlap, words
from summitry.evaluation.measures import FIELDS
from summitry.evaluation.scores import Found
from summitry.tables import SEPARATOR


def compare_fields(case: Case) -> None:
    """Compare each field that is annotated, null among them, with the column of `articles`."""
    row = next(iter(case.rows["articles"]), {})
    for name, column in FIELDS.items():
        if name not in case.annotation:
            continue
        found, expected = row.get(column), case.annotation[name]
        if name in ("dateline_place", "place"):
            found, expected = " ".join(words(found)), " ".join(words(expected))
        else:
            found = str(found or "")[:10]
        case.scores[name].add(case.article_id, dict.fromkeys(filter(None, [found])), filter(None, [expected]))


def compare_sectors(case: Case) -> None:
    """Compare the sectors of an article as sets."""
    expected = case.annotated("sectors")
    if expected is None:
        return
    found = {row["sector_code"]: row["sentence_id"] for row in reversed(case.rows["topic_mentions"])}
    optional = case.annotation.get("sectors_optional", ())
    case.scores["sectors"].add(case.article_id, found, expected, optional)


def compare_documents(case: Case) -> None:
    """Compare documents one to one: by kind, and by at least half of the words of the shorter title; then the sectors of those found.

    A kind that is annotated in short, "memorandum", is met by each that begins so, "memorandum of understanding".
    """
    expected = case.annotated("documents")
    if expected is None:
        return
    free = list(case.rows["documents"])
    for document in expected:
        kind = document["kind"].replace(" ", "_")

        def likeness(row: Row, kind: str = kind, title: str = document["title"]) -> tuple[bool, float]:
            """Whether the kinds agree, then how much the titles do."""
            return row["kind_code"].startswith(kind), overlap(row["title"], title)

        best = max(free, key=likeness, default=None)
        said = f"{document['kind']}: {document['title']}"
        if best and likeness(best) >= (True, TITLE_OVERLAP):
            free.remove(best)
            case.hit("documents", said, best)
            found = dict.fromkeys(filter(None, (best["sector_codes"] or "").split(SEPARATOR)))
            optional = document.get("sectors_optional", ())
            case.scores["document_sectors"].add(
                case.article_id, found, document.get("sectors", ()), optional, sentence_id=best["sentence_id"]
            )
        else:
            case.miss("documents", said, document["title"])
    for row in free:
        case.extra("documents", f"{row['kind_code']}: {row['title']}", row)


def compare_people(case: Case) -> None:
    """Compare the people of an article, each once: one name must hold the other, as a surname does."""
    annotated = case.annotated("people")
    if annotated is None:
        return
    score = case.scores["people"]
    found = {tuple(words(row["name"])): row["sentence_id"] for row in reversed(case.rows["people"])}
    expected = {tuple(words(name)) for name in annotated}
    optional = {tuple(words(name)) for name in case.annotation.get("people_optional", ())}
    for name in sorted(expected):
        same = next((other for other in found if _same_person(name, other)), None)
        if same:
            score.hits.append(Found(case.article_id, " ".join(name), found[same]))
        else:
            case.miss("people", " ".join(name), " ".join(name))
    for name in sorted(found):
        known = any(_same_person(name, other) for other in expected) or any(
            set(other) <= set(name) for other in optional
        )
        if not known:
            score.extras.append(Found(case.article_id, " ".join(name), found[name]))


def _same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return set(one) <= set(other) or set(other) <= set(one)
