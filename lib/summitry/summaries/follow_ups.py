"""Follow-ups: the chains of what was promised and what came of it, step by step."""

import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import is_among
from summitry.summaries import days
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import visit_labels
from summitry.tables import SEPARATOR, Column, Table
from summitry.wording import count, listing

# Labels of the steps; the order is that of the legend.
STATUSES = {
    "raised": "Raised",
    "agreed": "Agreed or promised",
    "restated": "Restated",
    "in_progress": "In progress",
    "fulfilled": "Fulfilled",
    "fulfilled_late": "Fulfilled late",
    "superseded": "Superseded",
    "subject_continues": "Subject continues",
    "no_report_found": "No report found",
}
# What a chain has come to: the first of these that one of its steps has.
_OUTCOMES = ("fulfilled", "fulfilled_late", "superseded", "in_progress", "no_report_found", "restated", "subject_continues", "agreed", "raised")  # fmt: skip
LEDGER = Table(
    "follow_up_ledger", "Ledger of follow-ups", "One step of one chain.", ("chain_id", "step"),
    (
        Column("chain_id", "id", "The chain."),
        Column("subject", "text", "What it is about."),
        Column("step", "integer", "Place in the chain, counted from 1."),
        Column("status_code", "code", "What the step is."),
        Column("status", "text", "The same in words; where no report was found, in how many later articles."),
        Column("on", "date", "Day of the step: that of the act where it is stated, else the day of the visit that the article tells of; of a visit that answers an invitation its first day. Of an act whose day is not known, the last day it may have been."),
        Column("when", "text", "The time of the step in words, no more exact than it is known."),
        Column("text", "text", "The words of the first sentence that tells it."),
        Column("matched", "text", "The words that link it to the chain."),
        Column("score", "number", "How much the link rests on, from 0 to 1; empty for the commitment that begins the chain."),
        Column("visit_id", "id", "The visit at which it is told."),
        Column("visit", "text", "Its label."),
        Column("sector_code", "code", "The sector that most of the chain's sentences name, of those that its commitment speaks of if they name any.", vocabulary="sectors"),
        Column("sentences", "integer", "Sentences that tell it."),
    ),
)  # fmt: skip


def ledger(corpus: Corpus, whole: Corpus) -> pd.DataFrame:
    """List the steps of all chains.

    Returns:
        `LEDGER`, chains that were fulfilled first, those without a report last, each from its first step
        to its last. No chains: no rows.
    """
    follow_ups, visits, sectors = corpus["follow_ups"], visit_labels(whole), _sectors(corpus)
    steps = []
    for (chain_id, step), part in follow_ups.groupby(["chain_id", "step"], sort=False, observed=True):
        first = part.iloc[0]
        steps.append(
            (
                chain_id, first["subject"], step, first["status_code"], _status(first), first["on"], _when(first), first["text"],
                _matched(part["matched"]), part["score"].max(), first["visit_id"], visits.get(first["visit_id"]),
                sectors.get(str(chain_id)), len(part),
            )
        )  # fmt: skip
    frame = LEDGER.frame(steps)
    place = {status: number for number, status in enumerate(_OUTCOMES)}
    rank = frame["status_code"].astype(object).map(place).groupby(frame["chain_id"].astype(object))
    begun = frame.groupby(frame["chain_id"].astype(object))["on"].transform("min")
    frame = frame.assign(_rank=rank.transform("min"), _begun=begun, _chain=frame["chain_id"].astype(object))
    frame = frame.sort_values(["_rank", "_begun", "_chain", "step"], kind="stable")
    return frame[LEDGER.column_names].reset_index(drop=True)


def _sectors(corpus: Corpus) -> dict[str, str]:
    """Chain -> the sector that most of its sentences name, of those that its commitment speaks of if any; of equals the first by code.

    A chain whose sentences name none is not there.
    """
    follow_ups, mentions = corpus["follow_ups"].astype({"chain_id": object}), corpus["topic_mentions"]
    told = follow_ups[["chain_id", "sentence_id"]].astype(object).drop_duplicates()
    named = mentions[is_among(mentions["sentence_id"], told["sentence_id"].unique())]
    both = told.merge(named[["sentence_id", "sector_code"]].astype(object).drop_duplicates())
    spoken = corpus["commitments"].set_index("commitment_id")["sector_codes"].fillna("").to_dict()
    begun = zip(follow_ups["chain_id"], follow_ups["commitment_id"], strict=True)
    about = {(chain_id, code) for chain_id, one in begun for code in spoken.get(one, "").split(SEPARATOR)}
    most: dict[str, tuple[tuple[bool, int], str]] = {}
    for (chain_id, code), number in both.groupby(["chain_id", "sector_code"]).size().items():
        rank = ((chain_id, code) in about, int(number))
        if chain_id not in most or rank > most[chain_id][0]:
            most[chain_id] = rank, code
    return {chain_id: code for chain_id, (_, code) in most.items()}


def _status(row: pd.Series) -> str:
    label = STATUSES.get(row["status_code"], row["status_code"])
    if row["status_code"] != "no_report_found" or pd.isna(row["later_articles"]):
        return label
    number = int(row["later_articles"])
    return f"{label} in {count(number, 'later article')}"


def _when(row: pd.Series) -> str:
    # The time beside a commitment is its deadline.
    is_act = pd.isna(row["commitment_id"]) and pd.notna(row["edtf"])
    return days.period(row["edtf"]) if is_act else days.say(row["on"])


def _matched(cells: pd.Series) -> str | None:
    words = dict.fromkeys(word for cell in cells.dropna() for word in cell.split(";") if word)
    return "; ".join(words) or None


def step_id(chain_id: str, step: int) -> str:
    """Names one step: chain and number."""
    return f"{chain_id}/{step}"


def marks(frame: pd.DataFrame) -> list[Mark]:
    """What opens from the chart and the ledger: each step the sentences that tell it.

    Args:
        frame: `LEDGER`.
    """
    found = []
    for row in frame.to_dict("records"):
        where = {"chain_id": row["chain_id"], "step": str(row["step"])}
        label = f"{row['subject']}: {row['status'].lower()}" + (f", {row['visit']}" if row["visit"] else "")
        fields = {"event_id": step_id(row["chain_id"], row["step"])}
        # A sector leaves chains whole, a visit would leave out what came before and after.
        beside = {"sector_code": (row["sector_code"],)} if pd.notna(row["sector_code"]) else {}
        found.append(Mark(fields, label, row["sentences"], Slice.of("follow_ups", where), beside))
    return found


def fitting(frame: pd.DataFrame, *, chains: int, visits: int) -> pd.DataFrame:
    """The chains that a chart has room for, each with all its steps.

    Args:
        frame: `LEDGER`.
        chains: So many chains, the first that fit.
        visits: So many visits, at which all of them are told. Of a chain that is told at more of them the last steps
            are kept where no other fits.
    """
    told = frame.groupby(frame["chain_id"].astype(object), sort=False)["visit_id"].agg(set)
    kept, columns = list[str](), set[str]()
    for chain_id, at in told.items():
        if len(kept) < chains and len(columns | at) <= visits:
            kept.append(chain_id)
            columns |= at
    if len(told) and not kept:
        return frame[frame["chain_id"].astype(object) == told.index[0]].tail(visits)
    return frame[frame["chain_id"].astype(object).isin(kept)]


def in_order(visits: pd.DataFrame, steps: pd.DataFrame) -> pd.DataFrame:
    """The visits at which these steps are told, by date; one without a date stands where its first step does. No steps: none.

    Args:
        visits: `visits.SIDE_BY_SIDE`.
        steps: `LEDGER`.
    """
    if steps.empty:
        return visits.head(0)
    told = steps["on"].groupby(steps["visit_id"].astype(object)).min()
    at = visits[visits["visit_id"].isin(told.index)]
    day = at["from_on"].fillna(at["visit_id"].astype(object).map(told))
    return at.loc[day.sort_values(kind="stable").index]


def outcomes(frame: pd.DataFrame) -> pd.Series:
    """What each chain has come to: chain id -> status code. An empty ledger: nothing."""
    place = {status: number for number, status in enumerate(_OUTCOMES)}
    rank = (
        frame["status_code"].astype(object).map(place).groupby(frame["chain_id"].astype(object), sort=False)
    )
    return rank.min().map(dict(enumerate(_OUTCOMES)))


def finding(frame: pd.DataFrame) -> str:
    """How many of the chains were fulfilled, as a title."""
    came = outcomes(frame)
    late = int((came == "fulfilled_late").sum())
    done = int((came == "fulfilled").sum()) + late
    if not done:
        return "What came of what was promised?"
    if len(came) == 1:
        return "The one subject that is followed was fulfilled" + (", late" if late else "")
    how = f", {'' if done == 1 else f'{late} of them '}late" if late else ""
    return f"{done} of {count(len(came), 'subject')} {'was' if done == 1 else 'were'} fulfilled{how}"


def left_out(corpus: Corpus, every: Corpus) -> str:
    """What a choice of articles leaves out of the chains, in a sentence; nothing: no words.

    Args:
        corpus: What the filters leave.
        every: What they would leave if they chose among all articles.
    """
    kept, told = (_told(one) for one in (corpus, every))
    gone = told[~told.index.isin(kept.index)]
    is_shown = gone["chain_id"].isin(kept["chain_id"].unique())
    begun = gone["step"] == 1
    chains = [gone["chain_id"][rows].nunique() for rows in (~is_shown, is_shown & begun, is_shown & ~begun)]
    if not any(chains):
        return ""
    heads = (
        count(chains[0], "more subject") + " with all steps",
        f"the first steps of {chains[1]:,} that {'is' if chains[1] == 1 else 'are'} shown",
        f"later steps of {chains[2]:,} that {'is' if chains[2] == 1 else 'are'} shown",
    )
    said = listing([head for head, number in zip(heads, chains, strict=True) if number])
    silent = gone["chain_id"][gone["status_code"] == "no_report_found"].nunique()
    of_them = f" For {silent:,} of them no later report was found." if silent else ""
    return f"The filters leave out {said}.{of_them}"


def _told(corpus: Corpus) -> pd.DataFrame:
    """The steps of the chains, one row each, by chain and step."""
    named = corpus["follow_ups"][["chain_id", "step", "status_code"]].astype(
        {"chain_id": object, "status_code": object}
    )
    return named.drop_duplicates(["chain_id", "step"]).set_index(["chain_id", "step"], drop=False)
