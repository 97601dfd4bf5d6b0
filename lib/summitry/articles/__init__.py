"""Reading: a folder of files -> articles, and a problem for each thing that could not be read.

`folder` opens the files and tells their kinds; `texts` decodes plain text, `records` reads files of many
articles, `pages` web pages, DOCX and PDF; `kept` holds what was read.
"""

from summitry.articles.folder import READ_SUFFIXES, read_file, read_folder
from summitry.articles.kept import Article, Folder, Problem
from summitry.articles.records import COLUMNS as RECORD_COLUMNS

__all__ = ["READ_SUFFIXES", "RECORD_COLUMNS", "Article", "Folder", "Problem", "read_file", "read_folder"]
