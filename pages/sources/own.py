"""Your own articles: uploaded or pasted, read at once, and gone with the session unless you save them."""

import streamlit as st

from summitry import uploads
from summitry.errors import SummitryError
from summitry.ui import own, own_page, page

shown = page.start(
    "Your own articles",
    "Read articles of your own in place of those of the server. Nobody else sees them, and they are gone when you close the window.",
)
if shown.is_own:
    own_page.report(shown)
files = own_page.ask()
if files:
    try:
        own.read(files)
    except SummitryError as error:
        own_page.refuse(error)
    else:
        st.rerun()
limit = uploads.MOST_BYTES // 1_000_000
st.caption(
    f"Up to {limit} MB an upload: text, HTML, DOCX and PDF files, .jsonl and .csv files of records, and zip files of these. "
    "A file named aliases.csv gives further names of persons and organisations, one named corrections.csv what was corrected before."
)
