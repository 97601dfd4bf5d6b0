"""Summitry's dashboard: `streamlit run dashboard.py`, with a folder of articles after `--` if it is not `seeds/`."""

import os
import sys
from contextlib import suppress
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from streamlit.navigation.page import StreamlitPage
from streamlit.runtime.scriptrunner import get_script_run_ctx

from summitry.ui import address_line, brand, controls, entering, evidence, own, page, serving, sidebar, state

HERE = Path(__file__).parent
FIRST = "summary"


def folder() -> Path:
    """The folder of articles: the argument after `--`, else the environment's, else the seeds."""
    arguments = sys.argv[1:] if Path(sys.argv[0]).name == Path(__file__).name else []
    return Path(arguments[0] if arguments else os.environ.get("SUMMITRY_ARTICLES") or HERE / "seeds")


def paths() -> dict[str, str]:
    """The name of each page, as its file has it, and its path."""
    names = [file.stem for file in HERE.glob("pages/*/*.py")]
    return {name: "" if name == FIRST else name for name in names}


def chosen_page() -> StreamlitPage:
    """The page that the reader asked for, out of those of the menu."""
    return st.navigation(
        {
            "": [
                st.Page(
                    "pages/overview/summary.py", title="Summary", icon=":material/summarize:", default=True
                ),
                st.Page("pages/overview/timeline.py", title="Timeline", icon=":material/timeline:"),
                st.Page("pages/overview/compare.py", title="Compare", icon=":material/compare_arrows:"),
                st.Page("pages/overview/search.py", title="Search", icon=":material/search:"),
                st.Page("pages/topics/sectors.py", title="Sectors", icon=":material/category:"),
            ],
            "Records": [
                st.Page("pages/records/documents.py", title="Documents", icon=":material/contract:"),
                st.Page("pages/records/visits.py", title="Visits", icon=":material/handshake:"),
                st.Page("pages/records/people.py", title="People", icon=":material/groups:"),
                st.Page("pages/records/organisations.py", title="Organisations", icon=":material/apartment:"),
                st.Page("pages/records/quotes.py", title="Quotes", icon=":material/format_quote:"),
                st.Page("pages/records/figures.py", title="Figures", icon=":material/pin:"),
                st.Page("pages/records/commitments.py", title="Commitments", icon=":material/task_alt:"),
            ],
            "Sources": [
                st.Page("pages/sources/own.py", title="Your own articles", icon=":material/upload_file:"),
                st.Page("pages/sources/articles.py", title="Articles", icon=":material/article:"),
                st.Page("pages/sources/coverage.py", title="Coverage", icon=":material/campaign:"),
                st.Page("pages/sources/data.py", title="Data", icon=":material/database:"),
                st.Page("pages/sources/corrections.py", title="Corrections", icon=":material/edit_note:"),
                st.Page("pages/sources/quality.py", title="How good is this?", icon=":material/verified:"),
            ],
        },
        position="top",
    )


def show() -> None:
    """Run the page that the reader asked for, under the filters of the sidebar."""
    # Before the pages are named: their icons are letters of a font that only a server elsewhere draws as a picture.
    st.set_page_config(page_title="Summitry", page_icon=brand.ICON, layout="wide")
    st.logo(brand.LOGO, size="large")
    chosen = chosen_page()
    st.set_page_config(page_title=f"{chosen.title} - Summitry")
    address_line.settle()
    controls.turn_to(chosen.url_path)
    opened = own.opened() or state.open_folder(folder())
    state.choose(opened, sidebar.filter_bar(opened.corpus))
    try:
        with suppress(page.Ended):
            chosen.run()
    finally:
        address_line.keep_undrawn()
    controls.say(sidebar.ignored())
    evidence.show_asked()


# The server imports this file once; for every page it runs it again.
if get_script_run_ctx(suppress_warning=True) is None:
    app = st.App(
        __file__,
        lifespan=serving.lifespan(folder()),
        routes=serving.extracts_of(folder()),
        middleware=[Middleware(serving.Guarded), Middleware(entering.Entered, pages=paths())],
    )
else:
    show()
