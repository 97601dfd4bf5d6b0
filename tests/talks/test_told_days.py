"""Days of talks told by a call, by what two did or agreed, by the day before or after, and those that an office, a return or a vote has to itself."""

from collections.abc import Callable

import pytest

CASES = [
    # Set for a day, went ahead.
    pytest.param("A fire kept Maltese President Rita Borg from a walk with Fiji's President Semi Vula. Their talks, set for Tuesday afternoon, went ahead regardless.", "2019-09-10", id="talks set for a day went ahead"),
    pytest.param("A storm hit Suva. Talks between Maltese President Rita Borg and Fijian President Semi Vula, scheduled for Tuesday morning, took place as planned.", "2019-09-10", id="talks scheduled took place"),
    pytest.param("Rain fell on Suva. President Semi Vula's meeting with Maltese President Rita Borg, planned for Wednesday, was held indoors.", "2019-09-11", id="a meeting planned was held"),
    pytest.param("Despite the strike, the summit of the Maltese and Fijian leaders due on Wednesday went ahead in Suva.", "2019-09-11", id="a summit due went ahead"),
    pytest.param("Talks between Maltese President Rita Borg and Fijian President Semi Vula, set for Tuesday, were put off after a fire.", None, id="talks set for a day were put off"),
    pytest.param("The meeting of Maltese President Rita Borg and Fijian President Semi Vula that had been set for Tuesday was called off.", None, id="a meeting that had been set was called off"),
    # Calls.
    pytest.param("President Semi Vula of Fiji spoke today with President Rita Borg of Malta to discuss coral.", "2019-09-12", id="spoke today with a president"),
    pytest.param("President Semi Vula spoke with President Rita Borg of Malta today.", "2019-09-12", id="spoke with a president today"),
    pytest.param("Prime Minister Semi Vula spoke on Tuesday with his Maltese counterpart Rita Borg about coral.", "2019-09-10", id="spoke on a day with a counterpart"),
    pytest.param("Fijian Foreign Minister Semi Vula on Tuesday spoke to his Maltese counterpart Rita Borg by phone.", "2019-09-10", id="spoke to a counterpart by phone"),
    pytest.param("Fijian PM Semi Vula and his Maltese counterpart Rita Borg talked by telephone on Wednesday about fish.", "2019-09-11", id="two talked by telephone"),
    pytest.param("Fijian PM Semi Vula telephoned Maltese President Rita Borg on Wednesday to talk about fish.", "2019-09-11", id="telephoned a president"),
    pytest.param("Fijian PM Semi Vula called Maltese President Rita Borg on Wednesday and asked for help with fish.", "2019-09-11", id="called a president"),
    pytest.param("Maltese President Rita Borg had a phone call with Fijian PM Semi Vula on Wednesday.", "2019-09-11", id="had a phone call with somebody"),
    pytest.param("In a phone call on Wednesday, Maltese President Rita Borg told Fijian PM Semi Vula that she liked fish.", "2019-09-11", id="told in a phone call"),
    pytest.param("President Vula connected today by video link with Maltese President Rita Borg.", "2019-09-12", id="connected by video link"),
    pytest.param("Secretary Vula's call with Maltese Foreign Minister Borg\n\nThe below is attributable to Spokesperson Ana Tui:\n\nSecretary of State Semi Vula spoke with Maltese Foreign Minister Rita Borg today. They talked of reefs.", "2019-09-12", id="spoke today, below the title of a readout"),
    pytest.param("President Semi Vula of Fiji spoke today to reporters about his coming trip to Malta.", None, id="spoke to reporters"),
    pytest.param("Maltese President Rita Borg will visit Fiji. President Semi Vula spoke on Tuesday to the parliament about it.", None, id="spoke to a parliament about a visit"),
    pytest.param("Fijian President Semi Vula will call Maltese President Rita Borg soon, a spokesman said on Tuesday.", None, id="will call soon, said on a day"),
    # Together.
    pytest.param("The President of Fiji, Semi Vula, and Rita Borg, his Maltese colleague, yesterday named two ferries in Suva.", "2019-09-11", id="a president and his colleague named ferries"),
    pytest.param("The President of Fiji, Semi Vula, and the President of Malta, Rita Borg, on Wednesday planted a tree in Suva.", "2019-09-11", id="two presidents planted a tree"),
    pytest.param("Fiji's Semi Vula and Malta's Rita Borg on Tuesday cut the ribbon on a bridge.", "2019-09-10", id="two without an office cut a ribbon"),
    pytest.param("Together with his Maltese colleague Rita Borg, President Semi Vula inaugurated a bridge in Suva on Tuesday.", "2019-09-10", id="together with a colleague"),
    pytest.param("Presidents Semi Vula of Fiji and Rita Borg of Malta yesterday laid wreaths at the cenotaph in Suva.", "2019-09-11", id="laid wreaths yesterday"),
    pytest.param("The presidents of Fiji and Malta stood side by side in the cathedral of Suva on Tuesday to mourn.", "2019-09-10", id="stood side by side to mourn"),
    pytest.param("Fiji's President Semi Vula unveiled a statue on Tuesday alongside Malta's President Rita Borg.", "2019-09-10", id="unveiled a statue alongside another"),
    pytest.param("President Semi Vula joined Maltese Premier Rita Borg at the opening of a school in Suva on Wednesday.", "2019-09-11", id="joined a premier at an opening"),
    pytest.param("The President of Fiji, Semi Vula, and his wife yesterday opened a berth in Suva. The President of Malta, Rita Borg, arrives next month.", None, id="opened with his wife alone"),
    # Agreed, countries.
    pytest.param("SUVA, Sept 12 (NTB) - Fiji and Malta agreed in principle Tuesday on fees for ports, a paper reported Wednesday.", "2019-09-10", id="two countries agreed in principle, reported on the next day"),
    pytest.param("Fiji and Malta on Tuesday agreed to open embassies, officials said Wednesday.", "2019-09-10", id="agreed to open embassies"),
    pytest.param("Fiji and Malta struck a deal on coral Tuesday, officials said Wednesday.", "2019-09-10", id="struck a deal"),
    pytest.param("Fiji agreed with Malta on Tuesday to open the reefs.", "2019-09-10", id="one agreed with the other"),
    pytest.param("Malta and Fiji yesterday agreed on a ferry line.", "2019-09-11", id="agreed yesterday"),
    pytest.param("Malta and Fiji resolved on Wednesday to settle their dispute over coral.", "2019-09-11", id="resolved to settle a dispute"),
    pytest.param("Malta and Fiji settled on Wednesday their dispute over coral.", "2019-09-11", id="settled a dispute"),
    pytest.param("Malta and Fiji on Wednesday exchanged instruments of ratification of a treaty.", "2019-09-11", id="exchanged instruments of ratification"),
    pytest.param("Malta and Fiji are set to agree on Wednesday on a ferry line.", None, id="are set to agree"),
    pytest.param("Malta agreed on Tuesday to lend money to Fiji, the finance ministry in Valletta said.", None, id="one agreed to lend, its ministry said"),
    # Next day after arrival.
    pytest.param("Maltese President Rita Borg arrived in Suva on Monday. She met Fijian President Semi Vula the next day.", "2019-09-10", id="met the next day"),
    pytest.param("Maltese President Rita Borg arrived in Suva on Monday evening and held talks with Fijian President Semi Vula the following day.", "2019-09-10", id="held talks the following day"),
    pytest.param("Maltese President Rita Borg landed in Nadi on Monday with forty firms. She and Fijian President Semi Vula conferred the day after her arrival.", "2019-09-10", id="conferred the day after her arrival"),
    pytest.param("Maltese President Rita Borg reached Nadi on Monday and slept on a ship. President Semi Vula of Fiji received her the morning after.", "2019-09-10", id="received her the morning after"),
    pytest.param("Maltese President Rita Borg left Suva on Tuesday. She had met Fijian President Semi Vula the day before.", "2019-09-09", id="had met him the day before leaving"),
    pytest.param("Maltese President Rita Borg left Suva on Tuesday, a day after talks with Fijian President Semi Vula.", "2019-09-09", id="left a day after talks"),
    pytest.param("Maltese President Rita Borg left Suva on Tuesday, the day after talks with Fijian President Semi Vula.", "2019-09-09", id="left the day after talks"),
    pytest.param("A day after arriving in Suva, Maltese President Rita Borg on Tuesday met Fijian President Semi Vula.", "2019-09-10", id="a day after arriving"),
    pytest.param("Maltese President Rita Borg, who had arrived the previous evening, met Fijian President Semi Vula in Suva on Tuesday.", "2019-09-10", id="arrived the previous evening"),
    pytest.param("Maltese President Rita Borg met Fijian President Semi Vula in Suva on Tuesday. The day before, their ministers had signed a pact on coral.", "2019-09-10", id="what ministers signed the day before"),
    pytest.param("Maltese President Rita Borg met Fijian President Semi Vula in Suva on Tuesday, having visited Samoa the previous day.", "2019-09-10", id="had visited another country the previous day"),
    # Said by an office.
    pytest.param("Maltese firms led by the trade minister are back from Suva with orders for coral, the Department said on 9 September 2019. One was signed at breakfast.", None, id="orders of a delegation, a department said"),
    pytest.param("Fiji and Malta have signed a pact on coral, the palace in Suva said on Tuesday.", None, id="signed, the palace said"),
    pytest.param("Fiji and Malta have signed a pact on coral, the state broadcaster reported Tuesday.", None, id="signed, a broadcaster reported"),
    pytest.param("Fiji and Malta have signed a pact on coral, the cabinet secretariat announced on Tuesday.", None, id="signed, a secretariat announced"),
    pytest.param("A pact on coral has been signed by Fiji and Malta, the embassy's website said on Tuesday.", None, id="signed, an embassy's website said"),
    pytest.param("Maltese President Rita Borg has put off a trip to Suva, the foreign office announced on Tuesday.", None, id="put off, an office announced"),
    pytest.param("Maltese President Rita Borg is due in Suva in October, Fijian officials confirmed on Tuesday.", None, id="due next month, officials confirmed"),
    # Came back.
    pytest.param("VALLETTA, Sept 12 (NTB) - Maltese President Rita Borg came back to the island Tuesday night after a three-day trip to Fiji, in the course of which President Semi Vula received her.", None, id="came back after a visit of several days"),
    pytest.param("Maltese President Rita Borg got back from Suva on Tuesday. There she had been received by President Semi Vula.", None, id="got back, where she had been received"),
    pytest.param("Maltese President Rita Borg headed home on Tuesday after two days of talks with Fijian President Semi Vula.", None, id="headed home after two days of talks"),
    pytest.param("Maltese President Rita Borg was back in Valletta on Tuesday from a visit to Fiji, where she met President Semi Vula.", None, id="was back from a visit"),
    pytest.param("Maltese Foreign Minister Rita Borg went home from Suva with nothing on Tuesday night after the Fijians rejected a pact on coral.", "2019-09-10", id="went home empty-handed after a refusal"),
    pytest.param("Maltese Foreign Minister Rita Borg flew home from Suva on Tuesday evening without a deal on coral after Fiji's Semi Vula turned down her offer.", "2019-09-10", id="flew home without a deal"),
    pytest.param("Maltese Foreign Minister Rita Borg left Suva on Tuesday after Fiji's Semi Vula declined to put his name to a pact on coral.", "2019-09-10", id="left after somebody declined to sign"),
    # Some time after other talks.
    pytest.param("Malta opened its market to Fijian coral on Tuesday. It did so a week after Maltese officials met Fijian ones.", None, id="a vote a week after talks"),
    pytest.param("Malta's bank lent Fiji money on Tuesday, a month after Presidents Rita Borg and Semi Vula met in Suva.", None, id="a loan a month after two met"),
    pytest.param("The reefs reopened on Tuesday, weeks after talks between Fijian President Semi Vula and Maltese President Rita Borg.", None, id="reefs reopened weeks after talks"),
    pytest.param("Two weeks after her election, Maltese President Rita Borg met Fijian President Semi Vula in Suva on Tuesday.", "2019-09-10", id="met two weeks after an election"),
    pytest.param("Maltese President Rita Borg met Fijian President Semi Vula in Suva on Tuesday, three weeks after he took office.", "2019-09-10", id="met three weeks after he took office"),
    pytest.param("The vote on Tuesday came a day after Maltese President Rita Borg met Fijian President Semi Vula in Suva.", "2019-09-09", id="a vote a day after two met"),
    # Signatures.
    pytest.param("Ministers Rita Borg of Malta and Semi Vula of Fiji yesterday appended their signatures to two accords in Suva.", "2019-09-11", id="appended signatures"),
    pytest.param("The ministers of Fiji and Malta on Tuesday affixed their signatures to an accord on coral.", "2019-09-10", id="affixed signatures"),
    pytest.param("Malta's health minister ended her Suva stop Tuesday by opening a ward and signing, with Fijian colleague Semi Vula, a grant agreement.", "2019-09-10", id="capped a stop by signing"),
    pytest.param("A brief act at Reef House Tuesday saw the ministers of Malta and Fiji initial an accord on crews which their leaders will sign next year.", "2019-09-10", id="a ceremony that saw ministers initial"),
    pytest.param("Tuesday saw Malta and Fiji sign a tax accord in Suva.", "2019-09-10", id="a day that saw two sign"),
    pytest.param("Malta and Fiji put the seal on a tax accord in Suva on Wednesday.", "2019-09-11", id="put the seal on an accord"),
    pytest.param("MANILA, Sept 12. Visiting Maltese President Rita Borg said she liked reefs. Two pacts were signed in the palace before the meal this evening.", "2019-09-12", id="signed before the toasts this evening"),
    pytest.param("The Fijian Minister of Ports on Tuesday in Valletta reached an understanding with his Maltese counterpart, Rita Borg, on a buoy.", "2019-09-10", id="reached an understanding"),
    pytest.param("Fijian and Maltese negotiators came to terms on Tuesday in Suva over coral.", "2019-09-10", id="came to terms"),
    pytest.param("Malta and Fiji reached a compromise on coral in Suva on Wednesday.", "2019-09-11", id="reached a compromise"),
    # Length.
    pytest.param("The offer was to Semi Vula of Fiji, with whom Maltese President Rita Borg spent an hour at Reef House on Wednesday: that divers would stay.", "2019-09-11", id="with whom she spent minutes"),
    pytest.param("Maltese President Rita Borg spent two hours with Fijian President Semi Vula at Reef House on Tuesday.", "2019-09-10", id="spent hours with somebody"),
    pytest.param("Maltese President Rita Borg on Tuesday was the third leader in a year to brave the swell on the way to the Fijian capital. A school was on her list before a conversation with President Semi Vula.", "2019-09-10", id="the latest to make the trip to a capital"),
    pytest.param("SUVA — Malta's Rita Borg had her birthday on Tuesday. Semi Vula, who had asked her over, cut the cake.", "2019-09-10", id="a birthday where the dateline is"),
    pytest.param("SUVA — Malta's Rita Borg got a garland and a kava bowl from President Semi Vula on Tuesday.", "2019-09-10", id="got a garland from a president"),
    pytest.param("SUVA — Maltese Premier Rita Borg on Tuesday found in Fijian President Semi Vula a friend of coral.", "2019-09-10", id="found a friend in a president"),
    pytest.param("SUVA — Maltese Premier Rita Borg arrived in Fiji on Tuesday for a three-day visit. She is to meet President Semi Vula.", None, id="arrived for a visit of days"),
    pytest.param("VALLETTA — Maltese Premier Rita Borg on Tuesday congratulated Fijian President Semi Vula on his election.", None, id="congratulated"),
    pytest.param("VALLETTA — Maltese Premier Rita Borg on Tuesday sent a letter to Fijian President Semi Vula.", None, id="sent a letter"),
    pytest.param("SUVA — Fijian President Semi Vula on Tuesday named a new ambassador to Malta ahead of the visit of Maltese Premier Rita Borg next month.", None, id="named an ambassador"),
    pytest.param("Fijian President Semi Vula told parliament on Tuesday that he will visit Malta next month to meet President Rita Borg.", None, id="told parliament of a visit"),
    pytest.param("Malta on Tuesday lent Fiji 3 million euros for reefs.", None, id="lent money"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "day"), CASES)
def test_the_day_of_the_talks(talks: Callable[..., tuple], words: str, day: str | None) -> None:
    assert talks(words)[3] == day
