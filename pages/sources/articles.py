"""Articles: the texts, with everything that was found in them marked."""

from summitry.ui import page, reading

shown = page.start("Articles", "The texts, with everything that was found in them marked.")
if shown.corpus["articles"].empty:
    page.nothing("articles")
else:
    reading.read(shown, reading.choose(shown))
    reading.references(shown)
