"""Further given names, as keys, that are hardly anything else; whether women or men bear them is not told. See `given`."""

MORE = frozenset(
    """
    aabed aad aage aamir aarti abbasali abd abdalla abdel abdelfattah abdelhak abdelhamid abdelilah abdelkarim abdellah abdelmalek abdelmoumen abdelrahim
    abdelrahman abdelsalam abdihakem abdinur abdiweli abdo abdolhossein abdolnaser abdou abdoul abdourahmane abdulatif abdulhamid abdulhamit
    abdulkarim abdulla abdulmalik abdulqadir abdulrahim abdulrahman abdulsalam abdulwahab abdumalik abdur abdurahim abeba abebe abed abhinandan
    abhishek abhisit abida abiodun abiy abolhassan abubakar abul abulfaz abulfazl abylai acacio achille achilleas achim adalberto adama adamou adao
    addis addisu ade adele adelheid adeshola adeyemi adham adib adil adilbek adina aditya adjoa adnan adolfo adonis adriaan adrianna adriano afaf afaq afonso
    afroditi afua agata agathe agathon aggelos aghasi agostino agron aharon ahlam ahsan aibek aida aidar aigul aime ainur aishath aitor ajith
    akhilesh akhmetzhan akie akif akihito akimbek akinwumi akio akira akis akos akram akufo akwasi akylbek alaa alaaeddin alaeddin alakbar albane
    albrecht albulena alcides aldo alec aleh alejo aleko alekos aleksandra aleksei aleksey aleksy alemayehu alen alena ales alessandra alessandro
    alessio alev alex alexa alexandros alexey alexia alhassan alibek alikhan aliko alin aliou alioune alireza alisher alison alka allan allassane
    allison alok aloysio aloysius alparslan altangerel altin altynai alunkeo alyaksandr amangeldy amani amara amare amarinder amartya ambalika amedeo
    amelie amichai amilcar amine amintore aminu amirali amitabh amitava amma ammar amos ampem amr amram amrit amrita amru anahit anais anand ananda ananth
    anantkumar anar anas anastasiia anastasios anat anatol anatole anatoli anatolii anatoliy anca andra andras andre andreina andreja andrii
    androulla andry anerood anette angel angeles angelika angeliki angelino angelo ani anibal aniko anila anis anja anjali anke ankur ann-christin
    ann-kristin annapurna anne-laure anne-marie anneliese annemarie annick annika anoop anselmo antal antanas ante antje antoni antonieta antony anu
    anup anupam anupriya anura anurag anushka anutin anvar anyang aparecida apichart apostolos apurva ara aram arancha ararat arayik arben arcadio
    archana archibald ardeshir ardian areg arend argyris ari arie arif arindam aris aristotelis arjun arjuna arkadi arlene arlindo arman armando
    armin armindo arnaldo arnaud arno arpad arpine arsen arseniy arslan arta artak artashes artem artyom aruna arundhati arusyak arye aryeh arzu asa
    asaad asad asaduzzaman asaf asamoah asbjorn ase aseem asel asha asher ashish ashley ashwini asim askhat aslam aslaug assimi assoumani asuman
    atambek atef athanasios atifete atiku atle atsu atsushi attahiru attila audrey aung aurelie aurelien aurelio ausra averof avet avi avihai avinash
    aviv avner avraham avtandil awad ayaan ayad ayako ayanda ayaz aydin ayelet ayla aylin aymen ayodele ayoub aytan azali azalina azam azat azer
    azhar aziza azizbek azmin azra azzam azzedine babacan babagana babak babken baboucarr babul bachar badal badr badreddine badri bahaa bahadir
    bahadur baher bahgat bahman bahodir bahoz bahram bajram bakhtiyar bakhtiyor bakili bako bakytzhan balakrishnan balazs baltasar baltazar balym
    bandula banharn barbel barbora barbro barham barry bartosz baruch bas basem basma bassam bassem bassirou bastien batbold batmunkh battulga batyrkhan
    baudouin bauyrzhan bayar bayarmagnai beate becky behrouz behzad beibut beji beketay bekir bela belay belen belinda bence benedicte benedicto
    bengt beniamino benny benoit bente benzion beppe berat berdibek bergljot berham berhane berhanu berik berk bernadette bernadien bernhard bernice
    bernie bert berthold bertille besir besnik beth bethany beto bettina bettino betty beverley beverly bezalel bhagat bhairon bhim bhupinder bibek
    bidhya bidzina bijan bilawal biljana bimal bimalendra binali binod binyamin bipin birger birgitte birtukan bisera bishnu bishwo biswajit bjarne
    bjarni blagoje blaise blanca bledi boaz bobby bodil bodo boediono bohdan bojan bojana bola bolat boleslaw bongbong borge borisav borislav borjana
    botirjon bouasone boubacar boungnang bounnhang boutros bozhidar bozo bradley brahim brahima branislav branko brett brice brigitta britt bronislaw
    brunella bryan bryce brynja budiono bulat bulent burak burkhard byambasuren cagatay cahit caitlin calin calvin camilo candido carina carl-gustaf
    carme carmela carmelo carmen carol carola carolyn carrie cassandra catalin catalina cathy cecil cecile cecilie cees celal celestin celine celso
    cem cemal cemil cengiz cesare cesario cevat cevdet cezary chaim chakib chandra chandrababu chantal charalambos charis charles-henri charlie
    charlotta chatichai chavalit cheick cherif cheryl chetan chidambaram chidi chiedu chihiro chike chimamanda chimed chingiz chinua chirag choummaly
    christa christelle christer christiane christodoulos christof christoph christos chrystia chuan chuka cindy ciprian cipriano ciriaco ciro clare
    clarence claude-france claudio claudiu claus clemence clemens clemente clifford clotilde colleen connie constantin constantine constantinos
    cordell corentin corien corina corinne cornelia corneliu corrado cosmin cossi costas costel costin courtney crin crispin cristi cristian
    cristiano cristobal csaba cuauhtemoc cyprien cyrille czeslaw dace dacian daciana dagfinn dagmar dainius daisuke dalal damdin damien damir dan
    dani danica daniele danielle daniil danil danso danuta daphne dariga dario darioush dariush dariusz darko darryl darya dashzeveg dastan daulet
    dauren dave davide davit davor davron davut dawda dawit dawood debbie debretsion dechen deepika deirdre dejan delcy delfin delfina delphine
    demeke demissie denise denys derrick derya desalegn desiderio desislava despina detlef devendra devlet dezso dhafer dhananjay dharmendra dhimiter
    dhruva diane dianne diarra diederik dietmar dietrich digvijay dileita dilfuza dilshod dimitra dimitrij dimitry dinara dinko dinusha diogo
    dioncounda dionisio dionysis diosdado dipu ditmir djamel djamshid djibo djibrilla djime djoko dlawer dmitrii dmitriy dobrica dogan dogu domagoj
    donata donatella donatien donika doreen dorin dorji doron doros dorota dorothee dov dovid dragan dragana drago dragoljub dragos dries dror duarte
    dubravka dullas dumitru dunya durao durga dusan dwight dylan dzemal ebba ebenezer eberhard ebrahim ebrima ebru ecaterina eckart eckhard edcel
    edelmira edem edgardo edmar edmundo edna edoardo edouard edson eduarda edvard edwina eelco efi efigenia efraim efrain efthymios egil egils eileen
    einar eirik eisaku eisuke eka ekaterine ekmeleddin ekow ekrem elaine elazar elbegdorj elchin elcio elco eldar eleftherios eleni elfriede elhadj
    eliahu eliane eliezer elijah elin elio elisa elisabet elisabeta elisabetta elise eliseo eliso eliud eliyahu elke ellemann ellie elliot elliott
    elly elman elmin elodie eloise eloy elsa elshad elsie elspeth elzbieta emebet emefa emilian emilie emilios emin emmerson emre endalkachew engin
    enkhbayar enkhbold enoch enrica enzo ephraim epsy eqrem erato erbol ercan ercilia erdal erdogan erhard erica erin erion erkan erkki ermek ernani
    ernar ernie ernst-peter erol errol ersin ertugrul erwin erzsebet eshaq eskil esko esmaeil esmail espen essam essimi esteban estela estevao eszter ethan
    ethel etibar etienne ettore euclid eugenie eugenio eurico eva-maria evangelia evaristo evelyne everett evgeni evgenii ewald eyal eyitayo ezequiel
    ezer ezzat ezzeddine fabian fabien fabienne fabio fabiola fabrice fabrizio fadel fadi fadillah fahad fahmi faiz faiza farah farhad farid farideh
    farooq farouq farrokh faruq faruque fatemeh fathi fathimath fathy fatih fatimah fatjona fatmir fatos faure faustin fausto fawzi fawzia fay fayez faysal fayza
    fazal fazil fazlur federica fehmi felicity ferd fereydoun ferhat feridun ferit fermin fernand fernao feroze ferruccio festus fethullah feyzi
    figen fikre fikret fikri filipa filipe filippo firdous firmin firouz fizuli flavio florencio florent floriano foday fofi folasade fotis fowsiyo
    francine francisca francois francoise frank-walter frantisek freddie freddy frederic frederique friederike friedhelm frits frode froilan fuad
    fuat fumihito fumiko fumio funmilayo furkat gabi gabriele gabrielle gabrijela gad gaetano gagan gail gajendra galia galina galym galymzhan gamal
    ganira gantumur garnik garry gaspar gaspard gautam gayane gayathri gediminas gedion gedu gela gennadi gennadiy gennaro geoff georgette georgy geraldine
    geraldo gerasimos gerd gerda gergely gerhild germaine gerrit gerta gertrud gertrude gervais getachew getulio gevorg geza ghada ghalib gherman
    ghislaine ghita gholamali gholamhossein gholamreza ghulam gia giampaolo gianfranco gianluca giannis giga gil gila gilad gilberto giles gillian
    gilmar gina giorgos giovanna girija girish girma gisela gita gitanas giuliano givi gladys glafcos glauk gleb glenn glyn gnassingbe gocha godfrey
    godwin gogi gokhan golnaz gombojav gonzalo gordan gordana goro gottfried gotz graca graeme graziano grazyna gregoire gregor gregorio grigol
    grigor grigori grigory griselda gro grzegorz gudlaugur gudni guglielmo guilherme guillaume gul gular gulbakhor gulbuddin gulmira gulnar gulnara
    gulnora gulshat gulsum gulzar gunilla gunter gunvor guram gurgen gurjit gus gustave guus guy gyanendra gyorgy gyozo gyula habib habibollah habibullo
    habtamu hadas hadi hage haidar haider haile hailemariam hailu haim hajibala hakainde hakob hakon hala halide halifa halil halldor haluk halvard
    hamada hamadi hamdan hamdi hamed hameed hamida hamidou hamidreza hamlet hamrokhon hana hande hanke hanneke hannelore hannes hans-dietrich
    hans-gert hans-jurgen hans-peter hany hari harini haris harith harjit harm haroun harri harriet harriett harris harsh harsha harshvardhan hartmut
    harto hartono haruhiko haruko haruo hashem hashim hasina hasmik hassane hatem hatta haya hayati hayato haydar hayk haytham hazem hazim hazza hedwig heike
    heikki heiner heinz-christian heitor hellmut helmuth hend henning henriette henrique henryk heriberto hermenegildo herminio hernan hernando herve
    hery heshmat heydar hicham hideaki hideki hideo hifikepunye hikmat hilario hilary hilde hildegard hillel hipolito hippolyte hiranya hirofumi
    hirohito hiroko hiromi hiroshi hiroshige hiroya hiroyuki hirut hisashi hishammuddin hodan hojat holger homayoun homero honore hooshang horace
    hortensia hoshyar hossein houda houphouet hovhannes hrach hrant hryhoriy hubertus huguette hulusi humphrey husain husayn husein huseyin huseyn hushang husni husnu hussam
    hynek iacob ibolya ibou ibrokhim ibtihal ibtisam ichiro idit idrissa ifeoma ifthikhar iftikhar ignazio ihar ihor ihsan ijaz ikechukwu ikram ilan ildar
    ildiko ileana ilgar ilham ilhom ilia iliana ilija ilinka ilker ilmars ilnur ilse ilwad ilya ilze iman imangali imelda imre inacio inam inas inder
    indra indrajit indulis inge ingeborg inger ingo ingrida ingvar intissar ioan ioana ioanna ion ionel ionut iosif ippokratis iqbal ira iraj irma
    irmgard iro irving iryna isa isaias isam isamu isao isatou ishaq ishrat ishwar ishwor isidro isko ismael ismet ismoil issa issam istvan itamar
    itsunori itzhak iulia iulian iuliu iurie iurii ivaylo iveta ivica ivor iwona iyad izhar izzat izzatbek jaafar jaakko jaap jaba jaber jabir jabr jacek
    jacinto jackie jacobo jacqueline jafar jagat jagdeep jagjit jahangir jair jairam jakaya jake jakhongir jakrapob jalal jalil jamil jamila jamshid
    jan-erik jan-peter jana janardan janio janja janne janusz jarl jarmila jaroslaw jasa jasim jasmine jasna jasper jassem jasur jaswant javad javed
    jawaharlal jay jaya jayantha jayanthi jayaram jean-baptiste jean-bernard jean-charles jean-christophe jean-daniel jean-david jean-denis
    jean-francois jean-jacques jean-louis jean-luc jean-lucien jean-marc jean-marie jean-martin jean-max jean-michel jean-noel jean-paul
    jean-philippe jean-pierre jean-robert jean-sebastien jean-victor jean-yves jeanette jeanne jeannette jeenbek jelko jenna jennie jenny jeno jeppe
    jeremie jeroen jeronimo jerzy jesli jesper jesse jesus jetmir jetta jeyhun jhala jienbek jigme jihan jill jillian jimena jitendra joana joanne
    jocelyn jocelyne jochen joelle johann john-paul jolanta jolene jomo jon joop jorg jorgen joris jorma joschka josefina josette josh josie josue
    jouni jovan jovelino jozefa jozefina jozias jozsef juanita judit juhani julien juliet juliette jumana jumoke junichi junichiro junko juozas juraj
    jurgis juri jurij juscelino jussi justine jutta jyoti jyotiraditya jyrki kaarina kabiru kader kadhim kadir kadri kagiso kai kairat kaisa kaja
    kajsa kakhaber kako kalevi kalina kalman kaloyan kamaladdin kambiz kamchybek kamel kamil kamla kamran kamuzu kanat kandia kantaro kantathi
    kanybek kapil karamba karan karapet kareem kari karima karimjon karl-heinz karl-theodor karlheinz karma karol karolos karoly karsten karti
    kartlos karu karunanidhi kashif kasit kassem kassim kassymbek katalin kateryna kathy katie katri katrina katsunobu katsuya katsuyuki katumba kaushik
    kaveh kay kaysone kazem kazimierz kazimira kazuhiko kazuko kazuo kazuyuki kebede kees kehar keiichi keiji keiko keir keizo kelvin kemal kemi
    kenan kenichiro kenji kenta kentaro kerem kerry kerstin keshav ketevan ketino keyvan kgalema khachatur khachik khairallah khairy khalaf khaleda
    khalifa khalifah khalil khama khamis khamphoui khamtai khatia khatuna khaya khayri khazar khosrow khulood khurram khurshid kichisaburo kiichi kilic kim
    kimberly kimiko kinfe kinga kinzang kiren kiriakos kiril kirill kirsti kirsty kisaburo kishore kithure kittiratt kjell klara klaus-dieter knud
    knut koba koen koffi koichi koichiro koji kokhir koksal kolinda komil komla konstantin konstantina konstantinas kornelia kosrat kostiantyn kostis
    kote kourosh krassimir krishna krishnan krisjanis krista kristalina kristin kristjan kristo kristoffer krystyna ksenia kuda kudjo kujtim kuldip
    kumar kunal kunihiko kurmanbek kursad kwadwo kwasi kwesi kyle kyoko kyrylo lachlan ladan ladislav laetitia lajos lakhdar lakshman lal lali lalith
    lamberto lamia larisa larry larysa lasha lassina latif latifa latife laureano lauren laurence laurentiu laurie lautaro lavinia laxmi laya lazaro
    lazaros lea leandro lee lee-ann lefteris leigh lela lemma lene leni lenka lennart leonard leonidas leonie leonora leroy lesego lester letsie levent
    levente levon lewis leyla liaquat liberata lidija liesbeth lieselotte liesje lilit lillian lily limor linas lindiwe lindsay lindsey lise liudmila
    liza ljiljana ljubica ljubo ljubomir lobsang lodewijk loic lois lokesh lolita lone lorant loren lorena loretta lorna lorraine lothar lotta loubna
    louis-michel louis-philippe louisa louka loukas luay lubos luc lucette lucian luciana luciano lucie lucien lucienne lucille lucio ludovico luhut
    lukasz lula luljeta lulwa lulzim luminita lusine lutfi lutfulla lutz luuk luvsannamsrain lyle lyn lynn lynne lyubov lyudmila macarena maciej
    macky madan maddalena madeline madhu madhuri madina maggie mahad maharram mahavir mahdi mahendra mahfouz mahir mahmood mahmut maimouna maj majed
    majeed majlinda maka makhmud makhtar makiko makis makoto maksat maksim maksym malick maliha malik malkhaz mallikarjun malusi mamadi mamata
    mamdouh mammad mamo mamoru manabu manana mandy manfred mangosuthu manju manlio manny manoel manohar manolis manouchehr mansoor mansoureh mansukh
    manvel marat marcela marcelle marcello marcial marcilio marcio margareta margarete margarida margaritis margaux margit marguerite margus marianna
    mariano mariastella maricel maricela marie-christine marie-claire marie-france marie-jeanne marie-louise marie-pierre marielle marietta marika
    marin marinko marion marios maris marisol marit marita maritza marius mariya marjan marjolein marjorie markku markos marlen marlene marlies
    marsha martina marton martynas marvin mary-ann mary-louise maryna maryse marzena masahiko masahiro masahito masako masashi masato masayoshi
    masayuki masoud masoumeh masrour massoud massoumeh matan mateja mateo mateus mathews mathieu mathilde matia matija matilda maty matyas maud
    maumoon mauno maurizio mauro mavis max maxim maxine mayra meder medet medhat meenakshi meg megan megawati mehdi mehran mehrdad mehri mehriban meir
    mekonnen melaku melanie melchor meles melih melinda melitta melvin menachem mendsaikhan menelaos mengistu menno merab meral merav meriem mert
    mervyn mesfin meutia mevlut mezri mher mia mialy michal michalis micheal michele michiko mickey micky midhat migle mihaela mihailo mihajlo mikayil
    mikhailo mikio mikko mikola mila milada milanka mildred mile milica milinda milivoje miljenko milko millicent milo miloud milovan miltiadis
    milutin minas minna minoru miodrag miqdad mira miranda mireille mirembe mireya miri mirlan miroslaw mirziyo mishaal mishal mitsuo mkrtich mmusi
    mnatsakan moacir moammar modibo moeed mogens mogoeng mohammadbagher mohammadreza mohan mohanad mohandas mohau mohd moinul moira moisis mojtaba
    mokgweetsi mokhtar moktar molly momcilo momir moncef mongi moni monia monique montek mordechai morihiro morris morteza moses mosisili mostafa
    motoo motti mounir mourad moustapha mpho mubarak mubariz muferiat mugur muhammed muharrem muhsin muhyiddin mujdat mukhamed mukhisa mukhtar mukul mulatu
    muldoko mumtaz muna munir munkhbayar muqtada murad muratbek murielle murilo murodali murtala musa musab musalia musallam museveni mushahid musharraf
    musikari mussin mustapa mutahi muthanna muthoni muzaffar muzaffer mwangi mykhailo mykola myra myrtle mzwandile nabih nabila nachman naci nadeem
    nadege nader nadiem nadir nafisa nafissatou nagisa naguib naheed nahla nahyan naif naira najam najat najlaa najwa naledi namadi namal nambaryn
    namgay namig namik nand nandini nandor nangolo naoki naoko naoto narayan narayana narciso narek narges nargiz nariman naruhito nasim nasir nasr
    nasrallah nasrin nassim nataliia nataliya natalya natan natela nathalie natia natig natsagiin natsuo nattawut natwar naveed navin navjot nawaf
    nawfal nawshirwan nayib nayif nayla nazar nazim nazir nazrul nebojsa necati necdet nechirvan necip necmettin neelam neelie neeraj nehad nehemia nell
    nellie nelu nenad nese netumbo nevena neville nhlanhla nicanor nick nicolaas nicu nicusor nidal nihat nijat nikhil niki nikiforos nikki niko
    nikolaus nikolina nikoll nikoloz nilima nilo nilufer nima nimet nino nir niranjan nirupam nirupama nisar nisha nisreen nitish nitzan nizami
    nizomiddin njuguna nnamdi noa noam noboru nobuaki nobuko nobuo nobusuke nobuyuki nodir nodira noelle noemie nomvula noor noppadon norayr norberto
    noreen noriko norma norovyn nosiviwe novruz nripendra nthabiseng nugzar nuh nuhu numan nune nur nuray nurbek nurettin nuri nuria nuriddin nurul
    nurzhan nyzomiddin oana obiageli ochirbat octavian octavio oday odd odette odil ofelia ofer ofir oguz oktay ola olavo oleh oleksandra oleksii
    olesegun olesya olha oli olim oljas olli ollie olof olta olubukola oluwole oluyemi olzhas omaima omer omurbek onder ondrej onno onyema ophir orazmyrat orhan orit
    orkhan orna ornella orsolya osamu osip ostap osvaldo oswald otabek otar otavio othman otilio ottmar ouided oumarou ousainou ovidiu oybek oyun
    ozgur ozlem paata paavo paige paivi pal pallavi palle palmiro pam panabaka panayiotis pandeli panos panpree pantelis papik par parag paraskevi
    parisa parkash parnpree parshottam paruyr parvez parvin parviz pascale paschal patrice paul-henri paulina pavan pavol pawan pawel peggy pejman
    pelle pem pema per per-olof percy perfecto pernille pero perrine perry pertti pervaiz pete petko petras petre petru peyman phankham phil philippa
    phillip phumzile phyllis pia pichai pier piero pierre-yves pierrette piet pilar pim pinar pinarayi pinkaew piroska piyush plamen plinio plutarco
    pnina pohamba polina polly porfirio poul pouya prabhu prabowo prachanda pradeep pradip prafulla prahlad pralhad pramila pranab pranay prasad
    prashant pratap praveen pravind prawit prayut predrag preeti prem primoz prithviraj priyanka prodromos prokopis prudence puan punsalmaagiin
    punsalmaagiyn purnima purnomo pushpa qais qamar qasem qasim qassem qubad rabab rabi rabih rached radhia radka radmila radoslav radovan radwan rafal
    raffaele raffaella raffi rafi rafidah rafik rafiqul rafizi raghav raghubir raghuram ragnar ragnhild raila raimundas raimundo raj rajaa rajat
    rajendra rajinder rajoelina raju rakhat rakhim raluca ram ramachandra ramadan ramakrishna ramalho raman ramaz ramez ramin ramiro ramiz ramnath
    ramona ramunas ramzi ran ranasinghe randall randhir randolph rangin ranjan ranjit ranko ranya raoul raphael raquel rares rashad rashed rasim
    rasit rasoul ratko rauf ravinatha ravindra ravshan ray raymonde raza razan razvan rebeca reda reem refik regine regis reham rehman reiko reinaldo
    reiner reinhold rejean reka remi remy renan renate renaud renee renho rens renu renuka retno revaz rewas rexhep rhonda riaz ricky rida ridwan
    rigathi rigoberta rigoberto riikka rikke rini rishi risto ritt ritu rivka riza rizwan roar rob robbie robertas robleh robyn roch roderick rodica
    rodney roelof rogelio rogerio rohan rohitha rola rolande rolando romain romano romeu rommel romulo ron ronen roni rony rosalia rosalyn roselyne
    rosemarie rosen roshan rosie rosmah rossen rostam rostislav rostyslav rotimi rouhollah rovnag rowan rowena roxana roxane roy roya rozsa ruba ruchi
    rudiger rudolph rufus ruhollah rupa ruprecht ruslan ruslana rustem rusudan ruud ruy ryan ryosei ryutaro saadi saado sabah sabina sabri sabry
    sadakazu sadako sadananda sadayuki saddam sadegh sadeq sadie sadik sadiq sadullah sadyr safaa safarmurat safeen safwan sagadat sahar sahiba sahil
    sahin sahle sahle-work saida saidakhmad saidou saif saifuddin sajeeb sajid sajith salahuddin salam salama saleh salem saleumxay sali salif salih sallai
    salome salou salvatore samad samak sameer samer samih samira samora samvel sanae sander sandhya sandiaga sandrine sandro sanja sanjar sanjeev
    sanjiv santosh saodat saoud sapar saparmurat sarafina sarah-jane sarath sardor sargis sari sarkis saroj sartaj sasa saskia sasun satoko satoshi
    satyendra sauat saud sauli saulos saurabh savitri sedat sedrak seema segolene segun seiichi seiji seiko selahattin selcuk selim selin semyon senol
    seretse serge serhii serhiy serif serj serkan severine sevgi sevil shafiqul shafqat shahab shahbaz shaheen shahid shahida shahin shahmar shahram
    shahriar shahrizat shahrokh shai shaikha shakhrat shakir shalom shalva shamma shamsher shandana shane shantanu shapour sharad sharif sharmila
    sharmin sharmistha shaukat shaul shavarsh shawqi shehu shelley shelly sher sherali sherif sherpao sherry sherwin sherzod shigeo shigeru shinichi
    shinichiro shinji shinjiro shintaro shiv shivraj shivshankar shizuka shlomo shmuel shoaib shohrat shota shpend shubhash shukhrat shukri shula
    shyam shyamal siamak sicco siddharth sidi sidiki sidney sigal sigitas sigmar sigmund sigmundur signe sigurdur siham sikandar silas silke silvan
    silvana silviu sima simao simin simona simonas sinan sindiso siphiwe sirajul siranush sirodjiddin sirojiddin sirous sirri sirwan sitaram siv
    sixto skender slavica slavko slavoljub slawomir smriti soad sodiq soedjatmoko sofiane sofiia sofoklis soha sohail soheila sohrab solange solomiya
    somchai somkid somnath somsavat sonam sonexay sophia sopho soraya soren sorin sorina soroush sosuke sotiris souad soumaila soumaya soumeylou
    sozar spartak srdan srdjan srettha srgjan srinivas sripad stacey stamatis stanimir stanislau stef stefanie stefanos steffen steffi stefka stein
    steinar stelian stelios sten-ake stephan stevan stevo stipe stjepan stojan stoyan sture suat subhas subrahmanyam subramanian sudha sugata sugiono
    suhail suhair suharso sujata sujatha sukhbaatar sukru sulaiman suleiman suleyman sulton suman sunjay supachai surakiart surapong surayo surayud
    suren surendra surinder surjit surya susanna susannah sushil sushila susie susilo sutan suthep suzanne svend svenja sverre svetoslav sviatlana
    sviatoslav swaminathan swaran sybrand sylvain sylvanus sylvester szabolcs szilard taban tabare tadashi tadesse tage taha tahani tahar taher
    tahereh tahir tahmina taieb taiwo taizo takaaki takafumi takako takao takashi takeo takeshi takis tal talgat talia talib talip tamaz tamba tamer
    tamerlan tamir tammy tanasak tancredo tandi taner tania tansu tanya taoufik taranjit taras tarcisio tarik tarique tarmo taro tarun tasos tatev
    tatjana tatsiana tatsuo taulant tawfik tawfiq taye tayeb tayfun tedo tedros teimuraz tej tekeda temesgen temirbek temur tengiz tenzin teodor
    teofilo terence terje terrence tessa teten tetiana tetsuro tetsuya tevfik teymur thaksin thanasis thanat thani thanin thanos thelma theodor
    theodora theofilos theoharis therese theyazin thiago thibault thijs thilak thodoros thoko thokozani thongloun thongsavanh thongsing thor thora
    thordis thoriq thorsten thorvald tiago tiebile tiemoko tiffany tigran tihomir timea timofey tinatin tipu titus tjeerd toader todor tofig toktar
    tolebay tolga tomer tomiichi tommaso tomomi tone toni tor tore torgeir toshiki toshiko toshimitsu toshio toufic touhid tracey tracy traudl tricia trine
    troels trond tsai tsakhia tsakhiagiin tsedenbal tshepo tshering tsotne tsutomu tsvetan tsvetanka tugrul tulegen tulia tunji tuomas tural turgun
    turgunbek turgut turlan tuula tytti tzachi tzipi tzipora ubah uday udo ufuk ugo ugur ugyen ukhnaa ukhnaagiin ulf ulises ulla ulrich ulysses uma
    umarzoda umberto umid umit umut una unni upendra urbano uri uros urpo urszula usamah usman ute uttam uzi uzodinma vache vadim vadym vagif vagner vahagn
    vahe vahid vaidotas vaino vakhtang valdas valdrin valentyn valentyna valeri valerie valerii valeriu valeriy valikhan vanessa vangelis vania vano
    vartan varun vasco vasif vasileios vasili vasiliki vasily vasko vassiliki vassilis vasudeva vasundhara vazgen vazha veaceslav vecdi vedat veikko
    veli velimir venkaiah venkat ventsislav vepa verena vernon veronique veselin vesna vesselin veton viachaslau vicente vicky vidkun vidya vigen
    viggo vijaya vikas viktoria vilayat ville villy vinay vince vineet viola viorel vipin virabongsa viral virender virgil virgilio virginie virginio
    vishal vishwanath vitali vitalii vivian vivien vivienne vjekoslav vladan vladimiro vladislav vlado vojtech voldemar volkan voltaire vsevolod vugar vuk vusi
    vyacheslav wade wafa wafaa wafiq wahid walaa wale waleed wally waltraud waqar wasfi wasim wassim wataru wavel wayne wesley widad wieland wiktor wilbur
    wilfred wilfredo wilfried willard willie wilson winfried winifred wiranto wlodzimierz wole wolfram woodrow wopke workneh wouter xanana xhavit
    xiomara yaacov yaakov yacoub yadollah yagub yahia yalcin yamani yana yann yannos yaqoub yaroslav yasar yaser yashar yashvardhan yashwant yasin
    yasmina yasmine yasonna yassine yasuhiro yasukazu yasuko yasuo yasutoshi yavuz yayi yazid yegor yehoshua yehudit yemi yerbolat yerlan yermek
    yervand yeshi yevgeni yevhen yiannakis yigal yildirim yilmaz yiorgos yisrael ylva ymer yoav yochanan yoel yogesh yohanan yohei yoichi yoko
    yolanda yona yonatan yorihisa yoriko yosef yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshio yoshiro yoshitaka yossi yosuke yousaf yousif
    youssou yuichi yuichiro yuji yukiko yukio yuko yuli yuliia yurii yuriko yury yusef yusril yutaka yuval yvo yvon zabel zacharie zachary zafer zafy
    zaheer zaher zahia zahid zaini zakaria zakir zakirjon zalman zamira zandanshatar zanele zareh zarko zayd zayid zaza zbynek zdenko zdravka zeev zef
    zeferino zehava zehra zeid zeina zekeriya zeki zelia zeljka zenawi zewde zhan zhanar zhanibek zhanna zhaslan zheenbek zhenish zia ziaur ziba
    zigmantas zinaida zine ziroatkhon zita zitto zivko ziya ziyafat ziyodullo zodwa zohrab zohrabyan zoi zokir zorana zoubida zouhair zoya zsuzsa
    zubair zuhair zuhayr zuheir zulfikar zulfiya zulfu zvi zweli zydrunas
    """.split()
)
