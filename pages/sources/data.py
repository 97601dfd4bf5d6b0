"""Data: every table, what it means, and its download; what could not be read."""

from summitry.tables import TABLES
from summitry.ui import page, shelves

shown = page.start("Data", "Every table of the corpus, what it means, and its download.")
shelves.package(shown)
shelves.problems(shown)
shelves.table(shown, shelves.choose(TABLES))
