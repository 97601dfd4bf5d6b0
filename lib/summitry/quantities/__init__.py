"""Quantities in a sentence: numbers, the words that bound them, currencies, counted nouns, and what is measured.

Everything here works on folded text and offsets into it; `extract.figures` decides which quantities are figures.
"""
