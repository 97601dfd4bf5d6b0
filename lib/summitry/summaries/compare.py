"""Comparing two sides: which sectors each speaks of, how densely, and how sure that is."""

from collections.abc import Sequence
from math import sqrt

import pandas as pd

from summitry.summaries.sides import Account
from summitry.summaries.slices import Mark, Slice
from summitry.tables import Column, Table

CHANGES = ("new", "dropped", "continued")
# With n words and no mention the interval reaches to 3.84 / n: from 2,000 words on, a sector that is not found
# is named less than twice in 1,000 words, about as often as the rarer ones that are.
FEW_WORDS = 2000
# Below it that bound is 19 in 1,000, more than nearly every sector has: a comparison of words would be noise.
TOO_FEW_WORDS = 200
_SIDES = {"one": "the first side", "other": "the second side"}
COMPARED = Table(
    "sectors_side_by_side", "Sectors side by side", "One sector.", ("sector_code",),
    (
        Column("sector_code", "code", "The sector.", vocabulary="sectors"),
        Column("sector", "text", "Its label."),
        Column("change", "code", "Whether only the second side, only the first, or both speak of it.", allowed=CHANGES),
        *(
            column
            for side, name in _SIDES.items()
            for column in (
                Column(f"count_{side}", "integer", f"Mentions in the articles of {name}, or its statements that speak of the sector."),
                Column(f"per_1000_{side}", "number", f"The same per 1,000 words of {name}."),
                Column(f"low_{side}", "number", "Lower end of the 95% interval of that share (Wilson 1927)."),
                Column(f"high_{side}", "number", "Upper end of it."),
            )
        ),
    ),
)  # fmt: skip
_Z = 1.959964


def wilson(count: int, of: int) -> tuple[float, float]:
    """The 95% score interval of a share (Wilson 1927), which is fair to small counts and to none.

    Args:
        count: How many have it.
        of: Out of how many; none of none may be any share.
    """
    if not of:
        return 0.0, 1.0
    count = min(count, of)
    middle = count + _Z * _Z / 2
    spread = _Z * sqrt(count * (of - count) / of + _Z * _Z / 4)
    # Without a hit, or without a miss, the end is exact; rounding would leave it a hair away.
    low = 0.0 if count == 0 else (middle - spread) / (of + _Z * _Z)
    high = 1.0 if count == of else (middle + spread) / (of + _Z * _Z)
    return low, high


def sectors(one: Account, other: Account, labels: dict[str, str]) -> pd.DataFrame:
    """Compare the sectors of two sides.

    Args:
        one: What the first side says.
        other: What the second side says.
        labels: Sector -> its label.

    Returns:
        `COMPARED`, the sectors that at least one of them speaks of, the densest on both sides together
        first. Neither speaks of any: no rows.
    """
    rows = []
    for code in {**one.counts, **other.counts}:
        shares = [_share(account.counts.get(code, 0), account.words) for account in (one, other)]
        first, second = (count > 0 for count, *_ in shares)
        change = "continued" if first and second else "new" if second else "dropped"
        rows.append((code, labels.get(code, code), change, *shares[0], *shares[1]))
    rows.sort(key=lambda row: (-(row[4] + row[8]), row[1]))
    return COMPARED.frame(rows)


def _share(count: int, words: int) -> tuple[int, float, float, float]:
    low, high = wilson(count, words)
    share = count / words if words else 0.0
    return count, round(1000 * share, 2), round(1000 * low, 2), round(1000 * high, 2)


def care(words: int) -> str:
    """A warning that the smaller of two sides has few words; enough of them: empty."""
    if words >= FEW_WORDS:
        return ""
    is_too_few = words < TOO_FEW_WORDS
    return "Too little text to say anything" if is_too_few else "Little text: read differences with care"


def marks(frame: pd.DataFrame, one: Account, other: Account) -> list[Mark]:
    """The marks of the charts of `sectors`: one a sector and side that speaks of it."""
    found = []
    for row in frame.to_dict("records"):
        for name, account in (("one", one), ("other", other)):
            if row[f"count_{name}"]:
                fields = {"sector_code": row["sector_code"], "side_code": name}
                label = f"{row['sector']}, {account.side.label}"
                found.append(_mark(fields, label, row["sector_code"], (account,)))
    return found


def change_marks(frame: pd.DataFrame, one: Account, other: Account) -> list[Mark]:
    """What opens from the lists of new, dropped and continued sectors: what both sides say of it, most first."""
    found = [
        _mark({"sector_code": row["sector_code"]}, row["sector"], row["sector_code"], (one, other))
        for row in frame.to_dict("records")
    ]
    return sorted(found, key=lambda mark: (-mark.count, mark.label))


def _mark(fields: dict[str, str], label: str, code: str, accounts: Sequence[Account]) -> Mark:
    column = accounts[0].side.column
    if column:
        where: dict[str, str | tuple[str, ...]] = {
            "sector_code": code,
            column: tuple(account.side.code for account in accounts),
        }
        number = sum(account.counts.get(code, 0) for account in accounts)
        return Mark(fields, label, number, Slice.of("topic_mentions", where))
    # A statement that both make is one statement.
    ids = tuple(dict.fromkeys(one for account in accounts for one in account.ids.get(code, ())))
    return Mark(fields, label, len(ids), Slice.of("quotes", {"quote_id": ids, "sector_code": code}))
