"""How fast the tables are built, and what each step costs, next to a spaCy pipeline on the same texts.

    make bench
    .venv/bin/python tests/benchmarks/speed.py --articles 1000 --compiled .venv/compiled

The seeds are repeated, each copy with its own id, dates and numbers. Each side runs on one core in a process
of its own, so that its peak memory is its own. The peer tokenises, splits sentences and finds the same sector
wordings; Summitry does all it does, once as it is and, with `--compiled`, once as machine code made of the same
modules, which must build the same tables. Starting Python and loading libraries and vocabularies is not counted in
the time; in the memory it is, and stands beside it.

Times are those of the core at work, so that other programs on the machine change them little; where it had to
wait for them, the seconds by the clock, given too, are more. The table of steps is of a run of its own, because
taking their times takes time.
"""

import argparse
import datetime as dt
import functools
import inspect
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pandas as pd

from summitry import corpus, extract, gathering, vocabulary

ROOT = Path(__file__).resolve().parents[2]
SEEDS, LIB = ROOT / "seeds", ROOT / "lib"
_DAY = re.compile(
    r"\b(?P<iso>\d{4}-\d{2}-\d{2})\b|\b(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?P<rest>[a-z]*\.?) (?P<day>\d{1,2})\b"
)
_COUNT = re.compile(r"\b\d\d(?= (?:\w+ )?(?:companies|nations))")
# Copies are a week apart and go back in time, so that they stay within this and the last century; then they
# begin anew, told apart by their numbers.
_STEP, _MOST_STEPS = dt.timedelta(days=-7), 2000


def copies(count: int, more: Path | None = None) -> Iterator[dict[str, str]]:
    """Records of the seeds, and of further texts, repeated `count` times in all.

    Args:
        count: So many records.
        more: A `.jsonl` file of further texts with the day of their publication.
    """
    seeds = corpus.build(SEEDS)["articles"]
    texts = list(zip(seeds["article_id"], seeds["body"], seeds["published_on"].dt.date, strict=True))
    if more:
        for line in more.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            day = dt.date.fromisoformat(record.get("published") or "2020-01-01")
            texts.append((record["id"], record["text"], day))
    for number in range(count):
        round_, index = divmod(number, len(texts))
        article_id, body, published = texts[index]
        shift = _STEP * (round_ % _MOST_STEPS)
        text = _COUNT.sub(
            lambda match, more=round_: str(int(match.group()) + more), _redated(body, shift, published.year)
        )
        again = f"\n\nCopy {round_}." if round_ >= _MOST_STEPS or more else ""
        day = {"published": (published + shift).isoformat()} if more else {}
        yield {"id": f"{article_id}-{round_}", "text": text + again, **day}


def _redated(body: str, shift: dt.timedelta, year: int) -> str:
    """The text with its days moved; a day that no calendar has stays as it is."""

    def shifted(match: re.Match[str]) -> str:
        try:
            if match["iso"]:
                return (dt.date.fromisoformat(match["iso"]) + shift).isoformat()
            month = dt.datetime.strptime(match["month"], "%b").month
            day = dt.date(year, month, int(match["day"])) + shift
        except ValueError:
            return match.group()
        return f"{day:%B} {day.day}" if match["rest"].isalpha() else f"{day:%b}. {day.day}"

    return _DAY.sub(shifted, body)


def side_summitry(path: Path) -> dict[str, Any]:
    """Build all tables."""
    vocabularies = vocabulary.read()
    _ = vocabularies.matcher
    before, clock, begun = _peak_mb(), time.perf_counter(), time.process_time()
    built = corpus.build(path.parent, vocabularies)
    return {
        "seconds": time.process_time() - begun,
        "clock": time.perf_counter() - clock,
        "peak_mb": _peak_mb(),
        "before_mb": before,
        "articles": len(built["articles"]),
        "found": len(built["topic_mentions"]),
        "tables": {
            name: (len(table), table.memory_usage(deep=True).sum() / 2**20)
            for name, table in built.tables.items()
        },
        "content": {
            name: hex(pd.util.hash_pandas_object(table, index=False).sum())
            for name, table in built.tables.items()
        },
    }


def side_spacy(path: Path) -> dict[str, Any]:
    """The peer: tokens, sentences, and the same sector wordings."""
    import spacy
    from spacy.matcher import PhraseMatcher

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    matcher = PhraseMatcher(pipeline.vocab, attr="LOWER")
    for term in vocabulary.read().wordings["sector_terms"]:
        matcher.add(term.code, [pipeline.make_doc(term.wording)])
    before, clock, begun = _peak_mb(), time.perf_counter(), time.process_time()
    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    sentences, found = 0, 0
    for document in pipeline.pipe(texts):
        sentences += sum(1 for _ in document.sents)
        found += len(matcher(document))
    return {
        "seconds": time.process_time() - begun,
        "clock": time.perf_counter() - clock,
        "peak_mb": _peak_mb(),
        "before_mb": before,
        "articles": len(texts),
        "found": found,
    }


def side_steps(path: Path) -> dict[str, Any]:
    """Seconds that each step takes by itself, steps inside it left out."""
    spent: Counter[str] = Counter()
    running = [0.0]

    def timed(name: str, step: Callable) -> Callable:
        @functools.wraps(step)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            running.append(0.0)
            begun = time.process_time()
            try:
                result = step(*args, **kwargs)
                return list(result) if inspect.isgenerator(result) else result
            finally:
                took = time.process_time() - begun
                spent[name] += took - running.pop()
                running[-1] += took

        return wrapper

    for caller in (extract, gathering, corpus):
        for module in [value for value in vars(caller).values() if isinstance(value, ModuleType)]:
            for name in _called(caller, module):
                setattr(
                    module,
                    name,
                    timed(f"{module.__name__.removeprefix('summitry.')}.{name}", getattr(module, name)),
                )
    for name, label in (("read_folder", "articles.read_folder"), ("extractions", "extract (the rest)")):
        setattr(corpus, name, timed(label, getattr(corpus, name)))
    for name, method in (("add", gathering.Gathering.add), ("frames", gathering.Gathering.frames)):
        setattr(gathering.Gathering, name, timed(f"gathering.{name}", method))
    return {**side_summitry(path), "steps": dict(spent)}


def _called(caller: ModuleType, module: ModuleType) -> list[str]:
    """Functions of `module` that `caller` calls by the module's name, such as `people.extract`."""
    if not module.__name__.startswith("summitry."):
        return []
    short = module.__name__.rpartition(".")[2]
    names = set(re.findall(rf"\b{short}\.([a-z]\w*)\(", inspect.getsource(caller)))
    return sorted(name for name in names if inspect.isfunction(getattr(module, name, None)))


SIDES = {"summitry": side_summitry, "spacy": side_spacy, "steps": side_steps}
COMPILED = "summitry compiled"


def measure(side: str, path: Path, lib: Path = LIB) -> dict[str, Any]:
    """Run one side on one core in a process of its own, with the package in the folder `lib`."""
    command = [sys.executable, __file__, "--side", side, "--path", str(path)]
    others = [part for part in [os.environ.get("PYTHONPATH")] if part]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(lib.resolve()), *others])}
    done = subprocess.run(
        command, stdout=subprocess.PIPE, check=True, stdin=subprocess.DEVNULL, env=environment
    )
    return json.loads(done.stdout)


def _peak_mb() -> float:
    """The most memory that this process has taken up so far."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


def run_side(side: str, path: Path) -> None:
    """In the process of one side: do it, and print what it took."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    print(json.dumps(SIDES[side](path)))


def report(count: int, compiled: Path | None) -> None:
    """Measure all sides on `count` articles, and print what they took, then each step, then each table.

    Args:
        count: So many articles.
        compiled: The folder that `lib/compile.py` filled.

    Raises:
        SystemExit: The compiled modules build other tables.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "articles.jsonl"
        path.write_text("\n".join(json.dumps(record) for record in copies(count)), encoding="utf-8")
        results = {side: measure(side, path) for side in SIDES}
        if compiled:
            results[COMPILED] = measure("summitry", path, compiled)
    print(f"{count:,} articles on one core\n")
    print(
        f"{'':20}{'articles/s':>12}{'seconds':>10}{'by the clock':>14}{'peak MB':>10}{'before':>8}{'mentions':>10}"
    )
    for side in ("summitry", COMPILED, "spacy"):
        if not (result := results.get(side)):
            continue
        assert result["articles"] == count, f"{side} read {result['articles']} articles"
        print(
            f"{side:20}{count / result['seconds']:>12,.0f}{result['seconds']:>10.1f}{result['clock']:>14.1f}"
            f"{result['peak_mb']:>10,.0f}{result['before_mb']:>8,.0f}{result['found']:>10,}"
        )
    report_steps(results["steps"])
    print(f"\n{'table':24}{'rows':>12}{'MB':>8}")
    for name, (rows, size) in results["summitry"]["tables"].items():
        print(f"{name:24}{rows:>12,}{size:>8.1f}")
    if compiled:
        plain, other = results["summitry"]["content"], results[COMPILED]["content"]
        if differing := [name for name in plain if plain[name] != other.get(name)]:
            sys.exit(f"The compiled modules build other tables: {', '.join(differing)}.")
        print("\nThe compiled modules build the same tables.")


def report_steps(result: dict[str, Any]) -> None:
    """Print what each step takes, the costliest first; what none of them accounts for is the corpus."""
    count, total, steps = result["articles"], result["seconds"], result["steps"]
    print(f"\n{'step':36}{'ms/article':>12}{'share':>8}")
    rest = {"corpus (columns, tables, the rest)": total - sum(steps.values())}
    for name, seconds in sorted({**steps, **rest}.items(), key=lambda pair: -pair[1]):
        print(f"{name:36}{1000 * seconds / count:>12.3f}{seconds / total:>8.1%}")
    print(f"{'all steps':36}{1000 * total / count:>12.3f}{1:>8.1%}")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--articles", type=int, default=10_000)
    arguments.add_argument("--compiled", type=Path, help="the folder that lib/compile.py filled")
    arguments.add_argument("--side", choices=SIDES, help=argparse.SUPPRESS)
    arguments.add_argument("--path", type=Path, help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.side:
        run_side(given.side, given.path)
    else:
        report(given.articles, given.compiled)
