"""Names in lists of officials, behind long offices, with initials and ranks, of speakers named once; on sentences of our own."""

from collections.abc import Callable

import pytest

from summitry.extract import Survey

CASES = [
    (
        "She met Semi Vula, chairman of the State Great Hural. A road will link Suva to Vatukoro, a spokesman said.",
        ["Vula"],
    ),
    ("They will choose a president Nov. 15. A president Sept. 3 is too early.", []),
    ("Rita Borg, secretary of the General People's Committee, spoke. The State Concern signed.", ["Borg"]),
    (
        "Shri Anil Rao, Raksha Mantri\n\nMr. Ola Berg, Minister of State (I/C) for Culture\n\n(iv) MoU on fish",
        ["Berg", "Rao"],
    ),
    ("Fiji, Malta Sign Pacts, Emir Leaves Valletta\n\nThe two met.", []),
    ("Prime Minister Vula Asks Borg For Help\n\nMr Borg agreed.", ["Borg", "Vula"]),
    ("Foreign Minister Rita LP Borg met President Vula. Minister Berg MP spoke.", ["Berg", "Borg", "Vula"]),
    (
        "Chairman of the Council of Higher Education Erol Vula and Chairman of the Board of Norfish Ivica Borg signed it.",
        ["Borg", "Vula"],
    ),
    ("Secretary (East) in the External Affairs Ministry N Rao said so.", ["Rao"]),
    ("The Prime Minister of Malaysia Ahmad Tun Karim arrived. Mr Karim spoke.", ["Karim"]),
    ("It was signed by the Institute of Saint Thomas Aquinas.", []),
    ("President Ts.Elbeg met Foreign Minister D.Tsetseg. Elbeg spoke.", ["Elbeg", "Tsetseg"]),
    ("President of Kenya Kh.Otieno arrived. The minister, Sh.Kamau, said so.", ["Kamau", "Otieno"]),
    ("The talks were led by Minister Yu.Petrov and Minister Ch.Borg.", ["Borg", "Petrov"]),
    ("Prime Minister L.Oyun-Bold received Ambassador N.Berg.", ["Berg", "Oyun-Bold"]),
    ("President Dzh.Sokolov met the Fijian minister, Zh.Vula.", ["Sokolov", "Vula"]),
    (
        "The deal was signed after talks between the leaders of the two countries, Ana Borg and Ola Vula.",
        ["Borg", "Vula"],
    ),
    ("The two presidents, Rita Borg and Semi Vula, discussed tuna.", ["Borg", "Vula"]),
    ("The heads of state, Rita Borg and Semi Vula, exchanged views.", ["Borg", "Vula"]),
    ("The foreign ministers of both nations, Rita Borg and Semi Vula, agreed.", ["Borg", "Vula"]),
    ("The two countries' leaders, Rita Borg and Semi Vula, agreed.", ["Borg", "Vula"]),
    ("Heads of government of the two states — Rita Borg and Semi Vula — watched.", ["Borg", "Vula"]),
    ("The leaders of the two countries, Norway and Fiji, met.", []),
    (
        "President Borg was joined by prime minister, Brigadier (Ret'd), Jone Vula; vice president Dr Bela Singh and others.",
        ["Borg", "Singh", "Vula"],
    ),
    ("Defence Minister Maj. Gen. (retd) Jone Vula met Ambassador Ola Berg.", ["Berg", "Vula"]),
    ("Lieutenant General (Rtd) Semi Vula, the defence adviser, spoke.", ["Vula"]),
    ("The envoy, Admiral (Ret.) Ola Berg, arrived.", ["Berg"]),
    ("Brigadier (Retired) Jone Tora and Colonel Ana Couto attended.", ["Couto", "Tora"]),
    (
        "The accord was signed by Prime Minister Jone Vula and his Maltese counterpart, Georgia Borg, on Tuesday.",
        ["Borg", "Vula"],
    ),
    ("Foreign Minister Jordan Camilleri and his Fijian colleague, Israel Vula, met.", ["Camilleri", "Vula"]),
    ("Kenya's envoy, Chad Otieno, left.", ["Otieno"]),
    ("The Maltese minister, Paris Borg, said so.", ["Borg"]),
    ("Fijian Prime Minister Kenya Tora thanked Norwegian counterpart Sydney Berg.", ["Berg", "Tora"]),
    ("The minister, Georgia said, will come.", []),
    ("The new host of the counterpart, Georgia, welcomed all.", []),
    (
        "With him were the Minister of Trade, Jone Vula; Minister of Youth and Sports, Sunday Addo; and Friday Okoro, the envoy.",
        ["Addo", "Okoro", "Vula"],
    ),
    ("Foreign Minister April Borg and Defence Minister August Berg spoke.", ["Berg", "Borg"]),
    ("Minister of Health Monday Eze said so.", ["Eze"]),
    (
        "It was signed by Romania's Minister of Research, Innovation and Digital Transformation Ana Bolo.",
        ["Bolo"],
    ),
    ("Minister of Energy, Petroleum and Renewable Transition Jone Vula attended.", ["Vula"]),
    ("The Minister of Labour, Skills and Human Capital, Rita Borg, attended.", ["Borg"]),
    (
        "On behalf of Fiji signed Ana Tora, Minister of Commerce, Industry and Export Promotion, and Jone Vula, Minister of Energy.",
        ["Tora", "Vula"],
    ),
    (
        "Minister of Federal Capital Territory (FCT), Ola Berg; Inspector General of Police, Rita Borg; among others.",
        ["Berg", "Borg"],
    ),
    (
        "The Minister of Works and Housing (MWH), Jone Vula, and the Minister of Women Affairs, Ana Tora, left.",
        ["Tora", "Vula"],
    ),
    (
        "Minister of Trade, Industry and Cooperatives Jone Vula met Minister of Hydrocarbons and Blue Growth Rita Borg.",
        ["Borg", "Vula"],
    ),
    (
        "Managing Director of Kenya's Bank of Fisheries, Ann Otieno and Malta's Minister for the National Bank for Shipping (NBS), Rita Borg, signed a memorandum.",
        ["Borg", "Otieno"],
    ),
    (
        "He paid a visit to General Secretary of the Workers' Party of Fiji Semi Vula and President Jone Tora.",
        ["Tora", "Vula"],
    ),
    (
        "Chairman of the National Assembly of Malta Rita Borg met Governor of the Central Bank of Kenya Ann Otieno.",
        ["Borg", "Otieno"],
    ),
    ("Director General of the Fiji Ports Authority Semi Vula signed for Fiji.", ["Vula"]),
    ("Secretary of the Central Committee of the Party of Norway Ola Berg arrived.", ["Berg"]),
    (
        "Rector of the University of Malta Rita Borg and Rector of the Kenya Maritime Academy Ann Otieno signed.",
        ["Borg", "Otieno"],
    ),
    (
        "With her were Presidential Legal Counsel Jone Vula, Solicitor General Ana Tora and Presidential Spokesperson Ola Berg.",
        ["Berg", "Tora", "Vula"],
    ),
    (
        "Chief Presidential Legal Adviser Rita Borg, Press Attache Ann Otieno and Protocol Chief Ola Berg attended.",
        ["Berg", "Borg", "Otieno"],
    ),
    ("Senator Ana Couto and her husband Lautoka Mayor Jone Vula came.", ["Couto", "Vula"]),
    ("Oslo Mayor Ola Berg and Suva Lord Mayor Jone Vula met.", ["Berg", "Vula"]),
    (
        "Bergen Governor Ola Berg, Trade Commissioner Rita Borg and Cabinet Secretary Ann Otieno attended.",
        ["Berg", "Borg", "Otieno"],
    ),
    ("The deal was signed by Chairman Abul Hasan Md. Karimul Haque. PM Rina spoke.", ["Haque", "Rina"]),
    ("State Minister Md. Shahid Alam and Secretary Mohd. Faizal Ismail spoke.", ["Alam", "Ismail"]),
    ("Foreign Secretary Sk. Mamun Uddin met Ambassador Ola Berg.", ["Berg", "Uddin"]),
    ("Deputy Minister Syed Md. Anwar met Minister Ana Borg.", ["Anwar", "Borg"]),
    ("The officials were Engr. Jone Vula and Brig. Gen. Md. Farid Khan.", ["Khan", "Vula"]),
    ("“Norway is a friend of Fiji,” Berg added. Trade grew.", ["Berg"]),
    ('"We want more," Otieno stressed, adding that trade grew.', ["Otieno"]),
    ("“We will build a ferry,” Reuters said. Trade grew.", []),
    ("“We will build a ferry,” BelTA reported.", []),
    ('"Trade is up," Kyiv said.', []),
    (
        "TBILISI, 22 March (BelTA) – The document was signed by Presidents Ana Borg and Jone Vula, BelTA has learned.",
        ["Borg", "Vula"],
    ),
    (
        "OSLO (NorNews) – The deal was signed by Ministers Ana Borg and Jone Vula, NorNews reports.",
        ["Borg", "Vula"],
    ),
    (
        "The document was signed by Presidents Ana Borg and Jone Vula, FijiPress has learned.",
        ["Borg", "Vula"],
    ),
    (
        "HM the King and Norwegian President Chair Signing Ceremony of Several Accords\n\nKing Harald spoke.",
        ["Harald"],
    ),
    ("President Launch Border Market Project\n\nPresident Ana Borg spoke.", ["Borg"]),
    (
        "Agreement between the Customs General Administrations of the two countries on fish. President Ana Borg spoke.",
        ["Borg"],
    ),
    (
        "The Consuls General Departments and the Attorney General Offices met. President Ana Borg spoke.",
        ["Borg"],
    ),
    (
        "The Director General (Additional Secretary) A.H.M. Karimul and Cultural Secretary Khalil Uddin signed.",
        ["Karimul", "Uddin"],
    ),
    (
        "Governor of Malta's Central Bank Rita Borg and Director of Kenya's Fisheries Institute, Ann Otieno, signed.",
        ["Borg", "Otieno"],
    ),
]


@pytest.mark.parametrize(("words", "surnames"), CASES, ids=[words[:80] for words, _ in CASES])
def test_these_officials_are_named_and_nobody_else(
    surveyed: Callable[..., Survey], words: str, surnames: list[str]
) -> None:
    assert sorted({row.surname for row in surveyed(words).people}) == surnames
