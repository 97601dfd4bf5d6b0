"""Summitry: tables from a folder of articles about high-level visits.

The way of one article, from its file to a page:

- `articles` reads files, `uploads` what a reader hands in: an article each, or a problem.
- `layout` tells the parts of an article: `headers`, `bylines`, `city_lines`, `datelines`, `endings`, `teasers` and `furniture`
  know one each, `text` knows sentences. `matching` finds every wording of `vocabulary` in one pass, `namesakes` which
  country is meant by one that two share.
- `extract` makes rows of one article. Its modules bear the names of the tables; the rules that they ask stand beside it.
- `gathering` takes the rows of all articles in, and `columns` packs them, with their `row_ids`. Then comes what looks across articles:
  `years`, `yearless`, `introductions`, `entities`, `aliases`, `origins`, `visits`, `heads`, `figure_conflicts`, `follow_ups`.
- `corpus` does all of this and gives the tables. `corrections` applies to them what readers corrected.
- `filters` narrows the corpus, `search` and `summaries` make of it what `charts` draws, and `ui` what pages show.

Which rules make which rows:

- people: `persons`, `names`, `titles`
- organisations: `bodies`
- quotes: `speech`
- documents and document groups: `pacts`
- events: `cues`
- figures: `quantities`
- commitments: `undertakings`; what came of them: `chains`
- date mentions: `dates`
- topic mentions: `around_places`, `paired_words` with `paired_deeds`, and `senses`, beside the vocabulary
- host, guest, place and day of an article: `talks`; its outlet and language: `sources`

Ways out: `export` and `extracts` (files and addresses), `addresses` (filters in them), `briefings`, `calendars`,
`evaluation` (against annotations), `cli` and `terminal`.

Beneath it all: `tables` says what each table is, `errors` and `wording` how things are said; `patterns` and `word_kinds`
make searching quick, `cache` makes the next start quick.
"""
