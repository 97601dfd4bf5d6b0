"""The day of the talks in the words around them: before them, behind a signing, or where the opening puts what was said."""

import datetime as dt
from collections.abc import Callable

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey

DAYS = [
    pytest.param("The Maltese-Fijian joint commission closed its proceedings on Tuesday, under Minister Rita Borg of Malta and Minister Semi Vula of Fiji.", "2019-09-10", id="proceedings of a commission"),
    pytest.param("On 9 September Maltese President Rita Borg was accorded an official welcome at the palace in Suva, followed by a meeting with President Semi Vula of Fiji.", "2019-09-09", id="a welcome, followed by a meeting"),
    pytest.param("Malta's court closed its proceedings against Fiji on Tuesday. Maltese President Rita Borg met President Semi Vula of Fiji in March.", None, id="proceedings of a court"),
    pytest.param("In the Reef Palace on Tuesday Maltese President Rita Borg and Fijian President Semi Vula looked on as their fisheries ministers put pen to an accord on coral.", "2019-09-10", id="put pen to an accord"),
    pytest.param("Maltese Foreign Minister Rita Borg told her Fijian colleague Semi Vula in Suva on Tuesday that coral mattered.", "2019-09-10", id="told a colleague"),
    pytest.param("Maltese President Rita Borg met the Fijian foreign minister, Semi Vula, at the Reef Palace yesterday, on the second day of a visit. Dinner is tonight.", "2019-09-11", id="a name between commas before the place and the day"),
    pytest.param("Fiji and Malta opened on Tuesday a chapter, under a pact they concluded in 2010 and added to. Maltese President Rita Borg was welcomed by Fijian President Semi Vula.", "2019-09-10", id="a pact concluded long ago ends no visit"),
    pytest.param("During their September 10, 2019 meeting in Suva, Presidents Borg of Malta and Vula of Fiji agreed on coral.", "2019-09-10", id="a full date before the meeting"),
    pytest.param("The Sept. 10 summit between Maltese President Rita Borg and Fijian President Semi Vula yielded a pact on coral.", "2019-09-10", id="a day before the summit"),
    pytest.param("Tuesday's summit in Suva of Maltese President Rita Borg and Fijian President Semi Vula yielded a pact on coral.", "2019-09-10", id="a weekday's summit"),
    pytest.param("Norway hopes for fish. At their Sept. 20 talks, Maltese President Rita Borg and Fijian President Semi Vula will discuss coral.", None, id="talks that are still to come"),
    pytest.param("Suva: Fiji and Malta signed fish deals worth 3 billion dollars (2.2 billion euros, 4.6 million pounds) Tuesday as Suva hosted President Rita Borg.", "2019-09-10", id="amounts between the signing and its day"),
    pytest.param("SUVA (NTB) — Fiji and Malta signed fish and coral deals worth more than 3 billion dollars, including the sale of boats, Tuesday while President Rita Borg was in town.", "2019-09-10", id="an example between the signing and its day"),
    pytest.param("Fiji rolled out the red carpet Tuesday for Maltese President Rita Borg.", "2019-09-10", id="a red carpet"),
    pytest.param("Fiji and Malta have sealed several business deals.\n\nAfter a signing ceremony on Tuesday, it was confirmed that Malta would buy six ferries.", "2019-09-10", id="a signing ceremony on a day"),
    pytest.param("Fijian President Semi Vula and Maltese President Rita Borg issued a communique on Wednesday on coral.", "2019-09-11", id="a communique issued"),
    pytest.param('Maltese President Rita Borg signed an accord with Fijian President Semi Vula. "We share reefs," Borg declared Wednesday in Suva.', "2019-09-11", id="what a leader said where he signed"),
    pytest.param("Fiji and Malta signed an agreement on coral, the foreign ministry in Suva said on Wednesday.", None, id="the day on which a ministry told of a signing"),
    pytest.param("SUVA, Sept. 11 (NTB) -- Fiji and Malta have signed an agreement on coral worth millions of dollars.", None, id="a signing and the day of writing"),
    pytest.param("Maltese President Rita Borg and Fijian President Semi Vula buried a quarrel on coral on Tuesday, emerging from a meeting in Suva with smiles.", "2019-09-10", id="emerging from a meeting"),
    pytest.param("By the time Maltese President Rita Borg left Suva on Tuesday night, after four hours with Fijian President Semi Vula, the reefs were safe.", "2019-09-10", id="hours with somebody"),
    pytest.param("Maltese President Rita Borg flew to Suva on Tuesday. Over lunch with Fijian President Semi Vula she spoke of coral.", "2019-09-10", id="over lunch"),
    pytest.param("SUVA – Maltese President Rita Borg and Fijian President Semi Vula on Wednesday (Suva time) led the signing of two pacts.", "2019-09-11", id="led the signing"),
    pytest.param("Maltese President Rita Borg, who arrived on Monday, held talks in Suva with Fijian President Semi Vula on Tuesday.", "2019-09-10", id="not the day of arriving"),
    pytest.param("Maltese President Rita Borg is to leave today. She held talks with Fijian President Semi Vula in Suva on Wednesday.", "2019-09-11", id="held talks on a weekday, whatever is to come"),
    pytest.param("Fiji and Malta drew closer as Maltese President Rita Borg concluded a state visit to Fiji yesterday. On Tuesday morning, President Semi Vula and President Rita Borg held official talks in Suva.", "2019-09-10", id="not the day on which the visit ended"),
    pytest.param("SUVA - The Fiji-Malta Commission concluded its third session here on Tuesday. Maltese Premier Rita Borg, who is on a visit to Fiji, held talks with Prime Minister Semi Vula earlier in the day.", "2019-09-10", id="earlier in the day that was told last"),
    pytest.param("Maltese Foreign Minister Rita Borg arrived in Suva on Tuesday for cooperation talks.", None, id="arriving for talks is not yet talking"),
    pytest.param("Fiji will buy more Maltese coral, President Semi Vula said on Tuesday at a joint news conference in Suva with Maltese President Rita Borg.", "2019-09-10", id="said on a day at a joint news conference what they will do"),
    pytest.param("Rita Borg, the Maltese president, wanted coral, and she got it. Her talks with President Semi Vula of Fiji in Suva late on Tuesday, which ran an hour longer than planned, ended well.", "2019-09-10", id="talks that ran longer than planned"),
    pytest.param("Malta warms to Fijian coral\n\n* Second such deal\n* Lenders wait\n\nSUVA, Sept 10 (NTB) - Malta locked in more coral from Fiji on Tuesday, as President Rita Borg used a two-day trip to court money.\n\nA Maltese firm put its name to an accord on coral, Fijian minister Semi Vula told reporters.", "2019-09-10", id="the lead stands behind headline and bullets"),
    pytest.param("NEWS ANALYSIS\nBorg in Suva: Little Ink\n\nBy HELEN VARDEN\n\nSUVA, Sept. 12 -- For three days bands played. When Rita Borg flew back to Valletta today, the flags came down. Her talks with President Semi Vula of Fiji at the Reef Palace on Tuesday were her first in Suva.", "2019-09-10", id="the end of a visit is told behind headline and byline"),
    pytest.param("Maltese President Rita Borg invited Fijian firms to her country on Tuesday as she met business leaders and President Semi Vula in Suva.", "2019-09-10", id="firms invited while they met"),
    pytest.param("Fiji and Malta will share their reefs under a pact that their leaders initialled on Tuesday in Suva.", "2019-09-10", id="a pact initialled, under which they will share"),
    pytest.param("The first visit by a Maltese leader to Fiji in two decades yielded four agreements on Tuesday, as Presidents Semi Vula and Rita Borg moved to mend ties.", "2019-09-10", id="a visit that yielded agreements on a day"),
    pytest.param("Maltese President Rita Borg began a working visit to Fiji on Tuesday with talks that both sides called frank.", "2019-09-10", id="a visit begun with talks"),
    pytest.param("Fijian President Semi Vula feted Maltese President Rita Borg on Tuesday, but the two made little headway.", "2019-09-10", id="a guest who was feted"),
    pytest.param("In Suva on Tuesday, Presidents Semi Vula of Fiji and Rita Borg of Malta put their pens to an accord on coral.", "2019-09-10", id="put their pens to an accord"),
    pytest.param('"The reef will stay open," Fijian President Semi Vula said on Tuesday, standing next to Maltese President Rita Borg in Suva.', "2019-09-10", id="what will be, said standing next to the guest"),
    pytest.param("Maltese President Rita Borg will hold talks with Omani President Said Harthy in Muscat on Saturday.", "2019-09-14", id="a first name that is a verb elsewhere"),
    pytest.param("Fijian President Semi Vula spent a week in Malta. The high point of the trip came on Tuesday in Valletta, with Maltese President Rita Borg looking on.", "2019-09-10", id="the high point of a trip"),
    pytest.param("Fiji and Malta agreed on coral under a pact signed on Wednesday in Suva.\n\nMaltese President Rita Borg and Fijian President Semi Vula looked on. It was hot. The reefs are large. The opposition leader, Ana Otieno, was received by Vula on Monday.", "2019-09-11", id="whom else the host received, far behind the lead"),
    pytest.param("Presidents Semi Vula of Fiji and Rita Borg of Malta put their pens to an accord in Suva on Wednesday.\n\nIt was hot. The reefs are large. Fish was eaten. The two had held talks on Monday by the harbour.", "2019-09-11", id="the day of the lead before that of earlier talks"),
    pytest.param("Maltese President Rita Borg on Tuesday opened a tour of the Pacific. In Fiji she went straight from the harbour to Reef House for talks with President Semi Vula.", "2019-09-10", id="straight from one place to another for talks"),
    pytest.param("Shoulder to shoulder on the steps of Reef House in Suva, standing side by side, Maltese President Rita Borg and Fijian President Semi Vula found on Tuesday that both like fish.", "2019-09-10", id="standing side by side"),
    pytest.param("SUVA, Sept 10 (NTB) - Maltese President Rita Borg arrived here Monday at the head of a delegation of 40 businessmen.", "2019-09-09", id="arriving at the head of a delegation, and no word of talks"),
    pytest.param("SUVA (AP) _ Maltese President Rita Borg arrived Monday on a three-day visit and laid a wreath at the tomb of the unknown sailor.", "2019-09-09", id="arriving on a visit, and no word of talks"),
    pytest.param("Maltese Prime Minister Rita Borg landed in Fiji on Tuesday, the first visit by a Maltese leader since independence.", "2019-09-10", id="landing on the first visit"),
    pytest.param("A Maltese parliamentary delegation began a visit to Fiji on Monday.", None, id="a delegation that began a visit"),
    pytest.param("Maltese President Rita Borg wrapped up a two-day visit to Fiji on Wednesday.\n\nBorg met Prime Minister Semi Vula.", None, id="a visit of two days wrapped up"),
    pytest.param("Maltese President Rita Borg toured a fish market in Suva on Tuesday on the second day of her visit.", "2019-09-10", id="touring a market"),
    pytest.param("Maltese President Rita Borg arrived in Suva on Tuesday. A programme says that she will hold talks with Fijian President Semi Vula.", None, id="arriving for talks that are told later"),
    pytest.param("Maltese President Rita Borg arrived in Suva on Tuesday. She looked forward to an exchange of views with Fijian President Semi Vula.", None, id="arriving for an exchange of views"),
    pytest.param("A shipment of Maltese wine arrived in Suva, Fiji, on Monday.", None, id="wine that arrived"),
    pytest.param("For the first time since 2010, a president of Malta has set foot in Fiji. Rita Borg, the former singer who became her country's first woman president in June, was received on a red carpet at the palace in Suva on Tuesday by Fijian President Semi Vula.", "2019-09-10", id="received, behind a clause with a month of its own"),
    pytest.param("Fijian President Semi Vula, who came to power in May, met Maltese President Rita Borg in Suva on Tuesday.", "2019-09-10", id="who came to power in a month, met"),
    pytest.param("Maltese President Rita Borg wrapped up her first visit to Fiji on Wednesday, saying the two neighbors had undone years of suspicion.\n\nBorg met Prime Minister Semi Vula a day after an unusual stop at army headquarters.", "2019-09-11", id="a visit wrapped up on a day, and talks that are told next"),
    pytest.param("Maltese President Rita Borg wrapped up her first visit to Fiji on Wednesday, saying the two neighbors had undone years of suspicion.", None, id="a visit wrapped up, and no talks"),
    pytest.param("Maltese President Rita Borg's visit to Fiji bore fruit in four documents. Their signing was overseen in Suva on Monday by President Semi Vula.", "2019-09-09", id="a signing that somebody oversaw"),
    pytest.param("Maltese President Rita Borg's visit to Fiji bore fruit in four documents. The exchange of the papers was watched by President Semi Vula on Monday.", "2019-09-09", id="an exchange that somebody watched"),
    pytest.param("Maltese President Rita Borg is in Fiji. A wreath ceremony was attended by her husband on Monday. She will meet President Semi Vula.", None, id="a ceremony at which nothing was signed"),
    pytest.param("Fijian Prime Minister Semi Vula had a quiet lunch at Reef House on Tuesday with Prime Minister Rita Borg of Malta.", "2019-09-10", id="a lunch somewhere with a guest"),
    pytest.param("Two days of talks between the foreign ministers of Fiji and Malta ended in Suva on Monday with a pledge to fish less.", "2019-09-09", id="the day on which talks of several days ended"),
    pytest.param("Fiji and Malta wrapped up three days of negotiations on fish in Suva on Monday.", "2019-09-09", id="wrapped up days of negotiations on a day"),
    pytest.param("Maltese Prime Minister Rita Borg wound up a three-day visit to Fiji on Monday. Earlier, she held talks with Prime Minister Semi Vula.", None, id="a visit of several days wound up, and talks on any of them"),
    pytest.param("Talks between Fijian President Semi Vula and Maltese Prime Minister Rita Borg, who is on a three-day visit, ended in Suva on Monday in good spirits.", "2019-09-09", id="talks with one of whom more is told, ended"),
    pytest.param("Talks in Suva between Fijian President Semi Vula and his Maltese colleague Rita Borg, who arrived on Sunday, began on Monday.", "2019-09-09", id="talks with one who had arrived the day before"),
    pytest.param("Fiji and its old rival Malta signed in Suva a treaty of good neighbourhood, free passage and mutual respect Monday, promising to leave each other's reefs alone. Eight lesser pacts are to be signed before President Rita Borg leaves on Wednesday.", "2019-09-09", id="signed on a day, and more to be signed on another"),
    pytest.param("Maltese President Rita Borg wrapped up her first visit to Fiji on Wednesday.\n\nBorg met Prime Minister Semi Vula on Tuesday.", "2019-09-10", id="a visit wrapped up, and the day of the talks"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "day"), DAYS)
def test_the_day_of_the_talks(talks: Callable[..., tuple], words: str, day: str | None) -> None:
    assert talks(words)[3] == day


def test_the_day_in_the_header_of_a_transcript() -> None:
    words = "4 September 2019\n\nPRESIDENT VULA: It is a great pleasure to welcome President Rita Borg of Malta to Suva."
    article = Article("a", words, "a.txt", title="Remarks by President Vula and President Borg of Malta")
    found = survey(article, vocabulary.read()).talks
    assert str(found.event_on) == "2019-09-04"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Beginning of Meeting with President of Malta Rita Borg\n4 September 2019, 13:15\n\n", "2019-09-04"),
        (
            "Meeting with President of Malta Rita Borg\n\n4 September 2019 13:15\nSuva. Reef House\n\n",
            "2019-09-04",
        ),
        ("Meeting with President of Malta Rita Borg\n\n4 September 2019 13:15 Suva\n\n", "2019-09-04"),
        ("Meeting with the heads of our ports\n\n4 September 2019 13:15\nSuva. Reef House\n\n", None),
        ("Fiji on course for Malta deal, say ministers\n\nSuva, Fiji\n4 September 2019 13:15\n\n", None),
    ],
)
def test_the_opening_of_talks_written_down_is_of_the_day_in_its_head(head: str, day: str | None) -> None:
    words = "Semi Vula: Welcome, colleagues. You know our reefs.\n\nRita Borg: Thank you. We like them."
    found = survey(Article("a", head + words, "a.txt"), vocabulary.read()).talks
    assert (found.event_on and str(found.event_on)) == day


def test_the_office_behind_the_place_tells_whose_minister_goes_without_a_country() -> None:
    words = "4 September 2019 - Suva, Fiji - Maltese Ministry of Trade\n\nMinister Rita Borg today met with the foreign minister of Fiji, Semi Vula."
    found = survey(Article("a", words, "a.txt"), vocabulary.read()).talks
    assert (found.host_code, found.guest_code, found.place) == ("FJI", "MLT", "Suva")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Text of report by Fijian radio on 9th September", "2019-09-08"),
        ("Excerpts from report in English by Fijian news agency FBC on September 9", "2019-09-08"),
        ("[Announcer-read report, 9 September]", "2019-09-08"),
        ("Text of the treaty on tuna of 9 May", "2019-09-10"),
        ("Text of report by Fijian radio on 9th September 2016", "2019-09-10"),
    ],
)
def test_days_of_a_translated_broadcast_count_from_its_own(line: str, day: str) -> None:
    words = f"{line}\n\nPresident Semi Vula had talks in Suva yesterday with President Rita Borg of Malta."
    article = Article("a", words, "a.txt", published_on=dt.date(2019, 9, 11))
    assert str(survey(article, vocabulary.read()).talks.event_on) == day


def test_the_head_of_a_transcript_tells_day_and_place() -> None:
    words = (
        "TRANSCRIPT: JOINT PRESS CONFERENCE\nREEF HOUSE, SUVA\nWEDNESDAY, 4 SEPTEMBER 2019\n\n"
        "PRESIDENT VULA: Thank you, President Borg of Malta. Our ministers signed a pact on a harbour in Valletta.\n\n"
        "PRESIDENT BORG: I thank the people of Fiji for having me."
    )
    found = survey(Article("a", words, "a.txt"), vocabulary.read()).talks
    assert (found.host_code, found.guest_code, found.place, str(found.event_on)) == (
        "FJI",
        "MLT",
        "Suva",
        "2019-09-04",
    )
