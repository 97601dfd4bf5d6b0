"""Comparing what an article tells many times: organisations, quotations, figures, events, commitments, and what came of them."""

import math

from summitry.evaluation.matching import Case, Row, holds, words
from summitry.tables import SEPARATOR

# Words that bound a figure, by what they let it be; any others leave it exact.
_BOUNDS = {
    "above": ("more than", "over", "above", "at least", "exceeding"),
    "about": ("about", "approximately", "around", "some", "roughly", "estimated"),
    "below": ("almost", "nearly", "close to", "up to", "less than", "under", "below"),
}
_NO_TIME = "no time"
# What came of a commitment; that nothing was reported is no report.
OUTCOMES = ("restated", "superseded", "in_progress", "fulfilled", "fulfilled_late")


def compare_quotes(case: Case) -> None:
    """Compare direct quotations by their first words, then the speakers of those found."""
    expected = case.annotated("quotes")
    if expected is None:
        return
    free = [row for row in case.rows["quotes"] if row["is_direct"]]
    for quote in expected:
        start = words(quote["start"])
        found = next((row for row in free if words(row["text"])[: len(start)] == start), None)
        if not found:
            case.miss("quotes", quote["start"], quote["start"])
            continue
        free.remove(found)
        case.hit("quotes", quote["start"], found)
        same = set(words(quote["speaker"])) & set(words(found["speaker"]))
        said = quote["speaker"] if same else found["speaker"] or "nobody"
        case.agree("speakers", found, said, quote["speaker"])
    for row in free:
        # A fragment within somebody's sentence counts neither way.
        if not row["text"].lstrip(" .…\"'“‘«")[:1].islower():
            case.extra("quotes", row["text"][:60], row)


def compare_organisations(case: Case) -> None:
    """Compare mentions of organisations by their words, in reading order, then the names of those found."""
    expected = case.annotated("organisations")
    if expected is None:
        return
    free = list(case.rows["organisations"])
    for mention in expected:
        found = next((row for row in free if words(row["text"]) == words(mention["text"])), None)
        if not found:
            case.miss("organisations", mention["text"], mention["text"])
            continue
        free.remove(found)
        case.hit("organisations", mention["text"], found)
        name, meant = (" ".join(words(one)) for one in (found["name"], mention["name"]))
        case.agree("organisation_names", found, name, meant, of=mention["text"])
    optional = [words(text) for text in case.annotation.get("organisations_optional", ())]
    for row in free:
        if words(row["text"]) not in optional:
            case.extra("organisations", row["text"], row)


def compare_statements(case: Case) -> None:
    """Compare reported statements by their sentence, then the speakers of those found."""
    expected = case.annotated("statements")
    if expected is None:
        return
    sentences = _sentences(case)
    free = [row for row in case.rows["quotes"] if not row["is_direct"]]
    for statement in expected:
        evidence = statement["evidence"]
        same = (row for row in free if holds(evidence, sentences.get(row["sentence_id"], "")))
        # Of several statements of a sentence, the one by the same speakers.
        who = _all(statement["speakers"])
        found = min(same, key=lambda row: _all(_names(row["speaker"])) != who, default=None)
        if not found:
            case.miss("statements", evidence, evidence)
            continue
        free.remove(found)
        case.hit("statements", evidence, found)
        case.agree("statement_speakers", found, _all(_names(found["speaker"])), who, of=evidence)
    for row in free:
        case.extra("statements", row["text"], row)


def compare_dates(case: Case) -> None:
    """Compare time expressions in reading order, the words of one within those of the other, then the times of those found."""
    expected = case.annotated("dates")
    if expected is None:
        return
    free = list(case.rows["date_mentions"])
    for time in expected:
        found = next((row for row in free if holds(time["text"], row["text"])), None)
        if not found:
            case.miss("dates", time["text"], time["text"])
            continue
        free.remove(found)
        case.hit("dates", time["text"], found)
        case.agree(
            "date_values", found, found["edtf"] or _NO_TIME, time["value"] or _NO_TIME, of=time["text"]
        )
    for row in free:
        case.extra("dates", row["text"], row)


def compare_figures(case: Case) -> None:
    """Compare figures by value, then the bounds of those found."""
    expected = case.annotated("figures")
    if expected is None:
        return
    free = list(case.rows["figures"])
    for figure in expected:
        said = f"{figure['value']:,.15g} {figure['unit']}"
        found = next((row for row in free if math.isclose(row["value"], figure["value"], rel_tol=1e-6)), None)
        if not found:
            case.miss("figures", said, said)
            continue
        free.remove(found)
        case.hit("figures", said, found)
        case.agree("bounds", found, _bound(found["bound"]), _bound(figure.get("qualifier")), of=said)
    for row in free:
        case.extra("figures", f"{row['value']:,.15g} {row['unit']}", row)


def _bound(said: str | None) -> str:
    return next((bound for bound, known in _BOUNDS.items() if said in known), "exact")


def compare_events(case: Case) -> None:
    """Compare events by kind, on words that overlap, then the times and statuses of those found."""
    expected = case.annotated("events")
    if expected is None:
        return
    body = str(next(iter(case.rows["articles"]), {}).get("body") or "")
    free = list(case.rows["events"])
    for event in expected:
        said = f"{event['kind']}: {event['words']}"
        start = body.find(event["words"])
        end = start + len(event["words"])
        near = [row for row in free if row["kind_code"] == event["kind"] and row["start"] < end and start < row["end"]]  # fmt: skip
        # Of two events on the same words, the one that is told alike.
        alike = sorted(near, key=lambda row: (row["status_code"] != event["status"], row["edtf"] != event["when"]))  # fmt: skip
        if start < 0 or not alike:
            case.miss("events", said, event["words"])
            continue
        free.remove(alike[0])
        case.hit("events", said, alike[0])
        found, of = alike[0], event["words"]
        case.agree("event_times", found, found["edtf"] or _NO_TIME, event["when"] or _NO_TIME, of=of)
        case.agree("event_statuses", found, found["status_code"], event["status"], of=of)
    for row in free:
        case.extra("events", f"{row['kind_code']}: {row['text']}", row)


def compare_commitments(case: Case) -> None:
    """Compare commitments by sentence and kind, then the strengths and parties of those found."""
    expected = case.annotated("commitments")
    if expected is None:
        return
    sentences = _sentences(case)
    free = list(case.rows["commitments"])
    for commitment in expected:
        evidence = commitment["evidence"]
        said = f"{commitment['kind']}: {evidence}"
        found = next(
            (
                row
                for row in free
                if row["kind_code"] == commitment["kind"]
                and holds(evidence, sentences.get(row["sentence_id"], ""))
            ),
            None,
        )
        if not found:
            case.miss("commitments", said, evidence)
            continue
        free.remove(found)
        case.hit("commitments", said, found)
        case.agree("commitment_strengths", found, found["strength_code"], commitment["strength"], of=evidence)
        if "by" in commitment:
            by = _all(_names(found["by"]))
            case.agree("commitment_parties", found, by, _all(commitment["by"]), of=evidence)
    for row in free:
        case.extra(
            "commitments", f"{row['kind_code']}: {sentences.get(row['sentence_id'], row['text'])}", row
        )


def _names(cell: str | None) -> list[str]:
    return (cell or "").split(SEPARATOR)


def _all(names: list[str]) -> str:
    return ", ".join(sorted(filter(None, names))) or "nobody"


def _sentences(case: Case) -> dict[str, str]:
    return {row["sentence_id"]: row["text"] for row in case.rows["sentences"]}


def compare_follow_ups(case: Case) -> None:
    """Compare what came of the article's commitments: the sentence of the commitment, the outcome, and one that tells it.

    A chain counts in the article that begins it. That nothing was reported is not compared: an outcome
    that is not annotated is found in error.
    """
    expected = case.annotated("follow_ups")
    if expected is None:
        return
    sentences, free = _sentences(case), _outcomes(case)
    for follow_up in expected:
        said = f"{follow_up['status']}: {follow_up['evidence']}"
        found = next(
            (
                (first, status, told)
                for first, status, told in free
                if status == follow_up["status"]
                and holds(follow_up["evidence"], sentences.get(first["sentence_id"], ""))
                and any(holds(sentence, evidence) for sentence in told for evidence in follow_up["later"])
            ),
            None,
        )
        if found:
            free.remove(found)
        if follow_up.get("optional", False):
            continue
        if found:
            case.hit("follow_ups", said, found[0])
        else:
            case.miss("follow_ups", said, follow_up["evidence"])
    for first, status, _ in free:
        case.extra("follow_ups", f"{status}: {sentences.get(first['sentence_id'], first['text'])}", first)


def _outcomes(case: Case) -> list[tuple[Row, str, list[str]]]:
    """Of each chain that the article begins: its first row, and the sentences of each outcome, of any article."""
    found = []
    for first in case.rows["follow_ups"]:
        if first["step"] != 1:
            continue
        later: dict[str, list[str]] = {}
        for row in case.rows["chains"]:
            if row["chain_id"] == first["chain_id"] and row["step"] > 1 and row["status_code"] in OUTCOMES:
                later.setdefault(row["status_code"], []).append(row["sentence"])
        found += [(first, status, told) for status, told in later.items()]
    return found
