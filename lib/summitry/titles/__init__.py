"""Titles of persons: the words they are made of, and the phrases these make."""

from summitry.titles.adjoining import OF_COUNTRY
from summitry.titles.phrases import Title, phrases
from summitry.titles.reading import read
from summitry.titles.words import FORMS_OF_ADDRESS, ROYAL, Piece, pieces

__all__ = ["FORMS_OF_ADDRESS", "OF_COUNTRY", "ROYAL", "Piece", "Title", "phrases", "pieces", "read"]
