"""Documents: the register of what was signed, exchanged or adopted."""

from functools import partial

import streamlit as st

from summitry.charts import documents as drawing
from summitry.summaries import documents
from summitry.tables import TABLES
from summitry.ui import counted, downloads, evidence, page, visit_cards
from summitry.ui.blocks import Block
from summitry.ui.lists import Register
from summitry.ui.remembering import made
from summitry.ui.words import count, share

shown = page.start("Documents", "What the articles say was signed, exchanged or adopted.")
visit_cards.documents_by_visit(shown)
listed = counted.kept(shown, documents.register)
if listed.empty:
    page.nothing("named documents")
else:
    by_kind = made(documents.by_kind_and_sector, shown.corpus)
    kinds = made(documents.kinds, shown.whole)
    several = int(by_kind["documents"].sum()) > len(listed)
    articles = shown.corpus["articles"]
    naming = int(articles["article_id"].isin(shown.corpus["documents"]["article_id"].astype(object)).sum())
    twice = " A document of several sectors counts in each." if several else ""
    Block(
        key="documents",
        title=made(drawing.title, by_kind),
        note=f"{count(len(listed), 'document')} named in {share(naming, len(articles), 'article')}.{twice} Click a bar to read its sentences.",
        alt=drawing.describe(by_kind, len(listed)),
        frame=by_kind,
        table=documents.BY_KIND_AND_SECTOR,
        marks=made(documents.marks, by_kind),
        legend=drawing.key(kinds, by_kind),
    ).draw_vega(drawing.bars(kinds, int(by_kind.groupby("sector_code")["documents"].sum().max())))
    st.header("Register", anchor=False)
    st.caption("One row a document. Select a row to read the sentence that names it.")
    Register(
        key="register",
        frame=listed,
        table=documents.CITED,
        marks=made(documents.register_marks, listed),
        columns=(
            "signed_on",
            "title",
            "kind",
            "parties",
            "visit",
            "sectors",
            "level",
            "signed_basis",
            "article",
        ),
        alt="Register of documents",
        full=partial(documents.cited, listed, shown.corpus),
    ).draw()
    downloads.at_address("documents")

groups = shown.corpus["document_groups"]
if len(groups):
    st.header("Mentioned without being named", anchor=False)
    st.caption(
        f"Documents are spoken of and not named in {count(len(groups), 'passage')}, not counted above."
    )
    evidence.page_list(shown, groups.head(10), "document_groups", every=groups)
    downloads.of_table(groups, TABLES["document_groups"], key="groups")
