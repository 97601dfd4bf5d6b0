"""Follow-ups: what came of what was agreed, visit after visit; corpora of other countries than the seeds'."""

import datetime as dt
from functools import cache

import pandas as pd
import pytest

from summitry import vocabulary
from summitry.articles import Article, Folder
from summitry.corpus import Corpus, build_from

Articles = dict[str, tuple[str, str]]

# Eight reports on three visits; the chains were written down before the rules.
GHANA_FINLAND: Articles = {
    "a1": (
        "2021-05-12",
        "ACCRA, May 12 — Ghanaian President Kofi Mensah and Finnish President Aino Laine held talks in Accra on Wednesday during Laine's state visit to Ghana. The two leaders discussed the possibility of opening direct flights between Accra and Helsinki. Mensah proposed introducing a visa-free regime for holders of service passports. Laine invited Mensah to pay an official visit to Finland in 2022. The sides agreed to conclude an agreement on the avoidance of double taxation.",
    ),
    "a2": (
        "2021-05-13",
        "Finnish President Aino Laine, who is in Ghana on a state visit, met Ghanaian President Kofi Mensah in Accra on Wednesday. The presidents agreed to establish a joint business council. Ghana is interested in building a fertilizer plant with Finnish technology, Mensah said. Finland plans to build a solar power plant near Tamale, Laine told reporters. The two countries agreed to expand cooperation in healthcare.",
    ),
    "a3": (
        "2022-10-05",
        "HELSINKI, October 5 — Finnish President Aino Laine received Ghanaian President Kofi Mensah in Helsinki on Wednesday. During the official visit, the leaders agreed to launch direct flights between the two capitals by the end of 2023. The two countries signed an agreement on the avoidance of double taxation. Mensah thanked Laine for the warm welcome.",
    ),
    "a4": (
        "2022-10-06",
        "Ghanaian President Kofi Mensah paid an official visit to Finland and met Finnish President Aino Laine on Wednesday. Laine noted that the Ghana-Finland Business Council held its first meeting in Helsinki on Tuesday. A Finnish company opened a cement plant in Tema last year.",
    ),
    "a5": (
        "2022-10-06",
        "Finland plans to open an embassy in Accra in 2023, Finnish President Aino Laine said in Helsinki on Wednesday after talks with Ghanaian President Kofi Mensah, who is in Finland on an official visit. Mensah invited Finnish Prime Minister Eero Koskinen to visit Ghana in 2024.",
    ),
    "a6": (
        "2024-03-20",
        "ACCRA, March 20 — Ghanaian President Kofi Mensah received Finnish Prime Minister Eero Koskinen in Accra on Wednesday. Direct flights between Accra and Helsinki were launched in February 2024, Mensah said. The prime minister noted the effective work of the business council.",
    ),
    "a7": (
        "2024-03-21",
        "Finnish Prime Minister Eero Koskinen visited Ghana on Wednesday and met Ghanaian President Kofi Mensah in Accra. Koskinen said that Finland plans to open an embassy in Accra in 2025. The construction of the solar power plant near Tamale is under way.",
    ),
    "a8": (
        "2024-03-21",
        "Finnish Prime Minister Eero Koskinen, on a visit to Ghana, held talks with Ghanaian President Kofi Mensah on Wednesday. Finland is ready to share its experience in healthcare, Koskinen said. The sides agreed to increase the number of scholarships for Ghanaian students.",
    ),
}
# Subject -> its steps, each with the articles that tell it.
CHAINS = {
    "direct_flights": [("raised", "a1"), ("agreed", "a3"), ("fulfilled_late", "a6")],
    "visa_free_regime": [("raised", "a1"), ("no_report_found", "a1")],
    "visit-gha-to-fin-1": [("raised", "a1"), ("fulfilled", "a3 a4 a5")],
    "visit-fin-to-gha-2": [("raised", "a5"), ("fulfilled", "a6 a7 a8")],
    "tax_treaty": [("agreed", "a1"), ("fulfilled", "a3")],
    "business_council": [("agreed", "a2"), ("fulfilled", "a4"), ("in_progress", "a6")],
    "plant": [("raised", "a2"), ("no_report_found", "a2")],
    "power_plant": [("agreed", "a2"), ("in_progress", "a7")],
    "embassy": [("agreed", "a5"), ("superseded", "a7")],
    "a2-c4": [("agreed", "a2"), ("subject_continues", "a8"), ("no_report_found", "a2")],
}


def built(articles: Articles) -> Corpus:
    """The tables of articles given as day of publication and text."""
    made = [
        Article(name, text, f"{name}.txt", published_on=dt.date.fromisoformat(day), published_basis="stated")
        for name, (day, text) in articles.items()
    ]
    return build_from(Folder(made), vocabulary.read())


def told(corpus: Corpus) -> dict[str, list[tuple[str, str]]]:
    """Chain without its countries -> status and articles of each step."""
    chains: dict[str, dict[tuple[int, str], list[str]]] = {}
    for row in corpus["follow_ups"].itertuples():
        steps = chains.setdefault(str(row.chain_id).partition(":")[2], {})
        steps.setdefault((row.step, row.status_code), []).append(str(row.article_id))
    return {
        name: [(status, " ".join(found)) for (_, status), found in steps.items()]
        for name, steps in chains.items()
    }


@pytest.fixture(scope="module")
def ghana_finland() -> Corpus:
    return built(GHANA_FINLAND)


@pytest.mark.parametrize("name", CHAINS)
def test_chains_of_three_visits(ghana_finland: Corpus, name: str) -> None:
    assert told(ghana_finland).get(name) == CHAINS[name]


def test_no_chain_beyond_the_expected(ghana_finland: Corpus) -> None:
    assert set(told(ghana_finland)) == set(CHAINS)


def row_of(corpus: Corpus, chain: str, status: str) -> object:
    frame = corpus["follow_ups"]
    return next(
        row
        for row in frame[frame["status_code"] == status].itertuples()
        if row.chain_id.endswith(f":{chain}")
    )


def test_late_is_measured_by_the_stated_deadline(ghana_finland: Corpus) -> None:
    row = row_of(ghana_finland, "direct_flights", "fulfilled_late")
    assert (row.edtf, row.on.date(), row.matched) == (
        "2024-02",
        dt.date(2024, 2, 29),
        "Direct flights;launched",
    )


def test_what_was_searched_in_vain_is_said(ghana_finland: Corpus) -> None:
    row = row_of(ghana_finland, "visa_free_regime", "no_report_found")
    assert row.later_articles == 6
    assert row.visit_id == "fin-gha-2024-03-20"
    assert row.commitment_id == "a1:c2"


def test_links_are_scored_and_the_first_step_is_not(ghana_finland: Corpus) -> None:
    frame = ghana_finland["follow_ups"]
    first = frame["step"] == 1
    linked = ~first & (frame["status_code"] != "no_report_found")
    assert frame.loc[first, "score"].isna().all()
    assert frame.loc[linked, "score"].between(0, 1).all()
    assert frame.loc[linked, "matched"].notna().all()


def test_follow_ups_name_commitments_that_are_there(ghana_finland: Corpus) -> None:
    known = set(ghana_finland["commitments"]["commitment_id"])
    assert set(ghana_finland["follow_ups"]["commitment_id"].dropna()) <= known


def reported_on(commitment: str, later: str) -> Articles:
    """A commitment in Lima in 2021, and what a report on a visit to Oslo in 2023 says."""
    return {
        "then": (
            "2021-06-09",
            f"LIMA, June 9 — Peruvian President Ana Quispe held talks with visiting Norwegian President Kari Dahl in Lima on Wednesday. {commitment}",
        ),
        "now": (
            "2023-09-06",
            f"OSLO, September 6 — Norwegian President Kari Dahl held talks with visiting Peruvian President Ana Quispe in Oslo on Wednesday. {later}",
        ),
    }


@cache
def reported(commitment: str, later: str) -> Corpus:
    """The tables of these two reports."""
    return built(reported_on(commitment, later))


def after(commitment: str, later: str) -> dict[str, list[tuple[str, str]]]:
    """The chains of these two reports."""
    return told(reported(commitment, later))


EMBASSY = "Norway plans to open an embassy in Lima, Dahl said."
RAISED, AGREED, NOTHING = ("raised", "then"), ("agreed", "then"), ("no_report_found", "then")
AFTERWARDS: list[tuple[str, str, str, str, list[tuple[str, str]] | None]] = [
    ("an act fulfils", EMBASSY, "The Norwegian embassy in Lima was opened in March.", "embassy", [AGREED, ("fulfilled", "now")]),
    ("what happened before the promise does not", EMBASSY, "Norway opened its first embassy in Lima in 1949.", "embassy", [AGREED, NOTHING]),
    ("nor what happened to another country", "The two countries agreed to open direct flights.", "Norway opened direct flights to Brazil.", "direct_flights", [AGREED, NOTHING]),
    ("a plan is said again", EMBASSY, "Dahl said that Norway still intends to open an embassy in Lima.", "embassy", [AGREED, ("restated", "now")]),
    ("what is to be opened is not opened", EMBASSY, "The embassy in Lima is expected to be inaugurated soon.", "embassy", [AGREED, ("restated", "now")]),
    ("what one side promised is not said again by the other", "Dahl promised that Norway would support Peruvian entrepreneurs.", "Quispe promised that Peru would support Norwegian entrepreneurs.", "business_support", [AGREED, ("subject_continues", "now"), NOTHING]),
    ("a later deadline of the other side supersedes nothing", "Norway plans to open an embassy in Lima in 2022, Dahl said.", "Quispe said that Peru plans to open an embassy in Oslo in 2025.", "embassy", [AGREED, ("subject_continues", "now"), NOTHING]),
    ("what one side asked for, the other agrees to", "Quispe proposed opening direct flights.", "Norway agreed to open direct flights, Dahl said.", "direct_flights", [RAISED, ("agreed", "now")]),
    ("work goes on", "The sides agreed to build a gas pipeline near Ica.", "The construction of the pipeline near Ica is under way.", "pipeline", [AGREED, ("in_progress", "now")]),
    ("another bridge is another bridge", "The sides agreed to build a bridge in Iquitos.", "A Norwegian company built a bridge in Cusco.", "bridge", [AGREED, NOTHING]),
    ("a later deadline supersedes", "Norway and Peru agreed to sign a free trade agreement by the end of 2022.", "Norway and Peru agreed to sign a free trade agreement by the end of 2024.", "free_trade_agreement", [AGREED, ("superseded", "now")]),
    ("an entry into force fulfils", "The sides agreed to introduce a visa-free regime.", "The presidents welcomed the visa-free regime, which entered into force in 2022.", "visa_free_regime", [AGREED, ("fulfilled", "now")]),
    ("after the deadline it is late", "The sides agreed to launch a ferry line by the end of 2021.", "The ferry line was launched in May 2023.", "ferry", [AGREED, ("fulfilled_late", "now")]),
    ("an old signature does not hide a new entry into force", "Peru is ready to ratify the free trade agreement, Quispe said.", "The free trade agreement, signed in 2015, entered into force last year.", "free_trade_agreement", [RAISED, ("fulfilled", "now")]),
    ("the same sector alone fulfils nothing", "The two countries agreed to deepen cooperation in fisheries.", "Norway and Peru signed a memorandum on agriculture.", "then-c1", [AGREED, NOTHING]),
    ("the same words again restate", "The two countries agreed to exchange satellite data on illegal fishing vessels.", "The leaders agreed to exchange satellite data on illegal fishing vessels every week.", "then-c1", [AGREED, ("restated", "now")]),
    ("a flight that was suspended is not launched", "The two countries agreed to launch direct flights.", "Direct flights have not been launched yet, Quispe said.", "direct_flights", [AGREED, ("subject_continues", "now"), NOTHING]),
    ("an embassy that opens something is not opened", EMBASSY, "The Norwegian embassy opened an exhibition in Lima.", "embassy", [AGREED, ("subject_continues", "now"), NOTHING]),
    ("nor is one in which something is opened", EMBASSY, "Dahl recalled that she had opened a photo exhibition at the Norwegian embassy.", "embassy", [AGREED, ("subject_continues", "now"), NOTHING]),
    ("a council that met has resumed its work", "A decision was made to resume the work of the business council.", "The delegation took part in a meeting of the Peru-Norway Business Council.", "business_council", [AGREED, ("fulfilled", "now")]),
    ("a first flight that took off", "The two countries agreed to launch direct flights by the end of 2021.", "The first direct flight took off in May 2023.", "direct_flights", [AGREED, ("fulfilled_late", "now")]),
    ("work that began is not done", "The sides agreed to build a bridge over the Tacna.", "Work on the bridge over the Tacna began in 2022.", "bridge", [AGREED, ("in_progress", "now")]),
    ("a building that was completed is", "The sides agreed to build a bridge over the Tacna.", "The construction of the bridge over the Tacna was completed in 2022.", "bridge", [AGREED, ("fulfilled", "now")]),
    ("a group that was formed", "The parliaments agreed to form a friendship group.", "The friendship group of the parliaments was formed last year.", "friendship_group", [AGREED, ("fulfilled", "now")]),
    ("a group on something else", "The sides agreed to create a working group on mining.", "The working group on forests met in Oslo.", "working_group", [AGREED, NOTHING]),
    ("a school that has its first pupils", "A Norwegian school will be opened in Lima.", "The Norwegian school in Lima received its first pupils in 2022.", "school", [AGREED, ("fulfilled", "now")]),
    ("a road named by where it leads", "The two countries agreed to build a road to Puno.", "The road to Puno was completed in 2022.", "road", [AGREED, ("fulfilled", "now")]),
    ("a loan that was granted", "Norway agreed to grant a loan for a stadium in Ica.", "Norway granted the loan for the stadium in Ica in 2022.", "loan", [AGREED, ("fulfilled", "now")]),
    ("prisoners who were exchanged", "Peru and Norway agreed to exchange prisoners.", "Peru and Norway exchanged six prisoners in 2022.", "prisoners", [AGREED, ("fulfilled", "now")]),
    ("troops that were withdrawn", "Norway will withdraw its troops from the island.", "Norway withdrew its troops from the island in 2022.", "troops", [AGREED, ("fulfilled", "now")]),
    ("gas that has flowed since", "Norway agreed to supply gas to Peru.", "Norway has been supplying gas to Peru since 2022.", "energy_supply", [AGREED, ("fulfilled", "now")]),
    ("a question that is still open", "The question of air traffic rights for the airline Vula remains open.", "The question of air traffic rights for Vula is still open.", "traffic_rights", [RAISED, ("restated", "now")]),
    ("exercises that were planned and held", "The two countries plan joint naval exercises.", "The joint naval exercises were held in 2022.", "military_exercise", [AGREED, ("fulfilled", "now")]),
    ("a sum that was reached", "The parties agreed to raise trade to one billion dollars by 2022.", "Trade between Norway and Peru exceeded 1.2 billion dollars last year.", "trade_target", [AGREED, ("fulfilled", "now")]),
    ("a sum that was reached after its time", "The parties agreed to raise trade to one billion dollars by 2021.", "Trade between Norway and Peru reached one billion dollars last year.", "trade_target", [AGREED, ("fulfilled_late", "now")]),
    ("a sum that was not reached", "The parties agreed to raise trade to one billion dollars by 2022.", "Trade between Norway and Peru reached 300 million dollars last year.", "trade_target", [AGREED, ("subject_continues", "now"), NOTHING]),
    ("no sum to reach", "The parties agreed to double bilateral trade.", "Bilateral trade reached 300 million dollars last year.", "trade_target", [AGREED, ("subject_continues", "now"), NOTHING]),
    ("a deed that is told as done", "Norway agreed to lift its ban on Peruvian fruit.", "Norway lifted its ban on Peruvian fruit in 2022.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("a deed done of something else", "Norway agreed to lift its ban on Peruvian fruit.", "Norway lifted its ban on Peruvian fish in 2022.", "then-c1", [AGREED, NOTHING]),
    ("a deed done before it was promised", "Norway agreed to lift its ban on Peruvian fruit.", "Norway lifted its ban on Peruvian fruit in 1998.", "then-c1", [AGREED, NOTHING]),
    ("a deed that may yet be done", "Norway agreed to lift its ban on Peruvian fruit.", "The ban on Peruvian fruit could be lifted, Dahl said.", "then-c1", [AGREED, NOTHING]),
    ("a deed that was not done", "Norway agreed to lift its ban on Peruvian fruit.", "Norway has not lifted its ban on Peruvian fruit.", "then-c1", [AGREED, ("subject_continues", "now"), NOTHING]),
    ("a deed that was still not done", "Quispe urged Norway to lift its ban on Peruvian fruit.", "The ban on Peruvian fruit has still not been lifted, Quispe said.", "then-c1", [RAISED, ("subject_continues", "now"), NOTHING]),
    ("a deed that may not be done", "Norway agreed to lift its ban on Peruvian fruit.", "The ban on Peruvian fruit may never be lifted.", "then-c1", [AGREED, NOTHING]),
    ("a deed done after its time", "Norway promised to return the Inca gold by 2021.", "Norway returned the Inca gold in 2023.", "then-c1", [AGREED, ("fulfilled_late", "now")]),
    ("a deed that was to be done to something", "A joint research centre will be opened.", "The joint research centre began its work in 2022.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("a deadline is no word of the deed", "Norway promised to deliver two patrol boats to Peru by the end of 2022.", "Norway delivered two patrol boats to Peru in 2023.", "then-c1", [AGREED, ("fulfilled_late", "now")]),
    ("what was to be built was opened", "The sides agreed to build a new terminal in the harbour of Callao.", "The new terminal in the harbour of Callao was inaugurated in 2022.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("the same bodies do something else", "The leaders agreed to set up a hotline between the defence ministries.", "The defence ministries set up a fund.", "then-c1", [AGREED, NOTHING]),
    ("a number tells what was given", "Norway promised to send 20 ambulances to Peru.", "The 20 ambulances that Norway sent arrived in Callao in 2022.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("the same number of something else", "Norway promised to send 20 ambulances to Peru.", "Peru received 20 buses from Japan.", "then-c1", [AGREED, NOTHING]),
    ("one of several and many are one word", "Norway promised to deliver one million doses of vaccine.", "A million doses of vaccines reached Peru in 2022.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("what a country is asked to recognise is told by its country", "Peru promised to recognise Norwegian diplomas.", "Peru now recognises Norwegian diplomas.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("who can travel without visas", "The sides agreed to introduce a visa-free regime.", "Peruvians have been travelling to Norway without visas since 2022.", "visa_free_regime", [AGREED, ("fulfilled", "now")]),
    ("the first flight landed", "The two countries agreed to open direct flights.", "The first direct flight from Oslo landed in Lima in June.", "direct_flights", [AGREED, ("fulfilled", "now")]),
    ("the first flight is to land", "The two countries agreed to open direct flights.", "The first direct flight from Oslo will land in Lima in June.", "direct_flights", [AGREED, ("subject_continues", "now"), NOTHING]),
    ("what has an anniversary has been opened", EMBASSY, "The Norwegian embassy in Lima marked its first anniversary.", "embassy", [AGREED, ("fulfilled", "now")]),
    ("a pact that the two signed", "The sides agreed to sign a free trade agreement.", "The free trade agreement that the two countries signed in 2022 is being translated.", "free_trade_agreement", [AGREED, ("fulfilled", "now")]),
    ("a bridge that is paid for is told by what it crosses", "Norway promised to finance a bridge across the Ucayali.", "The bridge across the Ucayali was opened last month.", "bridge", [AGREED, ("fulfilled", "now")]),
    ("a bridge across another river", "Norway promised to finance a bridge across the Ucayali.", "The bridge across the Mantaro was opened last month.", "bridge", [AGREED, NOTHING]),
    ("work that is half done", "The sides agreed to build a fertilizer plant in Ica.", "Work on the fertilizer plant in Ica is 60 per cent complete.", "plant", [AGREED, ("in_progress", "now")]),
    ("a treaty that is being drafted", "The two countries will conclude an extradition treaty.", "The extradition treaty is being drafted.", "extradition_treaty", [AGREED, ("in_progress", "now")]),
    ("a first stone is progress", "The sides agreed to build a fertilizer plant in Ica.", "The foundation stone of the fertilizer plant in Ica was laid in 2022.", "plant", [AGREED, ("in_progress", "now")]),
    ("an office that opened its doors", "Norway plans to open a trade office in Lima.", "The Norwegian trade office in Lima opened its doors in 2022.", "trade_office", [AGREED, ("fulfilled", "now")]),
    ("a route through the air is a flight", "The two countries agreed to open direct flights.", "The direct route between Lima and Oslo, launched by a Norwegian airline in June, carries 900 passengers a week.", "direct_flights", [AGREED, ("fulfilled", "now")]),
    ("a route for goods is none", "The two countries agreed to open direct flights.", "The sides discussed a direct sea route, which was opened in 2022.", "direct_flights", [AGREED, NOTHING]),
    ("what is open has been opened", "Norway will open a consulate in Cusco, Dahl said.", "The consulate in Cusco is open, Quispe noted.", "consulate", [AGREED, ("fulfilled", "now")]),
    ("a question that is open opens nothing", "Norway will open a consulate in Cusco, Dahl said.", "The question of the consulate in Cusco is open.", "consulate", [AGREED, ("subject_continues", "now"), NOTHING]),
    ("thanks for an act tell that it was done", "Norway will ratify the investment protection agreement, Dahl said.", "Quispe thanked Norway for ratifying the investment protection agreement.", "investment_treaty", [AGREED, ("fulfilled", "now")]),
    ("thanks for a deed tell that it was done", "Norway promised to lift the ban on Peruvian fruit.", "Quispe thanked Norway for lifting the ban on Peruvian fruit.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("a call for a deed does not", "Norway promised to lift the ban on Peruvian fruit.", "Quispe called for lifting the ban on Peruvian fruit.", "then-c1", [AGREED, ("subject_continues", "now"), NOTHING]),
    ("an act as a noun behind its object", "The sides agreed to launch a ferry line.", "The presidents welcomed the ferry line's launch in May.", "ferry", [AGREED, ("fulfilled", "now")]),
    ("who can go without visas", "The sides agreed to lift visas for short stays.", "Citizens of the two countries no longer need visas for short stays.", "visa_free_regime", [AGREED, ("fulfilled", "now")]),
    ("scholarships that were received", "Norway will grant 50 scholarships to Peruvian students.", "Fifty Peruvian students received scholarships from Norway in 2022.", "scholarships", [AGREED, ("fulfilled", "now")]),
    ("a hospital that now treats the ill", "Norway promised to build a hospital in Tarapoto.", "The Norwegian hospital in Tarapoto now treats 300 patients a day.", "hospital", [AGREED, ("fulfilled", "now")]),
    ("to stand ready is not to have built", "Norway promised to build a hospital in Tarapoto.", "Norway stands ready to build a hospital in Tarapoto.", "hospital", [AGREED, ("restated", "now")]),
    ("those who were sent went", "Dahl promised to send a team of experts to the Ucayali basin next year.", "Norwegian experts visited the Ucayali basin in March 2022.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("those who were sent went, in other words", "Norway promised to send doctors to the Ucayali basin.", "Three doctors from Norway worked in the Ucayali basin last year.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("those who are to go have not gone", "Dahl promised to send a team of experts to the Ucayali basin next year.", "Norwegian experts will visit the Ucayali basin in March.", "then-c1", [AGREED, NOTHING]),
    ("somebody else went there", "Norway promised to send 20 doctors to Lima.", "Dahl visited Lima with 20 companies.", "then-c1", [AGREED, NOTHING]),
    ("a grant that was paid", "Norway promised a grant of 5 million euros for schools in Puno.", "The 5 million euros for schools in Puno were disbursed last year.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("a number in letters and in digits", "The sides agreed to train 40 Peruvian nurses in Bergen.", "Forty nurses from Peru completed their training in Bergen in 2022.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("plurals and spellings", "The two countries agreed to open a center for new batteries in Callao.", "The battery centre in Callao is operational.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("sailors who came home", "Peru promised to release the two Norwegian sailors.", "The two sailors came home to Norway in May.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("an ambassador who took up the post", "Peru will appoint an ambassador to Oslo.", "The ambassador of Peru in Oslo took up his post last year.", "then-c1", [AGREED, ("fulfilled", "now")]),
    ("an open issue waits for an answer", "The question of fishing permits for Peruvian trawlers remains open.", "The leaders discussed tourism.", "then-c1", [RAISED, NOTHING]),
    ("an issue that was settled", "The question of fishing permits for Peruvian trawlers remains open.", "The question of fishing permits for Peruvian trawlers has been resolved.", "then-c1", [RAISED, ("fulfilled", "now")]),
    ("an issue of one word and a country", "Dahl raised the issue of Peruvian seamen, which remains unresolved.", "The problem of the Peruvian seamen was settled in May.", "then-c1", [RAISED, ("fulfilled", "now")]),
    ("another issue was settled", "The question of fishing permits for Peruvian trawlers remains open.", "The question of fishing permits for research ships has been resolved.", "then-c1", [RAISED, NOTHING]),
    ("an issue that is open again, in other words", "The question of fishing permits for Peruvian trawlers remains open.", "The issue of fishing permits for trawlers from Peru is still unresolved, Dahl said.", "then-c1", [RAISED, ("restated", "now")]),
    ("what an issue was about was done", "The issue of granting work permits to Peruvian welders remains unresolved.", "Norway granted work permits to the Peruvian welders in 2022.", "then-c1", [RAISED, ("fulfilled", "now")]),
    ("a request is answered", "Quispe urged Norway to lift its ban on Peruvian fruit.", "Norway lifted its ban on Peruvian fruit in 2022.", "then-c1", [RAISED, ("fulfilled", "now")]),
    ("a request without an answer", "Quispe urged Norway to lift its ban on Peruvian fruit.", "The leaders discussed tourism.", "then-c1", [RAISED, NOTHING]),
    ("a request is promised", "Quispe asked Norway to return the Inca gold to Cusco.", "Dahl promised to return the Inca gold to Cusco.", "then-c1", [RAISED, ("agreed", "now")]),
    ("a proposal without an answer", "Quispe proposed exchanging data on earthquakes.", "The leaders discussed tourism.", "then-c1", [RAISED, NOTHING]),
    ("trees that are to be planted are no plant", "Norway pledged to plant a million trees in Loreto.", "A paper plant was opened in Loreto.", "plant", None),
    ("an exhibition that drew many was held", "The two countries agreed to hold a joint exhibition on Vikings in Lima.", "A joint exhibition on Vikings drew 9,000 visitors in Lima.", "exhibition", [AGREED, ("fulfilled", "now")]),
    ("an invitation to a country", "Dahl invited Quispe to Norway.", "Quispe thanked Dahl for the welcome.", "visit-per-to-nor-1", [RAISED, ("fulfilled", "now")]),
    ("an invitation that the guest followed", "Dahl invited Quispe to visit Norway.", "Quispe thanked Dahl for the welcome.", "visit-per-to-nor-1", [RAISED, ("fulfilled", "now")]),
    ("an invitation of somebody who did not come", "Dahl invited Peruvian Prime Minister Luis Rojas to visit Norway.", "The talks lasted an hour.", "visit-per-to-nor-1", [RAISED, NOTHING]),
    ("an invitation that she accepted is agreed", "Dahl invited Quispe to visit Norway. She accepted the invitation with pleasure.", "The talks lasted an hour.", "visit-per-to-nor-1", [RAISED, AGREED, ("fulfilled", "now")]),
    ("an invitation that was accepted is agreed", "Dahl invited Quispe to visit Norway. The invitation was accepted.", "The talks lasted an hour.", "visit-per-to-nor-1", [RAISED, AGREED, ("fulfilled", "now")]),
    ("an accepted invitation is agreed", "Dahl invited Quispe to visit Norway, and Quispe accepted the invitation.", "The talks lasted an hour.", "visit-per-to-nor-1", [RAISED, AGREED, ("fulfilled", "now")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("commitment", "later", "chain", "expected"),
    [case[1:] for case in AFTERWARDS],
    ids=[case[0] for case in AFTERWARDS],
)
def test_a_later_article_tells_what_came_of_it(
    commitment: str, later: str, chain: str, expected: list[tuple[str, str]] | None
) -> None:
    assert after(commitment, later).get(chain) == expected


# What a later article says, and the time that the act has by it.
TIMES: list[tuple[str, str, str, str, str | None]] = [
    ("the time behind an act", "Quispe thanked Norway for ratifying the investment protection agreement last month and welcomed the opening of the consulate in Cusco in January.", "consulate", "fulfilled", "2023-01"),
    ("each act has its own", "Quispe thanked Norway for ratifying the investment protection agreement last month and welcomed the opening of the consulate in Cusco in January.", "investment_treaty", "fulfilled", "2023-08"),
    ("an act has not the time of the one before it", "Quispe thanked Norway for the scholarships last month and welcomed the opening of the consulate in Cusco.", "consulate", "fulfilled", None),
    ("nor that of the saying", "The consulate in Cusco was opened, Dahl said on Tuesday.", "consulate", "fulfilled", None),
    ("nor that of the welcome", "Quispe, speaking in Oslo on Monday, welcomed the opening of the consulate in Cusco.", "consulate", "fulfilled", None),
    ("since when it has been open", "Since last year the consulate in Cusco has been open.", "consulate", "fulfilled", "2022"),
    ("a time at the head is that of all acts", "In May 2022 the consulate in Cusco was completed and opened.", "consulate", "fulfilled", "2022-05"),
    ("two verbs share the time behind them", "The consulate in Cusco was completed and opened in May 2022.", "consulate", "fulfilled", "2022-05"),
    ("a month without a year", "The ban on Peruvian fruit was lifted in May.", "then-c3", "fulfilled", "2023-05"),
    ("last year", "Norway lifted the ban on Peruvian fruit last year.", "then-c3", "fulfilled", "2022"),
    ("a month after the deadline", "The 20 ambulances arrived in Lima in March.", "then-c4", "fulfilled_late", "2023-03"),
]  # fmt: skip
PROMISES = "Norway will open a consulate in Cusco, Dahl said. Norway will ratify the investment protection agreement, Dahl said. Norway promised to lift the ban on Peruvian fruit. Norway promised to send 20 ambulances to Lima by the end of 2022."


@pytest.mark.parametrize(
    ("later", "chain", "status", "edtf"), [case[1:] for case in TIMES], ids=[case[0] for case in TIMES]
)
def test_an_act_has_its_own_time(later: str, chain: str, status: str, edtf: str | None) -> None:
    found = row_of(reported(PROMISES, later), chain, status).edtf
    assert (None if pd.isna(found) else found) == edtf


def test_what_one_article_tells_as_late_no_other_tells_as_in_time() -> None:
    first, now = reported_on(PROMISES, "The 20 ambulances arrived in Lima in March.").items()
    again = ("2023-09-07", now[1][1].replace("in March", "from Norway").replace("September 6", "September 7"))
    assert told(built(dict([first, now, ("again", again)])))["then-c4"] == [
        AGREED,
        ("fulfilled_late", "again now"),
    ]


# A guest who came before the year ended, and left after it had.
OVER_NEW_YEAR: Articles = {
    "b1": ("2018-02-07", "MAPUTO, February 7 — Mozambican President Celso Bila received Danish Prime Minister Inge Holm in Maputo on Wednesday. Holm invited Bila to visit Denmark in 2019. The sides agreed to open direct flights."),
    "b2": ("2019-12-30", "COPENHAGEN, December 30 — Mozambican President Celso Bila arrived in Copenhagen on Monday for an official visit to Denmark. Danish Prime Minister Inge Holm received him. Direct flights have been launched, Holm noted."),
    "b3": ("2020-01-02", "COPENHAGEN, January 2 — Danish Prime Minister Inge Holm and Mozambican President Celso Bila held talks in Copenhagen on Thursday, the last day of Bila's official visit to Denmark. Bila recalled that direct flights have been launched."),
}  # fmt: skip


@pytest.fixture(scope="module")
def over_new_year() -> Corpus:
    return built(OVER_NEW_YEAR)


def test_a_guest_who_came_in_time_and_stayed_longer_is_not_late(over_new_year: Corpus) -> None:
    row = row_of(over_new_year, "visit-moz-to-dnk-1", "fulfilled")
    assert (row.edtf, row.on.date()) == ("2019-12-30", dt.date(2019, 12, 30))


def test_what_an_article_of_a_long_visit_tells_is_of_its_own_day(over_new_year: Corpus) -> None:
    frame = over_new_year["follow_ups"]
    rows = frame[(frame["object_code"] == "direct_flights") & (frame["status_code"] == "fulfilled")]
    days = dict(zip(rows["article_id"].astype(object), rows["on"].dt.date, strict=True))
    assert days == {"b2": dt.date(2019, 12, 30), "b3": dt.date(2020, 1, 2)}


def test_an_issue_that_is_open_at_the_last_visit_is_in_the_ledger() -> None:
    chains = after(
        EMBASSY,
        "The issue of permits for Peruvian divers remains unresolved, Dahl said. Quispe hopes for more tourists.",
    )
    assert chains["now-c1"] == [("raised", "now")]
    assert not set(chains) - {"embassy", "now-c1"}


def test_soft_words_without_an_object_begin_no_chain() -> None:
    assert (
        after(
            "Peru is interested in closer ties in tourism. Norway is ready to share its experience in forestry, Dahl said.",
            EMBASSY,
        )
        == {}
    )


def test_one_visit_has_nothing_to_follow() -> None:
    only = {name: article for name, article in GHANA_FINLAND.items() if article[0].startswith("2021")}
    assert told(built(only)) == {}


# Of the seeds: what was raised in 2024 and what the articles of 2026 tell of it.
SEEDS = {
    "direct_flights": ("raised", {"fulfilled"}),
    "business_council": ("agreed", {"fulfilled"}),
    "visit-srb-to-kaz-1": ("raised", {"fulfilled_late"}),
    "intergovernmental_commission": ("agreed", {"in_progress"}),
    "business_support": ("agreed", {"restated"}),
    "business_forum": ("raised", {"no_report_found"}),
    "traffic_rights": ("raised", set()),
    "days_of_culture": ("raised", {"no_report_found"}),
}


@pytest.mark.parametrize("name", SEEDS)
def test_chains_of_the_seeds(corpus: Corpus, name: str) -> None:
    (first, _), *later = told(corpus)[name]
    assert (first, {status for status, _ in later}) == SEEDS[name]


def test_support_that_the_other_side_of_the_seeds_promised_is_no_restatement(corpus: Corpus) -> None:
    frame = corpus["follow_ups"]
    rows = frame[(frame["object_code"] == "business_support") & (frame["status_code"] == "restated")]
    assert rows["article_id"].str[:3].tolist() == ["001"]


def test_the_other_chains_of_the_seeds_fulfil_nothing(corpus: Corpus) -> None:
    others = {name: steps for name, steps in told(corpus).items() if name not in SEEDS}
    assert others
    for steps in others.values():
        assert {status for status, _ in steps[1:]} <= {"subject_continues", "no_report_found"}
