"""Summaries: a corpus -> the small table that a chart draws, and the rows behind each of its numbers.

Nothing here draws. Every small table has a `tables.Table` that says what its rows and columns are, so
that it can be downloaded and described like any other table.
"""
