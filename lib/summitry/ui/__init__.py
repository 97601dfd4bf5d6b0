"""The pages' building blocks: the only part of the package that imports streamlit.

- Before a page is drawn: `starting`, `serving` and `entering`; `brand` is the mark.
- What pages stand on: `state` holds the corpus and what a reader chose of it, `counted` what the summaries give of that;
  `remembering` and `sending` keep what is worked out once.
- Choices: `sidebar` has the filters, `controls` are bound to the address; `address_line` and `steps` keep them in the
  browser's history. `picking` is what a click or a row opens.
- What stands on every page: `page`, and `blocks`, each a chart with what belongs to it. `evidence` are the sentences
  behind a number, `lists` the tables; `marked` and `words` make text safe, `downloads` makes files.
- Single pages and their parts: `first_screen`, `finding` (search), `reading` (an article), `comparing` and
  `comparison_cards`, `visit_cards`, `visit_colours`, `speakers`, `countries`, `windows` (of the timeline),
  `measuring` (the quality), `briefing_buttons`, `data_page`, `own_page` (a reader's own articles, which `own` keeps) and `corrections_page`.
- Corrections beside rows: `correcting`, `visit_corrections`, `valuing` and `correction_notes`.
"""
