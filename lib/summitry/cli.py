"""The command line: `summitry build FOLDER --out TABLES`, `summitry serve FOLDER` and `summitry evaluate GOLD TABLES`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from summitry.errors import SummitryError, phrase
from summitry.wording import count

if TYPE_CHECKING:
    from summitry.corpus import Corpus

_SOME_PROBLEMS, _NOTHING_BUILT = 1, 2

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

_Articles = Annotated[
    Path,
    typer.Argument(
        metavar="FOLDER",
        help="Articles: text, .html, .docx and .pdf files, or .jsonl or .csv files of records.",
    ),
]


def main() -> None:
    """Run the command line and end the process with its exit status."""
    try:
        app()
    except SummitryError as error:
        typer.echo(str(error), err=True)
        sys.exit(_NOTHING_BUILT)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"summitry {version('summitry')}")
        raise typer.Exit


@app.callback()
def _root(
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit."),
    ] = False,
) -> None:
    """Turn a folder of articles about high-level visits into tables."""


@app.command(
    epilog="Exit status: 0 everything was read; 1 the tables are written, but something could not be read "
    "(see problems.csv); 2 nothing was written."
)
def build(
    folder: _Articles,
    out: Annotated[
        Path,
        typer.Option(metavar="TABLES", help="Folder for the tables; made if need be, tables in it replaced."),
    ],
    vocabularies: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Folder of vocabulary files that replace those of the same name."),
    ] = None,
    aliases: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="CSV file with the columns alias and name: further names of persons and organisations. "
            "Without it, aliases.csv in FOLDER.",
        ),
    ] = None,
) -> None:
    """Read the articles of FOLDER and write one CSV file a table, and datapackage.json.

    The corrections of readers in corrections.csv in FOLDER are applied.
    """
    # Loading pandas takes most of the start; --help and --version do without.
    from summitry import corpus, export, terminal, vocabulary

    _check_out(out, folder)
    with _telling_places(out):
        built = corpus.build(folder, vocabulary.read(vocabularies), terminal.progress, aliases)
        for line in terminal.problems(built):
            typer.echo(line, err=True)
        if built["articles"].empty:
            raise SummitryError(phrase(str(folder), "no article could be read", "Put the problems right."))
        export.write_tables(built, out)
    typer.echo(terminal.summary(built, out))
    if not built["corrections"].empty:
        typer.echo(_corrected(built))
    if not built["problems"].empty:
        raise typer.Exit(_SOME_PROBLEMS)


@app.command(
    epilog="Exit status: 0 the tables were compared; 1 so they were, but the run could not be kept for the "
    "next one; 2 nothing was compared."
)
def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Annotations, one JSON object an article.")],
    folder: Annotated[Path, typer.Argument(metavar="TABLES", help="Folder of tables that `build` wrote.")],
    last: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Where runs are kept; evaluation.json among the tables otherwise."),
    ] = None,
    wrong: Annotated[
        bool, typer.Option("--wrong", help="List every row that is missed or found in error.")
    ] = False,
    vocabularies: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Folder of vocabulary files that the tables were built with."),
    ] = None,
) -> None:
    """Compare TABLES with the annotations of GOLD: precision, recall and F1 a table, and what changed."""
    from summitry import evaluation, export, vocabulary
    from summitry.evaluation import annotations, report, runs

    tables = export.read_tables(folder, evaluation.TABLES_READ)
    article_ids = tables["articles"]["article_id"].astype(str)
    annotated = annotations.read(gold, vocabulary.read(vocabularies), article_ids, str(folder))
    kept = last or folder / runs.FILE_NAME
    before = runs.read_last(kept)
    scores = evaluation.evaluate(annotated, tables)
    now = runs.of(scores)
    typer.echo(f"{len(annotated):,} of {len(tables['articles']):,} articles are annotated; intervals of 95%.")
    said = [*report.lines(scores), *(report.wrong_rows(scores) if wrong else ()), *report.since(before, now)]
    typer.echo("\n".join(said))
    try:
        runs.keep(now, kept)
    except OSError as error:
        finding = f"this run could not be kept ({error.strerror})"
        typer.echo(phrase(str(kept), finding, "Name another file with --last."), err=True)
        raise typer.Exit(_SOME_PROBLEMS) from error


@app.command(epilog="Exit status: 0 the dashboard was ended; 2 it could not be started.")
def serve(
    folder: _Articles,
    port: Annotated[int, typer.Option(metavar="PORT", min=1, max=65_535, help="Where to listen.")] = 8501,
    address: Annotated[
        str,
        typer.Option(metavar="ADDRESS", help="At which address; others than localhost let others read it."),
    ] = "localhost",
) -> None:
    """Show the dashboard on the articles of FOLDER, until Ctrl-C."""
    from summitry.ui import starting

    starting.run(folder, address, port, typer.echo)


def _check_out(out: Path, folder: Path) -> None:
    """Refuse a folder that can not be written before the work, not after it."""
    finding = None
    if out.resolve() == folder.resolve():
        finding = "it is the folder of the articles"
    elif out.exists() and not out.is_dir():
        finding = "it is a file, not a folder"
    elif not os.access(next(path for path in (out, *out.absolute().parents) if path.exists()), os.W_OK):
        finding = "you may not write there"
    if finding:
        raise SummitryError(phrase(str(out), finding, "Give another folder to --out."))


@contextmanager
def _telling_places(out: Path) -> Iterator[None]:
    """Tell of a file that can not be read or written where it is; `out` where the system does not say."""
    try:
        yield
    except OSError as error:
        place, finding = str(error.filename or out), error.strerror or str(error)
        raise SummitryError(phrase(place, finding, "Check that you may read and write there.")) from error


def _corrected(built: Corpus) -> str:
    """How many corrections were applied, and how many need review."""
    counted = built["corrections"]["status_code"].value_counts()
    applied, waiting = (int(counted.get(status, 0)) for status in ("applied", "needs_review"))
    said = f"{count(applied, 'correction')} applied"
    review = f", {waiting:,} {'needs' if waiting == 1 else 'need'} review: see corrections.csv"
    return said + (review if waiting else "")
