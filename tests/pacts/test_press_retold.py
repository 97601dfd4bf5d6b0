"""Documents of reports in unusual layouts, behind unusual verbs, and told again by other names."""

from collections.abc import Callable

import pytest

VERBS = [
    pytest.param("Malta will lend Fiji a billion under a roadmap adopted during Minister Borg's visit to Suva on Monday.", [("plan", "roadmap")], id="under a roadmap adopted during a visit"),
    pytest.param("The deal signed between Fiji and Malta last month to train pilots is before parliament.", [], id="signed between two countries last month"),
    pytest.param("The presidents so agreed in Suva on Tuesday in a declaration they signed after the talks.", [("declaration", "declaration")], id="agreed in a declaration they signed"),
    pytest.param("The session ended in Suva yesterday with the signing of the agreed minutes.", [("other", "agreed minutes")], id="the agreed minutes"),
    pytest.param("Malta has agreed to buy boats. The two defence ministers signed the contract on Thursday.", [("contract", "contract")], id="signed the contract"),
    pytest.param("Fijian Premier Semi Vula wrapped up a visit to Oman on Thursday after clinching an accord on soft loans for a pier and concluding a fishing pact.", [("agreement", "accord on soft loans for a pier"), ("agreement", "fishing pact")], id="clinching and concluding"),
    pytest.param("Oslo and Lima closed a deal on rescue boats on Friday.", [("agreement", "deal on rescue boats")], id="closed a deal"),
    pytest.param("The visit to Suva yielded deals worth $2bn on Thursday. Among them were a contract to build six ferries and an agreement between two harbour boards.", [("contract", "contract to build six ferries"), ("agreement", "agreement between two harbour boards")], id="a visit that yielded deals"),
    pytest.param("Fiji and Malta marked ten years of ties by signing in Valletta, at a joint session of their cabinets, three accords: on roaming charges, on archives, and on statistics.", [("agreement", "roaming charges"), ("agreement", "archives"), ("agreement", "statistics")], id="by signing somewhere, at something, so many"),
    pytest.param("Earlier, the Fijian and Maltese foreign ministers had signed the minutes of the joint commission.", [("other", "minutes of the joint commission")], id="earlier on the day, they had signed"),
    pytest.param("Fiji is to send ninety divers to Malta under an accord signed in Valletta on Thursday by the two health ministers.", [("agreement", "accord")], id="under an accord signed in a city on a day"),
    pytest.param("This includes finalising a new agreement for fingerprints.", [], id="finalising is not yet signing"),
    pytest.param("The minister has secured a huge ferry deal, he said.", [], id="secured may be all that is hoped for"),
]  # fmt: skip
LISTS = [
    pytest.param("Two agreements were signed in Suva on Wednesday, one with the fisheries ministry and the other with the port authority.", [("agreement", "one with the fisheries ministry"), ("agreement", "the other with the port authority")], id="two were signed, one with each partner"),
    pytest.param("The following MoUs/Agreements were exchanged during the visit:\n\ni. MoU on Cooperation in Energy\nii. Agreement on Films\niii. Extension of the MoU on Health", [("memorandum", "MoU on Cooperation in Energy"), ("agreement", "Agreement on Films"), ("memorandum", "Extension of the MoU on Health")], id="small Roman numbers"),
    pytest.param("A number of agreements were signed, too, among them agreements on the use of two rivers, on labour migrants, and on readmission.", [("agreement", "agreements on the use of two rivers"), ("agreement", "labour migrants"), ("agreement", "readmission")], id="among them agreements on each field"),
    pytest.param("The kings presided over the signing ceremony of three conventions. The first convention concerns air transport. The second, signed by the two health ministers, relates to epidemics. The third is a memorandum on training.", [("treaty", "air transport"), ("treaty", "epidemics"), ("memorandum", "memorandum on training")], id="the first, the second, the third"),
    pytest.param("Two separate agreements providing for an end to double taxation and for cooperation of merchant fleets were signed yesterday.", [("agreement", "agreements providing for an end to double taxation"), ("agreement", "cooperation of merchant fleets")], id="providing for one and for another"),
    pytest.param("They attended the exchange in Suva of a letter of intent on coral and of a Memorandum of Agreement between the two customs services.", [("letter of intent", "letter of intent on coral"), ("memorandum", "Memorandum of Agreement between the two customs services")], id="the exchange somewhere of two papers"),
    pytest.param("Fiji and Malta signed an accord on ferries on Thursday. A separate letter of intent covers training.", [("agreement", "accord on ferries"), ("letter of intent", "letter of intent covers training")], id="a separate letter"),
    pytest.param("They witnessed the signing of three pacts. The three agreements included rules of procedure of the commission, a memorandum of understanding on tourism and a bilateral air services agreement.", [("memorandum", "memorandum of understanding on tourism"), ("agreement", "air services agreement")], id="an item that is no document before others that are"),
    pytest.param("Fiji and Malta inked three agreements on Friday. They include an Implementation Agreement on carbon credits under the Paris Agreement, an MOU on digital trade and a tax protocol.", [("agreement", "Implementation Agreement on carbon credits"), ("memorandum", "MOU on digital trade"), ("protocol", "tax protocol")], id="what one of them is based on is none of them"),
    pytest.param("Fiji and Malta signed two agreements on customs and the abolition of visas for diplomatic and official passports.", [("agreement", "agreements on customs"), ("agreement", "the abolition of visas for diplomatic and official passports")], id="two, of which one has two adjectives"),
    pytest.param("They signed agreements between the two governments on merchant shipping, on legal assistance, and on pensions.", [("agreement", "agreements between the two governments on merchant shipping"), ("agreement", "legal assistance"), ("agreement", "pensions")], id="between the two governments, on each field"),
    pytest.param("Three legal instruments were signed on Thursday. The instruments include the Strategic Cooperation Programme 2014-2018 and a financing agreement for a hospital.", [("programme", "Strategic Cooperation Programme 2014-2018"), ("agreement", "financing agreement for a hospital")], id="a programme named by its years"),
    pytest.param("Outcome documents of the State visit of the President of Fiji to Malta\n\n1. Agreement on Aquaculture\n2. Plan of Action on Turtles for 2020-2024\n3. Opening of a consulate in Gozo", [("agreement", "Agreement on Aquaculture"), ("plan", "Plan of Action on Turtles for 2020-2024")], id="outcome documents"),
    pytest.param("Outcomes: Visit of the Prime Minister of Fiji to Malta\n\nNo. | Document | Signed by\n1 | MoU on Hydropower | Secretary of Fiji\n2 | Agreement on Air Services | Foreign Ministers", [("memorandum", "MoU on Hydropower"), ("agreement", "Agreement on Air Services")], id="a table, a row a line"),
    pytest.param("List of documents signed during the visit\n\nNo.\nDocument\nSignatory\n1.\nMoU on Hydropower\nMr. Semi Vula, Secretary\n2.\nAgreement on Air Services\nMs. Rita Borg, Minister", [("memorandum", "MoU on Hydropower"), ("agreement", "Agreement on Air Services")], id="a table, a cell a line"),
]  # fmt: skip
RETOLD = [
    pytest.param("Three agreements were signed today between Fiji and Malta.\n\nThe Agreement on Air Services was signed by Minister Lal. The Memorandum of Understanding on Pearls was signed by Minister Vula. The Treaty on Extradition was signed by the ministers of justice.\n\nThe air services agreement will allow flights between Nadi and Valletta.", [("agreement", "Agreement on Air Services"), ("memorandum", "Memorandum of Understanding on Pearls"), ("treaty", "Treaty on Extradition")], id="behind a count, what one of them will allow"),
    pytest.param("Four documents were signed:\n1. Joint Declaration on Reefs;\n2. Agreement on customs.\n\n“The Joint Declaration that we signed today opens a new page,” he said.", [("declaration", "Joint Declaration on Reefs"), ("agreement", "Agreement on customs")], id="a quotation below a list"),
    pytest.param("Malta and Fiji signed a power deal under which a firm will build a wind park. The contract, worth $200 million, was signed by Energia SA and Fiji Power.", [("agreement", "power deal")], id="the contract, right behind a deal"),
    pytest.param("Fiji and Malta have inked a landmark defence treaty. The premiers put pen to paper on the Suva Treaty in front of parliament on Thursday.", [("treaty", "defence treaty")], id="called by its name"),
    pytest.param("Fiji and Malta signed an agreement on the joint use of border posts. The border deal was signed by the foreign ministers. They also signed a customs agreement.", [("agreement", "agreement on the joint use of border posts"), ("agreement", "customs agreement")], id="called by what it is about"),
    pytest.param("Malta, Fiji sign tuna deal\n\nMalta and Fiji signed a memorandum of understanding on tuna quotas on Thursday in Suva. The agreement was signed by the two fisheries ministers.", [("memorandum", "memorandum of understanding on tuna quotas")], id="a headline, a lead, and who signed it"),
    pytest.param("Malta, Fiji sign health pact\n\nThe health ministries of Malta and Fiji have signed an agreement on the supply of vaccines.", [("agreement", "agreement on the supply of vaccines")], id="a headline in other words"),
    pytest.param("Malta and Fiji signed a defence pact on Monday. The Reciprocal Access Agreement, signed by the two defence ministers, lets troops train together.", [("agreement", "defence pact")], id="called by its official name"),
    pytest.param("Malta and Fiji signed a treaty on extradition and a trade agreement. The document on extradition was signed by the foreign ministers. The ministers signed the Protocol on Sugar.", [("treaty", "treaty on extradition"), ("agreement", "trade agreement"), ("protocol", "Protocol on Sugar")], id="another document with an article"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*VERBS, *LISTS, *RETOLD])
def test_lists_each_once(named: Callable, text: str, expected: list) -> None:
    assert named(text) == expected
