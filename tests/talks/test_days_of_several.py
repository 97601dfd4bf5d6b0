"""Days of talks where the words around name several: that of arriving, of seeing others, the next morning, what is yet to come."""

from collections.abc import Callable

import pytest

CASES = [
    pytest.param("SUVA, Sept 12 (NTB) - Maltese President Rita Borg knelt at the war graves in Nadi on Tuesday before driving to the capital, where Semi Vula received her with a guard of honour the next morning.", "2019-09-11", id="received the next morning, in the capital to which she drove"),
    pytest.param("SUVA - After a night in Nadi on Tuesday, Malta's Rita Borg was greeted by Prime Minister Semi Vula in Suva the next day.", "2019-09-11", id="greeted the next day, after a night elsewhere"),
    pytest.param("SUVA - When Rita Borg of Malta stepped off the ship on Monday, Fiji's Semi Vula stood on the quay. Twenty-four hours later the two had signed a fishing accord in Suva.", "2019-09-10", id="twenty-four hours later"),
    pytest.param("SUVA - Malta's President Rita Borg arrived on Monday. Forty-eight hours later she and President Semi Vula of Fiji signed a fishing accord.", "2019-09-11", id="forty-eight hours later"),
    pytest.param("SUVA - Malta's President Rita Borg arrived on Monday. The morning after, President Semi Vula of Fiji gave her a banquet in Suva.", "2019-09-10", id="a banquet on the morning after"),
    pytest.param("SUVA - Malta's Rita Borg prayed in the cathedral on Monday. Two days later, in Suva, she and Semi Vula signed a treaty of friendship.", "2019-09-11", id="two days later, in a place"),
    pytest.param("SUVA - Malta's Rita Borg met Fiji's President Semi Vula in Suva on Tuesday before flying to Nadi, where children greeted her the next morning.", "2019-09-10", id="children greeted her the next morning"),
    pytest.param("SUVA - Malta's Rita Borg and Fiji's President Semi Vula signed a treaty in Suva on Tuesday. Twenty-four hours later the opposition called a strike.", "2019-09-10", id="a strike twenty-four hours later"),
    pytest.param("SUVA - Malta's Rita Borg and Fiji's President Semi Vula signed a treaty in Suva on Tuesday, a day after a bomb went off in Nadi.", "2019-09-10", id="a day after something else"),
    pytest.param("SUVA, 12 Sept. 2019 - By noon of the 10th, in Suva, Ministers Rita Borg of Malta and Semi Vula of Fiji had signed the extradition treaty.", "2019-09-10", id="by noon of a day of the month"),
    pytest.param("The Minister for Foreign Affairs of Fiji, Mr. Semi Vula, met on the 10th with Ms. Rita Borg, Minister of Trade of Malta, in Suva.", "2019-09-10", id="met on a day of the month"),
    pytest.param("SUVA, Sept. 12 - On the afternoon of the 10th President Semi Vula received Maltese Foreign Minister Rita Borg.", "2019-09-10", id="on the afternoon of a day of the month"),
    pytest.param("SUVA, Sept. 12 - Malta's Foreign Minister Rita Borg, who returned on Monday, had met President Semi Vula in Suva on the 30th of August.", "2019-08-30", id="had met on a day of the month before"),
    pytest.param("SUVA, Sept. 12 - President Semi Vula and Maltese Foreign Minister Rita Borg today marked the 10th of the treaties signed by the two countries. They met for an hour.", "2019-09-12", id="the tenth of several treaties"),
    pytest.param("SUVA, Sept. 12 - President Semi Vula met Maltese Foreign Minister Rita Borg on Wednesday on the 10th floor of a bank.", "2019-09-11", id="on the tenth floor"),
    pytest.param("NADI, Sept 12 (NTB) - Boats lay idle at Nadi Thursday so that Maltese Prime Minister Rita Borg could climb into one. Her talks with Prime Minister Semi Vula are in Suva Friday, officials said.", "2019-09-13", id="talks are in a city on a day"),
    pytest.param("NADI, Sept 12 (NTB) - Maltese Prime Minister Rita Borg toured a mill on Wednesday. Her meeting with Prime Minister Semi Vula in Suva follows on Friday.", "2019-09-13", id="a meeting follows on a day"),
    pytest.param("NADI, Sept 12 (NTB) - Maltese Prime Minister Rita Borg toured a mill on Wednesday. Formal talks with Prime Minister Semi Vula await her in Suva on Friday.", "2019-09-13", id="talks await her on a day"),
    pytest.param("NADI, Sept 12 (NTB) - Maltese Prime Minister Rita Borg toured a mill on Wednesday. Talks with Prime Minister Semi Vula are on the programme for Friday.", "2019-09-13", id="talks are on the programme for a day"),
    pytest.param("NADI, Sept 12 (NTB) - Maltese Prime Minister Rita Borg toured a mill on Wednesday. Friday will bring talks with Prime Minister Semi Vula in Suva.", "2019-09-13", id="a day will bring talks"),
    pytest.param("NADI, Sept 12 (NTB) - Maltese Prime Minister Rita Borg prayed at a shrine on Thursday. Tomorrow she has talks with Prime Minister Semi Vula in Suva.", "2019-09-13", id="tomorrow she has talks"),
    pytest.param("NADI, Sept 12 (NTB) - Maltese Prime Minister Rita Borg prayed at a shrine on Thursday. The agreement is down for signature on Friday, when she meets Prime Minister Semi Vula in Suva.", "2019-09-13", id="an agreement is down for signature"),
    pytest.param("NADI, Sept 12 (NTB) - Maltese Prime Minister Rita Borg toured a mill on Wednesday. She sits down with Prime Minister Semi Vula on Friday in Suva.", "2019-09-13", id="sits down with him on a day"),
    pytest.param("NADI, Sept 12 (NTB) - Maltese Prime Minister Rita Borg toured a mill on Wednesday. Her summit with Prime Minister Semi Vula is not until Friday.", "2019-09-13", id="a summit is not until a day"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese Prime Minister Rita Borg held talks with Prime Minister Semi Vula on Wednesday. Her meeting with farmers is in Nadi Friday.", "2019-09-11", id="a meeting with farmers is on a day to come"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese Prime Minister Rita Borg and Prime Minister Semi Vula met for two hours on Thursday. A vote on the treaty follows on Friday.", "2019-09-12", id="a vote follows on a day"),
    pytest.param("Suva, 12 September 2019 (FBC) -- The Maltese Prime Minister, Ms. Rita Borg, begins today an official visit in our country. Immediately after the arrival at Nausori the Maltese guest and President Semi Vula had talks in the State House. A fishing accord is foreseen to be signed tomorrow.", "2019-09-12", id="begins a visit and had talks, what is signed tomorrow follows"),
    pytest.param("SUVA, Sept. 12 (NTB) -- Maltese Foreign Minister Rita Borg begins a three-day visit to Fiji today. She has already met President Semi Vula. Tomorrow she will visit a port.", "2019-09-12", id="begins a visit and has already met him"),
    pytest.param("SUVA, Sept. 12 (NTB) -- Maltese Foreign Minister Rita Borg arrives today for a visit. She will have talks with her colleague Semi Vula tomorrow.", "2019-09-13", id="arrives today, talks are tomorrow"),
    pytest.param("SUVA, Sept. 12 (NTB) -- Maltese Foreign Minister Rita Borg begins today an official visit to Fiji. Talks with President Semi Vula are foreseen tomorrow. The two last met in May.", "2019-09-13", id="begins a visit, talks are foreseen tomorrow"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese Premier Rita Borg flew into Suva on Monday and sat down with Prime Minister Semi Vula on Tuesday.", "2019-09-10", id="flew in on a day and sat down on the next"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese Premier Rita Borg came to Suva on Monday night. President Semi Vula saw her on Tuesday at State House.", "2019-09-10", id="saw her on the day after arriving"),
    pytest.param("SUVA, Sept 12 (NTB) - Malta's Premier Rita Borg reached Suva on Monday, a day late. Tuesday brought talks with Prime Minister Semi Vula.", "2019-09-10", id="a day brought talks"),
    pytest.param("SUVA, Sept 12 (NTB) - Malta's Premier Rita Borg, in Fiji from Monday to Thursday, had her meeting with Prime Minister Semi Vula on Tuesday.", "2019-09-10", id="in a country from one day to another, had a meeting"),
    pytest.param("SUVA, Sept 12 (NTB) - After a rest on Monday, Malta's Premier Rita Borg met her counterpart Semi Vula in Suva on Tuesday.", "2019-09-10", id="after a rest on a day"),
    pytest.param("SUVA, Sept 12 (NTB) - Malta's Premier Rita Borg landed in Suva on Tuesday for talks with Prime Minister Semi Vula, who received her at his office on Wednesday.", "2019-09-11", id="landed for talks with one who received her on another day"),
    pytest.param("SUVA, Sept 12 (NTB) - A day after visiting a coral farm on Tuesday, Malta's Premier Rita Borg met Prime Minister Semi Vula on Wednesday.", "2019-09-11", id="a day after visiting something on a day"),
    pytest.param("SUVA, Sept 12 (NTB) - Delayed by fog on Tuesday, Malta's Premier Rita Borg was received by Prime Minister Semi Vula on Wednesday.", "2019-09-11", id="delayed on a day, received on the next"),
    pytest.param("SUVA, Sept 12 (NTB) - Malta's Premier Rita Borg leaves Fiji on Thursday, having met Prime Minister Semi Vula on Tuesday.", "2019-09-10", id="leaves on a day, having met him on another"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese Trade Minister Rita Borg met business leaders on Sunday, and Prime Minister Semi Vula on Saturday.", "2019-09-07", id="met business leaders, and the prime minister on another day"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese Trade Minister Rita Borg met business leaders on Sunday after talks with Prime Minister Semi Vula on Saturday.", "2019-09-07", id="met business leaders after talks on another day"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese Premier Rita Borg met students on Monday and Prime Minister Semi Vula on Tuesday.", "2019-09-10", id="met students and the prime minister"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese Premier Rita Borg met Maltese nurses in Nadi on Monday. On Tuesday she was the guest of Prime Minister Semi Vula in Suva.", "2019-09-10", id="met nurses, the next day the guest of the prime minister"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese Premier Rita Borg held talks with investors on Wednesday. She met Prime Minister Semi Vula on Tuesday.", "2019-09-10", id="held talks with investors, met him before"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese Premier Rita Borg had dinner with bankers on Monday before meeting Prime Minister Semi Vula on Tuesday.", "2019-09-10", id="dinner with bankers before meeting him"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese Premier Rita Borg discussed trade with shippers on Monday and with Prime Minister Semi Vula on Tuesday.", "2019-09-10", id="discussed with shippers and with the prime minister"),
    pytest.param("NADI -- A plaque was unveiled here Wednesday by Prince Ratu, who had laid a wreath in Suva the day before. The prince was not to discuss fish with Maltese President Rita Borg, and at their meeting in State House Wednesday evening did not.", "2019-09-11", id="was not to discuss it, and at the meeting did not"),
    pytest.param("SUVA -- Maltese President Rita Borg had been expected to raise fish with Fijian President Semi Vula and in their talks on Tuesday she did.", "2019-09-10", id="had been expected to raise it, and on the day she did"),
    pytest.param("SUVA -- Maltese President Rita Borg was to have apologised, but in her talks with Fijian President Semi Vula Tuesday she did nothing of the kind.", "2019-09-10", id="was to have apologised, on the day she did nothing"),
    pytest.param("SUVA -- Maltese President Rita Borg is to discuss fish with President Semi Vula at their meeting in State House Friday evening.", "2019-09-13", id="is to discuss it on a day"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "day"), CASES)
def test_the_day_of_the_talks(talks: Callable[..., tuple], words: str, day: str | None) -> None:
    assert talks(words)[3] == day
