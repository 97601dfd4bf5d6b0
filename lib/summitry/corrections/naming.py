"""Names that a reader merges or splits: whose mentions become whose, in `people`, `organisations` and `quotes`."""

from collections.abc import Collection
from functools import partial

from summitry.corrections.drafts import Drafts, Row
from summitry.corrections.fields import NAMED
from summitry.entities.countries import most_stated, of_names
from summitry.entities.ids import Entity, Ids, plainly
from summitry.tables import SEPARATOR

# Whose countries follow from names: table, names, what the article states, what is counted.
_OF_COUNTRIES = (
    ("quotes", "speaker", "stated_country_code", "speaker_country_codes"),
    ("commitments", "by", "stated_country_codes", "by_country_codes"),
)
# Where names stand without an id.
_TAKING_PART = (("events", "participants"), ("commitments", "by"), ("commitments", "to"))


def rename(drafts: Drafts, row: Row, action: str, name: str) -> None:
    """Give mentions another name, and with it the id of whoever has that name.

    Args:
        drafts: The tables; those of names and quotes change.
        row: A mention of whoever gets the name.
        action: `same` for all mentions of that person or organisation, `apart` for those in the row's
            article, `edit` for this one mention.
        name: The name; it need not be anybody's yet.
    """
    draft = drafts[row.table]
    one = Entity(str(draft.now(row.number, "entity_id")), str(draft.now(row.number, "name")))
    article_id = str(draft.machine(row.number, "article_id"))
    if action == "same":
        numbers = draft.numbers(entity_id=one.entity_id)
    elif action == "apart":
        numbers = draft.numbers(entity_id=one.entity_id, article_id=article_id)
    else:
        numbers = [row.number]
    known = _known(drafts, row.table, name)
    if known is None:
        kept = one.entity_id if action == "same" else _new_id(drafts, name)
        known = Entity(kept, name)
    draft.set(numbers, "entity_id", known.entity_id)
    draft.set(numbers, "name", known.name)
    if action != "edit":
        _rename_speakers(drafts, one, known, "" if action == "same" else article_id)


def speak(drafts: Drafts, number: int, speaker: str) -> None:
    """Give a quotation another speaker, with the ids of whoever has that name; for the country see `settle_countries`."""
    quotes = drafts["quotes"]
    names = [name for name in speaker.split(SEPARATOR) if name]
    known = [_known(drafts, "people", name) or _known(drafts, "organisations", name) for name in names]
    said = [entity.name if entity else name for name, entity in zip(names, known, strict=True)]
    quotes.set([number], "speaker", SEPARATOR.join(said))
    quotes.set([number], "speaker_ids", SEPARATOR.join(one.entity_id for one in known if one))
    # What the article states is of whoever it names.
    quotes.set([number], "stated_country_code", None)


def _known(drafts: Drafts, table: str, name: str) -> Entity | None:
    """Whoever has the name already; marks, capitals and hyphens are not minded."""
    draft = drafts[table]
    wanted, names = plainly(name), draft.cells("name")
    spelled = {form for form in dict.fromkeys(names) if form and plainly(form) == wanted}
    for number, form in enumerate(names) if spelled else ():
        if form in spelled and number not in draft.dropped:
            return Entity(str(draft.now(number, "entity_id")), form)
    return None


def _new_id(drafts: Drafts, name: str) -> str:
    taken: Collection[str] = {
        entity_id
        for table in ("people", "organisations")
        for entity_id in dict.fromkeys(drafts[table].cells("entity_id"))
    }
    return Ids(taken).entity(name).entity_id


def _rename_speakers(drafts: Drafts, old: Entity, new: Entity, article_id: str) -> None:
    """What a person or an organisation said is said under the new name, in one article or in all."""
    quotes = drafts["quotes"]
    ids = quotes.cells("speaker_ids")
    # Few cells differ among many quotations: each is taken apart once.
    held = {cell for cell in set(ids) if cell and old.entity_id in cell.split(SEPARATOR)}
    within = quotes.of_article(article_id).tolist() if article_id else range(len(ids))
    numbers = [number for number in within if ids[number] in held]
    quotes.change(numbers, "speaker_ids", partial(_replaced, old.entity_id, new.entity_id))
    quotes.change(numbers, "speaker", partial(_replaced, old.name, new.name))
    for table, column in _TAKING_PART:
        draft = drafts[table]
        held = {cell for cell in set(draft.cells(column)) if cell and old.name in cell.split(SEPARATOR)}
        within = draft.of_article(article_id).tolist() if article_id else range(len(draft.cells(column)))
        named = [number for number in within if draft.cells(column)[number] in held]
        draft.change(named, column, partial(_replaced, old.name, new.name))


def settle_countries(drafts: Drafts) -> None:
    """Count what is said and promised under the countries that are now stated of persons and organisations.

    What a reader set of a quotation or commitment itself stays.
    """
    if not any(drafts[name].touched("name", "country_code") for name in NAMED) and not any(
        drafts[table].touched(names) for table, names, _, _ in _OF_COUNTRIES
    ):
        return
    known: dict[str, str] = {}
    for name in reversed(NAMED):
        columns = ["name", "country_code", *(["named_by"] if name == "people" else [])]
        rows = zip(*(drafts[name].cells(column) for column in columns), strict=True)
        kept = (row for number, row in enumerate(rows) if number not in drafts[name].dropped)
        known.update(most_stated((row[0], row[1]) for row in kept if row[2:] in ((), ("name",))))
    for table, names, stated, column in _OF_COUNTRIES:
        draft = drafts[table]
        by_reader = draft.touched(column)
        both = zip(draft.cells(names), draft.cells(stated), strict=True)
        now = draft.cells(column)
        for number, (called, told) in enumerate(both):
            codes = of_names(known, called, told)
            if codes != (now[number] or "") and number not in by_reader:
                draft.set([number], column, codes)


def _replaced(old: str, new: str, cell: str) -> str:
    parts = (new if part == old else part for part in cell.split(SEPARATOR))
    return SEPARATOR.join(dict.fromkeys(parts))
