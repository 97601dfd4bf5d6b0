"""The newsroom's own country, told by nothing but "our": on sentences of our own."""

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey

TITLE = "Malta and Fiji ink pacts"
CASES = [
    pytest.param("The signing followed a meeting of President Semi Vula and President Rita Borg, who was our country's guest of honour.", "FJI", id="a guest of our country"),
    pytest.param("In the capital of our homeland, talks took place between President Semi Vula and President Rita Borg of Malta.", "FJI", id="the capital of our homeland"),
    pytest.param("President Semi Vula received Rita Borg, the President of Malta, who is carrying out an official visit to our country.", "FJI", id="a visit to our country"),
    pytest.param("The pacts were signed by the ministers of trade. \"They arrived in our country as friends,\" a minister said.", None, id="somebody else's country in a quotation"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "host"), CASES)
def test_our_country_is_that_of_the_newsroom(words: str, host: str | None) -> None:
    article = Article("a", words, "a.txt", title=TITLE, outlet="Fiji Nation")
    assert survey(article, vocabulary.read()).talks.host_code == host


def test_a_title_tells_where_talks_took_place() -> None:
    article = Article(
        "a", "The two presidents spoke of coral.", "a.txt", title="Maltese-Fijian talks took place in Suva"
    )
    assert survey(article, vocabulary.read()).talks.host_code == "FJI"
