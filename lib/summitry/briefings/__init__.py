"""The briefing: a note of about two pages on one visit, or on two sides compared, in which every line has its source.

`content` is what a note is made of. `visit` and `comparison` say what stands in one. `word` and `web` write
it, as a document for a word processor and as one HTML file that prints well.
"""
