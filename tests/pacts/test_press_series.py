"""Several documents told in one breath: areas of a plural, pairs of partners, lists whose items name no kind, and what no such list is."""

from collections.abc import Callable

import pytest

AREAS = [
    pytest.param("Agreements were concluded between the ministries of the two countries in forestry, tourism, archives and plant health.", [("agreement", "Agreements were concluded between the ministries of the two countries in forestry"), ("agreement", "tourism"), ("agreement", "archives"), ("agreement", "plant health")], id="between the ministries, in four areas"),
    pytest.param("Memoranda were signed between universities and research institutes on reefs, tides, whales, along with a programme of student exchange.", [("memorandum", "Memoranda were signed between universities and research institutes on reefs"), ("memorandum", "tides"), ("memorandum", "whales"), ("programme", "programme of student exchange")], id="between universities, and one of another kind"),
    pytest.param("Accords were signed between agencies in salt, development of rural areas of Fiji, silk and tea, youth clubs, as well as a plan for marking twenty years of ties.", [("agreement", "Accords were signed between agencies in salt"), ("agreement", "development of rural areas of Fiji"), ("agreement", "silk and tea"), ("agreement", "youth clubs"), ("plan", "plan for marking twenty years of ties")], id="a last area before a plan"),
    pytest.param("Peru and Oman signed memorandums to expand cooperation in aquaculture, desert farming and solar energy.", [("memorandum", "memorandums to expand cooperation in aquaculture"), ("memorandum", "desert farming"), ("memorandum", "solar energy")], id="to expand cooperation in three areas"),
    pytest.param("Oman and Chile signed conventions on the transfer of prisoners as well as cooperation in fire fighting, legal aid, and mutual recognition of licences.", [("treaty", "conventions on the transfer of prisoners"), ("treaty", "cooperation in fire fighting"), ("treaty", "legal aid"), ("treaty", "mutual recognition of licences")], id="as well as, before a list"),
    pytest.param("Oman and Chile signed accords on exchanging tax data as well as cooperation in tourism, recognising driving licences, and collaboration on copper, lithium, and salt.", [("agreement", "accords on exchanging tax data"), ("agreement", "cooperation in tourism"), ("agreement", "recognising driving licences"), ("agreement", "collaboration on copper, lithium, and salt")], id="deeds, and a list within the last area"),
    pytest.param("Oman and Chile signed accords on tourism, plant health, and cooperation in science, technology, and innovation.", [("agreement", "accords on tourism"), ("agreement", "plant health"), ("agreement", "cooperation in science, technology, and innovation")], id="the last area has a list of its own"),
    pytest.param("Agreements were signed between ministries in various areas including forestry and tourism.", [], id="in various areas"),
    pytest.param("Agreements were signed by companies of both countries in Suva and Nadi.", [], id="in two cities"),
    pytest.param("Peru and Oman signed agreements to boost ties in Lima, Cusco and Tacna.", [], id="ties in three cities"),
    pytest.param("Oman and Chile signed an accord on training pilots, marking a first, and left.", [("agreement", "accord on training pilots")], id="a remark with a gerund"),
]  # fmt: skip

PAIRS = [
    pytest.param("Programmes were also signed to widen cooperation for 2023-2025 between Suva and Puno regions, Nadi and Tacna regions, Ba and Cusco regions.", [("programme", "Programmes were also signed to widen cooperation for 2023-2025 between Suva and Puno regions"), ("programme", "Nadi and Tacna regions"), ("programme", "Ba and Cusco regions")], id="pairs of regions"),
    pytest.param("Contracts were exchanged between Muscat Steel and Lima Rail, Salalah Port and Callao Port, and Oman Air and Sky Peru.", [("contract", "Contracts were exchanged between Muscat Steel and Lima Rail"), ("contract", "Salalah Port and Callao Port"), ("contract", "Oman Air and Sky Peru")], id="pairs of firms"),
    pytest.param("They signed memoranda between the University of Suva and the University of Puno, the Academy of Fiji and the Institute of Lima.", [("memorandum", "memoranda between the University of Suva and the University of Puno"), ("memorandum", "the Academy of Fiji and the Institute of Lima")], id="pairs with articles"),
    pytest.param("They signed agreements between Fiji, Tonga and Peru on Monday.", [("agreement", "agreements between Fiji, Tonga and Peru")], id="three parties are no pairs"),
    pytest.param("They signed agreements between Fiji and Peru, an island state.", [("agreement", "agreements between Fiji and Peru")], id="a remark behind a pair"),
    pytest.param("Fiji signed pacts with the Bank of Oman, Muscat University as well as the Oman Chamber of Commerce.", [("agreement", "pacts with the Bank of Oman"), ("agreement", "Muscat University"), ("agreement", "the Oman Chamber of Commerce")], id="three bodies as partners"),
    pytest.param("Fiji signed pacts with the Ministry of Trade and Industry.", [], id="one ministry with an and in its name"),
]  # fmt: skip

MIXED = [
    pytest.param("They signed several agreements. The agreements, signed by officials, include establishing a fund, an MoU in postal services between Fiji Post and its Omani counterpart and an agreement on coral protection.", [("agreement", "establishing a fund"), ("memorandum", "MoU in postal services between Fiji Post and its Omani counterpart"), ("agreement", "agreement on coral protection")], id="two parties before the last item"),
    pytest.param("Peru and Oman signed several agreements. The accords, signed by ministers from the two sides, include setting up a fund valued at some $3 billion, an MoU in postal services and an agreement on coral protection.", [("agreement", "setting up a fund"), ("memorandum", "MoU in postal services"), ("agreement", "agreement on coral protection")], id="the first item is a deed"),
    pytest.param("Peru and Oman signed several agreements. They include building a hospital in Lima, a memorandum on archives and a protocol on grain.", [("agreement", "building a hospital"), ("memorandum", "memorandum on archives"), ("protocol", "protocol on grain")], id="they include building"),
    pytest.param("Fiji and Peru signed several deals on Monday, including the opening of a ferry line, a memorandum on archives and a protocol on grain.", [("agreement", "the opening of a ferry line"), ("memorandum", "memorandum on archives"), ("protocol", "protocol on grain")], id="including the opening of"),
    pytest.param("Also signed were agreements on an executive programme in the field of youth, a social executive programme and an MoU on health.", [("programme", "executive programme in the field of youth"), ("programme", "social executive programme"), ("memorandum", "MoU on health")], id="agreements on a programme, another and an MoU"),
    pytest.param("They signed agreements on a plan to build a port.", [("agreement", "agreements on a plan")], id="agreements on a plan, and no more"),
    pytest.param("They signed a defence pact, a youth programme, a memorandum on archives and a protocol on grain.", [("agreement", "defence pact"), ("programme", "youth programme"), ("memorandum", "memorandum on archives"), ("protocol", "protocol on grain")], id="two named by a modifier, two by a subject"),
    pytest.param("They signed a treaty on extradition, a landmark agreement, and a protocol on grain.", [("treaty", "treaty on extradition"), ("protocol", "protocol on grain")], id="a landmark agreement is the treaty"),
    pytest.param("The visit saw the signings of a memorandum on archives and a P200 million ($11 million) loan agreement to repair a port.", [("memorandum", "memorandum on archives"), ("agreement", "loan agreement to repair a port")], id="signings, and a sum in brackets"),
    pytest.param("They signed an A320 contract and a 5G agreement.", [("contract", "A320 contract"), ("agreement", "5G agreement")], id="a number that is a name"),
]  # fmt: skip

FURTHER = [
    pytest.param("Fiji and Oman signed nine agreements, among them an accord on reefs. Other agreements cover vocational training, the export of dates and port security.", [("agreement", "accord on reefs"), ("agreement", "vocational training"), ("agreement", "export of dates"), ("agreement", "port security")], id="what other agreements cover"),
    pytest.param("Fiji and Oman signed nine agreements, among them an accord on reefs. Other deals concern date exports and the building of a windmill.", [("agreement", "accord on reefs"), ("agreement", "date exports"), ("agreement", "building of a windmill")], id="what other deals concern"),
    pytest.param("Fiji and Oman signed nine agreements, among them an accord on reefs. Other agreements cover trade and investment.", [("agreement", "accord on reefs")], id="two bare words may be one matter"),
    pytest.param("Fiji and Oman signed nine agreements, among them an accord on reefs. Further agreements concern various fields.", [("agreement", "accord on reefs")], id="various fields are no matter"),
    pytest.param("Fiji and Oman signed a memorandum on archives. Another agreement supports school kitchens under an Omani grant. A separate memorandum covers a Programme of Museum Exchanges for 2025–2028.", [("memorandum", "memorandum on archives"), ("agreement", "agreement supports school kitchens"), ("memorandum", "memorandum covers a Programme of Museum Exchanges for 2025–2028")], id="another supports, a separate one covers"),
    pytest.param("Fiji and Oman signed a memorandum on archives. An agreement of 2012 supports school kitchens.", [("memorandum", "memorandum on archives")], id="an older agreement supports"),
    pytest.param("Fiji and Oman signed six pacts. Among the pacts signed, an accord on ports aims to cut waiting times.", [("agreement", "accord on ports")], id="picked out among the pacts"),
    pytest.param("Fiji and Oman signed six pacts. Among the guests, a deal on ports was a theme.", [], id="a theme among the guests"),
    pytest.param("Eleven accords were signed. It was noted that the signing of the Convention on school certificates will allow Peruvians living in Fiji to work.", [("treaty", "Convention on school certificates")], id="what the signing of one will allow"),
    pytest.param("Eleven accords were signed. The signing of the Treaty on extradition will take place next year.", [], id="a signing that will take place"),
    pytest.param("Eleven accords were discussed. The signing of the treaty on extradition will allow courts to cooperate.", [], id="what the signing of one discussed will allow"),
]  # fmt: skip

LINES = [
    pytest.param("Malta and Fiji clinched several deals during the visit.\n\nThe deals clinched in Valletta are as follows:\n\n1. Treaty on pearls\n\nThe treaty between Malta's Department of Reefs and Fiji's Ministry of Tourism aims to protect divers.\n\n2. Plan for reefs\n\nThis plan covers ten islands.\n\n3. Memorandum on whales", [("treaty", "Treaty on pearls"), ("plan", "Plan for reefs"), ("memorandum", "Memorandum on whales")], id="an explanation below each item"),
    pytest.param("The presidents witnessed the signing of two memoranda. The memoranda concern:\na) Tourism: each country will open an office.\nb) Aquaculture: they will share feed plants.", [("memorandum", "Tourism"), ("memorandum", "Aquaculture")], id="a field before what both will do"),
    pytest.param("We signed four memoranda in areas that matter to us, these are:-\n(1) Defence: The two armies will share what they know.\n(2) Hospitals: Both sides will train nurses.\n(3) Small and family firms, and\n(4) Chess and teaching.\nThe biggest decision was another one.", [("memorandum", "Defence"), ("memorandum", "Hospitals"), ("memorandum", "Small and family firms"), ("memorandum", "Chess and teaching")], id="fields with a sentence and without"),
    pytest.param("The ministers discussed the following:\n1. Transport: the two sides will open the border.\n2. Education: the two ministries will exchange teachers.", [], id="fields that were discussed"),
    pytest.param("The presidents signed a joint declaration with the following points:\n1. Tourism: each country will open an office.\n2. Aquaculture: they will share feed plants.", [("declaration", "joint declaration")], id="points of one declaration"),
]  # fmt: skip

RECORDS = [
    pytest.param("The ministers signed the Regulations on joint use of the Suva shipyard and a memorandum on archives.", [("other", "Regulations on joint use of the Suva shipyard"), ("memorandum", "memorandum on archives")], id="regulations that were signed"),
    pytest.param("Regulations on night ferries between Suva and Nadi have been adopted.", [("other", "Regulations on night ferries between Suva and Nadi")], id="regulations that were adopted"),
    pytest.param("They signed an agreement on Standards, Technology and Regulations. Regulations on fishing were adopted by parliament.", [("agreement", "agreement on Standards, Technology and Regulations")], id="regulations as a matter, and of a parliament"),
    pytest.param("The commission approved the agreed minutes of its fifth session.", [("other", "agreed minutes of its fifth session")], id="minutes that were approved"),
    pytest.param("The talks lasted forty minutes. They signed a plan for reefs.", [("plan", "plan for reefs")], id="minutes of time"),
]  # fmt: skip

WHOLE = [
    pytest.param("Malta and Fiji signed eight memoranda of understanding covering maritime transport, fisheries, higher education, sport, health, culture, tourism and trade promotion.", [("memorandum", "memoranda of understanding covering maritime transport"), ("memorandum", "fisheries"), ("memorandum", "higher education"), ("memorandum", "sport"), ("memorandum", "health"), ("memorandum", "culture"), ("memorandum", "tourism"), ("memorandum", "trade promotion")], id="eight areas of eight memoranda"),
    pytest.param("Malta and Fiji signed twelve memoranda covering fisheries, sport, health, culture and tourism.", [], id="five areas of twelve memoranda"),
    pytest.param("Following the talks, ministers signed bilateral agreements in agriculture, animal health and forestry.", [("agreement", "agreements in agriculture"), ("agreement", "animal health"), ("agreement", "forestry")], id="agreements in three areas"),
    pytest.param("Ministers signed bilateral agreements in Suva, Nadi and Lautoka.", [], id="agreements in three towns"),
    pytest.param("They oversaw the signing of agreements on: air transport; mutual legal assistance; and cultural cooperation.", [("agreement", "air transport"), ("agreement", "mutual legal assistance"), ("agreement", "cultural cooperation")], id="a colon behind on"),
    pytest.param("Fiji and Malta ended their talks. Among the agreements signed were those on health, defence and reefs.", [("agreement", "health"), ("agreement", "defence"), ("agreement", "reefs")], id="among those signed were those on"),
    pytest.param("The instruments signed comprise a General Cooperation Agreement, an Agreement on the Exemption of Visa Requirements, and a Memorandum of Understanding between the Diplomatic Academies.", [("agreement", "General Cooperation Agreement"), ("agreement", "Agreement on the Exemption of Visa Requirements"), ("memorandum", "Memorandum of Understanding between the Diplomatic Academies")], id="the instruments signed comprise"),
    pytest.param("They also signed an agreement for the construction of a hospital, a financing agreement for a road project and minutes of the joint commission.", [("agreement", "agreement for the construction of a hospital"), ("agreement", "financing agreement for a road project"), ("other", "minutes of the joint commission")], id="a plural without an article closes the list"),
    pytest.param("The two signed a trade and investment agreement.", [("agreement", "trade and investment agreement")], id="one agreement of two fields"),
    pytest.param("Peru's national oil company signed agreements with Oman Oil, Fiji Gas and the Malta Development Bank.", [("agreement", "agreements with Oman Oil"), ("agreement", "Fiji Gas"), ("agreement", "the Malta Development Bank")], id="two firms and a bank"),
    pytest.param("Fiji signed agreements with the Ministry of Trade, Industry and Fisheries.", [], id="one ministry with a comma in its name"),
    pytest.param("Memorandums of understanding were signed between the chambers of commerce, the news agencies and the diplomatic academies of the two countries.", [("memorandum", "Memorandums of understanding were signed between the chambers of commerce"), ("memorandum", "the news agencies"), ("memorandum", "the diplomatic academies")], id="bodies of both countries, each with its like"),
    pytest.param("Memorandums were signed between the governments and the peoples of the two countries.", [], id="governments and peoples"),
]  # fmt: skip

CLOSED = [
    pytest.param("Memoranda were signed on water, on forests and on , by the ministers of agriculture.", [("memorandum", "Memoranda were signed on water"), ("memorandum", "forests")], id="an item without words"),
    pytest.param('The heads of state signed a joint statement "On strategic partnership" and a declaration “On the Caspian”.', [("statement", 'joint statement "On strategic partnership"'), ("declaration", "declaration “On the Caspian”")], id="texts called by what they are on"),
    pytest.param('They signed an agreement "for good". The ministers issued a joint statement "We will never stop working on peace", it said.', [("agreement", "agreement"), ("statement", "joint statement")], id="quoted words behind a text are not its name"),
    pytest.param("The agreement on visa exemption, the memorandum on archives and the action plan on health were signed during the visit.", [("agreement", "agreement on visa exemption"), ("memorandum", "memorandum on archives"), ("plan", "action plan on health")], id="a plan on something, signed"),
    pytest.param("They plan on Monday to sign a treaty. The treaty they plan for was not signed.", [], id="they plan to sign"),
    pytest.param("The two sides signed three agreements, one relating to air services, the second to the protection of investments and the third to the avoidance of double taxation.", [("agreement", "one relating to air services"), ("agreement", "the second to the protection of investments"), ("agreement", "the third to the avoidance of double taxation")], id="one relating to, the second to"),
    pytest.param("The ministers initialled agreements on land transport, judicial cooperation and a protocol on the 2025 cultural programme.", [("agreement", "agreements on land transport"), ("agreement", "judicial cooperation"), ("protocol", "protocol on the 2025 cultural programme")], id="a second area before a protocol"),
    pytest.param("The ministers initialled an accord on land transport, a first and a protocol on the 2025 cultural programme.", [("agreement", "accord on land transport"), ("protocol", "protocol on the 2025 cultural programme")], id="a remark before a protocol"),
    pytest.param("The two presidents signed the Joint Declaration. A package of documents was signed too, in particular, on cooperation in tourism, on visa-free travel, on cooperation between archives and on plant protection.", [("declaration", "Joint Declaration"), ("other", "cooperation in tourism"), ("other", "visa-free travel"), ("other", "cooperation between archives"), ("other", "plant protection")], id="papers, in particular on"),
    pytest.param("A package of documents was signed too, in particular by the ministers of health.", [], id="papers, in particular by"),
]  # fmt: skip


ALIKE = [
    pytest.param("The heads of the customs services signed an agreement on data exchange, the ministers of culture a programme for 2024-2026, and the rectors of the universities of Suva and Lima a memorandum.", [("agreement", "agreement on data exchange"), ("programme", "programme for 2024-2026"), ("memorandum", "memorandum")], id="one verb for three pairs of signatories"),
    pytest.param("An agreement on civil aviation was signed by the transport ministers, an MoU on tourism by the tourism ministers and a protocol on grain by the agriculture ministers.", [("agreement", "agreement on civil aviation"), ("memorandum", "MoU on tourism"), ("protocol", "protocol on grain")], id="one passive for three"),
    pytest.param("An agreement on civil aviation was signed by the ministers, and a plan by the opposition was rejected.", [("agreement", "agreement on civil aviation")], id="a plan by the opposition"),
    pytest.param("Both sides also signed an extradition treaty, a Mutual Legal Assistance Treaty, and MoUs on tourism, sports and youth affairs.", [("treaty", "extradition treaty"), ("treaty", "Mutual Legal Assistance Treaty"), ("memorandum", "MoUs on tourism"), ("memorandum", "sports"), ("memorandum", "youth affairs")], id="a second treaty before memoranda"),
    pytest.param("The signed agreements are on the avoidance of double taxation, cooperation in agriculture, and air services.", [("agreement", "avoidance of double taxation"), ("agreement", "cooperation in agriculture"), ("agreement", "air services")], id="the signed agreements are on"),
    pytest.param("The signed agreements are on the table of both parliaments.", [], id="the signed agreements are on the table"),
    pytest.param("Fiji and Oman held talks. Other documents signed were an MoU on fisheries and a plan of action on whales.", [("memorandum", "MoU on fisheries"), ("plan", "plan of action on whales")], id="other documents signed were"),
    pytest.param("Two agreements and one memorandum were signed: an agreement on readmission, an agreement on trade and a memorandum on sports.", [("agreement", "agreement on readmission"), ("agreement", "agreement on trade"), ("memorandum", "memorandum on sports")], id="one of each that is counted and named"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "expected"), [*AREAS, *PAIRS, *MIXED, *FURTHER, *LINES, *RECORDS, *WHOLE, *CLOSED, *ALIKE]
)
def test_names_each(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected


def test_pairs_of_regions_and_twinned_cities_are_of_their_cooperation(documents: Callable) -> None:
    text = "Accords were signed between the Suva and Puno provinces, Nadi and Tacna provinces. Twinning agreements were signed between Ba and Piura, Levuka and Ica."
    assert [row.sector_codes for row in documents(text)] == ["regions"] * 4
