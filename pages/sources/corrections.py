"""Corrections: what readers corrected, whether it holds, and the way back."""

from summitry.ui import corrected, correcting, page

shown = page.start(
    "Corrections", "What readers corrected in what the rules found, and whether it still holds."
)
every = shown.whole["corrections"]
why_not = correcting.refusal(shown)
if every.empty:
    corrected.explain(why_not)
    page.end()
corrected.where_kept(shown, why_not)
corrected.cards(shown, corrected.choose(every))
