"""Countries on a page: the same country has the same colour everywhere, whatever the filters leave."""

from collections import Counter
from functools import partial

from summitry.charts import palette
from summitry.charts.counts import Colours, Field
from summitry.corpus import Corpus
from summitry.filters import NOT_STATED
from summitry.summaries.people import COUNTRY_NOT_STATED, Roster
from summitry.tables import SEPARATOR
from summitry.ui import counted
from summitry.ui.remembering import once
from summitry.ui.state import View

COUNTRY = Field("country", "Country", "country_code")


def coloured(shown: View) -> Colours:
    """Countries with their colours: those heard most often in the whole corpus, then those of the visits by date, then others."""
    return once(shown.whole, "countries", partial(_coloured, shown.whole, counted.roster(shown)))


def _coloured(whole: Corpus, known: Roster) -> Colours:
    visits = whole["visits"].sort_values(["from_on", "visit_id"])
    codes = [
        code for pair in zip(visits["guest_code"], visits["host_code"], strict=True) for code in sorted(pair)
    ]
    spoken_for = whole["quotes"]["speaker_country_codes"].dropna().astype(object)
    heard = Counter(code for cell in spoken_for for code in cell.split(SEPARATOR))
    others = {*known.country.values(), *heard}
    # There are fewer colours than countries of a large corpus; a chart of voices shows those that are heard.
    every = sorted(dict.fromkeys([*codes, *sorted(others)]), key=lambda code: -heard[code])
    labels = whole.vocabularies.labels("countries")
    names = [labels.get(code, code) for code in every if code != NOT_STATED]
    return Colours(COUNTRY, (*names, COUNTRY_NOT_STATED), (*palette.of_countries(names), palette.OTHER))
