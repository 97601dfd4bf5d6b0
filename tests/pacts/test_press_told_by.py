"""Documents told by who signed them, by names joined with "and", or by a line that opens in other words."""

from collections.abc import Callable

import pytest

TOLD = [
    pytest.param("They signed the Economic and Technical Cooperation Agreement and the Port & Transit Agreement.", [("agreement", "Economic and Technical Cooperation Agreement"), ("agreement", "Port & Transit Agreement")], id="the X and Y agreement, in capitals"),
    pytest.param("Peru signed the LNG Sale and Purchase Agreement.", [("agreement", "LNG Sale and Purchase Agreement")], id="the sale and purchase agreement"),
    pytest.param("Vula and Borg signed the Fiji and Malta Free Trade Agreement.", [("agreement", "Fiji and Malta Free Trade Agreement")], id="two countries in a name"),
    pytest.param("The visit culminated in the signing of two agreements, including the Reef & Harbour Cooperation Agreement and the Exchange of Letters for the lighthouse.", [("agreement", "Reef & Harbour Cooperation Agreement"), ("exchange of notes", "Exchange of Letters for the lighthouse")], id="the signing of, including the X & Y agreement"),
    pytest.param("They signed the Port Treaty and Transit Agreement.", [("treaty", "Port Treaty"), ("agreement", "Transit Agreement")], id="two kinds are two documents"),
    pytest.param("Fiji and Malta signed three memoranda. The first MoU to be signed was on cooperation in the area of crafts. The second MoU on fish was signed by Jone Vula and Ana Borg. The third MoU was signed by Jone Vula and Ana Borg and seeks to promote exchanges in the fields of dance.", [("memorandum", "cooperation in the area of crafts"), ("memorandum", "MoU on fish"), ("memorandum", "exchanges in the fields of dance")], id="to be signed was on, was signed by and seeks to promote"),
    pytest.param("Oman and Chile exchanged two agreements on Monday. The first agreement signed between Oman and Chile was on customs. The second agreement signed is to facilitate air travel.", [("agreement", "customs"), ("agreement", "facilitate air travel")], id="signed is to"),
    pytest.param("Two accords were signed. The first accord was signed by the ministers of trade and aims to boost exports. The second accord concluded is on pensions.", [("agreement", "exports"), ("agreement", "pensions")], id="was signed by and aims to, concluded is on"),
    pytest.param("Two accords were discussed. The first accord aims to boost exports and the second accord is to help schools.", [], id="the first of accords that were discussed"),
    pytest.param("The visit saw the signing of agreements focused on deepening economic cooperation between the two nations.", [], id="agreements focused on deepening cooperation"),
    pytest.param("They signed agreements focusing on strengthening bilateral ties.", [], id="agreements focusing on strengthening ties"),
    pytest.param("Two treaties were signed. Apart from the treaty signed by the presidents, the most important is the roadmap for cooperation in mining until 2036.", [("plan", "roadmap for cooperation in mining until 2036")], id="apart from one, the most important is"),
    pytest.param("They signed several documents. The most significant is the treaty on transit between Chad and Niger.", [("treaty", "treaty on transit between Chad and Niger")], id="the most significant is"),
    pytest.param("They signed a memorandum on ports. Another memorandum is about schools.", [("memorandum", "memorandum on ports"), ("memorandum", "memorandum is about schools")], id="another is about"),
    pytest.param("They signed a roadmap for schools. Another roadmap is about the development of fishing for a similar period.", [("plan", "roadmap for schools"), ("plan", "roadmap is about the development of fishing for a similar period")], id="another roadmap is about the development of"),
    pytest.param("They signed a treaty on transit. A second treaty is on extradition, officials said.", [("treaty", "treaty on transit"), ("treaty", "treaty is on extradition")], id="a second is on"),
    pytest.param("They signed a treaty on transit. Another treaty is under discussion.", [("treaty", "treaty on transit")], id="another is under discussion"),
    pytest.param("They discussed a treaty on transit. Another treaty is about fishing.", [], id="another is about, behind what was discussed"),
    pytest.param("They discussed trade. The most significant is the treaty on transit between Chad and Niger.", [], id="the most significant of what was discussed"),
    pytest.param("According to a communiqué issued at the end of President Vula’s visit to Valletta, both countries agreed to discuss trade.", [("statement", "communiqué")], id="a communique issued at the end of the visit"),
    pytest.param("According to a communique released at the close of the talks, Oman and Chad will open embassies.", [("statement", "communique")], id="a communique released at the close of the talks"),
    pytest.param("According to a communiqué issued in 2003, both countries agreed to discuss trade.", [], id="a communique issued long ago"),
    pytest.param("“We build on free trade,” a joint statement of Vula and Borg read.", [("statement", "joint statement of Vula and Borg")], id="a joint statement of both read"),
    pytest.param("“Talks on the rail accord go on,” a joint communique of the two ministers read.", [("statement", "joint communique of the two ministers")], id="a joint communique of both read"),
    pytest.param("The ministers spoke this morning in Suva, where papers were signed today during a joint press statement by the Prime Minister.", [], id="signed during a press statement"),
    pytest.param("They signed the following agreements:\n\n1. Agreement on ports\n2. Agreement on pensions\n\nIn his statement, Prime Minister Vula praised the long friendship with Malta.", [("agreement", "Agreement on ports"), ("agreement", "Agreement on pensions")], id="his statement behind a list"),
    pytest.param("They signed memorandums: on cooperation in sport, prevention and response to floods, protection of reefs.", [("memorandum", "cooperation in sport"), ("memorandum", "prevention and response to floods"), ("memorandum", "protection of reefs")], id="a list of matters without an and"),
    pytest.param("Chad and Oman signed agreements: on training of pilots, museums, recognition of diplomas.", [("agreement", "training of pilots"), ("agreement", "museums"), ("agreement", "recognition of diplomas")], id="another list without an and"),
    pytest.param("They signed two protocols: on prevention and response to fires and on ports.", [("protocol", "prevention and response to fires"), ("protocol", "ports")], id="prevention and response to one thing"),
    pytest.param("They signed memorandums: on cooperation in sport, he said, protection of reefs was next.", [("memorandum", "cooperation in sport")], id="a clause behind the first is no list"),
    pytest.param("They held a ceremony to sign three additional documents aimed at expanding cooperation:\n\nA memorandum between the foreign ministries;\n\nA tourism document between the agencies;\n\nAn agreement between the museums of Fiji and Malta.\n\nPresident Vula arrived in Valletta on a state visit on May 13, which will last until May 16.", [("memorandum", "memorandum between the foreign ministries"), ("other", "tourism document between the agencies"), ("agreement", "agreement between the museums of Fiji and Malta")], id="the line behind a list with semicolons is no item"),
    pytest.param("They signed memorandums: on cooperation in justice, tourism, reef protection, prevention and response to fires, protection of birds.", [("memorandum", "cooperation in justice"), ("memorandum", "tourism"), ("memorandum", "reef protection"), ("memorandum", "prevention and response to fires"), ("memorandum", "protection of birds")], id="protection, then prevention and response"),
    pytest.param("“We build on the Agreement Establishing the Free Trade Area,” a joint statement of Vula and Borg read.", [("statement", "joint statement of Vula and Borg")], id="a joint statement behind a quote that ends with a document"),
    pytest.param("“We stand by the Agreement Creating the Lake Authority,” a joint communique of the two foreign ministers read.", [("statement", "joint communique of the two foreign ministers")], id="a joint communique behind such a quote"),
    pytest.param("“We stand by the Agreement Creating the Lake Authority,” a letter of Vula and Borg to the press read.", [], id="a letter behind such a quote"),
    pytest.param("Peru signed an accord for the sale of rice related to Master Rice Sale and Purchase Agreement.", [("agreement", "accord for the sale of rice related to Master Rice Sale and Purchase Agreement")], id="what a document is related to is no other document"),
    pytest.param("Fiji and Malta sealed pacts on trade, banking and oil on Thursday. The leaders signed two memorandums of understanding, one for a trade centre and the other for the development of banking.", [("agreement", "oil"), ("memorandum", "one for a trade centre"), ("memorandum", "the other for the development of banking")], id="pacts of a first sentence that are memorandums below"),
    pytest.param("Oman and Chad signed agreements on tourism, pensions, and fisheries on Monday. The port chiefs also penned a memorandum of understanding on fisheries research.", [("agreement", "agreements on tourism"), ("agreement", "pensions"), ("memorandum", "memorandum of understanding on fisheries research")], id="an area that is a memorandum below"),
    pytest.param("Oman and Chad signed two agreements on tourism and fisheries on Monday. The port chiefs also penned a memorandum of understanding on fisheries research.", [("agreement", "agreements on tourism"), ("agreement", "fisheries"), ("memorandum", "memorandum of understanding on fisheries research")], id="areas that were counted stay"),
    pytest.param("Oman and Chad signed agreements on tourism, pensions, and fisheries on Monday. The port chiefs also penned a memorandum of understanding on railways.", [("agreement", "agreements on tourism"), ("agreement", "pensions"), ("agreement", "fisheries"), ("memorandum", "memorandum of understanding on railways")], id="a memorandum on another matter"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
