"""Speakers in whole articles, written in the manner of many outlets: each quotation by its first words, with who says it."""

from collections.abc import Callable

import pytest

from summitry.extract import Extraction

# (id, text, [(first words, a name of the speaker)])
ARTICLES = [
    ("two leaders, a critic and an unnamed official", """OTTAWA, June 3, 2009 (AFP) - Peru's President Alan Garcia and Canadian Prime Minister Stephen Harper sealed a free trade deal here Wednesday, brushing aside protests by native groups.

"This is a proud day for both our peoples," Harper told a joint news conference on Parliament Hill.

"It means jobs, and jobs mean dignity," he added.

Garcia, on his first trip to Canada since his election in 2006, hailed the accord as a "shield against the crisis."

"We are not afraid of competition," the Peruvian leader said. "We have survived far worse."

Critics were not convinced. "The forests will pay for this," said Maria Quispe, who heads an umbrella group of native communities in Lima.

"Nobody asked the people who live there," she told AFP by telephone.

Harper brushed off the criticism.

"Every deal has its critics," he said, adding that Ottawa would monitor labor rights closely.

A senior Canadian official, speaking on condition of anonymity, said the two sides had also touched on mining.

"It was not on the agenda, but it always is," the official said.
""", [("This is a proud day", "Harper"), ("It means jobs, and", "Harper"), ("We are not afraid", "Garcia"), ("The forests will pay", "Quispe"), ("Nobody asked the people", "Quispe"), ("Every deal has its", "Harper"), ("It was not on", "senior Canadian official")]),
    ("a guest quoted by a press release, a host by pronoun", """NAIROBI, Oct. 12, 2011 (Xinhua) -- Visiting Chinese State Councilor Dai Bingguo on Wednesday met with Kenyan President Mwai Kibaki, pledging to further promote friendship and cooperation between the two countries.

China and Kenya enjoy a time-honored friendship, Dai said, noting that cooperation between the two sides in various fields has yielded fruitful results.

"China cherishes its traditional friendship with Kenya, and is willing to work with Kenya to lift their relations to a new high," Dai was quoted as saying by a press release.

Kibaki, for his part, said Kenya regards China as a sincere friend and reliable partner.

"Kenya will continue to adhere to the one-China policy and support China's efforts to safeguard its core interests," he said.

The Kenyan president thanked China for its timely help in fighting drought, saying the Kenyan people will never forget it.

On regional issues, Kibaki said that "the peace in Somalia is the peace of the whole continent."

Dai arrived here on Tuesday for an official visit.
""", [("China cherishes its traditional", "Dai"), ("Kenya will continue to", "Kibaki"), ("the peace in Somalia", "Kibaki")]),
    ("a headline writer's scare quotes, an editor's analysis", """Ireland's new taoiseach has promised to "turn the page" with London after talks with his British counterpart in Downing Street.

Simon Harris said he and Rishi Sunak had agreed to meet every three months.

"Neighbours should not have to read about each other in the papers," he told reporters outside Number 10.

Mr Sunak described the meeting as "warm and extremely constructive".

But the Democratic Unionist Party was not impressed. Its leader, Gavin Robinson, told the BBC: "Fine words do not move lorries."

He added: "We have been here before, and before that as well."

Hilary Benn, Labour's shadow Northern Ireland secretary, said it was time to "stop treating Belfast as a bargaining chip".

Analysis: "The mood music has changed, but the song has not," says our Ireland editor Emma Vardy.

A spokesman for the prime minister refused to say whether a date had been set. "We will update you in the usual way," he said.
""", [("Neighbours should not have", "Harris"), ("Fine words do not", "Robinson"), ("We have been here", "Robinson"), ("The mood music has", "Vardy"), ("We will update you", "spokesman")]),
    ("typewriter marks", """WARSAW, Poland (AP) _ Secretary of State Warren Christopher arrived today for talks with Polish Foreign Minister Andrzej Olechowski, who said Poland wants ``a clear timetable'' for joining NATO.

``We have waited for fifty years,'' Olechowski said at the airport. ``We can wait a little longer, but not forever.''

Christopher, on the first leg of a four-nation tour, was cautious.

``The question is no longer whether, but when and how,'' the secretary said.

In Moscow, a Foreign Ministry spokesman, Grigory Karasin, called the trip unhelpful.

``Nobody in Russia will understand this,'' he told reporters.

Christopher flies to Prague on Friday.
""", [("We have waited for", "Olechowski"), ("The question is no", "Christopher"), ("Nobody in Russia will", "Karasin")]),
    ("a press service: the head of state, the guest", """ASHGABAT. KAZINFORM – President of Turkmenistan Serdar Berdimuhamedov held talks with Prime Minister of Georgia Irakli Garibashvili, the press service of the Turkmen leader informs.

Opening the meeting, the Head of State noted the importance of the visit.

“Your visit opens a new page in the history of our relations. We are interested in the Caspian – Black Sea route. I am convinced that the agreements reached today will serve the interests of our peoples,” Serdar Berdimuhamedov emphasized.

In turn, the Georgian Prime Minister expressed gratitude for the warm welcome.

“We highly appreciate your attention to this project. Georgian ports are ready to handle Turkmen cargo,” the guest said.

The interlocutors also discussed tourism and education. It was stressed that direct flights are of particular importance.

Following the talks, the parties signed nine documents.
""", [("Your visit opens a", "Berdimuhamedov"), ("We highly appreciate your", "Garibashvili")]),
    ("a broadcast translated", """[Text] Harare, 14 Feb (ZIANA)--The Mozambican foreign minister, Comrade Pascoal Mocumbi, arrived here today on a three-day visit. He was met at the airport by the minister of foreign affairs, Dr Nathan Shamuyarira.

Speaking to reporters, Comrade Mocumbi said his visit was aimed at strengthening ties. "Our two countries fought side by side. What was won with blood must be kept with bread," he said.

Replying, Dr Shamuyarira said: "The Beira corridor is our lifeline. We will defend it as if it were our own."

Asked about the talks with the rebels, the Mozambican minister declined to comment.

He leaves for Lusaka on Friday.
""", [("Our two countries fought", "Mocumbi"), ("The Beira corridor is", "Shamuyarira")]),
    ("an interview and a lobby", """BRASILIA (Reuters) - Brazil and Norway will revive a dormant fund to protect the Amazon, Environment Minister Marina Silva said on Tuesday after meeting with her Norwegian counterpart, Espen Barth Eide.

"The money was there all along. What was missing was a partner," Eide told Reuters in an interview.

Silva, 64, a rubber tapper's daughter who served in the same post from 2003 to 2008, said deforestation could fall by half within two years.

"It is possible because we have done it before," she said.

Environmental groups welcomed the move. "This is a game-changer," said Carlos Rittl of the Climate Observatory. "But it will take years to rebuild what was torn down."

The farm lobby, which has a majority in Congress, was less enthusiastic.

"We feed the world and get insulted for it," Congressman Pedro Lupion tweeted.
""", [("The money was there", "Eide"), ("It is possible because", "Silva"), ("This is a game-changer", "Rittl"), ("We feed the world", "Lupion")]),
    ("a media statement and a network", """New Delhi: Prime Minister Narendra Modi on Friday held wide-ranging talks with Bangladesh Prime Minister Sheikh Hasina here.

In his media statement, PM Modi said, "Bangladesh is our largest trade partner in the region and our most important development partner."

"We have decided to expand our cooperation in space, nuclear science and the digital economy," he said in his remarks at Hyderabad House.

Recalling the sacrifices of 1971, PM Hasina said the people of her country "will always remain grateful to the brave soldiers of India who laid down their lives".

External Affairs Ministry spokesperson Arindam Bagchi said in a tweet: "A partnership like no other! PM @narendramodi received PM Sheikh Hasina at Hyderabad House."

The visiting leader will also call on the President.
""", [("Bangladesh is our largest", "Modi"), ("We have decided to", "Modi"), ("will always remain grateful", "Hasina"), ("A partnership like no", "Bagchi")]),
    ("two presidents called the president", """President Obama and President Michelle Bachelet of Chile met today in the Oval Office.

The President congratulated President Bachelet on the extraordinary reforms in her country. “Chile has been one of our closest friends in the hemisphere,” he said. “We are grateful for the leadership that President Bachelet has shown.”

President Bachelet thanked the President for his hospitality, and said that “education is the great equalizer, and it is where our cooperation matters most.”

The two leaders agreed to launch a working group on clean energy.
""", [("Chile has been one", "Obama"), ("education is the great", "Bachelet")]),
    ("a quotation over two paragraphs, an activist", """The Spanish prime minister, Pedro Sánchez, has urged Morocco to reopen its land borders "before the summer", on a visit to Rabat that ended a year-long freeze.

Speaking alongside his host, Aziz Akhannouch, Sánchez said: “We are opening the most solid chapter of our long history. And we are opening it together.

“What divides us is a strait that a good swimmer can cross. What unites us is a thousand years.”

Akhannouch, a billionaire businessman, replied that the kingdom “never closed its heart, only its gates”.

Opposition parties in Madrid accused the government of giving in. “He went there on his knees,” said Cuca Gamarra of the conservative People’s party.

Human rights groups said the visit ignored the plight of Sahrawis. “Silence is also a policy,” said one activist, who asked not to be named. “And it is the worst one.”
""", [("We are opening the", "Sánchez"), ("What divides us is", "Sánchez"), ("never closed its heart", "Akhannouch"), ("He went there on", "Gamarra"), ("Silence is also a", "activist")]),
    ("the head of state, according to him", """MINSK, May 24. /TASS/. Belarus is ready to supply buses to Oman, President Alexander Lukashenko said at a meeting with Sultan Haitham bin Tariq.

"You know our technology. It works in the desert just as it works in the snow," the head of state said.

According to him, the two countries have no closed topics.

"I want you to feel at home here," the Belarusian leader stressed, as quoted by his press service.

The Sultan, in turn, noted that his country highly valued the partnership. "We came with a large delegation, and this says it all," he pointed out.
""", [("You know our technology", "Lukashenko"), ("I want you to", "Lukashenko"), ("We came with a", "Haitham")]),
    ("a counterpart and a spokesman", """SEOUL, March 7 (Yonhap) -- President Park Geun-hye and her Indonesian counterpart, Joko Widodo, agreed Monday to speed up talks on a joint fighter project.

"Trust is built in small steps," Park was quoted as telling Widodo during their summit at Cheong Wa Dae.

Widodo responded that he would personally look into the delay, according to presidential spokesman Jeong Yeon-guk.

"The president said he hopes to see the first flight before the end of his term," Jeong told reporters.

The two leaders also condemned North Korea's latest missile launch.
""", [("Trust is built in", "Park"), ("The president said he", "Jeong")]),
    ("blanks around every mark", """LUSAKA , March 3 ( AFP ) - Zambian President Frederick Chiluba on Friday said his talks with visiting Danish Prime Minister Poul Nyrup Rasmussen had been `` frank and fruitful ''.
`` We did not hide anything from each other , '' he told reporters at State House .
Rasmussen , who leaves for Malawi on Saturday , said Denmark would cancel 40 million dollars of Zambia 's debt .
`` This is not charity .
It is an investment in a democracy , '' the Danish premier said .
""", [("We did not hide", "Chiluba"), ("This is not charity", "Rasmussen")]),
    ("a line for each sentence", """Laos and Myanmar will build a second bridge over the Mekong, officials said Monday.
"The first one brought us schools and markets.
The second will bring us a railway," Lao Deputy Prime Minister Somsavat Lengsavad said after talks in Naypyitaw.
His host, Myanmar Vice President Tin Aung Myint Oo, agreed.
"A river is only a border if you have no bridge," he said.
""", [("The first one brought", "Somsavat"), ("A river is only", "Tin Aung Myint Oo")]),
    ("counterparts and a spokesman of a third", """Armenian Foreign Minister Vartan Oskanian and his Turkish counterpart, Abdullah Gul, met in Istanbul on the sidelines of a NATO summit on June 28, RFE/RL's Armenian Service reported.

"There was no breakthrough, and there could not have been one," Oskanian told RFE/RL.

Gul, for his part, described the meeting as useful. "Neighbors must talk," he said, according to the Anatolia news agency.

Asked whether the border would be opened, the Turkish minister answered: "Everything has its time."

The Armenian side hopes for a meeting of the two countries' presidents in the fall. "We shall see what comes of it," President Robert Kocharian's spokesman, Ashot Kocharian, told journalists in Yerevan.
""", [("There was no breakthrough", "Oskanian"), ("Neighbors must talk", "Gul"), ("Everything has its time", "Gul"), ("We shall see what", "Ashot")]),
    ("Mr. and Ms., an unnamed diplomat", """PANAMA CITY — President Martín Torrijos of Panama said Monday that the widening of the canal would go ahead with or without foreign partners, a remark that appeared to be aimed at his guest, Taiwan's vice president, Annette Lu.

"We have waited a century to own it," Mr. Torrijos said at a news conference here. "We will not wait another to improve it."

Ms. Lu, 61, a former political prisoner who is known for her blunt style, did not seem offended.

"I like people who say what they think," she said, smiling. "At home they tell me I do too much of it."

The two sides signed three agreements, none of which mentioned the canal. "That would have been a provocation," a Panamanian diplomat said. He asked not to be identified because he was not authorized to speak.

In Beijing, the Foreign Ministry's spokeswoman, Jiang Yu, condemned the visit. "Taiwan has no vice president," she said.
""", [("We have waited a", "Torrijos"), ("I like people who", "Lu"), ("That would have been", "Panamanian diplomat"), ("Taiwan has no vice", "Jiang")]),
    ("a president and two legislators", """BUDAPEST, May 9, 2014 (Xinhua) -- Hungarian President Janos Ader said here on Friday that Hungary is willing to be China's gateway to Central Europe.

Ader made the remarks during a meeting with Wang Zhaoguo, vice chairman of the Standing Committee of China's National People's Congress.

"Hungary values its traditional friendship with China and will firmly adhere to the one-China policy," the president said.

Wang, who arrived in the Hungarian capital on Thursday, hailed the sound development of bilateral ties. He said China highly appreciates Hungary's "opening to the East" policy, and stands ready to expand cooperation in infrastructure, finance and tourism.

Wang also met with Laszlo Kover, speaker of the National Assembly. The two legislators agreed to intensify exchanges.

"Parliaments can say what governments can only think," said Kover.
""", [("Hungary values its traditional", "Ader"), ("Parliaments can say what", "Kover")]),
    ("a passer-by who is a woman", """German Chancellor Olaf Scholz said on Sunday that he wanted to deepen ties with Kenya as he met President William Ruto in Nairobi.

The German leader praised Kenya as a "climate champion" and said Berlin could learn from it.

"Ninety percent of your power is already green," he said. "We are still working on it."

Ruto, meanwhile, called for a new financial architecture. "A loan at 15% is not a loan, it is a punishment," he told reporters.

Scholz also visited the Olkaria power plant, where engineer Grace Wanjiru showed him around. "He asked better questions than most," she told DW.
""", [("Ninety percent of your", "Scholz"), ("A loan at 15%", "Ruto"), ("He asked better questions", "Wanjiru")]),
    ("names held back until the second sentence", """Türkiye’s president on Wednesday met with his Algerian counterpart in Ankara to discuss bilateral relations.

“We aim to raise our trade volume to $10 billion,” Recep Tayyip Erdogan said at a joint news conference with Abdelmadjid Tebboune.

“God willing, we will achieve this goal in a short time,” Erdogan added.

For his part, Tebboune said his country attaches “great importance” to Turkish investments.

“Our doors are wide open to Turkish businesspeople,” he said.

Stressing that the two countries see eye to eye on Libya, Erdogan said: “Libyans must decide on the future of Libya.”
""", [("We aim to raise", "Erdogan"), ("God willing, we will", "Erdogan"), ("Our doors are wide", "Tebboune"), ("Libyans must decide on", "Erdogan")]),
    ("two apostrophes as marks", """CAIRO, Egypt (AP) _ Greek Premier Andreas Papandreou ended a two-day visit Tuesday with a call for an international peace conference.

''There can be no peace without the Palestinians,'' Papandreou told a news conference before flying home. ''Everybody knows it, and few dare to say it.''

President Hosni Mubarak, who saw him off at the airport, said Egypt and Greece hold ''identical views'' on most matters.

Earlier, the Greek leader toured the Cairo metro with his wife, Margarita.

''It is cleaner than ours,'' he joked.
""", [("There can be no", "Papandreou"), ("It is cleaner than", "Papandreou")]),
    ("a council and its statement", """Sudan’s army chief Abdel Fattah al-Burhan has arrived in Eritrea on an unannounced visit, his fifth trip abroad since the war began.

Al-Burhan held talks with President Isaias Afwerki in Asmara, the ruling Transitional Sovereign Council said in a statement.

“The two leaders discussed ways of ending the suffering of the Sudanese people,” it said.

Al Jazeera’s Hiba Morgan, reporting from Omdurman, said the visit was about borders. “Eritrea is worried, and it has every reason to be,” she said.

“They want to know who will control Kassala,” said Kholood Khair, a Sudanese political analyst, adding that “nobody can tell them that today”.
""", [("The two leaders discussed", "Council"), ("Eritrea is worried, and", "Morgan"), ("They want to know", "Khair"), ("nobody can tell them", "Khair")]),
    ("a minister and an official", """HANOI, Aug. 4, Kyodo - Japanese Foreign Minister Fumio Kishida and Vietnamese counterpart Pham Binh Minh agreed Friday to cooperate on maritime security.

"I told Minister Minh that the rule of law at sea must be respected," Kishida told reporters after the meeting. "He fully agreed with me."

Minh said at the outset of the talks, part of which was open to the media, that Vietnam "wishes to see Japan play a greater role in the region."

The Japanese government plans to provide six patrol vessels, a senior Foreign Ministry official said.

"They are secondhand, but they float," the official quipped.
""", [("I told Minister Minh", "Kishida"), ("wishes to see Japan", "Minh"), ("They are secondhand, but", "official")]),
    ("a colleague invited", """TASHKENT. June 17 (Interfax) - Uzbekistan and Kyrgyzstan have no unresolved border issues, Uzbek President Shavkat Mirziyoyev said following talks with Kyrgyz President Sadyr Japarov.

"Today we have put a full stop. Our children will not even know that we argued about this," he said.

Japarov, in turn, invited his colleague to Cholpon-Ata.

"You have not seen our lake in autumn. Come, and you will not want to leave," he said.

"I accept with pleasure," Mirziyoyev replied.
""", [("Today we have put", "Mirziyoyev"), ("You have not seen", "Japarov"), ("I accept with pleasure", "Mirziyoyev")]),
    ("brothers", """PRIME Minister Sitiveni Rabuka says Fiji has nothing to fear from its friends.

Mr Rabuka made the comment while hosting Solomon Islands Prime Minister Jeremiah Manele in Suva yesterday.

"We are a family, and families quarrel, but they eat from one bowl," he said.

"When my brother is hungry, I am hungry."

Mr Manele said he was humbled by the welcome.

"I came here as a student. I come back as a brother."

He said labour mobility was high on the list.
""", [("We are a family,", "Rabuka"), ("When my brother is", "Rabuka"), ("I came here as", "Manele")]),
    ("a quarrel between a woman and a man", """COPENHAGEN (Reuters) - Denmark's Prime Minister Helle Thorning-Schmidt and Greenland's premier, Kuupik Kleist, clashed on Thursday over who should profit from uranium.

"Foreign policy is made in Copenhagen," Thorning-Schmidt told lawmakers.

Kleist, speaking in Nuuk, shot back. "Our rocks are ours," he said.

She has called a meeting for next week. "We will find a way, as families do," she said.

An aide to Kleist said the premier would attend, but "not to be lectured to by anybody".
""", [("Foreign policy is made", "Thorning-Schmidt"), ("Our rocks are ours", "Kleist"), ("We will find a", "Thorning-Schmidt")]),
    ("a proverb and a saying", """Speaking at the banquet, Ghanaian President Nana Akufo-Addo recalled a proverb of his people: "The one who asks the way does not get lost."

His guest, Barbados Prime Minister Mia Mottley, laughed. "We have the same one, only with a boat in it," she replied.

As Marcus Garvey once said, "A people without the knowledge of their past history is like a tree without roots," she reminded the audience.
""", [("The one who asks", "Akufo-Addo"), ("We have the same", "Mottley"), ("A people without the", "Garvey")]),
    ("a joint statement and a lobby", """BRUSSELS, 4 July - The European Union and Japan concluded a trade deal after four years of talks, the two sides announced on Thursday.

"This agreement sends a powerful signal to the world," European Council President Donald Tusk and Japanese Prime Minister Shinzo Abe said in a joint statement.

"It shows that the European Union and Japan stand together," the statement added.

European Commission President Jean-Claude Juncker called it "a landmark moment". "Today we agreed in principle," he said. "And today we won."

Car makers welcomed the deal. "It opens the most difficult market in the world," said the head of the industry's lobby, Erik Jonnaert.
""", [("This agreement sends a", "Tusk"), ("It shows that the", "statement"), ("Today we agreed in", "Juncker"), ("It opens the most", "Jonnaert")]),
    ("a former president and a current head of state", """Former Nigerian President Olusegun Obasanjo has urged Ethiopia's rivals to talk, as the current head of state, Bola Tinubu, arrived in Addis Ababa for the African Union summit.

"War is a habit, and habits can be broken," Obasanjo told the BBC.

The former president is the African Union's envoy to the region.

"I have asked both sides to come without conditions," he said.

Mr Tinubu met Ethiopian Prime Minister Abiy Ahmed on Saturday. "We want what you want: peace," Mr Abiy told him.
""", [("War is a habit,", "Obasanjo"), ("I have asked both", "Obasanjo"), ("We want what you", "Abiy")]),
    ("a quotation before its speaker is named", """"It was like coming home," is how Japan's Foreign Minister Yoko Kamikawa described her arrival in Suva.

The minister, who studied tropical farming as a student, spent two days in Fiji.

"Small states see the storm first," she told students at the University of the South Pacific. "Big states would do well to ask them about the weather."

Her host, Foreign Minister Manoa Kamikamica, said Tokyo had promised a new radar.
""", [("It was like coming", "Kamikawa"), ("Small states see the", "Kamikawa")]),
    ("a release that quotes both", """SEOUL, Sept. 9 (Yonhap) -- South Korean Foreign Minister Kang Kyung-wha held talks with her Mongolian counterpart, Damdin Tsogtbaatar, on Monday, her ministry said.

Kang asked for Ulaanbaatar's support for peace efforts on the Korean Peninsula, the ministry said in a press release.

"Mongolia has kept good relations with both Koreas for seven decades," Tsogtbaatar was quoted as saying. "We will use them for a good cause."

The ministers also agreed to open more flights.

"This will bring the two peoples closer together," Kang said, according to the release.
""", [("Mongolia has kept good", "Tsogtbaatar"), ("This will bring the", "Kang")]),
    ("two kings", """RABAT - King Mohammed VI and King Felipe VI of Spain presided over the signing of eleven agreements at the Royal Palace on Wednesday.

The Spanish monarch, accompanied by Queen Letizia, is on a two-day state visit.

"We are condemned to get along, Your Majesty, and happily so," King Felipe told his host in a toast.

Foreign Minister Josep Borrell, who travelled with the royal couple, told reporters migration had been the main topic. "There is no wall in the sea," he said. "There is only cooperation."
""", [("We are condemned to", "Felipe"), ("There is no wall", "Borrell")]),
    ("generals, serving and retired", """ISLAMABAD, Pakistan (AP) -- Gen. Tommy Franks, the commander of U.S. forces in the region, met President Pervez Musharraf on Saturday and praised his help against al-Qaida.

"Pakistan has been a full partner," Franks told reporters at the airport.

Musharraf's spokesman, Maj. Gen. Rashid Quereshi, said no new bases had been requested. "What they have is enough," he said.

A retired general, Talat Masood, was skeptical: "They always say that, and then they ask for more."
""", [("Pakistan has been a", "Franks"), ("What they have is", "Quereshi"), ("They always say that,", "Masood")]),
    ("excerpts with a colon", """[Excerpts] Tehran, 11 May (IRNA)--President Ali Akbar Hashemi-Rafsanjani today received Turkmenistan's foreign minister and said the rail link between the two countries "is a bridge between the past and the future."

The president added: "Those who wish to isolate us only isolate themselves."

Turkmen Foreign Minister Khalykberdy Atayev, for his part, delivered a message from President Saparmyrat Niyazov. "My president looks forward to receiving you in Ashkhabad," he said.
""", [("is a bridge between", "Rafsanjani"), ("Those who wish to", "Rafsanjani"), ("My president looks forward", "Atayev")]),
    ("scholars in a blog", """What did the visit achieve? "Not much," says Yezid Sayigh, a senior fellow at the Carnegie Middle East Center in Beirut. "Everyone got a photograph."

Others see it differently. "You have to look at who was not in the photograph," argues Lina Khatib of Chatham House. "That is where the message was."

The Jordanian government has not commented. Its spokesperson told state media only that “consultations are continuous and fruitful”.
""", [("Not much,", "Sayigh"), ("You have to look", "Khatib")]),
    ("party leader, PM and a famous saying", """Party General Secretary Nguyen Phu Trong on October 31 received visiting Cuban Prime Minister Manuel Marrero Cruz in Hanoi.

The Party leader welcomed the Cuban PM's first official visit to Vietnam, considering it an important event in the bilateral ties.

For his part, PM Marrero affirmed that Cuba always treasures the special friendship with Vietnam.

“Vietnam is ready to shed its blood for Cuba” - this famous saying of the two peoples’ history remains a source of inspiration, he said, citing leader Fidel Castro.

Both leaders agreed to maintain regular exchanges at all levels.
""", [("Vietnam is ready to", "Marrero")]),
    ("a crown prince with all his titles", """Manama, Mar. 12 (BNA): His Royal Highness Prince Salman bin Hamad Al Khalifa, the Crown Prince and Prime Minister, today met with the UK Foreign Secretary, James Cleverly, at Gudaibiya Palace.

HRH the Crown Prince highlighted the depth of the historic relations.

“The Comprehensive Security Integration and Prosperity Agreement marks a new chapter,” HRH Prince Salman said.

For his part, the Foreign Secretary expressed his appreciation to HRH the Crown Prince and Prime Minister for the Kingdom's hospitality.

“The UK stands shoulder to shoulder with Bahrain,” Mr Cleverly noted.
""", [("The Comprehensive Security Integration", "Salman"), ("The UK stands shoulder", "Cleverly")]),
]  # fmt: skip

LONG = "They met at a hall by the river and dined with some of their aides, who had been at work for many days and nights. Later they walked through the old town and looked at the boats. In the morning they had gone to the fair on the hill and had seen the horses there, and the dogs. Nobody knew why. The weather was mild, and it was a long day for all of them, and a good one. "
WHO = [
    pytest.param("Fijian Minister Semi Vula came.\n\n\"The reactor will be at work by May,\" the minister's words were cited in a report.", "Semi Vula", id="whose words were cited"),
    pytest.param("\"We will come back,\" President Semi Vula said.\n\nWas the pact signed? \"No, it was not on the table,\" came the answer.", "Semi Vula", id="whose answer came"),
    pytest.param("The treaty was signed by Chancellor Ana Berg and Prime Minister Tomas Vole of Peru.\n\n\"We shall keep it,\" the prime minister declared.", "Tomas Vole", id="a prime minister beside a chancellor"),
    pytest.param("The rector-designate, Professor Mira Tal, receives in a hut. \"We shall start next autumn,\" she says.", "Mira Tal", id="who will hold an office"),
    pytest.param("\"The price was never right for us,\" said a person familiar with the matter.", "person", id="a person who is not named"),
    pytest.param("\"The price was never right for us,\" according to someone close to the talks.", "someone", id="someone close to the talks"),
    pytest.param("PRESIDENT VULA: Thank you.\n\nPRESIDENT BORG: Thank you.\n\nQUESTION: President Vula, the head of the union at home, Rosa Pint, said: \"This will cost us ten thousand jobs.\"", "Rosa Pint", id="somebody who is called before a question"),
    pytest.param("PRESIDENT VULA: President Rita Borg sends her greetings. She has a saying that we often hear: \"You cannot eat words on a cold day.\"\n\nMINISTER LUND: Thank you, Semi Vula.", "Rita Borg", id="whom a speaker quotes as she"),
    pytest.param("PRESIDENT VULA: He told me: \"The fish will not wait for you.\"\n\nMINISTER LUND: Thank you, Semi Vula.", "Semi Vula", id="he who was not named is whoever quotes him"),
    pytest.param("Fijian President Semi Vula came. A group led by the scholars Ian Patel and Saman Lund has recommended a ferry, and Mr Vula would like it.\n\n\"Do not ask us to choose,\" he said.", "Semi Vula", id="two by whom a group is led do not act"),
    pytest.param("Semi Vula, the king of the hill, said: \"We are here to stay.\"", "Semi Vula", id="an epithet behind a name"),
    pytest.param(LONG + "The chairman of the Union of Entrepreneurs, Semi Vula, was sober.\n\n\"They like our mountains,\" he observed.", "Semi Vula", id="who heads a body with a long name"),
    pytest.param(LONG + "The head of the National Tuna Company, Rita Borg, was sober.\n\n\"They like our mountains,\" she observed.", "Rita Borg", id="who heads a company"),
    pytest.param("Fijian President Semi Vula met Paul Borg of Malta. Ministers also signed a note, but Borg said it was late.\n\n\"Better late than bad,\" the 72-year-old Christian Democrat told reporters.", "Paul Borg", id="an age and a party behind several who signed"),
    pytest.param("President Semi Vula of Fiji came to Malta. Vula said he would learn.\n\n\"The state answers when you call,\" the former copra magnate said.", "Semi Vula", id="what somebody was before"),
    pytest.param("Fijian President Semi Vula met Paul Borg of Malta. Borg was calm.\n\n\"It is late,\" the veteran Socialist said.", "Paul Borg", id="a veteran of a party"),
    pytest.param("Fijian President Semi Vula met Maltese President Paul Borg. Borg was calm.\n\n\"It is late,\" the former foreign minister said.", "former foreign minister", id="a former minister is somebody else"),
    pytest.param("Fijian President Semi Vula left.\n\n\"It is very late,\" one of the Maltese participants said.", "one of the Maltese participants", id="one of several"),
    pytest.param("Fijian President Semi Vula left.\n\n\"It is very late,\" said one of the officials.", "officials", id="one of several behind the verb"),
    pytest.param("Fijian President Semi Vula left.\n\n\"It is very late,\" said one fish industry executive over breakfast.", "fish industry executive", id="one without a name, at a meal"),
    pytest.param("Fijian Prime Minister Abel Vula received his Maltese counterpart, Eng. Ali Borg. They spoke.\n\n\"Suva has one voice,\" the Maltese premier said.", "Ali Borg", id="a counterpart with a form of address"),
    pytest.param("Fijian Prime Minister Abel Vula received Maltese President Ali Borg.\n\n\"Our brothers share the pain,\" Borg had written Monday in a book.", "Ali Borg", id="what somebody had written"),
    pytest.param("President Vula Participates in Talks with President Borg of Malta\n\nPRESIDENT VULA: We are glad. I told him, \"Reefs are for fish,\" and he laughed.", "Vula", id="a headline's verb is no surname"),
    pytest.param("Fijian President Semi Vula will sign if experts settle it, a ministry source in Suva said. But the source ruled out a naval pact.\n\n\"We politely said no,\" he said.", "ministry source in Suva", id="a source is he, several experts are not"),
    pytest.param("PRESIDENT VULA: One corporal told me, \"Sir, we go because we want to.\" That is good.\n\nPRESIDENT BORG: It is.\n\nPRESIDENT VULA: Yes.", "corporal", id="a soldier quoted by a president"),
    pytest.param("\"Nobody asked us,\" said a priest, who did not wish to be named.", "priest", id="an occupation that is no office"),
    pytest.param("Paul Borg, an analyst with the Reef Group, said hard work lay ahead. \"The easy part was the embrace.\"", "Paul Borg", id="what is said does not say it"),
    pytest.param("Fijian President Semi Vula received Jean Mbemba, president of the Republic of the Congo. They spoke of fish.\n\n\"It is very late,\" the Congolese president joked.", "Jean Mbemba", id="a people's name that two countries share"),
    pytest.param("\"It is a good picture of both,\" the owner of a small hotel near the harbour said.", "owner of a small hotel near the harbour", id="the owner of a house near a place"),
    pytest.param("\"It is a good picture of both,\" the head of a research center in Suva said.", "head of a research center in Suva", id="the head of a body without a name"),
    pytest.param("\"It is a good picture of both,\" the founder of a charity for divers in Nadi remarked.", "founder of a charity for divers in Nadi", id="the founder of a charity"),
    pytest.param("\"It is a good picture of both,\" a fisher outside the port said.", "fisher outside the port", id="a fisher outside the port"),
    pytest.param("\"It is a good picture of both,\" said the proprietor of a tea house near the border.", "proprietor", id="the proprietor behind the verb"),
    pytest.param("Fijian President Semi Vula praised the accord.\n\n\"Lamba Nassa is ours at last,\" he told a crowd.", "Semi Vula", id="a place in what he says is not he"),
    pytest.param("Fijian President Semi Vula praised the accord.\n\n\"Mount Toma is where we met,\" he said.", "Semi Vula", id="a mountain in what he says"),
    pytest.param("Maltese President Paul Borg ended a visit.\n\nAfter three hours behind closed doors with Fiji's military ruler, General Semi Vula, Borg told reporters that drugs were a threat.\n\n\"We ask nobody to choose,\" he said.", "Paul Borg", id="the one who had talked with somebody between commas"),
    pytest.param("Maltese President Paul Borg ended a visit.\n\nAt a dinner given by his host, President Semi Vula, Borg praised the food.\n\n\"We ask nobody to choose,\" he said.", "Paul Borg", id="the guest of a host between commas"),
    pytest.param("Maltese President Paul Borg ended a visit.\n\nIn a speech to students, Semi Vula, the president of Fiji, praised reefs.\n\n\"We ask nobody to choose,\" he said.", "Semi Vula", id="who speaks to students"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "speaker"), WHO)
def test_the_last_quotation_has_its_speaker(
    extracted: Callable[..., Extraction], body: str, speaker: str
) -> None:
    assert [row.speaker for row in extracted(body).quotes if row.is_direct][-1] == speaker


@pytest.mark.parametrize(
    ("body", "expected"), [case[1:] for case in ARTICLES], ids=[case[0] for case in ARTICLES]
)
def test_every_quotation_has_its_speaker(
    extracted: Callable[..., Extraction], body: str, expected: list[tuple[str, str]]
) -> None:
    # Words that are only part of a sentence may be found as well; whole sentences may not.
    found = [
        (body[row.start : row.end], row.speaker or "")
        for row in extracted(body).quotes
        if row.is_direct
        and (body[row.start].isupper() or any(body[row.start :].startswith(words) for words, _ in expected))
    ]
    assert [words.lstrip()[: len(start)] for (words, _), (start, _) in zip(found, expected, strict=True)] == [
        start for start, _ in expected
    ]
    for (words, speaker), (_, name) in zip(found, expected, strict=True):
        assert name in speaker, words


MET = "Fijian President Semi Vula met Maltese President Rita Borg. "
GOVERNED = [
    pytest.param(MET + '"Both leaders voiced their worry over reefs in the north," said a joint statement signed by the two presidents.', [("Both leaders", "joint statement")], id="said a statement signed by"),
    pytest.param(MET + '"Both leaders voiced their worry over reefs in the north," said a statement issued after the talks.', [("Both leaders", "statement")], id="said a statement issued"),
    pytest.param('Fiji may lend Malta money for boats, said Jone Tora, director of Fiji\'s Federal Boat Service, who added that ferries may follow.\n\n"The matter is being looked at," a news agency quoted him as saying.', [("The matter", "Jone Tora")], id="an office between a name and who"),
    pytest.param("Fijian President Semi Vula later met with Maltese President Rita Borg, who said, “I’m glad that our work on coral has been growing.”", [("I’m glad", "Rita Borg")], id="met with somebody who said"),
    pytest.param('Foreign Minister Jone Tora spoke in Suva. This was echoed by Rita Borg, who said that by signing the treaty "we also reject the old obsession" of some Kenyan writers who believe in claims.', [("we also", "Rita Borg")], id="echoed by somebody who said"),
    pytest.param("“Together we want to tend the reefs,” President Rita Borg said. “We want to work on all of them, this matters,” she added.", [("Together we", "Rita Borg")], id="joined by she added"),
    pytest.param("“Together we want to tend the reefs,” President Rita Borg said. “We want to work on all of them, this matters,” said Semi Vula.", [("Together we", "Rita Borg"), ("We want", "Semi Vula")], id="another one says it"),
    pytest.param("“Together we want to tend the reefs,” President Rita Borg said. “We want to work on all of them,” the president said.", [("Together we", "Rita Borg"), ("We want", "Rita Borg")], id="a verb of its own"),
    pytest.param(MET + "A shipping executive from Suva, reached by phone the same evening, said: 'We shall not pay for that reef twice.'", [("We shall", "shipping executive")], id="somebody unnamed before an insertion"),
    pytest.param(MET + "Vula thanked the fishers, praised the port and, turning to the guest, said: \"You have done what you could.\"", [("You have", "Semi Vula")], id="an insertion behind the verb of somebody named"),
    pytest.param(MET + "The road had a sign on it, freshly painted, which said: \"You are now on the coral coast of Fiji.\"", [("You are", "")], id="an insertion behind a thing that says nothing"),
    pytest.param(MET + "A Suva-based consultant puts it this way: \"The reef was never the question here.\"", [("The reef", "consultant")], id="somebody unnamed who puts it so"),
    pytest.param(MET + "The trader was quoted at the weekend by a paper as saying: \"This port has lost its way.\"", [("This port", "trader")], id="quoted on a day as saying"),
    pytest.param("PRESIDENT SEMI VULA: Thank you all for coming here.\n\nPRESIDENT RITA BORG: Thank you for having us here.\n\nJOURNALIST: President, Mr Tora was last week quoted in Suva as saying, \"This cabinet has lost its way.\"\n\nPRESIDENT SEMI VULA: Ask him.", [("This cabinet", "Tora")], id="quoted by whoever asks"),
    pytest.param(MET + "\"The door to the market is open for us,\" An Chong-su, senior secretary for policy, told reporters.", [("The door", "An Chong-su")], id="a Korean name that begins like an article"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), GOVERNED)
def test_each_quotation_is_said_by_the_subject_of_its_verb(
    extracted: Callable[..., Extraction], body: str, expected: list[tuple[str, str]]
) -> None:
    found = extracted(body).quotes
    rows = [(body[row.start : row.end].lstrip('“"'), row.speaker or "") for row in found if row.is_direct]
    assert len(rows) == len(expected)
    for (words, speaker), (first, name) in zip(rows, expected, strict=True):
        assert words.startswith(first)
        assert name in speaker
