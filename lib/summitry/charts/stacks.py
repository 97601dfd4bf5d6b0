"""Stacks: marks along days, set above one another where they would hide each other."""

import pandas as pd

# So many marks have room beside each other on a telephone.
BESIDE = 40
# So many rows stand a mark apart; more move together, until they touch; of more still, a lane grows no higher.
_APART, _TOUCHING, _HIGHEST = 8, 0.7, 17.0


def heights(first: pd.Series, last: pd.Series, near: pd.Timedelta) -> tuple[list[float], float]:
    """How far below the first row of its lane each mark stands, and how high the rows are together, in rows of marks.

    Args:
        first: First day of each mark, in order.
        last: Last day of each.
        near: Marks as near as this would hide each other.

    Returns:
        The heights, in the order of the marks; no mark: no rows.
    """
    # As whole seconds: among thousands of visits days would be compared for seconds.
    seconds = [days.astype("datetime64[s]").astype("int64").tolist() for days in (first, last)]
    rows, free, room = list[int](), list[int](), int(near.total_seconds())
    for begin, end in zip(*seconds, strict=True):
        row = next((number for number, since in enumerate(free) if begin > since), len(free))
        free[row : row + 1] = [end + room]
        rows.append(row)
    depth = min(float(len(free)), max(float(_APART), _TOUCHING * len(free)), _HIGHEST)
    step = (depth - 1) / max(len(free) - 1, 1)
    return [row * step for row in rows], depth
