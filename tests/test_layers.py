"""Who may import whom: the package's layers, read from its import statements."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "lib" / "summitry"

# From low to high. A module imports from lower lines only; `name.*` is every module inside that package.
LAYERS = (
    ("errors", "wording"),
    ("tables", "tables.*"),
    ("text", "patterns"),
    ("word_kinds",),
    ("matching",),
    ("vocabulary", "row_ids"),
    ("columns",),
    ("articles", "articles.*"),
    ("uploads",),
    ("furniture", "paired_deeds"),
    ("headers", "namesakes", "teasers"),
    ("bylines", "city_lines", "endings"),
    ("datelines",),
    ("layout",),
    ("sources", "names", "names.*", "around_places", "paired_words", "senses", "senses.*"),
    ("aliases", "yearless"),
    ("titles", "titles.*"),
    ("persons", "persons.*"),
    ("dates", "dates.*"),
    ("quantities", "quantities.*"),
    ("extract.rows",),
    ("speech", "speech.*", "bodies", "bodies.*"),
    ("talks", "talks.*", "cues", "cues.*", "pacts", "pacts.*", "undertakings", "undertakings.*"),
    ("extract.*",),
    ("extract",),
    ("heads",),
    (
        "years",
        "introductions",
        "visits",
        "figure_conflicts",
        "chains",
        "chains.*",
        "entities",
        "entities.*",
        "origins",
    ),
    ("follow_ups", "gathering"),
    ("corrections", "corrections.*"),
    ("corpus",),
    ("terminal", "cache"),
    ("filters", "export", "export.*", "evaluation", "evaluation.*", "search", "search.*"),
    ("summaries", "summaries.*"),
    ("calendars", "addresses"),
    ("extracts",),
    ("charts", "charts.*"),
    ("briefings", "briefings.*"),
    ("ui", "ui.*"),
    ("cli",),
    ("__main__",),
)
# Packages whose modules build on each other. Extractors are not among them: they pass rows, see `extract`.
_OF_ONE_PIECE = (
    "articles",
    "tables",
    "speech",
    "titles",
    "bodies",
    "names",
    "senses",
    "persons",
    "dates",
    "talks",
    "cues",
    "pacts",
    "undertakings",
    "chains",
    "entities",
    "corrections",
    "quantities",
    "evaluation",
    "export",
    "search",
    "summaries",
    "charts",
    "briefings",
    "ui",
)
_PAGES = [*ROOT.glob("dashboard.py"), *ROOT.glob("pages/**/*.py")]
_MODULES = sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    """Name of a module inside the package: `extract.people`; the package itself is the empty name."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer_of(module: str) -> int:
    """Number of the layer a module stands in: that of its own name, else that of its package."""
    for pattern in (module, f"{module.rpartition('.')[0]}.*"):
        for number, names in enumerate(LAYERS):
            if pattern in names:
                return number
    raise AssertionError(f"summitry.{module} stands in no layer. Add it to LAYERS.")


def imported(source: str) -> Iterator[str]:
    """Full names of everything a module imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "Imports name the package in full."
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own(names: Iterator[str]) -> set[str]:
    """Those that are modules of the package, by their names inside it."""
    known = {name_of(path) for path in _MODULES} - {""}
    inside = [name.removeprefix("summitry.") for name in names if name.startswith("summitry.")]
    return {name if name in known else name.rpartition(".")[0] for name in inside} & known


@pytest.mark.parametrize(
    "path", [path for path in _MODULES if name_of(path) not in ("", "vocabularies")], ids=name_of
)
def test_a_module_imports_from_lower_layers_only(path: Path) -> None:
    module = name_of(path)
    piece = module.partition(".")[0]
    for other in own(imported(path.read_text(encoding="utf-8"))):
        one_piece = piece in _OF_ONE_PIECE and other.partition(".")[0] == piece
        assert one_piece or layer_of(other) < layer_of(module), f"{module} imports {other}"


def test_the_map_of_the_package_names_every_module_at_its_top() -> None:
    told = ast.get_docstring(ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))) or ""
    at_top = {name_of(path).partition(".")[0] for path in _MODULES}
    assert set(re.findall(r"`(\w+)`", told)) == at_top - {"", "__main__", "vocabularies"}


@pytest.mark.parametrize("package", ["pacts", "ui"])
def test_the_map_of_a_large_package_names_each_of_its_modules(package: str) -> None:
    told = ast.get_docstring(ast.parse((PACKAGE / package / "__init__.py").read_text(encoding="utf-8"))) or ""
    modules = {path.stem for path in (PACKAGE / package).glob("*.py")} - {"__init__"}
    assert modules <= set(re.findall(r"`(\w+)`", told))


def test_imports_are_seen_wherever_they_stand() -> None:
    source = "import os.path\nfrom summitry import text\ndef f():\n    from summitry.extract.people import extract\n"
    assert set(imported(source)) == {"os.path", "summitry.text", "summitry.extract.people.extract"}
    assert own(imported(source)) == {"text", "extract.people"}


@pytest.mark.parametrize("path", _MODULES, ids=name_of)
def test_streamlit_stays_in_ui_and_pages(path: Path) -> None:
    modules = {name.partition(".")[0] for name in imported(path.read_text(encoding="utf-8"))}
    assert "streamlit" not in modules or name_of(path).partition(".")[0] == "ui"


@pytest.mark.parametrize("path", _PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_pages_leave_drawing_to_charts(path: Path) -> None:
    modules = {name.partition(".")[0] for name in imported(path.read_text(encoding="utf-8"))}
    assert not modules & {"altair", "plotly", "numpy"}


@pytest.mark.parametrize("path", [*_MODULES, *_PAGES], ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_named_for_what_it_does(path: Path) -> None:
    assert path.stem not in ("utils", "util", "helpers", "common", "misc", "manager")
