"""Days that an article names which are not that of the talks: of a session whose minutes are signed, of what else a visitor does."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey

SUNDAY = dt.date(2019, 9, 15)

CASES = [
    # The session of a body of which a paper is signed later.
    pytest.param(
        "Fiji and Samoa agreed on fish with the minutes of the third session of the joint commission held on 9 September 2019. They were signed this morning in Apia by ministers Semi Vula and Sina Tuala.",
        "2019-09-15", id="minutes of a session, signed this morning"),
    pytest.param(
        "Kenya and Malta closed their talks with the agreed minutes of the joint committee meeting held on 10 September 2019. The pact was signed on Friday in Valletta.",
        "2019-09-13", id="minutes of a meeting, and a pact signed on a later day"),
    pytest.param(
        "Oman and Norway welcomed the conclusions of the expert session held on 9 September 2019. Their ministers signed a pact in Oslo on Thursday.",
        "2019-09-12", id="conclusions of a session, and a pact signed on a later day"),
    pytest.param(
        "Malta and Fiji took up the recommendations of the trade session held on 8 September 2019. A memorandum was signed today in Suva.",
        "2019-09-15", id="recommendations of a session, and a memorandum signed today"),
    pytest.param(
        "The third session of the joint commission of Fiji and Samoa was held on 9 September 2019 in Apia. Its minutes will be signed later.",
        "2019-09-09", id="the session itself, its minutes behind it"),
    # What else a visitor does.
    pytest.param(
        "Kenya and Malta signed a pact during a visit of President Ann Otieno to Malta.\n\nThey talked about fish. Both were content. The pact is the first. It covers tuna.\n\nOn Friday, Otieno unveiled a plaque at the harbour.",
        None, id="a plaque unveiled on a day"),
    pytest.param(
        "Fijian President Semi Vula held talks with Samoan Prime Minister Sina Tuala in Apia.\n\nReefs were the matter. Both were content. The talks were long. They ate fish.\n\nOn Saturday, Vula toured a cannery.",
        None, id="a cannery toured on a day"),
    pytest.param(
        "Omani Minister Said Harthy met Norwegian Minister Ola Berg in Oslo.\n\nShips were the matter. Both were content. The talks were long. They ate fish.\n\nOn Friday Harthy also inaugurated a chair at the university.",
        None, id="a chair inaugurated on a day"),
    pytest.param(
        "Maltese President Rita Borg met Kenyan President Ann Otieno in Nairobi.\n\nTea was the matter. Both were content. The talks were long. They ate fish.\n\nOn Friday, Borg planted a tree.",
        None, id="a tree planted on a day"),
    pytest.param(
        "Maltese President Rita Borg met Kenyan President Ann Otieno in Nairobi.\n\nTea was the matter. Both were content. The talks were long. They ate fish.\n\nOn Friday, Borg was full of praise for Otieno.",
        "2019-09-13", id="a day on which nothing else is said to have been done"),
    # The end of a visit, and the day on which a paper tells of it.
    pytest.param(
        "Fijian Prime Minister Semi Vula on September 14 concluded a visit to Samoa to co-chair the ninth meeting of the joint committee.",
        None, id="the day on which a visit was concluded"),
    pytest.param(
        "Fijian Prime Minister Semi Vula wrapped up a visit to Samoa. On September 12 the two sides held the ninth meeting of the joint committee.",
        "2019-09-12", id="a visit that is over, and the day of the meeting"),
    pytest.param(
        "Kenyan President Ann Otieno talked of many things on a state visit to Malta.\n\n“Both want more trade,” said the Foreign Ministry in a press release on Friday morning.",
        None, id="the day of a press release"),
    pytest.param(
        "In a statement on Saturday, the ministry said Fijian Minister Semi Vula met his Maltese counterpart Rita Borg in Suva on Friday.",
        "2019-09-13", id="a statement on one day, the meeting on another"),
    pytest.param(
        "In a joint statement on Saturday, signed after they met, Fijian Minister Semi Vula and his Maltese counterpart Rita Borg spoke of reefs.",
        "2019-09-14", id="a joint statement"),
    # Documents.
    pytest.param(
        "Presidents Semi Vula of Fiji and Rita Borg of Malta announced the signing of Technical, Scientific and Cultural Cooperation Agreements Friday at the Grand House in Valletta.",
        "2019-09-13", id="announced the signing, and the day behind a title"),
    pytest.param(
        "Prime Minister Rita Borg will leave Fiji today, ending her visit. On the second day of her visit on 12 September, two memorandums on the recruitment of teachers were signed.",
        "2019-09-12", id="the second day of the visit opens the sentence"),
    pytest.param(
        "Norwegian Prime Minister Ola Dahl on Wednesday said his meeting with Fijian President Semi Vula was a chance to talk of reefs.",
        "2019-09-11", id="said that the meeting was a chance"),
    pytest.param(
        "Norwegian Prime Minister Ola Dahl on Wednesday said his meeting with Fijian President Semi Vula was due in spring.",
        None, id="said that the meeting was due"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_the_day_is_that_of_the_talks(words: str, expected: str | None) -> None:
    article = Article("a", words, "a.txt", title=None, published_on=SUNDAY)
    found = survey(article, vocabulary.read()).talks.event_on
    assert (found.isoformat() if found else None) == expected
