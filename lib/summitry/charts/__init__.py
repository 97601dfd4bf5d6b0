"""Charts: a small table -> a chart's specification, and the sentence that the chart says.

A builder is called with what fixes the chart's form (names, colours), never with its rows: it is built
once and drawn again with other rows. `describe` functions give the alternative text.
"""
