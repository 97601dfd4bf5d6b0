"""The seeds' tables against their hand annotations: no measure may fall below its floor.

`pytest tests/test_gold.py --raise-floors` writes what is reached now into `gold/floors.toml`; a floor is
never lowered.
"""

import json
import tomllib
from pathlib import Path

import pytest

from summitry import evaluation
from summitry.corpus import Corpus
from summitry.evaluation import MEASURES, Annotation, Score, annotations, report
from summitry.evaluation.scores import Found

GOLD = Path(__file__).resolve().parent / "gold"
FLOORS = GOLD / "floors.toml"


@pytest.fixture(scope="module")
def scores(corpus: Corpus) -> dict[str, Score]:
    return evaluation.evaluate(annotated(corpus), corpus.tables)


def annotated(corpus: Corpus) -> list[Annotation]:
    """The annotations of the seeds, checked."""
    return annotations.read(GOLD / "seeds.jsonl", corpus.vocabularies, corpus["articles"]["article_id"])


def read_floors() -> dict[str, dict]:
    return tomllib.loads(FLOORS.read_text(encoding="utf-8"))


def wrong(score: Score) -> dict[str, set[str]]:
    """What is missed and what is found in error, as lines."""
    return {"missed": {f"{row.article_id}: {row.value}" for row in score.misses}, "extra": {f"{row.article_id}: {row.value}" for row in score.extras}}  # fmt: skip


def as_toml(floors: dict[str, dict]) -> str:
    lines = [
        "# Reached on the seeds, with every row that is still wrong. Written by --raise-floors; floors only rise."
    ]
    for name, floor in floors.items():
        lines += ["", f"[{name}]", f"f1 = {floor['f1']:.4f}"]
        for kind in ("missed", "extra"):
            rows = "".join(f"  {json.dumps(row, ensure_ascii=False)},\n" for row in sorted(floor[kind]))
            lines.append(f"{kind} = [\n{rows}]" if rows else f"{kind} = []")
    return "\n".join([*lines, ""])


def raised(floor: dict, score: Score) -> dict:
    """The floor, or what is reached now where that is higher."""
    # Rounded down, so that it is reached indeed; where nothing could be compared, nothing is reached.
    reached = int(score.f1 * 10_000) / 10_000 if score.hits or score.misses else 0.0
    return floor if reached < floor.get("f1", 0) else {"f1": reached, **wrong(score)}


def test_every_article_is_annotated(corpus: Corpus) -> None:
    assert {annotation["id"] for annotation in annotated(corpus)} == set(corpus["articles"]["article_id"])


def test_floors_are_kept(scores: dict[str, Score], request: pytest.FixtureRequest) -> None:
    floors = read_floors()
    if request.config.getoption("--raise-floors"):
        floors = {name: raised(floors.get(name, {}), scores[name]) for name in MEASURES}
        FLOORS.write_text(as_toml(floors), encoding="utf-8")
    print(*report.lines(scores), sep="\n")
    assert list(floors) == list(MEASURES)
    for name, floor in floors.items():
        for kind, now in wrong(scores[name]).items():
            known = set(floor[kind])
            for row in sorted(now ^ known):
                print(f"{name}, {'gained: no longer' if row in known else 'lost:'} {kind} {row}")
    fallen = {name: scores[name].f1 for name, floor in floors.items() if scores[name].f1 < floor["f1"]}
    assert not fallen


def test_a_floor_never_falls() -> None:
    floor = {"f1": 0.9, "missed": ["a: x"], "extra": []}
    worse = Score([Found("a", "x")], [Found("a", "y")], [])
    better = Score([Found("a", "x")] * 99, [Found("a", "y")], [])
    assert raised(floor, worse) == floor
    assert raised(floor, better)["f1"] > 0.9
    assert tomllib.loads(as_toml({"sectors": raised({}, worse)})) == {
        "sectors": {"f1": 0.6666, "missed": [], "extra": ["a: y"]}
    }
