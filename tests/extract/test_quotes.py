"""Quotes: direct quotations and reported statements, each with its speaker."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summitry import bodies, layout, speech, vocabulary
from summitry.articles import Article
from summitry.extract import people, quotes


def read(body):
    text = layout.read(Article("a", body, "a.txt"), vocabulary.read())
    names = bodies.find(text)
    rows = quotes.extract(text, speech.read(text, people.extract(text, names), names))
    assert [row[:2] for row in rows] == sorted(row[:2] for row in rows)
    return rows


def direct(body):
    return [(body[row.start : row.end], row.speaker) for row in read(body) if row.is_direct]


def reported(body):
    return [(body[row.start : row.end], row.speaker) for row in read(body) if not row.is_direct]


# (id, text, [(words, speaker)])
DIRECT = [
    ("a question, and who asked it behind its mark", '"And who will pay for it?" President Ana Borg asked reporters. "We will keep it!" Prime Minister Ola Vik said.', [("And who will pay for it?", "Ana Borg"), ("We will keep it!", "Ola Vik")]),
    ("a question, and what somebody else said behind it", 'President Ana Borg asked: "Who will pay for it?" Prime Minister Ola Vik said he would.', [("Who will pay for it?", "Ana Borg")]),
    ("a heading in quotation marks", "They met.\n\n'We will come back'\n\nFish is dear.", []),
    ("a heading that says what is quoted below it", 'They met.\n\n"Who will pay for it?"\n\n"And who will pay for it?" asked President Ana Borg.', [("And who will pay for it?", "Ana Borg")]),
    ("a line in quotation marks behind its speaker", 'President Ana Borg said:\n\n"We are partners and we will remain so"\n\nShe left.', [("We are partners and we will remain so", "Ana Borg")]),
    ("a line in quotation marks with a stop", '"We have come to stay," President Ana Borg said.\n\n"We have come to help."', [("We have come to stay,", "Ana Borg"), ("We have come to help.", "Ana Borg")]),
    ("words of somebody else at the end of a quotation", "\"My mother told me, 'Never trust a calm sea,'\" President Ana Borg said. “She told me: ‘Go.’” said Borg.", [("My mother told me, 'Never trust a calm sea,'", "Ana Borg"), ("She told me: ‘Go.’", "Ana Borg")]),
    ("a blank behind an opening single mark", "‘ This agreement shows the strength of our ties,’ Senator Ana Borg said.\n\nShe left on Monday.", [("This agreement shows the strength of our ties,", "Ana Borg")]),
    ("curly marks, name before the verb", "LISBON — “Portugal will always stand by its friends in Cape Verde,” President Jorge Fonseca said on Monday.", [("Portugal will always stand by its friends in Cape Verde,", "Jorge Fonseca")]),
    ("straight marks, verb before title and name", '"We expect the first shipment before winter," said Norwegian Foreign Minister Espen Barth Eide.', [("We expect the first shipment before winter,", "Espen Barth Eide")]),
    ("colon before the quotation", 'Speaking after the talks, Finnish President Alexander Stubb said: "We have known each other for many years."', [("We have known each other for many years.", "Alexander Stubb")]),
    ("several sentences in one quotation", 'Rwandan President Paul Kagame arrived on Friday. "This is my third visit. I feel at home here. There is a lot to do," Kagame said.', [("This is my third visit. I feel at home here. There is a lot to do,", "Paul Kagame")]),
    ("opening mark on each paragraph, closed at the last", "Chilean President Gabriel Boric addressed the congress of Uruguay.\n\n" "“Our peoples share one history,” Boric said. “We have suffered together.\n\n" "“We shall also grow together, whatever comes.\n\n" "“That is my promise to you today.”", [("Our peoples share one history,” Boric said. “We have suffered together.", "Gabriel Boric"), ("We shall also grow together, whatever comes.", "Gabriel Boric"), ("That is my promise to you today.", "Gabriel Boric")]),
    ("broken by the speaker, gone on with in small letters and closed in the next paragraph only", "“We sold our boats,” Fijian Fisheries Minister Ana Vula said, “because nobody would buy the catch. That is over.\n\n“We shall build new ones,” she added.", [("We sold our boats,” Fijian Fisheries Minister Ana Vula said, “because nobody would buy the catch. That is over.", "Ana Vula"), ("We shall build new ones,", "Ana Vula")]),
    ("broken with straight marks by a verb before its subject", '"Who are we," asked Fijian Fisheries Minister Ana Vula, "to turn them away?\n\n"We are neighbours."', [('Who are we," asked Fijian Fisheries Minister Ana Vula, "to turn them away?', "Ana Vula"), ("We are neighbours.", "Ana Vula")]),
    ("a mark in small letters that goes on with nothing begins no quotation", "The plan is “fair. Fijian Fisheries Minister Ana Vula left the hall.", []),
    ("no opening mark on the second paragraph", "“Our farmers have waited long enough for this,” Agriculture Minister Teresa Correia said.\n\n" "“They deserve a market that is open to them.\n\nWe shall see to it that they get one,” she added.", [("Our farmers have waited long enough for this,", "Teresa Correia"), ("They deserve a market that is open to them.", "Teresa Correia"), ("We shall see to it that they get one,", "Teresa Correia")]),
    ("broken by he said, in mid-sentence", '"The two sides agree," Danish Prime Minister Mette Frederiksen told reporters in Oslo, "that the sea must stay open."', [('The two sides agree," Danish Prime Minister Mette Frederiksen told reporters in Oslo, "that the sea must stay open.', "Mette Frederiksen")]),
    ("broken by he said, between sentences", "Malaysian Prime Minister Anwar Ibrahim met his hosts. “The door is open,” he said. “It has always been open.”", [("The door is open,” he said. “It has always been open.", "Anwar Ibrahim")]),
    ("single curly marks with apostrophes in them", "‘It’s the countries’ shared wish that the border doesn’t divide us,’ Irish Taoiseach Micheal Martin told the parliament.", [("It’s the countries’ shared wish that the border doesn’t divide us,", "Micheal Martin")]),
    ("single straight marks with apostrophes in them", "'We won't leave our partners' citizens behind,' said New Zealand Prime Minister Christopher Luxon.", [("We won't leave our partners' citizens behind,", "Christopher Luxon")]),
    ("angle marks", "Mongolian President Ukhnaa Khurelsukh thanked his hosts: «We value this friendship above all else».", [("We value this friendship above all else", "Ukhnaa Khurelsukh")]),
    ("angle marks with blanks inside", "« Nous sommes is French, but we shall speak English today », Senegalese President Macky Sall said.", [("Nous sommes is French, but we shall speak English today", "Macky Sall")]),
    ("typewriter marks", "``The treaty has served both peoples well,'' Foreign Secretary Malcolm Rifkind said in Cairo.", [("The treaty has served both peoples well,", "Malcolm Rifkind")]),
    ("low opening mark", "„We do not need new walls in Europe“, Austrian Chancellor Karl Nehammer said.", [("We do not need new walls in Europe", "Karl Nehammer")]),
    ("marks in the wrong direction", "”We have to finish the railway this year,“ Ethiopian Prime Minister Abiy Ahmed said.", [("We have to finish the railway this year,", "Abiy Ahmed")]),
    ("a nested quotation stays inside", "“He told me, ‘We are ready to sign,’ and I believed him,” Greek Prime Minister Kyriakos Mitsotakis said.", [("He told me, ‘We are ready to sign,’ and I believed him,", "Kyriakos Mitsotakis")]),
    ("the same marks nested", '"Our policy is "no visas, no fees" and it will not change," Georgian Prime Minister Irakli Kobakhidze said.', [('Our policy is "no visas, no fees" and it will not change,', "Irakli Kobakhidze")]),
    ("an opening mark that is never closed costs one quotation", "The “reset was discussed by Cuban President Miguel Diaz-Canel.\n\n“We have many plans for the coming year,” Diaz-Canel said.", [("We have many plans for the coming year,", "Miguel Diaz-Canel")]),
    ("a stray straight mark in one paragraph does not turn the next inside out", 'The hall was 12" wide, officials said.\n\n"We have many plans for the coming year," Cuban President Miguel Diaz-Canel said.\n\nHe left at noon.', [("We have many plans for the coming year,", "Miguel Diaz-Canel")]),
    ("the closing mark is missing at the end of the article", "Peruvian President Dina Boluarte said: “We are going to build this port together.", [("We are going to build this port together.", "Dina Boluarte")]),
    ("paragraphs that were run together keep their opening marks", 'Jordanian King Abdullah II spoke first. "There is no other way but talks. "We have said so for thirty years," the king said.', [("There is no other way but talks.", "Abdullah II"), ("We have said so for thirty years,", "Abdullah II")]),
    ("no blank before and behind the marks", 'Vietnamese President To Lam said,"We attach great importance to this relationship."He left for Hanoi later.', [("We attach great importance to this relationship.", "To Lam")]),
    ("scare quotes are none", "The two leaders praised the \"window of opportunity\" and the “new chapter” in ties, and the 'one China' policy.", []),
    ("names and titles are none", "They took part in the forum “Investing in the Future of the Caspian Region” and signed the memorandum " '"On Cooperation in the Field of Standardization and Metrology".', []),
    ("a slogan that a country offers is none", "The Belt and Road's “Silk Road Economic Belt and the 21st Century Maritime Silk Road” was on the agenda.", []),
    ("a part of a sentence with a verb", 'Icelandic Prime Minister Kristrun Frostadottir said it was "very important that the fleet comes home safely".', [("very important that the fleet comes home safely", "Kristrun Frostadottir")]),
    ("he after the last subject", "Turkish Foreign Minister Hakan Fidan met with his Omani counterpart Badr Albusaidi in Muscat.\n\n" '"The ceasefire must hold," he said after the talks.', [("The ceasefire must hold,", "Hakan Fidan")]),
    ("she passes over a man", "Estonian Prime Minister Kaja Kallas spoke beside Mr Rishi Sunak. Mr Sunak nodded.\n\n“We do not have time to lose,” she said.", [("We do not have time to lose,", "Kaja Kallas")]),
    ("the Finn", "Swedish Prime Minister Ulf Kristersson and Finnish President Alexander Stubb toured the base. “We are neighbours,” the Swede said. “And allies,” " "the Finn added with a smile, “we are now too.”", [("We are neighbours,", "Ulf Kristersson"), ("And allies,” the Finn added with a smile, “we are now too.", "Alexander Stubb")]),
    ("two words with a contraction", "Asked by reporters whether he trusted Mr Fico, Hungarian Prime Minister Viktor Orban said, “We’ll see.” He then left.", [("We’ll see.", "Viktor Orban")]),
    ("with these words", "“I will be brief.” With these words Irish President Michael Higgins opened the meeting.", [("I will be brief.", "Michael Higgins")]),
    ("two names before an insertion", "Both Mr Xi and Mr Putin, who met for the 40th time, said that “changes unseen in a century are under way”.", [("changes unseen in a century are under way", "Xi;Putin")]),
    ("the verb on a line of its own", "“Trade is a bridge that we build together,”\na Laotian foreign ministry spokesperson said on Wednesday.\n“We hope to cross it soon,”\nthe spokesperson added.", [("Trade is a bridge that we build together,", "Laotian foreign ministry spokesperson"), ("We hope to cross it soon,", "Laotian foreign ministry spokesperson")]),
    ("lines with the speaker before a colon", "President Akufo-Addo on cocoa: “The price is made by others.”\nVice President Bawumia, through an interpreter: “We want to make it ourselves.”\n" "Nana Akufo-Addo, president of Ghana, was in Abidjan with his vice president, Mahamudu Bawumia.", [("The price is made by others.", "Nana Akufo-Addo"), ("We want to make it ourselves.", "Mahamudu Bawumia")]),
    ("the office, resolved to its holder by country", "Angolan President Joao Lourenco received Namibian President Hage Geingob in Luanda.\n\n" '"Our borders should unite us," the Namibian president said.\n\n"They already do," the Angolan leader replied.', [("Our borders should unite us,", "Hage Geingob"), ("They already do,", "Joao Lourenco")]),
    ("an office without a name", '"We will study the proposal with care," the Bolivian foreign minister told reporters.', [("We will study the proposal with care,", "Bolivian foreign minister")]),
    ("a body speaks", '"The United States remains committed to the treaty," the White House said in a statement.', [("The United States remains committed to the treaty,", "White House")]),
    ("a ministry speaks through a statement", "“Both sides will continue to consult,” the foreign ministry said.", [("Both sides will continue to consult,", "foreign ministry")]),
    ("an expert with an apposition behind the verb", "“This visit changes the map of the region,” said Anna Lindqvist, a researcher at the Nordic Institute in Uppsala.", [("This visit changes the map of the region,", "Anna Lindqvist")]),
    ("an apposition between name and verb", "“Nobody in the capital expected this,” Pedro Almeida, a retired ambassador who served in Maputo, said.", [("Nobody in the capital expected this,", "Pedro Almeida")]),
    ("carried over from the quotation before", 'South Korean President Yoon Suk-yeol was blunt. "We cannot wait for another decade," Yoon said.\n\n"We have to move today."\n\nThe visit ends on Friday.', [("We cannot wait for another decade,", "Yoon Suk-yeol"), ("We have to move today.", "Yoon Suk-yeol")]),
    ("nobody to be found stays open", "The banner over the gate had one line.\n\n“Welcome, we have waited for you so long.”\n\nRain fell.", [("Welcome, we have waited for you so long.", None)]),
    ("two speakers in one paragraph", '"We want peace," Pakistani Prime Minister Shehbaz Sharif said. "So do we all," Afghan Foreign Minister Zalmai Rassoul answered.', [("We want peace,", "Shehbaz Sharif"), ("So do we all,", "Zalmai Rassoul")]),
    ("told and quoted in the same sentence", "Mexican President Claudia Sheinbaum told Brazilian President Luiz Inacio Lula da Silva that “our economies complement each other very well”.", [("our economies complement each other very well", "Claudia Sheinbaum")]),
    ("the statement of a meeting", "In a statement after the two had met, Mr Edi Rama, the Albanian prime minister, said it was “a good day for everyone who lives on this lake”.", [("a good day for everyone who lives on this lake", "Edi Rama")]),
    ("according to, behind the quotation", "“The corridor will be open by the spring,” according to Azerbaijani Deputy Prime Minister Shahin Mustafayev.", [("The corridor will be open by the spring,", "Shahin Mustafayev")]),
    ("added by a spokesman without a name", '"The president has accepted the invitation," a government spokesman said on condition of anonymity.', [("The president has accepted the invitation,", "government spokesman")]),
    ("the speaker in a sentence before, colon at its end", "Sri Lankan President Anura Kumara Dissanayake was full of praise for his hosts:\n“You have shown us what patience can do.”", [("You have shown us what patience can do.", "Anura Kumara Dissanayake")]),
    ("verb coordinated with another", 'Belgian Prime Minister Alexander De Croo thanked his guest and added: "Our ports are yours."', [("Our ports are yours.", "Alexander De Croo")]),
    ("saying, behind a clause about somebody else", 'Botswana President Duma Boko welcomed the offer of Zambian President Hakainde Hichilema, saying: "Good neighbours share their water."', [("Good neighbours share their water.", "Duma Boko")]),
    ("quoted as saying by an agency", '"The pipeline will be finished on time," Hungarian Foreign Minister Peter Szijjarto was quoted as saying by the MTI news agency.', [("The pipeline will be finished on time,", "Peter Szijjarto")]),
    ("a capital speaks", '"There will be no talks under pressure," Caracas said on Thursday.', [("There will be no talks under pressure,", "Caracas")]),
    ("two presidents in a joint statement", "“We condemn every attack on civilians,” Presidents Joko Widodo and Ferdinand Marcos Jr said in a joint statement.", [("We condemn every attack on civilians,", "Joko Widodo;Ferdinand Marcos Jr")]),
    ("a question in quotation marks", "“Why should we not try it together?” asked Sudanese Prime Minister Abdalla Hamdok.", [("Why should we not try it together?", "Abdalla Hamdok")]),
    ("a transcript line", "PRESIDENT RAMAPHOSA: Thank you. Minister Pandor once wrote: “Diplomacy is the art of patience and of listening.”", [("Diplomacy is the art of patience and of listening.", "Pandor")]),
    ("his host is not the speaker", "Nepali Prime Minister Pushpa Kamal Dahal flew to Delhi to meet Indian Prime Minister Narendra Modi.\n\n“I have come with a long list,” Dahal told his host.", [("I have come with a long list,", "Pushpa Kamal Dahal")]),
    ("colon behind a name alone", "Stubb: “We have nothing to hide from our neighbours.”\n\nFinnish President Alexander Stubb met the press on Sunday.", [("We have nothing to hide from our neighbours.", "Alexander Stubb")]),
    ("a dash and the name behind", "“The valley belongs to all of us.” – Slovak President Zuzana Caputova.", [("The valley belongs to all of us.", "Zuzana Caputova")]),
    ("the statement reads", "The two governments issued a joint statement. “The parties will open a hotline,” the statement reads.", [("The parties will open a hotline,", "statement")]),
    ("he went on", "Ugandan President Yoweri Museveni spoke for an hour. “We grow coffee,” he said.\n\nHe went on: “We also want to roast it at home.”", [("We grow coffee,", "Yoweri Museveni"), ("We also want to roast it at home.", "Yoweri Museveni")]),
    ("asked, she replied", 'Latvian Prime Minister Evika Silina met Mr Petr Fiala. Asked about the border, she replied, "It is quiet there at night."', [("It is quiet there at night.", "Evika Silina")]),
    ("a sentence behind a full stop says nothing of the quotation", 'Cuban Foreign Minister Bruno Rodriguez spoke first. "We have kept our word." Haitian Prime Minister Garry Conille said he was grateful.', [("We have kept our word.", "Bruno Rodriguez")]),
    ("wrote on a network", '"A good morning in Tirana with real friends," Dutch Prime Minister Dick Schoof wrote on X.', [("A good morning in Tirana with real friends,", "Dick Schoof")]),
    ("a spokesman of somebody named", "“He will not comment on rumours,” President Milei's spokesman said.", [("He will not comment on rumours,", "President Milei's spokesman")]),
    ("inverted with another verb", "“Our archives are open to scholars,” stressed Uzbek President Shavkat Mirziyoyev.", [("Our archives are open to scholars,", "Shavkat Mirziyoyev")]),
    ("inverted with the office", "Bahraini King Hamad bin Isa Al Khalifa welcomed his guests. “Trade must be free,” noted the king.", [("Trade must be free,", "Hamad bin Isa Al Khalifa")]),
    ("anonymous official", "“Nothing has been decided yet,” said a senior U.S. official who asked not to be named.", [("Nothing has been decided yet,", "senior U.S. official")]),
    ("brackets and dots", '"[We] are ready ... to move on together," Thai Foreign Minister Maris Sangiampongsa said.', [("[We] are ready ... to move on together,", "Maris Sangiampongsa")]),
    ("quoted by an agency as saying", 'Iranian Foreign Minister Abbas Araghchi was quoted by the IRNA news agency as saying: "We will answer in due time."', [("We will answer in due time.", "Abbas Araghchi")]),
    ("subject outside the marks", 'The accord "will open new doors for our fishermen," Mauritian Prime Minister Navin Ramgoolam said.', [("will open new doors for our fishermen,", "Navin Ramgoolam")]),
    ("titles behind a word for them are none", 'They opened an exhibition titled "how we learned to love the desert again" under the motto "we are one family".', []),
    ("a forum by name is none", "The forum “Africa and Europe: Building the Bridges of Tomorrow” opened, and the article “On the Unity of Friends” was read.", []),
    ("as he put it", "Danish Foreign Minister Lars Lokke Rasmussen was tired. As he put it, “we have talked until the sun came up”.", [("we have talked until the sun came up", "Lars Lokke Rasmussen")]),
    ("in his words", "In Mr Ruto's words, “nobody should pay twice for the same road”. Kenyan President William Ruto left on Friday.", [("nobody should pay twice for the same road", "William Ruto")]),
    ("office with more offices between commas", "“Our path is peaceful development,” Vietnamese leader To Lam, also general secretary of the party and chairman of its military commission, told students.", [("Our path is peaceful development,", "To Lam")]),
    ("one of the residents", "“It was so loud that we woke up,” one resident told the broadcaster.", [("It was so loud that we woke up,", "resident")]),
    ("PM as a word", 'Bhutanese Prime Minister Tshering Tobgay arrived in Delhi. "Our rivers bind us," the PM said.', [("Our rivers bind us,", "Tshering Tobgay")]),
    ("a body of a union", '"Enlargement is a promise that we keep," a spokesperson for the European Commission said.', [("Enlargement is a promise that we keep,", "spokesperson for the European Commission")]),
    ("apposition with a possessive", '"We do not take sides," Ivan Korcok, Slovakia\'s foreign minister, said.', [("We do not take sides,", "Ivan Korcok")]),
    ("the president, with two presidents", 'Togolese President Faure Gnassingbe hosted Beninese President Patrice Talon in Lome.\n\nTalon thanked his host. "I am at home here," the president said.', [("I am at home here,", "Patrice Talon")]),
    ("quotation with a question inside", '"What is a border? It is a line on paper," Swiss Foreign Minister Ignazio Cassis said.', [("What is a border? It is a line on paper,", "Ignazio Cassis")]),
    ("a verb inside the quotation is not the cue", '"He said it would rain and it did," Omani envoy Badr al-Busaidi joked.', [("He said it would rain and it did,", "Badr al-Busaidi")]),
    ("tail of a sentence between", '"I have come with empty hands," Nepali Prime Minister Ram Sharma Oli said, to laughter in the hall, "and I leave with full ones."', [('I have come with empty hands," Nepali Prime Minister Ram Sharma Oli said, to laughter in the hall, "and I leave with full ones.', "Ram Sharma Oli")]),
    ("British comma outside", "‘We shall see what the courts decide’, said Scottish First Minister John Swinney.", [("We shall see what the courts decide", "John Swinney")]),
    ("single marks over two paragraphs", "‘We came as guests,’ Welsh First Minister Eluned Morgan said. ‘We leave as friends.\n\n‘That is what counts.’", [("We came as guests,’ Welsh First Minister Eluned Morgan said. ‘We leave as friends.", "Eluned Morgan"), ("That is what counts.", "Eluned Morgan")]),
    ("the leader speaks after his guest was named", "Iraqi Prime Minister Mohammed Shia al-Sudani received Jordanian King Abdullah II at the airport and said: “Baghdad is your city.”", [("Baghdad is your city.", "Mohammed Shia al-Sudani")]),
    ("both of them", "“We will not let the talks fail,” both Presidents Cyril Ramaphosa and Joao Lourenco said.", [("We will not let the talks fail,", "Cyril Ramaphosa;Joao Lourenco")]),
    ("his counterpart answers", "Polish Foreign Minister Radoslaw Sikorski spoke of history.\n\n“It is behind us,” his Lithuanian counterpart, Kestutis Budrys, replied.", [("It is behind us,", "Kestutis Budrys")]),
    ("the verb far behind, on a day in a city", "“There is a way out of this,” Armenian Foreign Minister Ararat Mirzoyan told lawmakers in Yerevan on Tuesday, before flying to Tbilisi.", [("There is a way out of this,", "Ararat Mirzoyan")]),
    ("according to a transcript", "“I asked him to come sooner,” Mr Alexander Lukashenko said, according to a transcript released by his office.", [("I asked him to come sooner,", "Alexander Lukashenko")]),
    ("a name with no title anywhere", "“Everyone was watching the clock,” recalled Ulla Bergström, who translated for both sides.", [("Everyone was watching the clock,", "Ulla Bergström")]),
    ("marks around a whole paragraph with the verb in the next", "“The harbour will be ready in two years.”\n\nThese were the words of Gabonese President Brice Oligui Nguema on Monday.", [("The harbour will be ready in two years.", "Brice Oligui Nguema")]),
]  # fmt: skip

# (id, text, [(words that the row holds, speakers)])
REPORTED = [
    ("what is quoted behind an and is a row by itself", "Ghanaian President Kofi Mensah stressed that the growers had come to Accra in May and “left behind a plan that everybody likes”.", [("Ghanaian President Kofi Mensah stressed that the growers had come to Accra in May", "Kofi Mensah")]),
    ("what is quoted as a part of the clause stays in it", "Ghanaian President Kofi Mensah stressed that the growers who had come to Accra in May would “be heard by everybody in town”.", [("Ghanaian President Kofi Mensah stressed that the growers who had come to Accra in May would “be heard by everybody in town”.", "Kofi Mensah")]),
    ("said, and a clause that ends at a preposition", "President Ola Berg, who is on his first visit, said the two biggest economies had no business looking at each other with suspicion.", [("President Ola Berg, who is on his first visit, said the two biggest economies had no business looking at each other with suspicion.", "Ola Berg")]),
    ("what is added behind words quoted and who said them", "“We agree,” said Fijian President Semi Vula and added that fish matter.", [("Fijian President Semi Vula and added that fish matter.", "Semi Vula")]),
    ("made it clear, and briefed", "Ghanaian President Kofi Mensah made it clear that cocoa comes first. He then briefed Premier Bo Li on the harvest.", [("Ghanaian President Kofi Mensah made it clear that cocoa comes first.", "Kofi Mensah"), ("He then briefed Premier Bo Li on the harvest.", "Kofi Mensah")]),
    ("noted that", "Croatian Prime Minister Andrej Plenkovic noted that trade had grown by a fifth.", [("noted that trade had grown by a fifth", "Andrej Plenkovic")]),
    ("said at the end of the sentence", "The two countries should speed up work on the fishing accord, Ghanaian President John Mahama said.", [("should speed up work on the fishing accord", "John Mahama")]),
    ("according to, in front", "According to Kuwaiti Oil Minister Tariq Al-Roumi, exports will resume next month.", [("exports will resume next month", "Tariq Al-Roumi")]),
    ("expressed and confirmed by pronoun", "Tajik President Emomali Rahmon met with Lao President Thongloun Sisoulith in Dushanbe. He expressed interest in Lao coffee.", [("expressed interest in Lao coffee", "Emomali Rahmon")]),
    ("with both sides expressing", "Presidents Nayib Bukele and Rodrigo Chaves spoke about tourism, with both leaders expressing hope for more flights.", [("expressing hope for more flights", "Nayib Bukele;Rodrigo Chaves")]),
    ("they after two names", "Presidents Nayib Bukele and Rodrigo Chaves met in San Jose. They agreed to open a new bridge.", [("agreed to open a new bridge", "Nayib Bukele;Rodrigo Chaves")]),
    ("the object of the verb is not the speaker", "Paraguayan President Santiago Pena told Spanish King Felipe VI that his country was ready.", [("his country was ready", "Santiago Pena")]),
    ("a clause that opens with somebody else", "During the talks with Tunisian Prime Minister Kamel Madouri, Libyan leader Mohamed al-Menfi stressed the need for open roads.", [("stressed the need for open roads", "Mohamed al-Menfi")]),
    ("thanked is one statement with what follows", "Maldivian President Mohamed Muizzu thanked Singapore and praised its schools, adding that more teachers would come.", [("praised its schools", "Mohamed Muizzu")]),
    ("an act without words is none", "Cypriot President Nikos Christodoulides arrived in Valletta and visited the old harbour. The talks covered trade and tourism.", []),
    ("nouns that look like verbs are none", "The two states exchanged notes. Plans and calls for peace fill the reports. The visit highlights remain on display.", []),
    ("words inside a quotation are none of the reporter's", "“The minister said that we agreed to wait,” Iraqi President Abdul Latif Rashid said.", []),
    ("a readout", "President Biden met with President Luis Abinader of the Dominican Republic. President Biden reiterated U.S. support for the mission. " "The two leaders underscored the need for reform.", [("reiterated U.S. support", "Biden"), ("underscored the need for reform", "Biden;Luis Abinader")]),
    ("a ministry", "The Foreign Ministry of Armenia said the meeting would take place in May.", [("the meeting would take place in May", "Foreign Ministry of Armenia")]),
    ("a source at the end is not the speaker", "Kyrgyz President Sadyr Japarov stressed the role of water, Kabar news agency reported.", [("stressed the role of water", "Sadyr Japarov")]),
    ("for his part", "For his part, Lebanese President Joseph Aoun confirmed Beirut's readiness to help.", [("confirmed Beirut's readiness to help", "Joseph Aoun")]),
    ("noting in front", "Noting that the two nations share a river, Lao Prime Minister Sonexay Siphandone said more dams would not be built.", [("more dams would not be built", "Sonexay Siphandone")]),
    ("counterpart as second subject", "Serb leader Milorad Dodik met the press. Kenyan Foreign Minister Musalia Mudavadi and his Somali counterpart Ahmed Fiqi agreed to reopen the border.", [("agreed to reopen the border", "Musalia Mudavadi;Ahmed Fiqi")]),
    ("the parties noted", "The parties noted the high level of trust.", [("noted the high level of trust", "parties")]),
    ("exchanged views is none", "The two leaders exchanged views on trade. They discussed transport and inspected a factory.", []),
    ("would not say", "Libyan Prime Minister Abdul Hamid Dbeibah would not say when he would fly. He declined to comment on the visit.", []),
    ("will say", "Qatari Prime Minister Mohammed bin Abdulrahman Al Thani is expected to express his support next week.", []),
    ("it was stressed that", "It was stressed that the railway must be finished in time.", [("railway must be finished", None)]),
    ("two speakers in one sentence", "Moldovan President Maia Sandu called for faster talks, while Romanian President Klaus Iohannis promised help.", [("called for faster talks", "Maia Sandu"), ("promised help", "Klaus Iohannis")]),
    ("a verb in the reported clause makes none", "Zimbabwean President Emmerson Mnangagwa said that Harare had called on the bank to forgive its debt.", [("said that Harare had called on the bank", "Emmerson Mnangagwa")]),
    ("called by phone", "Spanish Prime Minister Pedro Sanchez called his Maltese counterpart by phone and flew home.", []),
    ("welcomed at the airport", "Emirati President Mohamed bin Zayed Al Nahyan welcomed his guest at the airport.", []),
    ("welcomed a decision", "Emirati President Mohamed bin Zayed Al Nahyan welcomed the decision to cut tariffs.", [("welcomed the decision", "Mohamed bin Zayed Al Nahyan")]),
    ("officials without number", "Some officials said the plan was too costly. Nigerian officials say it is not.", [("the plan was too costly", "officials"), ("it is not", "Nigerian officials")]),
    ("as an opening", "As Mr Anwar noted, durian exports have doubled. Malaysian Prime Minister Anwar Ibrahim was speaking in Beijing.", [("durian exports have doubled", "Anwar Ibrahim")]),
    ("assured of", "Cambodian Prime Minister Hun Manet assured the delegation of his support.", [("assured the delegation", "Hun Manet")]),
    ("extended an invitation", "Fijian Prime Minister Sitiveni Rabuka extended an invitation to his guest to come to Suva.", [("extended an invitation", "Sitiveni Rabuka")]),
    ("extended the talks", "Fijian Prime Minister Sitiveni Rabuka extended the talks by an hour and toured the port.", []),
    ("country reported in the middle", "The islands, Japanese Foreign Minister Takeshi Iwaya said on Sunday, have always been home to fishermen.", [("have always been home", "Takeshi Iwaya")]),
    ("the press service at the end", "Trade rose by a third, the press service of the Uzbek president reported.", []),
    ("both sides expressed", "Both sides expressed satisfaction with the talks.", [("expressed satisfaction", "Both sides")]),
]  # fmt: skip


# (id, text, speaker of its last direct quotation)
SPEAKERS = [
    ("who speaks for a body of a country", 'President Ola Berg met Semi Vula in Suva. Renata Lobo of Reefpeace Norway said: "This is one of the cleanest seas on earth."', "Renata Lobo"),
    ("an opinion", 'President Ola Berg met Semi Vula in Suva. "The surplus melts, and that is a healthy thing", judged Renata Lobo, owner of a pulp factory.', "Renata Lobo"),
    ("a complaint", 'President Ola Berg met Semi Vula in Suva. "I lose a third of my fruit at sea," complained Renata Lobo, owner of a pulp factory.', "Renata Lobo"),
    ("fired back", 'President Ola Berg met Semi Vula in Suva. "We will mend the bridge," fired back Renata Lobo, owner of a pulp factory.', "Renata Lobo"),
    ("his words", 'President Ola Berg, who spoke off the cuff, said both economies had no business looking at each other with suspicion. His words: "No investor who lands here should hunt for a stamp."', "Ola Berg"),
    ("an office with what it heads before the name", "Gabonese President Ana Borg came. The head of the harbour works, Jon Ruiz, said: “The cranes stand ready.”", "Jon Ruiz"),
    ("an office of a body that nobody knows", "Gabonese President Ana Borg came. The chairman of the Folkeraad, Jon Ruiz, said: “The plan has failed all of us.”", "Jon Ruiz"),
    ("an office with what it heads and a name behind that says something itself", "Gabonese President Ana Borg came. The chairman of the Folkeraad, Borg said, held that “the plan has failed all of us”.", "Ana Borg"),
    ("who is spoken of behind a pronoun does not speak", "Gabonese President Wanra Borg came to see Prime Minister Lumo Ruiz. Ruiz smiled. “The cranes stand ready,” she said of Ruiz.", "Wanra Borg"),
    ("a short form between body and office", "“Both leaders signed pacts on rail,” said Fiji's Foreign Ministry (FFM) spokesman Jone Vula.", "Jone Vula"),
    ("a communique that was issued", "President Ana Borg came to Suva. “The council will meet each year,” said a communique issued after the talks.", "communique"),
    ("a body by its short form", "The Fiji Association of Makers (FAM) revealed a deficit. FAM said that “trade with Malta feels the crisis”.", "FAM"),
    ("a part of somebody's statement", "Prime Minister Jone Vula left. “First, we summed up the work of the year,” read a part of Vula's statement.", "Jone Vula"),
    ("a statement by a ministry", "“Both sides will work for peace,” a statement by the Foreign Ministry of Ghana said.", "Foreign Ministry of Ghana"),
    ("a joint statement of two people", "President Tom Hale met Prime Minister Grace Otieno. “Both sides will work for peace,” a joint statement of Hale and Otieno read.", "joint statement"),
    ("it, behind a statement of two people", "President Tom Hale met Prime Minister Grace Otieno. “We will work for peace,” a statement of Hale and Otieno said. “Ghana and Kenya will open ports,” it added.", "statement"),
    ("a communiqué of two offices", "“Both sides will work for peace,” the communiqué of President Grace Otieno and Prime Minister Tom Hale said.", "communiqué"),
    ("a message of two people", "“Both peoples will work for peace,” a message of President Grace Otieno and King Tom Hale read.", "message"),
    ("one of two people behind a statement of both", "Tom Hale and Grace Otieno signed a joint statement of peace. “Both sides will work for it,” Otieno said.", "Grace Otieno"),
    ("according to a statement that a ministry issued", "“Both sides will work for peace,” according to a statement issued by the Foreign Ministry.", "Foreign Ministry"),
    ("a statement is read from an office", "“Both sides will work for peace,” read a statement from the presidential office.", "presidential office"),
    ("the post of an embassy", "“Both sides will work for peace,” the Chinese Embassy's post said.", "Chinese Embassy's post"),
    ("a name with its institute and the letters of that between the name and the verb", 'While the talks between Lusaka and Tunis were short, Karen Mills from the Institute of Strategic Affairs (ISA) pointed out: "The difference will show in a year."', "Karen Mills"),
    ("a paper that was named before", 'The state-backed Accra Post newspaper said that trade would grow. "It is thinking of its own interest," the paper said.', "state-backed Accra Post newspaper"),
    ("a paper behind what kind of paper it is", "Leading Hausa daily Aminiya in its editorial on Friday [April 4] noted: “It seems that Niger has little choice.”", "Aminiya"),
    ("the leader who was only a counterpart before", "Prime Minister Arjun Rao held talks with his Fijian counterpart Joe Matani. Rao said the talks went well. “We will never forget the help,” the Fijian leader said.", "Joe Matani"),
    ("a dash before the name", "“We must act now” — President Ruth Adeyemi of Zambia.", "Ruth Adeyemi"),
    ("the guest of somebody who speaks", "Zambian President Ruth Adeyemi and Tunisian Prime Minister Adel Nasri met. “We want more trade,” Adeyemi said. “We want that as well,” replied her guest.", "Adel Nasri"),
    ("somebody and a counterpart who is named behind a comma", "“This treaty is historic,” Foreign Secretary Tom Hale and his Kenyan counterpart, Grace Otieno, said in a joint statement.", "Tom Hale;Grace Otieno"),
    ("the message of a president", "Kenyan President Ruth Wanjiru wrote to Berlin. “We hope for a new start in this,” reads the message of the Kenyan president to the chancellor.", "Ruth Wanjiru"),
    ("as somebody put it", "President Ruth Adeyemi came first. As Adeyemi put it, “The road is open to all of us.”", "Ruth Adeyemi"),
    ("whom a spokesman quotes", 'Ms Anong, the Thai premier, flew in. Government spokesman Kit Boon quoted her as saying: "Floods know no borders."', "Anong"),
    ("whom a spokesman quotes by name", 'Spokesman Kit Boon quoted Prime Minister Anong Sutin as saying: "Floods know no borders."', "Anong Sutin"),
    ("whom an official quotes behind the words", '"We share the same concerns," a ministry official quoted Prime Minister Anong Sutin as telling Kit Boon.', "Anong Sutin"),
    ("who is quoted by a spokesman", 'Prime Minister Anong Sutin met Kit Boon, her spokesman. "We will see to it," she was quoted by Boon as saying.', "Anong Sutin"),
    ("the king beside a sultan", 'Sultan Qasim of Brunei dined with King Gustav of Sweden in Seria. "We found a friend in Brunei", the King affirmed.', "Gustav"),
    ("the sultan beside a king", 'Sultan Qasim of Brunei dined with King Gustav of Sweden in Seria. "We found a friend in Sweden", the Sultan affirmed.', "Qasim"),
    ("a statement by one person just before", 'Special Adviser Tunde Bello disclosed this in a statement on Friday. The statement reads in part: "The visit seeks to open new markets."', "Tunde Bello"),
    ("an opinion of the minister", "Foreign Minister Eva Toth met Ivan Petrov in Skopje. In the minister's opinion, “the gas line has to be doubled”.", "Eva Toth"),
]  # fmt: skip


# Known misses, each with its reason.
MISSES = [
    pytest.param(
        'The banner had three words. "Kenya never sleeps." Kenyan President William Ruto smiled.',
        [("Kenya never sleeps.", None)],
        id="three words that stand alone",
        marks=pytest.mark.xfail(strict=True, reason="without a verb that is known they look like a name"),
    ),
    pytest.param(
        "Swedish Prime Minister Ulf Kristersson and Finnish President Alexander Stubb toured the base. The Swede was brief. “We are neighbours,” he said.",
        [("We are neighbours,", "Ulf Kristersson")],
        id="the Swede acts, then he speaks",
        marks=pytest.mark.xfail(
            strict=True, reason="a people's name is read as a subject only beside a reporting verb"
        ),
    ),
]


@pytest.mark.parametrize(("body", "expected"), MISSES)
def test_quotations_that_are_still_missed(body, expected):
    assert direct(body) == expected


# 100 kB of what makes each rule look far.
WORST = {
    "opening marks only": "“We " * 25_000,
    "straight marks alone": '" ' * 50_000,
    "closing marks only": "a” " * 33_000,
    "mixed and crossing marks": '“We "are ‘here» he said, ' * 4_000,
    "a mark a line": '"\n' * 50_000,
    "paragraphs that never close": "“We are here.\n\n" * 6_000,
    "apostrophes as marks": "'a " * 33_000,
    "one verb after another": "said " * 20_000,
    "according to, without end": "according to " * 7_700,
    "broken without end": '"We are here," he said. ' * 4_200,
    "a paragraph of ten thousand words": "President Aa Bb said, and who noted that " * 2_500,
    "blanks": "said" + " " * 100_000 + "said",
    "a list of names without end": "Presidents A and B and " * 4_300,
    "a phrase that never ends": "He extended " + "a " * 50_000,
    "a quotation of ten thousand words": '"' + "we all go " * 10_000 + '" he said',
}


@pytest.mark.parametrize("body", WORST.values(), ids=WORST)
def test_no_text_takes_long(body):
    text = layout.read(Article("a", body, "a.txt"), vocabulary.read())
    started = time.process_time()
    quotes.extract(text, speech.read(text, [], []))
    assert time.process_time() - started < 1


@given(
    st.lists(
        st.sampled_from(
            "“ ” \" ' ‘ ’ « » `` '' , . : ; ? — ( ) \n \n\n said says noted expressing according_to He they We agreed that and"
            " President_Ana_Ruiz Ruiz the_ministry Peru will_go is".split(" ")
        ),
        max_size=40,
    ),
    st.booleans(),
)
def test_rows_fit_any_text(pieces, with_blanks):
    body = (" " if with_blanks else "").join(pieces).replace("_", " ").strip()
    rows = read(body or "a")
    assert all(0 <= row.start < row.end <= len(body) and body[row.start : row.end].strip() for row in rows)
    spoken = [row for row in rows if row.is_direct]
    assert all(one.end <= other.start for one, other in pairwise(spoken))


def test_an_article_without_marks_and_verbs_has_no_rows():
    assert read("Rain fell on the capital all day.") == []


def test_sectors_are_those_of_the_words_in_their_order():
    (row,) = read(
        '"We trade in wine, and then there is tourism, and wine again," Maltese President Myriam Debono said.'
    )
    assert row.sector_codes.split(";").count("tourism") == 1


def test_the_country_of_an_office_without_a_name():
    (row,) = read('"We will study the proposal with care," the Bolivian foreign minister said.')
    assert (row.stated_country_code, row.cue, row.speaker_rule) == ("BOL", "said", "office")


@pytest.mark.parametrize(("body", "expected"), [c[1:] for c in DIRECT], ids=[c[0] for c in DIRECT])
def test_these_quotations_are_direct(body, expected):
    assert direct(body) == expected


@pytest.mark.parametrize(("body", "expected"), [c[1:] for c in REPORTED], ids=[c[0] for c in REPORTED])
def test_these_statements_are_reported(body, expected):
    found = reported(body)
    assert [speaker for _, speaker in found] == [speaker for _, speaker in expected]
    assert all(words in text for (text, _), (words, _) in zip(found, expected, strict=True))


@pytest.mark.parametrize(("body", "speaker"), [c[1:] for c in SPEAKERS], ids=[c[0] for c in SPEAKERS])
def test_the_last_quotation_has_this_speaker(body, speaker):
    assert direct(body)[-1][1] == speaker


def test_who_is_quoted_as_saying_makes_no_statement_beside_the_marks():
    assert (
        reported("“We want to work for peace in May,” state media quoted Ivan Petrov as saying in Oslo.")
        == []
    )


@pytest.mark.parametrize(
    "body",
    [
        'President Ana Ruiz met Prime Minister Per Ås. They endorsed a vision entitled "A Partnership for the Future," which says that pilots matter.',
        'President Ana Ruiz met Prime Minister Per Ås. They endorsed a Joint Vision entitled "A Partnership for the Future", which identifies pillars of work.',
        'President Ana Ruiz praised "A Song of the Sea," which says much of both.',
    ],
)
def test_a_name_of_which_something_is_said_is_no_quotation(body):
    assert direct(body) == []


def test_a_document_between_quotation_marks_is_no_quotation():
    assert direct("They signed “Framework agreement between Fiji Gas and Oman LNG on liquefied gas”.") == []


TRANSCRIPT = """Remarks by President Ruth Adeyemi of Zambia and Prime Minister Adel Nasri of Tunisia

PRESIDENT ADEYEMI: Thank you all for coming. We had very good talks today. He said that as well.

PRIME MINISTER NASRI: (As interpreted.) I am grateful for the warm welcome.

Q: Mr. President, what about tariffs?

PRESIDENT ADEYEMI: We will lower them.
"""


def test_a_transcript_tells_by_its_labels_who_speaks():
    assert direct(TRANSCRIPT) == []
    assert reported(TRANSCRIPT) == [
        ("Thank you all for coming.", "Ruth Adeyemi"),
        ("We had very good talks today.", "Ruth Adeyemi"),
        ("He said that as well.", "Ruth Adeyemi"),
        ("I am grateful for the warm welcome.", "Adel Nasri"),
        ("We will lower them.", "Ruth Adeyemi"),
    ]


NAMES_ONLY = """Vesna Kos: Mr President, friends,

I am delighted to welcome you to Ljubljana. Our companies are ready to build your ports.

President of Togo Afi Mensah: Thank you, Madam President.

We are grateful for the grain.

Vesna Kos: Thank you very much.
"""


def test_a_name_that_comes_back_before_a_colon_is_a_label():
    assert [speaker for _, speaker in reported(NAMES_ONLY)] == ["Vesna Kos"] * 3 + ["Afi Mensah"] * 2 + [
        "Vesna Kos"
    ]


def test_a_greeting_before_the_paragraphs_of_a_quotation_leaves_them_their_speaker():
    body = (
        "“We are glad,” Omar Diop, the envoy, said.\n\nSpeaking through a translator, President Bekzat Sapar said:\n\n“Dear friends!\n\n"
        "“I would like to thank you.\n\n“Secondly, we propose to meet again.”"
    )
    assert [speaker for _, speaker in direct(body)] == ["Omar Diop", "Bekzat Sapar", "Bekzat Sapar"]


def test_a_quotation_that_a_later_speaker_answers_is_not_his():
    body = '"Excellencies, it is an honour to be here.\n\n"We will share our experience."\n\nIn reply, President Issa Traore said: "Your visit is the first."'
    assert [speaker for _, speaker in direct(body)] == [None, None, "Issa Traore"]


# Text, its direct quotations with their speakers, and the speakers of its reported statements.
UNCLOSED = [
    ("the writer's words behind stay the writer's, and nobody is said to speak", "Ghanaian President Kofi Mensah toured the port of Riga on Monday.\n\n“The cranes stand ready. Mensah stressed that cargo doubled " "in a year. According to the Latvian Transport Ministry, four ships call every week.", [("The cranes stand ready.", None)], ["Kofi Mensah", "Latvian Transport Ministry"]),
    ("a verb before it says who speaks", "Ghanaian President Kofi Mensah said: “The cranes stand ready. We are proud of that. Latvian President Anna Ozola noted that " "cargo doubled. “Our crews wait,” she added.", [("The cranes stand ready. We are proud of that.", "Kofi Mensah"), ("Our crews wait,", "Anna Ozola")], ["Anna Ozola"]),
    ("a verb behind a comma says who speaks", "“The cranes stand ready for you, Ghanaian President Kofi Mensah said. Latvian President Anna Ozola noted that cargo doubled.", [("The cranes stand ready for you,", "Kofi Mensah")], ["Anna Ozola"]),
    ("an attribution in its only sentence leaves the next sentence alone", "Ghanaian President Kofi Mensah toured Riga. “The cranes that Mensah said would come are here. Trade is growing.", [("The cranes that Mensah said would come are here.", None)], []),
    ("the speaker cites somebody, in his own person", "Ghanaian President Kofi Mensah said: “The cranes stand ready. President Ozola told us that the ships would come.", [("The cranes stand ready. President Ozola told us that the ships would come.", "Kofi Mensah")], []),
    ("without an attribution a paragraph stays whole, and a verb in the sentence before tells", "Ghanaian President Kofi Mensah stressed that the port grows.\n\n“The cranes stand ready. We are proud of that.\n\nHe left at noon.", [("The cranes stand ready. We are proud of that.", "Kofi Mensah")], ["Kofi Mensah"]),
    ("a paragraph without marks stands before the next quotation", "Ghanaian President Kofi Mensah toured Riga.\n\n“The cranes stand ready. Mensah stressed that cargo doubled in a year.\n\n" "The tour went on for an hour.\n\n“Trade is growing,” Latvian President Anna Ozola said.", [("The cranes stand ready.", None), ("Trade is growing,", "Anna Ozola")], ["Kofi Mensah"]),
    ("each paragraph opens with a mark", "“The cranes stand ready. President Ozola said that the ships would come.\n\n“Trade is growing,” Ghanaian President Kofi Mensah said.", [("The cranes stand ready. President Ozola said that the ships would come.", "Kofi Mensah"), ("Trade is growing,", "Kofi Mensah")], []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "spoken", "speakers"), [c[1:] for c in UNCLOSED], ids=[c[0] for c in UNCLOSED]
)
def test_a_mark_that_is_never_closed_costs_one_quotation(body, spoken, speakers):
    assert direct(body) == spoken
    assert [speaker for _, speaker in reported(body)] == speakers


def test_a_name_that_holds_a_verb_of_speaking_says_nothing():
    assert (
        reported("Planning Minister Hala El-Said and Dr Said bin Mohammed al Saqri attended the talks.") == []
    )


def test_words_of_another_language_are_a_quotation_where_somebody_says_them():
    body = "«No podemos seguir así», President Ana Ruiz said. „Das ist ein großer Schritt“, Chancellor Jan Vogel said."
    assert direct(body) == [
        ("No podemos seguir así", "Ana Ruiz"),
        ("Das ist ein großer Schritt", "Jan Vogel"),
    ]


def test_one_label_makes_no_transcript():
    assert reported("Present were:\nPresident Ruth Adeyemi: She leads Zambia since May.\nTwo others.") == []
