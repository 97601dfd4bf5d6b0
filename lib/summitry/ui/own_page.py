"""The page of a reader's own articles: where they are handed in, and what was read of them."""

import streamlit as st

from summitry import uploads
from summitry.errors import SummitryError
from summitry.ui import data_page, own
from summitry.ui.state import View
from summitry.ui.words import count, listing

_MOST_CHARACTERS = 200_000
# What says at a glance whether the articles were understood.
_FOUND = {"visits": "visit", "events": "event report", "documents": "document", "quotes": "statement", "figures": "figure", "commitments": "commitment"}  # fmt: skip


def ask() -> list[tuple[str, bytes]]:
    """Draw the forms.

    Returns:
        Name and content of each file, once a form is sent; nothing before.
    """
    upload, paste = st.tabs(["Upload files", "Paste a text"])
    with upload, st.form("upload", border=False):
        given = st.file_uploader(
            "Files",
            type=list(uploads.ACCEPTED),
            accept_multiple_files=True,
            key="own_files",
            max_upload_size=uploads.MOST_BYTES // 1_000_000,
        )
        if st.form_submit_button("Read these files", type="primary", icon=":material/menu_book:"):
            if given:
                return [(file.name, file.getvalue()) for file in given]
            st.text("Choose a file first.")
    with paste, st.form("paste", border=False):
        text = st.text_area("Text", key="own_text", height=240, max_chars=_MOST_CHARACTERS)
        title, outlet, day = st.columns([3, 2, 2])
        written = {
            "title": title.text_input("Title, if it has one", key="own_title", max_chars=300),
            "outlet": outlet.text_input("Outlet", key="own_outlet", max_chars=100),
        }
        published = day.date_input("Published on", value=None, key="own_day", format="YYYY-MM-DD")
        if st.form_submit_button("Read this text", type="primary", icon=":material/menu_book:"):
            if text.strip():
                return [own.pasted(text, **written, published=published or None)]
            st.text("Paste a text first.")
    return []


def report(shown: View) -> None:
    """What was read and what was not, and how to keep or close it."""
    articles, problems = len(shown.whole["articles"]), len(shown.whole["problems"])
    found = [
        count(len(shown.whole[table]), noun) for table, noun in _FOUND.items() if len(shown.whole[table])
    ]
    with st.container(border=True, key="own_report"):
        st.header(f"{count(articles, 'article')} read", anchor=False)
        st.text(f"Found: {listing(found, len(found)) or 'nothing'}. {count(problems, 'problem')}.")
        with st.container(horizontal=True, vertical_alignment="center"):
            st.download_button(
                "Save as a folder",
                own.saving(),
                "articles.zip",
                "application/zip",
                key="own_save",
                on_click="ignore",
                icon=":material/save:",
                help="A zip file with your articles. Unpack it and start the dashboard on it, or upload it again.",
            )
            st.button("Close them", key="own_close", on_click=own.close, icon=":material/close:")
            st.page_link(
                "pages/overview/summary.py", label="Go to the summary", icon=":material/arrow_forward:"
            )
    data_page.problems(shown)


def refuse(error: SummitryError) -> None:
    """Say why nothing could be read."""
    with st.container(border=True, key="own_refused"):
        st.badge("Nothing was read", icon=":material/error:", color="red")
        st.text(str(error))
