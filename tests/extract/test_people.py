"""People: every mention by name, with the fullest name, the surname in use, the office and its country."""

import itertools
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summitry import bodies, layout, vocabulary
from summitry.articles import Article, read_folder
from summitry.extract import people, survey
from summitry.text import clean


def mentions(body):
    text = layout.read(Article("a", body, "a.txt"), vocabulary.read())
    rows = people.extract(text, bodies.find(text))
    assert rows == sorted(rows)
    return [(body[row.start : row.end], row.name, row.surname, row.role, row.country_code) for row in rows]


@pytest.fixture(scope="module")
def seeds():
    folder = Path(__file__).resolve().parents[2] / "seeds"
    return [layout.read(article, vocabulary.read()) for article in read_folder(folder).articles]


# (id, text, [(words, name, surname, role, country code)])
CASES = [
    ("whose visit it is", "Thanking Semi Vula, whose visit is the first in years, she spoke of coral.", [("Semi Vula", "Semi Vula", "Vula", None, None)]),
    ("whose visit it is, by one name, and who agreed with whom", "Vula and Borg agreed to meet again. This is Borg’s second official visit to Fiji.", [("Vula", "Vula", "Vula", None, None), ("Borg", "Borg", "Borg", None, None), ("Borg", "Borg", "Borg", None, None)]),
    ("companies that sign with each other are no persons", "Fjordline and Gozoferry signed a contract. The Fjordline Group was sold.", []),
    ("who resigned", "That was before Rita Borg resigned as minister in May.", [("Rita Borg", "Rita Borg", "Borg", None, None)]),
    ("whose memorial it is, and who was handed over", "She laid a wreath at the memorial of Semi Vula. Malta had handed over the fugitive Jon Soto in May.", [("Semi Vula", "Semi Vula", "Vula", None, None), ("Jon Soto", "Jon Soto", "Soto", None, None)]),
    ("a reporter on a line of their own", "The ministers met.\n\nJone Raka'ua reports\n\nThey spoke of coral.", [("Jone Raka'ua", "Jone Raka'ua", "Raka'ua", None, None)]),
    ("an adviser on a field", "It was signed by Finance Minister Rita Borg and Adviser on Trade Semi Vula.", [("Rita Borg", "Rita Borg", "Borg", "Finance Minister", None), ("Semi Vula", "Semi Vula", "Vula", "Adviser on Trade", None)]),
    ("each with the country behind a plural office", "The foreign ministers, Malta’s Rita Borg and Fiji’s Semi Vula, took a walk.", [("Rita Borg", "Rita Borg", "Borg", "foreign minister", "MLT"), ("Semi Vula", "Semi Vula", "Vula", None, "FJI")]),
    ("a body behind the country of an office", "Present were the Chief of the Fiji National Guard (FNG) General Semi Vula and Rear Admiral Jone Tora.", [("Semi Vula", "Semi Vula", "Vula", "General", None), ("Jone Tora", "Jone Tora", "Tora", "Rear Admiral", None)]),
    ("a body between the office and the country", "Chairman of the Board of Norgas of Norway Per Lund and Minister of Economy of Peru Ana Soto signed it.", [("Per Lund", "Per Lund", "Lund", "Chairman of the Board", "NOR"), ("Ana Soto", "Ana Soto", "Soto", "Minister of Economy", "PER")]),
    ("a ruler's title that begins a double name", "Iranian Foreign Minister Dr Reza Amir-Khani spoke.", [("Reza Amir-Khani", "Reza Amir-Khani", "Amir-Khani", "Foreign Minister", "IRN")]),
    ("the small words of a heading in capitals", "PRESS CONFERENCE OF THE PRIME MINISTER THE HON JOAN REED MP. Mrs Joan Reed spoke.", [("JOAN REED", "Joan Reed", "Reed", "MP", None), ("Joan Reed", "Joan Reed", "Reed", "MP", None)]),
    ("a company whose name begins with a rank", "General Atomics won. General Ana Soto spoke.", [("Ana Soto", "Ana Soto", "Soto", "General", None)]),
    ("who made a gift", "It is by artisan Eom Ji-won.", [("Eom Ji-won", "Eom Ji-won", "Eom", "artisan", None)]),
    ("who was murdered, and a citizen on trial", "He raised the murder of Ana Ruiz and asked for a fair trial for Chilean citizen Jon Soto, who was arrested in May.", [("Ana Ruiz", "Ana Ruiz", "Ruiz", None, None), ("Jon Soto", "Jon Soto", "Soto", None, None)]),
    ("the death of an institution names nobody", "They recalled the death of Common Market hopes and the detention of Evergreen Star crew.", []),
    ("a minister of many fields, behind a comma", "She met the Minister for Immigration and Multicultural and Coastal Affairs,  Philip Osei.", [("Philip Osei", "Philip Osei", "Osei", "Minister for Immigration and Multicultural and Coastal Affairs", None)]),
    ("adjective and title before, surname alone later", "Kenyan President William Ruto arrived in Doha on Sunday. Ruto said trade had doubled.", [("William Ruto", "William Ruto", "Ruto", "President", "KEN"), ("Ruto", "William Ruto", "Ruto", "President", "KEN")]),
    ("title of country before the name", "The delegation was received by Prime Minister of Armenia Nikol Pashinyan.", [("Nikol Pashinyan", "Nikol Pashinyan", "Pashinyan", "Prime Minister", "ARM")]),
    ("title of the republic of country before the name", "President of the Republic of Bulgaria Rumen Radev chaired the meeting.", [("Rumen Radev", "Rumen Radev", "Radev", "President", "BGR")]),
    ("country behind the name", "The two sides praised President Gabriel Boric of Chile for his hospitality.", [("Gabriel Boric", "Gabriel Boric", "Boric", "President", "CHL")]),
    ("plural title, two names", "Presidents Emomali Rahmon and Sadyr Japarov witnessed the ceremony.", [("Emomali Rahmon", "Emomali Rahmon", "Rahmon", "President", None), ("Sadyr Japarov", "Sadyr Japarov", "Japarov", "President", None)]),
    ("plural title, two countries in the same order", "Tajik and Kyrgyz Presidents Emomali Rahmon and Sadyr Japarov witnessed the ceremony.", [("Emomali Rahmon", "Emomali Rahmon", "Rahmon", "President", "TJK"), ("Sadyr Japarov", "Sadyr Japarov", "Japarov", "President", "KGZ")]),
    ("plural title, each name with its country", "Prime Ministers Jonas Gahr Støre of Norway and Mette Frederiksen of Denmark opened the forum.", [("Jonas Gahr Støre", "Jonas Gahr Støre", "Støre", "Prime Minister", "NOR"), ("Mette Frederiksen", "Mette Frederiksen", "Frederiksen", "Prime Minister", "DNK")]),
    ("apposition with adjective", "Petteri Orpo, the Finnish prime minister, praised the deal.", [("Petteri Orpo", "Petteri Orpo", "Orpo", "prime minister", "FIN")]),
    ("apposition with possessive and a minister for something", "Elina Valtonen, Finland's minister for foreign affairs, praised the deal.", [("Elina Valtonen", "Elina Valtonen", "Valtonen", "minister for foreign affairs", "FIN")]),
    ("apposition without article, two offices", "Sok Vandara, Cambodian Deputy Prime Minister and Minister of Transport, told reporters that talks went well.", [("Sok Vandara", "Sok Vandara", "Sok Vandara", "Deputy Prime Minister and Minister of Transport", "KHM")]),
    ("spokesman between commas", "Poland's foreign ministry spokesman, Pawel Wronski, declined to comment.", [("Pawel Wronski", "Pawel Wronski", "Wronski", "foreign ministry spokesman", "POL")]),
    ("title with article, name between commas", "The Tanzanian president, Samia Suluhu Hassan, thanked her hosts.", [("Samia Suluhu Hassan", "Samia Suluhu Hassan", "Hassan", "president", "TZA")]),
    ("counterpart", "He then met his Omani counterpart Sayyid Badr al-Busaidi. Al-Busaidi spoke of trade.", [("Badr al-Busaidi", "Badr al-Busaidi", "al-Busaidi", None, "OMN"), ("Al-Busaidi", "Badr al-Busaidi", "al-Busaidi", None, "OMN")]),
    ("crown prince with particle", "Crown Prince Hussein bin Abdullah of Jordan toured the port.", [("Hussein bin Abdullah", "Hussein bin Abdullah", "Hussein bin Abdullah", "Crown Prince", "JOR")]),
    ("king with a number, first name later", "King Felipe VI of Spain gave a dinner. King Felipe proposed a toast.", [("Felipe VI", "Felipe VI", "Felipe", "King", "ESP"), ("Felipe", "Felipe VI", "Felipe", "King", "ESP")]),
    ("sheikh, called by his first name", "Sheikh Tamim bin Hamad Al Thani, Emir of Qatar, landed at noon. Sheikh Tamim will stay two days.", [("Tamim bin Hamad Al Thani", "Tamim bin Hamad Al Thani", "Tamim", "Emir", "QAT"), ("Tamim", "Tamim bin Hamad Al Thani", "Tamim", "Emir", "QAT")]),
    ("Korean order, surname first", "Foreign Minister Cho Tae-yul left for Ankara. Cho will stay two days.", [("Cho Tae-yul", "Cho Tae-yul", "Cho", "Foreign Minister", None), ("Cho", "Cho Tae-yul", "Cho", "Foreign Minister", None)]),
    ("Korean order, never called otherwise", "South Korean Prime Minister Han Duck-soo left for Ankara.", [("Han Duck-soo", "Han Duck-soo", "Han", "Prime Minister", "KOR")]),
    ("Vietnamese, called by the last part", "Vietnamese Prime Minister Pham Minh Chinh welcomed the guests. Chinh said Hanoi valued the ties.", [("Pham Minh Chinh", "Pham Minh Chinh", "Chinh", "Prime Minister", "VNM"), ("Chinh", "Pham Minh Chinh", "Chinh", "Prime Minister", "VNM")]),
    ("particles, capital at the start of a sentence", "Ursula von der Leyen, president of the European Commission, spoke first. Von der Leyen promised aid.", [("Ursula von der Leyen", "Ursula von der Leyen", "von der Leyen", "president of the European Commission", None), ("Von der Leyen", "Ursula von der Leyen", "von der Leyen", "president of the European Commission", None)]),
    ("scholar behind said", '"The pact is long overdue," said Amara Okafor, an economist at the University of Lagos.', [("Amara Okafor", "Amara Okafor", "Okafor", "economist", None)]),
    ("honorifics only", "Dr. Leila Haddad spoke of irrigation. Mr Anwar did not. Dr Haddad thanked him.", [("Leila Haddad", "Leila Haddad", "Haddad", None, None), ("Anwar", "Anwar", "Anwar", None, None), ("Haddad", "Leila Haddad", "Haddad", None, None)]),
    ("diplomatic honorifics and an office behind", "H.E. Mr. Faisal Karim, Minister of Industry of Pakistan, signed for Islamabad.", [("Faisal Karim", "Faisal Karim", "Karim", "Minister of Industry", "PAK")]),
    ("list of ministers; the post abroad is not the country", "The delegation included Minister of Energy Rui Tavares, Minister of Agriculture Ana Couto and Ambassador to Brazil João Reis.", [("Rui Tavares", "Rui Tavares", "Tavares", "Minister of Energy", None), ("Ana Couto", "Ana Couto", "Couto", "Minister of Agriculture", None), ("João Reis", "João Reis", "Reis", "Ambassador to Brazil", None)]),
    ("ambassador with adjective and post", "Japanese Ambassador to Kenya Ken Okaniwa attended.", [("Ken Okaniwa", "Ken Okaniwa", "Okaniwa", "Ambassador to Kenya", "JPN")]),
    ("former office, honorific, first name after dame", "The panel was led by former New Zealand prime minister Dame Jacinda Ardern. Dame Jacinda thanked the hosts.", [("Jacinda Ardern", "Jacinda Ardern", "Ardern", "former prime minister", "NZL"), ("Jacinda", "Jacinda Ardern", "Ardern", "former prime minister", "NZL")]),
    ("buildings and offices that say things are not people", "The White House said Storm Shadow missiles were not discussed. The Foreign Ministry said so too, and Downing Street agreed.", []),
    ("title alone, order, palace, weekday", "The President received the Order of the White Eagle at Merdeka Palace on Friday.", []),
    ("media are not people", "Al Jazeera reported that talks went on. Le Monde said they had ended. Prime Minister's Office said nothing.", []),
    ("treaties, routes, wars", "The Camp David Accords, the Silk Road and the Korean War were on the agenda of the Andean Community.", []),
    ("an airport named after someone", "Rahul Gandhi, an opposition leader, landed at Indira Gandhi International Airport.", [("Rahul Gandhi", "Rahul Gandhi", "Gandhi", "opposition leader", None)]),
    ("spouses of one surname in two forms", "President Ilham Aliyev and First Lady Mehriban Aliyeva toured the gallery. Aliyeva spoke briefly, Aliyev did not.", [("Ilham Aliyev", "Ilham Aliyev", "Aliyev", "President", None), ("Mehriban Aliyeva", "Mehriban Aliyeva", "Aliyeva", "First Lady", None), ("Aliyeva", "Mehriban Aliyeva", "Aliyeva", "First Lady", None), ("Aliyev", "Ilham Aliyev", "Aliyev", "President", None)]),
    ("marks left out later", "Czech Foreign Minister Jan Lipavský flew to Riga. Lipavsky will stay a day.", [("Jan Lipavský", "Jan Lipavský", "Lipavský", "Foreign Minister", "CZE"), ("Lipavsky", "Jan Lipavský", "Lipavský", "Foreign Minister", "CZE")]),
    ("possessives are not part of the name", "Indian Prime Minister Narendra Modi's visit was short. Modi’s hosts were pleased.", [("Narendra Modi", "Narendra Modi", "Modi", "Prime Minister", "IND"), ("Modi", "Narendra Modi", "Modi", "Prime Minister", "IND")]),
    ("middle initial and junior", "Philippine President Ferdinand R. Marcos, Jr. met investors. Marcos praised them.", [("Ferdinand R. Marcos, Jr.", "Ferdinand R. Marcos Jr.", "Marcos", "President", "PHL"), ("Marcos", "Ferdinand R. Marcos Jr.", "Marcos", "President", "PHL")]),
    ("a single name", "Indonesian Foreign Minister Sugiono was in Baku.", [("Sugiono", "Sugiono", "Sugiono", "Foreign Minister", "IDN")]),
    ("called by the middle of the name", "Brazilian President Luiz Inácio Lula da Silva landed in Hanoi. Lula will hold talks on Friday.", [("Luiz Inácio Lula da Silva", "Luiz Inácio Lula da Silva", "Lula", "President", "BRA"), ("Lula", "Luiz Inácio Lula da Silva", "Lula", "President", "BRA")]),
    ("surname in capitals, as ministries write it", "Japan's Foreign Minister HAYASHI Yoshimasa held talks in Nairobi. Mr. Hayashi expressed his thanks.", [("HAYASHI Yoshimasa", "HAYASHI Yoshimasa", "Hayashi", "Foreign Minister", "JPN"), ("Hayashi", "HAYASHI Yoshimasa", "Hayashi", "Foreign Minister", "JPN")]),
    ("a secretary of something", "U.S. Secretary of Commerce Gina Raimondo was in Manila.", [("Gina Raimondo", "Gina Raimondo", "Raimondo", "Secretary of Commerce", "USA")]),
    ("country in the possessive before the name", "Prime Minister Viktor Orbán and Prime Minister Robert Fico met. Later Hungary's Orbán left, Slovakia's Fico stayed.", [("Viktor Orbán", "Viktor Orbán", "Orbán", "Prime Minister", "HUN"), ("Robert Fico", "Robert Fico", "Fico", "Prime Minister", "SVK"), ("Orbán", "Viktor Orbán", "Orbán", "Prime Minister", "HUN"), ("Fico", "Robert Fico", "Fico", "Prime Minister", "SVK")]),
    ("two offices in one title", "Chinese State Councilor and Foreign Minister Qin Gang hosted the talks. Qin spoke of trade.", [("Qin Gang", "Qin Gang", "Qin", "State Councilor and Foreign Minister", "CHN"), ("Qin", "Qin Gang", "Qin", "State Councilor and Foreign Minister", "CHN")]),
    ("former office with possessive", "Liberia's former president Ellen Johnson Sirleaf opened the panel.", [("Ellen Johnson Sirleaf", "Ellen Johnson Sirleaf", "Sirleaf", "former president", "LBR")]),
    ("wife", "French President Emmanuel Macron was accompanied by his wife, Brigitte Macron.", [("Emmanuel Macron", "Emmanuel Macron", "Macron", "President", "FRA"), ("Brigitte Macron", "Brigitte Macron", "Macron", None, None)]),
    ("a surname that is a month", "British Prime Minister Theresa May arrived in Tokyo on May 3. May told reporters she was pleased.", [("Theresa May", "Theresa May", "May", "Prime Minister", "GBR"), ("May", "Theresa May", "May", "Prime Minister", "GBR")]),
    ("surnames in a headline", "Modi meets Macron in Paris\n\nIndian Prime Minister Narendra Modi met French President Emmanuel Macron on Friday.", [("Modi", "Narendra Modi", "Modi", "Prime Minister", "IND"), ("Macron", "Emmanuel Macron", "Macron", "President", "FRA"), ("Narendra Modi", "Narendra Modi", "Modi", "Prime Minister", "IND"), ("Emmanuel Macron", "Emmanuel Macron", "Macron", "President", "FRA")]),
    ("dateline, agency, a general", "LIMA (Andina) -- Peruvian President Dina Boluarte met Chief of Staff General David Ojeda at the Government Palace.", [("Dina Boluarte", "Dina Boluarte", "Boluarte", "President", "PER"), ("David Ojeda", "David Ojeda", "Ojeda", "Chief of Staff General", None)]),
    ("a country that only stands before the title", "In Senegal, President Bassirou Faye opened the road. Ghana relies on Togo. President Nana Akufo-Addo agreed.", [("Bassirou Faye", "Bassirou Faye", "Faye", "President", None), ("Nana Akufo-Addo", "Nana Akufo-Addo", "Akufo-Addo", "President", None)]),
    ("title in lower case", "Somali foreign minister Abdullahi Bile and Djibouti's energy minister Yonis Guedi flew home.", [("Abdullahi Bile", "Abdullahi Bile", "Bile", "foreign minister", "SOM"), ("Yonis Guedi", "Yonis Guedi", "Guedi", "energy minister", "DJI")]),
    ("a first name that is a country", "Israeli Foreign Minister Israel Katz flew to Prague. Katz met Czech officials.", [("Israel Katz", "Israel Katz", "Katz", "Foreign Minister", "ISR"), ("Katz", "Israel Katz", "Katz", "Foreign Minister", "ISR")]),
    ("two of one surname", "North Korean leader Kim Jong Un saw them off with Kim Yo Jong, his sister. Nepal's envoy did not come.", [("Kim Jong Un", "Kim Jong Un", "Kim", "leader", "PRK"), ("Kim Yo Jong", "Kim Yo Jong", "Kim", None, None)]),
    ("an announcement that names the office first and the country last", "The Chairman of the House of Councillors, Amal Idrissi, and the Governor of the Central Bank of Tunisia, Zouhair Nouri, signed.", [("Amal Idrissi", "Amal Idrissi", "Idrissi", "Chairman of the House of Councillors", None), ("Zouhair Nouri", "Zouhair Nouri", "Nouri", "Governor of the Central Bank", "TUN")]),
    ("a palace after a king, a prize after a person", "Talks at the King Hussein Business Park led to the Nelson Mandela Prize and the Simon Bolivar University.", []),
    ("the king is not the prince who is called after his father", "King Nayef bin Rashid received Prince Omar bin Nayef bin Rashid. Prince Omar thanked King Nayef.", [("Nayef bin Rashid", "Nayef bin Rashid", "Nayef", "King", None), ("Omar bin Nayef bin Rashid", "Omar bin Nayef bin Rashid", "Omar", None, None), ("Omar", "Omar bin Nayef bin Rashid", "Omar", None, None), ("Nayef", "Nayef bin Rashid", "Nayef", "King", None)]),
    ("a prince called Sultan", "Saudi Ambassador to Ghana Prince Sultan bin Saad opened the school.", [("Sultan bin Saad", "Sultan bin Saad", "Sultan", "Ambassador to Ghana", "SAU")]),
    ("the office before a comma, the form of address behind it", "The President of the Republic of Malta, H.E. Dr. Marija Vella, opened the session.", [("Marija Vella", "Marija Vella", "Vella", "President", "MLT")]),
    ("three countries, three names", "The Presidents of Estonia, Latvia and Lithuania — Mart Tamm, Ilze Ozola and Jonas Petrauskas — met in Riga.", [("Mart Tamm", "Mart Tamm", "Tamm", "President", "EST"), ("Ilze Ozola", "Ilze Ozola", "Ozola", "President", "LVA"), ("Jonas Petrauskas", "Jonas Petrauskas", "Petrauskas", "President", "LTU")]),
    ("a list in which one is known", "Sadyr Akmatov, Timur Yusupov, and Daniyar Orazov arrived at the museum. President Timur Yusupov spoke first.", [("Sadyr Akmatov", "Sadyr Akmatov", "Akmatov", None, None), ("Timur Yusupov", "Timur Yusupov", "Yusupov", "President", None), ("Daniyar Orazov", "Daniyar Orazov", "Orazov", None, None), ("Timur Yusupov", "Timur Yusupov", "Yusupov", "President", None)]),
    ("a former office, then a verb, then the surname alone", "Envoys were received by Petra Horvat at noon. Horvat said the road would open.", [("Petra Horvat", "Petra Horvat", "Horvat", None, None), ("Horvat", "Petra Horvat", "Horvat", None, None)]),
    ("the title of whom one speaks for is not one's own", "Claire Dubois, a spokeswoman for President Paul Biya, denied it.", [("Claire Dubois", "Claire Dubois", "Dubois", "spokeswoman", None), ("Paul Biya", "Paul Biya", "Biya", "President", None)]),
    ("an institute with a country in its name gives no country", "Liu Meiling, vice president of the China Academy of Dams, disagreed.", [("Liu Meiling", "Liu Meiling", "Liu", "vice president of the China Academy of Dams", None)]),
    ("the nearer country is that of the office", "Gifts came from Germany, French President Alain Roux and others.", [("Alain Roux", "Alain Roux", "Roux", "President", "FRA")]),
    ("an envoy to a country is not of it", "The United Nations envoy to Yemen Hans Lind resigned.", [("Hans Lind", "Hans Lind", "Lind", "United Nations envoy to Yemen", None)]),
    ("a field before an expert is no country", "Iran expert Lea Stein agreed.", [("Lea Stein", "Lea Stein", "Stein", "expert", None)]),
    ("initials joined to the surname", "Minister Rasa Kalnina flew home. R.Kalnina will return in May.", [("Rasa Kalnina", "Rasa Kalnina", "Kalnina", "Minister", None), ("R.Kalnina", "Rasa Kalnina", "Kalnina", "Minister", None)]),
    ("a company that rivals and says things", "The Swedish company's rival Northvolt said so, and Goldman Sachs agreed with Air Astana.", []),
    ("two of one surname told apart by office", "President Gamini Perera met Prime Minister Sunil Perera. Prime Minister Perera smiled. President Perera did not.", [("Gamini Perera", "Gamini Perera", "Perera", "President", None), ("Sunil Perera", "Sunil Perera", "Perera", "Prime Minister", None), ("Perera", "Sunil Perera", "Perera", "Prime Minister", None), ("Perera", "Gamini Perera", "Perera", "President", None)]),
    ("abbreviated titles", "Lt. Gen. Amos Kato, Sen. Rita Moss and Prof. Juan Mora sat with PM Imani Juma.", [("Amos Kato", "Amos Kato", "Kato", "Lt. Gen.", None), ("Rita Moss", "Rita Moss", "Moss", "Sen.", None), ("Juan Mora", "Juan Mora", "Mora", None, None), ("Imani Juma", "Imani Juma", "Juma", "PM", None)]),
    ("a name behind the name of a party body", "General Secretary of the Workers' Party Central Committee Tran Van Long received them.", [("Tran Van Long", "Tran Van Long", "Long", "General Secretary of the Workers' Party Central Committee", None)]),
    ("a former office abroad gives no country to the present one", "NATO Secretary General Odd Hansen landed in Chisinau. Hansen, a former Norwegian prime minister, stayed a day.", [("Odd Hansen", "Odd Hansen", "Hansen", "NATO Secretary General", None), ("Hansen", "Odd Hansen", "Hansen", "former prime minister", "NOR")]),
    ("appointed and replaced", "Peruvian President Rosa Quispe appointed Julio Mendez as energy minister, replacing Carla Ruiz.", [("Rosa Quispe", "Rosa Quispe", "Quispe", "President", "PER"), ("Julio Mendez", "Julio Mendez", "Mendez", "energy minister", None), ("Carla Ruiz", "Carla Ruiz", "Ruiz", None, None)]),
    ("orders and causeways named after kings", "He received the Order of Prince Trpimir, crossed the King Fahd Causeway and thanked them. Welcome, Mr. Prime Minister.", []),
    ("a surname that is a city", "US Defense Secretary Lloyd Austin flew to Oslo.", [("Lloyd Austin", "Lloyd Austin", "Austin", "Defense Secretary", "USA")]),
    ("the head of a service whose name begins like a rank", "Hala Karam and the head of the General Intelligence Service Omar Nasser attended.", [("Hala Karam", "Hala Karam", "Karam", None, None), ("Omar Nasser", "Omar Nasser", "Nasser", "head of the General Intelligence Service", None)]),
    ("his colleague, her host, an abbreviated office", "EAM Ravi Menon met his Estonian colleague Mart Tamm and his Mexican host, Luz Vega Pardo.", [("Ravi Menon", "Ravi Menon", "Menon", "EAM", None), ("Mart Tamm", "Mart Tamm", "Tamm", None, "EST"), ("Luz Vega Pardo", "Luz Vega Pardo", "Pardo", None, "MEX")]),
    ("a surname that is a country, and one of two names joined by a word", "Portugal's prime minister, Rui Montenegro, spoke alongside Aldo Correia e Silva.", [("Rui Montenegro", "Rui Montenegro", "Montenegro", "prime minister", "PRT"), ("Aldo Correia e Silva", "Aldo Correia e Silva", "Correia e Silva", None, None)]),
    ("secretaries with their fields in brackets", "Cabinet secretaries Otieno Waweru (Treasury), Kip Koech (Transport) and Eli Mutua came.", [("Otieno Waweru", "Otieno Waweru", "Waweru", "Cabinet secretary", None), ("Kip Koech", "Kip Koech", "Koech", "Cabinet secretary", None), ("Eli Mutua", "Eli Mutua", "Mutua", "Cabinet secretary", None)]),
    ("a secretary of state for a field", "The secretary of state for Energy, Eva Pereira, signed.", [("Eva Pereira", "Eva Pereira", "Pereira", "secretary of state for Energy", None)]),
    ("lunch with somebody, and who urges in turn", "The queen had lunch with Felix Kalala. Aslam Iqbal, meanwhile, urged Oman to buy.", [("Felix Kalala", "Felix Kalala", "Kalala", None, None), ("Aslam Iqbal", "Aslam Iqbal", "Iqbal", None, None)]),
    ("a speaker of a council of a federation", "She received Speaker of the Federation Council of the Russian Federation Vera Matveeva with greetings from Oleg Pronin.", [("Vera Matveeva", "Vera Matveeva", "Matveeva", "Speaker of the Federation Council of the Russian Federation", "RUS"), ("Oleg Pronin", "Oleg Pronin", "Pronin", None, None)]),
    ("a party between two senators", "Senators Jim Rusk, a Republican, and Gary Pell, a Democrat, flew in.", [("Jim Rusk", "Jim Rusk", "Rusk", "Senator", None), ("Gary Pell", "Gary Pell", "Pell", None, None)]),
    ("whom somebody told, and a country's man who accepts", "The queen told Joan Baker so. Chile's Alma van Kleef accepted.", [("Joan Baker", "Joan Baker", "Baker", None, None), ("Alma van Kleef", "Alma van Kleef", "van Kleef", None, "CHL")]),
    ("parties in brackets, and companies of a country", "Chancellor Jan Vogel (SPD), Rolf Hauser (Greens) and Karl Linde (FDP) met. Taiwan's Foxcorn Technology accepted.", [("Jan Vogel", "Jan Vogel", "Vogel", "Chancellor", None), ("Rolf Hauser", "Rolf Hauser", "Hauser", None, None), ("Karl Linde", "Karl Linde", "Linde", None, None)]),
    ("talks with a country's man", "The minister held talks with Georgia's Levan Beridze on Friday.", [("Levan Beridze", "Levan Beridze", "Beridze", None, "GEO")]),
    ("behind an office between commas", "Mrs Ada Obi, the First Lady, and Claire Dupont opened the school.", [("Ada Obi", "Ada Obi", "Obi", "First Lady", None), ("Claire Dupont", "Claire Dupont", "Dupont", None, None)]),
    ("a heading of a list is no label of a transcript", "Clean Water: Wells will be dug.\nRural Roads: Roads will be built.\nOther matters follow.", []),
    ("nobody in a credit", "Photo: Presidential Office / Ivan Petrov\n\nThe talks went on.\n\nEditing by Tom Jones", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_these_persons_are_mentioned(body, expected):
    assert mentions(unicodedata.normalize("NFC", body)) == expected


def test_nobody_is_mentioned_in_boilerplate():
    body = "Kenyan President William Ruto left.\n\nRead also: President Salva Kiir meets William Ruto"
    assert [row[0] for row in mentions(body)] == ["William Ruto"]


def test_seeds_name_vucic_and_vucevic_apart(seeds):
    rows = [row for text in seeds for row in people.extract(text, bodies.find(text))]
    assert {row.name for row in rows} == {"Kassym-Jomart Tokayev", "Aleksandar Vučić", "Miloš Vučević"}
    assert {(row.surname, row.country_code) for row in rows if row.country_code} == {
        ("Tokayev", "KAZ"),
        ("Vučić", "SRB"),
        ("Vučević", "SRB"),
    }


@pytest.mark.parametrize(
    "unit",
    [
        "A. ",
        "Al-",
        "Abc ",
        "de ",
        "President ",
        "President Abc, ",
        "O'",
        "Minister of Trade and ",
        "Abc said. ",
        "Serbian, ",
        "Ana Ruiz from Aa Bb Cc Dd Ee Ff ",
        'Ana "Bo" Ruiz ',
        "Minister of Trade, Aa, Bb, and ",
        "Peru's Ana Ruiz and ",
    ],
)
def test_long_runs_take_no_longer_than_their_length(unit):
    text = layout.read(Article("a", "it is " + unit * (60_000 // len(unit)), "a.txt"), vocabulary.read())
    started = time.process_time()
    people.extract(text, [])
    assert time.process_time() - started < 5


_WORDS = [
    "President",
    "Kenyan",
    "William",
    "Ruto",
    "von",
    "der",
    "bin",
    "Leyen",
    "said",
    "and",
    ",",
    ".",
    "the",
    "Mr.",
    "of",
    "Kenya",
    "May",
    "3",
    "'s",
    "Jr.",
    "III",
    "“",
    "”",
    "-",
    "\n",
]


@given(st.lists(st.sampled_from(_WORDS), max_size=60))
def test_rows_are_words_of_the_text_in_reading_order(words):
    body = " ".join(words)
    text = layout.read(Article("a", clean(body), "a.txt"), vocabulary.read())
    rows = people.extract(text, [])
    spans = [(row.start, row.end) for row in rows]
    assert spans == sorted(set(spans))
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
    assert all(text.body[start:end].strip() == text.body[start:end] != "" for start, end in spans)
    assert all(row.surname and row.surname.lower() in row.name.lower() for row in rows)


def test_an_office_behind_one_name_is_not_that_of_the_next() -> None:
    words = "At the invitation of H.E. Ms. Nino Lomia, President of Georgia, H.E. Mr. Janis Ozols, President of the Republic of Latvia, paid a visit to Georgia."
    found = survey(Article("a", words, "a.txt"), vocabulary.read()).people
    assert [(person.name, person.country_code) for person in found] == [
        ("Nino Lomia", "GEO"),
        ("Janis Ozols", "LVA"),
    ]
