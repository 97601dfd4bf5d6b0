"""Teasers and what else is no report."""

import datetime as dt
from collections.abc import Callable

import pytest

from summitry import layout

LaidOut = Callable[[str], layout.ArticleText]


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        pytest.param("They met.\n\nRelated:\n\nOther talks held\nMore of it.", ["They met."], id="nothing after Related belongs to the report"),
        pytest.param("They met.\n\nRead also: Other talks held", ["They met."], id="a cross-link"),
        pytest.param("They met.\n\nAs Lusa previously reported, others met too.\n\nThey dined.", ["They met.", "They dined."], id="an earlier report, retold"),
        pytest.param("They met.\n\nThe plans are described in this article by our reporter.\n\nNorway and Malta open ferry line", ["They met."], id="a headline after a teaser"),
        pytest.param("They met.\n\nNorway and Malta open ferry line", ["They met.", "Norway and Malta open ferry line"], id="without a teaser a heading is kept"),
        pytest.param("They met. Photo: NTB", ["They met."], id="a photo credit"),
        pytest.param("They met.\n\nMOST POPULAR\nMalta braces for a storm", ["They met."], id="nothing after what is popular belongs to the report"),
        pytest.param("They met.\n\nREAD: Malta braces for a storm\n\nThey dined.", ["They met.", "They dined."], id="what else to read"),
        pytest.param("They met.\n\nRelated news: Malta offers cobalt\n\nThey dined.", ["They met.", "They dined."], id="other news by its headline"),
        pytest.param("They met.\n\nALSO IN THIS ISSUE: Tea ups and downs", ["They met."], id="what else an issue holds"),
        pytest.param("They met.\n\nAssociated links\n\nFunds for forests", ["They met."], id="links beside a release"),
        pytest.param("They met.\n\nMore than forty came.", ["They met.", "More than forty came."], id="a sentence that begins with more"),
        pytest.param("They met.\n\nPrevious Stories: Malta sells cobalt (6/10/2012) Norway buys it (6/8/2012)", ["They met."], id="headlines with their days"),
        pytest.param("They met.\n\n◄ Previous: Malta opens a school\n\nThey dined.", ["They met.", "They dined."], id="the page before, behind an arrow"),
        pytest.param("They met.\n\nALSO INSIDE: Chess club wins, B1. Bakers walk out, A3.", ["They met."], id="what other pages hold"),
        pytest.param("They met.\n\nBakers walk out, A3.\n\nThey dined.", ["They met.", "They dined."], id="a headline with its page"),
        pytest.param("They met.\n\nMore on this story\nThe port that sleeps\nWhy cobalt is dear", ["They met."], id="headlines, one a line"),
        pytest.param("They met.\n\nRelated\nMalta opens a school\n\nThey dined at the palace with forty guests of theirs.\n\nThey left.", ["They met.", "They dined at the palace with forty guests of theirs.", "They left."], id="the report goes on behind a box of links"),
        pytest.param("They met.\nRelated\nMalta opens a school\nThey dined at the palace with forty guests of theirs.\nThey left the palace at midnight with their forty guests.", ["They met.", "They dined at the palace with forty guests of theirs.", "They left the palace at midnight with their forty guests."], id="the report goes on behind headlines without an empty line"),
        pytest.param("They met.\n\nMore analysis: Why lithium is not for sale • The end of an engine", ["They met."], id="other texts of the same desk"),
        pytest.param("They met.\n\nPhotographs of the visit will be published in the media bank of the Office.\n\nThis file may not be suitable for users of readers.\n\nFIJINEWS provides news which are disseminated via FIJINEWS Wires and TV channels.", ["They met."], id="where pictures are, who may not read a file, and what an agency offers"),
        pytest.param("They met.\n\nPhotographs of the bridge were shown. The news was disseminated via radio.", ["They met.", "Photographs of the bridge were shown.", "The news was disseminated via radio."], id="pictures and news that are told of"),
        pytest.param("They met.\n\nThis page holds a part of the news stories offered to subscribers.", ["They met."], id="what subscribers get"),
        pytest.param("They met.\n\nRelated Product\n\nFact sheet: Malta and Fiji\n\nDuring the visit of the king, Malta and Fiji agreed that they will:\n\n• open a school for forty cooks in the harbour;\n• send a ship.", ["They met.", "During the visit of the king, Malta and Fiji agreed that they will:", "• open a school for forty cooks in the harbour;", "• send a ship."], id="a list that a sheet behind a link tells in full"),
        pytest.param("They met.\n\nRelated\n\nRead what our reporters have written of the visit so far:\n\nMalta opens a school for forty cooks\nFiji sends a ship", ["They met."], id="headlines behind a colon"),
        pytest.param("They met at the palace and agreed on forty ships.\n\nRelated:\n\nMalta opens a school\n\nOSLO, May 4 (NTB) -- The school is the third of this year.\n\nIt is called after a queen who gave the land for it.\n\nNobody knows her name.", ["They met at the palace and agreed on forty ships."], id="another report behind the first"),
        pytest.param("They met.\n\nRelated\n\nMalta opens a school\n\nThe school is the third that was opened this year.\n\nMalta sells cobalt", ["They met."], id="headlines of others with what they head"),
        pytest.param("Talks\n\nShare this article\nPost\n\nThey met.\n\nThey dined.", ["Talks", "They met.", "They dined."], id="buttons above a report"),
        pytest.param("They met.\n\nThey dined.\n\nComments (2)\n\nI doubt it.", ["They met.", "They dined."], id="what readers wrote"),
        pytest.param("They met.\n\nFjord Media: (02) 9999 0000\nnews@fjord.example", ["They met."], id="lines to reach an office"),
        pytest.param("They met.\n\nFor media enquiries contact Ola Vik on 2222 0000.", ["They met."], id="whom to ask"),
        pytest.param("They met.\n\nAt noon our editors send out the news on health. You can sign up here.\n\nThey dined.", ["They met.", "They dined."], id="a word to readers as a whole"),
        pytest.param("They met.\n\nWe use cookies on health pages.", ["They met."], id="what a site keeps of its readers"),
        pytest.param("They met.\n\nOla Vik in Bergen contributed to this report.", ["They met."], id="who helped to write"),
        pytest.param("They met.\n\nOla Vik is a writer on energy.", ["They met."], id="who wrote"),
        pytest.param("They met.\n\nThis article was amended on 6 May to correct the name of a school.", ["They met."], id="what was changed"),
        pytest.param("(ATTN: ADDS talks on health)\n\nThey met.", ["They met."], id="a desk's note to editors"),
        pytest.param("They met.\n\n[NO EUROPE MLT SK] tk yd", ["They met."], id="an agency's codes"),
        pytest.param("They met.\n\nThey dined.\n\nTopics: health, energy\n\n#energy #Malta", ["They met.", "They dined."], id="what a text is filed under"),
        pytest.param("They met.\n\nThey dined.\n\nThey left.\n\nExplainer: What is cobalt?", ["They met.", "They dined.", "They left."], id="another piece with its kind"),
        pytest.param("Explainer: What is cobalt?\n\nThey met.", ["Explainer: What is cobalt?", "They met."], id="a title with its kind"),
        pytest.param("They met.\n\nFollow the health desk on Twitter\n\nThey left.", ["They met.", "They left."], id="what readers are asked to do"),
        pytest.param("They met.\n\nJoin our community to read without ads on sports and start-ups.", ["They met."], id="what readers are asked to join"),
        pytest.param("They met.\n\nAny use of our materials is allowed only with a link to Coal News.", ["They met."], id="who may print it"),
        pytest.param("SECTION: Health; Pg. 4\nSUBJECT: ENERGY (90%)\n\nThey met.", ["They met."], id="what an archive adds"),
        pytest.param("They met.\n\nThe writer is a former minister of health.", ["They met."], id="who the writer is"),
        pytest.param("Home > State > Health\n\nThey met.", ["They met."], id="the way through a site"),
    ],
)  # fmt: skip
def test_leaves_out_what_is_no_report(laid_out: LaidOut, words: str, kept: list[str]) -> None:
    text = laid_out(words)
    assert [text.body[sentence.start : sentence.end] for sentence in text.report()] == kept


@pytest.mark.parametrize(
    "words",
    [
        "Previous talks had failed.",
        "Previous: they met in 2019 and signed nothing.",
        "Inside: two presidents and no agreement.",
        "Related industries will gain.",
        "More on this will be said in May, he noted.",
        "Contacts between the parliaments go on.",
        "Media cooperation: the broadcasters will exchange programmes.",
        "The firm has 3 million subscribers.",
        "This article of the treaty was amended in 2004.",
        "This document was signed by the ministers.",
        "Video: a studio will be built.",
        "Copyright protection was discussed.",
        "As he earlier reported to parliament, the debt fell.",
        "Norway contributed to the report of the panel on climate.",
        "The line +47 2222 1111 will be open day and night.",
        "They met in Hall B1.",
        "Also on the agenda: energy and fish.",
        "Economic links: trade in goods grew.",
        "Sources of energy",
        "Topics of the talks: energy and health",
        "Opinion polls show that many want the pact.",
        "Timeline: the pipeline should be ready in 2025.",
        "Any use of nuclear materials was condemned.",
        "Find funds for schools: that is the task.",
        pytest.param('"Sign up for our newsletter," he joked.', id="the same words quoted"),
        "Ola Vik, who met them, is a writer on energy.",
        "The party ran a campaign without ads on housing, she said.",
    ],
)
def test_a_sentence_that_begins_like_a_teaser_belongs_to_the_report(laid_out: LaidOut, words: str) -> None:
    assert not any(laid_out(f"They met.\n\n{words}\n\nThey dined.").is_boilerplate)


def test_a_date_below_a_word_to_readers_is_the_header(laid_out: LaidOut) -> None:
    text = laid_out("Talks\n\nSign up for the morning letter of ours.\n\n6 May 2021\n\nThey met.")
    assert text.article.published_on == dt.date(2021, 5, 6)
