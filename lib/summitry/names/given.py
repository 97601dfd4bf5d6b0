"""Given names: whether a woman bears one or a man, and which show by themselves that a person is named.

Names of all peoples that write the given name first. No list of persons: whoever bears them is not told.
"""

from summitry.names.more_given import MORE

# Borne by women alone, wherever they live, as keys (see `names.key`).
_FEMALE = frozenset(
    """
    abena abigail achieng ada adaeze adriana agatha agnes agnieszka aicha aisha akinyi akosua alejandra alexandra alice alicia alina amal amalia
    amanda amelia amina aminata amy ana anastasia angela angelina anita ann anna annalena anne annegret annette annie antonella antonia aoife asma
    astrid atieno awa aya ayesha ayse barbara beata beatrice beatriz benazir benita bernadette betty bianca birgit birgitta bogdana brenda bridget brigitte carla
    carolina caroline catarina catherine cecilia celia chandrika charlotte cherie chiamaka chiara chloe christina christine claire clara claudia colette
    condoleezza corazon cristina cynthia dalia dana daniela danielle deborah deepa delia denise dewi diana dilma dina dolores dominika donna dora doris dorothy edith
    efua ekaterina eleanor elena elif elisabeth eliza elizabeth ella ellen elvira emilia emily emine emma erika erna esi esperanza esra esther eugenia
    eunice eva evelyn ewa fadwa fatima fatma fatou fatoumata felicia fernanda fiona flora florence frances francesca freya gabriela gemma genevieve
    georgina giorgia giulia gloria golda grace graciela greta guadalupe gudrun gwen hadja halima halimatou halina hanan hanna hannah hannelore hatice hazel heather
    heidi helen helena helene helga helle henrietta hilda hillary hina huda ilona imogen indira indrani ines inga ingrid irena irene irina isabel
    isabella isabelle isobel ivana ivanka jacinda jadranka jadwiga jane janet janette janice jasmina jeanine jeannette jelena jennifer jessica jill joan joanna johanna
    jolanda josefa josephine joyce juana judith judy julia juliana julie kamala karen karin karla karolina katarina katarzyna kate katerina katharina
    katherine kathleen kathryn katja katrin kavita kersti khadija kirsten kristina kristine lakshmi lalita lara laura laureen layla leah leila lena leonor leticia
    lidia lilia liliana lina linda lisa liz louise lourdes lubna lucia lucinda lucy ludmila luisa luz lydia lyudmila maaike mabel madeleine maeve magda
    magdalena maha maia maja malala malgorzata mamie manal manuela marcela marcia margaret margarita margot margrethe maria mariam mariama mariana marianne marie
    marija marilyn marina marine marta martha martine mary maryam matilde maureen maya meena meera melania melissa mercedes merve meryem mette
    michaela micheline michelle milena mina miriam mirjana mona monica monika muriel nadezhda nadia nadine naina najla nancy naomi natalia natalie natasa
    natasha nawal nazmiye ndeye nelly ngozi nicole nina nirmala njeri nkosazana noemi nora norma noura nouzha odile oksana olena olga olivia ophelia oumou oxana
    padma pamela paola patricia paula pauline penelope penny petra phoebe pratibha priscilla priti priya rachel radha raisa rania rasa ratna rebecca rekha
    renata rhoda rima rita roberta rocio rokia rosa rosalind rosalynn rosario rose rosemary roza rukmini rula ruqaya ruth sabine sadia saima sally salma
    samantha samia sandra sanna sara sarah sarita savita sawsan selma semra senait shannon sharon sheila shirin shirley shobha sigrid silvia simonetta
    siobhan sirimavo siti snezana sofia solveig sonia sonja sophie stefania stella stephanie suha sumaya sumitra sunita sunniva susan susana susanne
    sushma suzanne svetlana sybil sylvia sylvie tabitha tamar tamara tanja tara tarja tatiana tatyana teresa thandi theresa therese tina tova trudy ulrike ursula usha
    vaira valentina valeria valerie vandana vera veronica victoria vigdis violeta violetta viorica virginia viviane vjosa vlasta wambui wanda wangari wanjiru wendy
    wilma winnie ximena yaa yael yasmin yekaterina yelena yingluck yulia yuliya yvette yvonne zahra zainab zanele zelda zeynep zoe zofia zsuzsanna zuzana
    """.split()
)
# Borne by men alone.
_MALE = frozenset(
    """
    aaron abbas abdallah abdelaziz abdelkader abdelmadjid abdi abdirahman abdoulaye abdul abdulaziz abdullah abdullahi abel abhijit abraham adam
    adebayo adel adolf adrian agim agus agustin ahmad ahmadou ahmed ahmet aidan ajay ajit akbar alain alan alassane albert alberto albin alejandro
    aleksandar aleksander aleksandr aleksandrs aleksi alexander alexandre alexandru alexei alfons alfonso alfred alfredo algirdas ali aliaksandr
    alistair aliyu almazbek alois alvaro alvin amadou amadu amit anatoly anders andreas andrei andrej andres andrew andrey andris andrius andriy
    andrus andrzej andy angus anil anthony antoine anton antonin antonio antonis anwar aristides arkady armen arne arnold arthur artur arturas arturo
    arun arvid arvind ashok ashot ashraf asif askar atal atul augusto avigdor axel ayman aziz azman babacar babatunde bakary bakhytzhan bakyt
    balthasar bamba bambang bandar barack barnabas barnaby bart bashar bashir basil benedict benigno benito benjamim benjamin bernard bernardo bernd
    bertie bertrand bilal bill bjorn bob bogdan bohuslav boris borut boyko brad brendan brian bruce bruno budi bujar burhanuddin carl carlo carlos
    carsten caspar cedric cesar charles cheikh chinedu christian christophe christopher chukwuma clement clive colin conor cornelius craig cuthbert
    cyprian cyril cyrus dalton damian daniel danilo daniyar danny darius darren david declan deepak demba demetris denis dennis derek desmond dick
    didier diego dieter dilip dimitar dimitri dimitrios dimitris dinesh dirk djibril dmitri dmitry dmytro domenico dominic dominik donald donatas doug
    douglas duncan eamon ed eddie edgar edgars edi edmund eduard eduardo edward edwin egon ehud eli elias elmar emeka emil emile emilio emmanuel
    emomali enda endre enrico enrique enver eric erich erik erlan erling ernest ernesto ernst eugene evan evangelos evgeny evo ezekiel fahd faisal
    faizal farai farouk faruk federico felipe felix femi ferdinand ferenc fergus fernando fidel filip fintan florian florin fouad francesco francis
    francisco franco franjo frank frans franz fred frederick frederik fredrik friedrich fritz fyodor gabor gabriel gagik ganesh gareth gary gaston
    gaurav gavin gbenga geert gennady geoffrey georg george georges georgi georgios gerald gerard gerardo gerhard gerry ghassan gheorghe giacomo
    giancarlo gianni gideon gilbert gilles gintaras giorgi giorgio giovanni giulio giuseppe goodluck gopal goran gordon gotabaya graham greg gregory
    guido guillermo gunnar gunther guntis gurbanguly gustav gustavo haakon hafez hafiz haitham hakan hakim hamad hamid hamish hamza hani hans harald
    hardeep harish harold harry harvey hasan hassan hector heiko heinrich heinz helge helmut hemant hendra hendrik henri henrik henry herbert herman
    hermann hikmet hisham horacio horia horst hosni hossam hovik howard hubert hugh hugo hussain hussein ian ibrahim ibrahima idris idriss ifeanyi
    ignacio igor ihab ilie ilir ilunga imad imran ioannis irakli isaac isaiah ismail issoufou ivan ivars ivo jack jacob jacques jagdish jaime jakob
    jakub jamal james janez janis janos jared jarmo jaroslav jason jassim javier jawad jayant jean-claude jeff jeffrey jejomar jens jeremiah jeremy
    jerome jerry jim jimmy jiri joachim joao joaquim joaquin joe joel johan johannes john johnny joko jonas jonathan joost jordi jorge jose josef
    josep joseph joshua josip jozef juan juha jukka julian julio julius jurgen juris justin jusuf jyri kaarlo kaido kailash kais kaj kakha kamal karel
    karim karl kaspar kayode kehinde keith ken kenneth kestutis kevin khaled khalid klaas klaus klemens kofi kojo konrad konstantinos kostas kristian
    krzysztof kurt kwabena kwaku kwame kyriakos lalit lamine lansana lars lasse laszlo laurent lawrence lazar lech leif leo leon leonardo leonel
    leonid leopold leopoldo leszek levan liam lionel liviu lloyd lorenzo louay louis lubomir luca lucas ludovic ludwig luigi luis luiz lukas luke
    maarten madhav magne magnus mahamadou mahamat mahathir maher mahesh mahinda mahmoud mahmud maithripala majid malcolm mamadou mamady mamuka manish
    manmohan manoj mansour manuel marc marcel marcelo marcin marco marcos marcus marek mario mariusz mark marko markus martin martti marwan massimo
    matej mateusz matt matteo matthew matthias matti mattia mattias maurice mauricio maximilian mazen mehmet mesut michael michel mick miguel mihai
    mihail mihaly mikael mikalai mike mikhail mikheil miklos mikulas milan milorad milos miloslav mircea mirko miro miroslav mladen moataz mohamad
    mohamed mohammad mohammed mohsen moritz morten moshe mouctar moussa muammar muhammad muhammadu mukesh muneer murat mustafa mustapha mwai nabil
    naftali najib narendra naresh nasser nathan nathaniel naveen nawaz nayef nazri neil nelson nestor niall nicholas nicolae nicolas nicos niels nigel
    nikol nikola nikolai nikolaj nikolaos nikolay nikos nils nitin nizar norbert norman nouri nuno nurlan nursultan oddvar olaf olav ole oleg
    oleksandr oleksiy oliver olivier olumide olusegun oluwaseun omar osama oscar oskar osman otmar otto oumar ousmane ousseini ove owen pablo padraig
    panagiotis pankaj paolo pascal pasquale patricio patrick paul paulius paulo pavel pavlo pavlos pedro pekka pervez petar peter peteris petr petro
    petros petteri philip philippe pierre pieter pieter-jan pietro piotr prakash pramod pravin quentin rachid radek radoslaw radu raed rafael rafic
    rafiq rahul raimonds rainer rajesh rajiv rajnath rakesh ralf ralph ramesh rami ramil ramon ramush ramzan ranil rashid rasmus raul rauno ravi
    raymond recep reginald reidar reinhard renato rene reuven rex reynaldo reza riad ricardo riccardo richard rick rikard rimantas riyad rizal roald
    robert roberto rodolfo rodrigo rodrigue roger rohit roland rolf roman ronald ronnie rory rovshan ruben rudi rudolf rui rumen rune rupert russell
    rustam ryszard saad sachin saeed said sakari salah salim salman salva salvador sameh sami samir samuel sandeep sandor sanjay santiago satish saul
    saulius scott seamus sean sebastian sebastien sekou serdar sergei sergej sergey sergii sergio serigne serik serzh severin seydou shadi shahrul
    shankar shashi shavkat shehbaz shekhar shimon shinzo siarhei sibusiso siegfried sigurd silvio simeon simon sipho slobodan solomon sooronbay
    souleymane spyros stanislav stanislaw stavros stefan stefano stephane stephen steve steven stig stuart subhash sudhir sukhbir sunil suresh svein
    sven szymon taavi tadeusz talal tamas tamim tapio tapiwa tarek tariq tatenda tayyip ted teemu teguh tendai teodoro thabang thabo themba theo
    theodore theodoros thierno thierry thomas thorbjorn tibor tidjane tim timo timothy timur tobias toby todd toivo tom tomas tomasz tomislav tommy
    tony toomas torbjorn tornike torsten traian trevor trygve tunde uche uhuru uladzimir ulugbek umar umaro umesh urho urmas uwe vaclav vahan valdis
    valentin valentino valery vardan vasil vasile vasilis vasyl veljko venkatesh viacheslav victor vidar vijay vikram viktor viktoras vilmos vincent
    vincenzo vinod vitaliy vitaly vitor vittorio vivek vlad vladimir vojislav volker volodymyr vytautas wael wahyu waldemar walid walter warren werner
    wilhelm willem william willy wim winston wissam witold wladyslaw wojciech wolfgang xavier yahya yair yakubu yannick yannis yaseen yasir yasser yaw
    yaya yehuda yerzhan yevgeny yiannis yitzhak yousef youssef yoweri yudi yuri yuriy yusuf yves zacharias zafar zaid zaki zayed zbigniew zdenek
    zdravko zeljko ziad zlatko zoltan zoran zsolt zulkifli zurab zviad zygmunt
    """.split()
)
# Borne by both.
_BOTH = frozenset(
    """
    alexis andrea ben camille chris claude deniz dominique jamie jan jean kiran leslie marian maxime misha nicola nikita noel pat robin sam sasha
    simone terry
    """.split()
)
# Places, makers of things and common words as well.
_UNSURE = frozenset(
    """
    abel ada amal bart carolina charlotte christian dana diana dick dina dolores dora esperanza florence gloria grace guadalupe irena jesus leon lourdes
    luz marco marina mercedes petra rosario rose salvador santiago shannon sofia tara victoria virginia wanda
    """.split()
)
_SURE = (_FEMALE | _MALE | _BOTH | MORE) - _UNSURE


def gender(first: str) -> str:
    """Whether the bearer of a given name, as its key, is a woman ("f") or a man ("m"); "" where it does not tell."""
    return "f" if first in _FEMALE else "m" if first in _MALE else ""


def is_sure(first: str) -> bool:
    """Whether a word, as its key, is a given name and hardly anything else; of "Anne-Marie" the first half tells."""
    return first in _SURE or first.partition("-")[0] in _SURE
