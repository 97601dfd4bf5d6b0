"""Corrections: what readers corrected, whether it holds, and the way back."""

from summitry.ui import correcting, corrections_page, page

shown = page.start(
    "Corrections", "What readers corrected in what the rules found, and whether it still holds."
)
every = shown.whole["corrections"]
why_not = correcting.refusal(shown)
if every.empty:
    corrections_page.explain(why_not)
    page.end()
corrections_page.where_kept(shown, why_not)
corrections_page.cards(shown, corrections_page.choose(every))
