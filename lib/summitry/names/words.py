"""Words that are written with a capital and are no names of persons."""

# Capitalised only because of where they stand; they end a name.
_SMALL_WORDS = """
a an and the this that these those he she it they we i you his her its their our my in on at of to from for with by as after before
during since until when while where who what which why how if but or nor so yet both all each every some many most more other another
such no not there here then now today yesterday tomorrow earlier later meanwhile however moreover also according despite following upon
under over between among amid against about around through across without within once although though because is are was were be been
has have had do does did will would shall should can could may might must let one two three four five six seven eight nine ten first
second third last next new mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
sun yes instead therefore thus hence besides indeed nevertheless nonetheless still even just only like unlike asked whether speaking
addressing commenting responding recalling noting citing quoting referring touching thanking welcoming visiting calling stressing
emphasizing emphasising adding saying turning throughout prior ahead regarding concerning additionally furthermore finally similarly
likewise separately previously recently currently officially reportedly outgoing neighbouring neighboring pro anti ex
meets visits arrives says holds signs receives hosts welcomes calls urges vows discusses discuss attends begins leaves heads lands opens
wins seeks backs hails praises warns meet visit hold sign arrive agree agrees pledge pledges confirm confirms expresses invites stresses
thanks congratulates addresses departs returns pays kicks concludes plans eyes wants gets makes launches launch exchange exchanges
announces announce set sets via vs embarks lauds slams rejects told gives tells takes talks speaks off out up joint off-record lastly
overall respectively including together diwali deepavali christmas hanukkah passover vesak nowruz thanksgiving
"""
SMALL_WORDS = frozenset(_SMALL_WORDS.split())
# A run of capitals with one of these in it is the name of a thing, a body or a place.
_THINGS = """
academy accord accords act administration aerospace affairs africa african agence agency agenda agreement air airbase airfield airline
airlines airport airways alliance america american amnesty anadolu annex antara antarctic arab archipelago archive archives arctic area
arena armed army article asia asian assembly associated association atlantic atoll auditorium authority avenue aviation award awards
balkan balkans ballet ballroom bank barracks base basin battalion bay bazaar beach belt bernama bill block bloomberg board boulevard
bridge brigade broadcasting buddhist building bureau business cabinet camp canal canyon cape capital caribbean castle cathedral catholic causeway corniche laboratories
caucasus caucus cemetery center central centre chair chamber channel chapel chapter charter chemical chemicals choir church
city clause club coalition college commission concern consultants committee commonwealth communist community company conference congress conservative
conservatives conservatory constitution consulate convention cooperation coordination coronavirus corp corporation corridor council county course
court covid covid-19 cross cup daily dam dance day declaration decoration defence defense degrees delegation delta democrat democratic democrats
department desert development dialogue diplomas directorate district doctrine dollar dome dynamics east eastern economic electric embassy empire
energy enterprise eurasia eurasian euro europe european exchange exhibition expo express expressway fair falls federal
federation fellowship festival file film force forces foreign forest format fortress forum foundation france-presse front fund gallery
games garden gardens gas gate general getty global government group guard gulf hall harbor harbour headquarters heights herald high
highway hill hills hindu holding holdings hospital hotel house hural khural human image images inc independent industries industry initiative
institute insurance interfax international internet investment islamic island islands jewish jihad journal jury kazinform kingdom
knesset kyodo labour lake land law league lecture legion liberal liberals library limited line logistics lounge ltd magazine mall market
mausoleum mechanism medal media mediterranean meeting memorandum memorial metro ministry mission mobile monastery monument mosque motor
motors mountain mountains movement museum muslim nation national nations navy network news newspaper north northern novosti ocean office
oil olympic olympics opera orchestra order organisation organization orthodox pacific pact page palace paragraph park parliament
partnership party peace peninsula people people's peoples petroleum pharma philharmonic photo photos pipeline plan plant plateau platform plaza
police policy popular port post press prize process program programme project protocol province qazinform radio railway railways rally
red regiment region relations republic republican republicans reserve residence resolution resort resources restaurant reuters review
revolutionary ria ribbon rights river road room route royal sachs scholarship scholarships fellowships bursaries internships school sea secretariat section securities security senate
service services shadow shipping shoal shoals shrine side silk social socialist society software soldier solutions song source south southern space square
stadium star state statement states station steel steppe strait straits street strip studies summit supreme synagogue syndicate system
systems tank tass team technologies telecom telecoms telegraph television temple terminal territory theater theatre times today tomb
tower trade train treaty tribune trophy trust tunnel union united university valley video villa village volcano wall war watch water
week west western white wi-fi workers world xinhua yonhap zone zoo
technology semiconductor semiconductors pharmaceuticals shipyard shipyards renewables nuclear foods breweries petrochemical petrochemicals mining metals
minerals electronics engineering consulting partners ventures
administrations agencies authorities ceremony commissions committees companies councils departments institutions ministries offices promotion
secretariats signing
reform reforms welfare heritage empowerment governance sustainability resilience planning housing livestock fisheries infrastructure husbandry
management women unit units care mobility health investments exemption exemptions waiver waivers
hub dock docks wharf quay springs place mews
krai kray oblast okrug raion rayon voivodeship prefecture canton governorate
"""
THINGS = frozenset(_THINGS.split())
# ... unless it follows a title: these are surnames as well.
SURNAMES_TOO = frozenset(
    (
        "park",
        "hill",
        "hall",
        "lake",
        "church",
        "cross",
        "white",
        "land",
        "law",
        "bill",
        "day",
        "bay",
        "camp",
        "price",
        "post",
        "west",
        "song",
        "star",
        "page",
        "tomb",
        "castle",
        "temple",
        "wall",
        "street",
        "garden",
        "forest",
        "villa",
        "block",
    )
)
MONTHS = frozenset(
    (
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    )
)
# Endings of words for fields.
_ABSTRACT = ("tion", "tions", "sition", "ology", "ments")


def is_abstract(word: str) -> bool:
    """Whether a word, as its key, is that of a field rather than a name, by its ending: "transformation"."""
    return word.endswith(_ABSTRACT)
