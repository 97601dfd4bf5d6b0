"""Data: every table, what it means, and its download; what could not be read."""

from summitry.tables import TABLES
from summitry.ui import data_page, page

shown = page.start("Data", "Every table of the corpus, what it means, and its download.")
data_page.package(shown)
data_page.problems(shown)
data_page.table(shown, data_page.choose(TABLES))
