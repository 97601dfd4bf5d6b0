"""Wordings that only tell who is meant: who counts, owns, commands, is asked, demonstrates or came to harm."""

from summitry.patterns import compiled
from summitry.senses.sense import NONE, Sense
from summitry.word_kinds import word_kind

# "According to data from the central bank", "according to the municipality": who counts or tells is no subject.
_COUNTED = compiled(
    r"\b(?:according to|(?:data|figures|statistics|estimates?|numbers) (?:from|of|by)|(?:published|released|compiled|provided|cited|quoted|reported) by)\b[^.;,]{0,60}$"
)
_SHOWN = compiled(
    r"(?:'s)?(?: (?!will|would|shall|to|agreed|shared?|exchanged?)[\w-]+){0,2} (?:data|figures|numbers|estimates?|show(?:s|ed)?|said|says)\b"
)
_COUNTING = Sense(
    word_kind("central|statistics|statistical|census|municipality"),
    frozenset(
        {
            "central bank", "central banks", "statistics,", "statistics and", "statistical", "statistics agencies", "statistics offices", "census",
            "municipality",
        }
    ),
    NONE,
    _COUNTED,
    _SHOWN,
)  # fmt: skip
# "An analyst at a shipping brokerage in Oslo", "says Ana Lund of a research group": where somebody who is asked works.
_AT_WORK = Sense(
    word_kind(
        "group|institute|university|college|school|academy|bank|brokerage|consultancy|firm|company|house|tank|centre|center|agency|newspaper|daily|lab|laboratory"
    ),
    NONE,
    frozenset(
        {
            "science_innovation", "education", "finance", "energy", "mining", "transport", "agriculture", "defence", "security", "media", "political_dialogue",
            "international_affairs",
        }
    ),
    compiled(
        r"\b(?:(?:analyst|professor|lecturer|researcher|scholar|historian|economist|fellow|strategist|commentator|scientist|broker|trader)(?: in \w+)? (?:at|of|with|from)|"
        r"who (?:now )?(?:teaches|taught|works|worked|follows|studies|covers|heads|leads|runs|directs)\b[^.;,]{0,60} (?:at|of|with|from|for)|"
        r"(?:says|said) [\w'’-]+ [\w'’-]+ (?:at|of|with|from)) an? (?:[\w-]+ ){0,2}$"
    ),
    second_kind=word_kind(
        "says|said|told|adds|added|argues|argued|notes|noted|warns|warned|believes|thinks|thought|wrote|writes|calls|called|asked|agreed|disagreed|doubtful|cautious|"
        "sceptical|skeptical|shrugged|impressed"
    ),
)  # fmt: skip
# "Deputy Supreme Commander of the Omani Armed Forces": whom somebody commands.
_COMMANDED = Sense(
    word_kind("commander|commanders|chief|chiefs|inspector"),
    frozenset({"armed forces", "army", "navy", "air force", "armies"}),
    NONE,
    compiled(
        r"\b(?:commanders?(?:[ -]in[ -]chief)?|chiefs? of (?:the )?(?:general |joint )?staffs?|inspector[ -]general) of (?:the |its |his )?(?:[\w-]+ ){0,2}$"
    ),
)
# "A banker who asked not to be named": what somebody works as who is asked.
_UNNAMED = Sense(
    word_kind("named|identified"),
    NONE,
    frozenset(
        {
            "finance",
            "energy",
            "mining",
            "agriculture",
            "education",
            "media",
            "security",
            "trade",
            "investment",
        }
    ),
    behind=compiled(
        r",? who (?:asked|wished|wanted|declined|refused|requested|did not want|spoke on condition) (?:not )?(?:to )?be (?:named|identified)\b"
    ),
)
# "The opposition newspaper Vosa said": a paper as a source.
_TOLD = Sense(
    word_kind("said|says|wrote|reported|reports|called|referred|declined"),
    frozenset({"mayor's office"}),
    frozenset({"media"}),
    behind=compiled(r"(?: [\w'’-]+){0,3} (?:said|says|wrote|reported|reports|called|referred|declined)\b"),
)
# "The former cotton magnate", "an oil heiress": what somebody grew rich by.
_OWNING = Sense(
    word_kind("(?:magnate|tycoon|baron|mogul|millionaire|billionaire)s?|heir|heiress"),
    NONE,
    frozenset(
        {
            "agriculture", "industry", "energy", "mining", "trade", "transport", "construction", "digital", "finance", "media", "tourism", "health",
        }
    ),
    behind=compiled(r" (?:(?:magnate|tycoon|baron|mogul|millionaire|billionaire)s?|heir(?:ess)?)\b"),
)  # fmt: skip
# "Gunmen carried off foreign labourers", "three tourists were kidnapped": whom harm was done.
_HARMED = Sense(
    word_kind("carried|abducted|kidnapped|seized|hostage|hostages|captured|killed|murdered|beheaded|gunned|shot"),
    frozenset(
        {
            "conscripts", "soldiers", "border guards", "foreign labourers", "foreign laborers", "foreign workers", "guest workers", "migrant workers", "expatriates", "expatriate workers",
        }
    ),
    frozenset({"labour", "tourism"}),
    compiled(
        r"\b(?:carried off|abducted|kidnapped|seized|captured|killed|murdered|beheaded|gunned down|shot(?: dead)?|(?:took|taken|held|holding|take) hostage) (?:[\w'’-]+ ){0,5}$"
    ),
    compiled(
        r" (?:who )?(?:were|was|had been|have been|been) (?:also )?(?:carried off|abducted|kidnapped|seized|captured|killed|murdered|beheaded|gunned down|shot|(?:taken|held) hostage)\b"
    ),
)  # fmt: skip
# "Hundreds of thousands died of famine under the old regime": a famine that is history.
_STARVED = Sense(
    word_kind("die|died|dying|deaths?|perished|killed|monument|memorial"),
    frozenset({"famine", "famines"}),
    NONE,
    compiled(
        r"\b(?:die|died|dying|deaths?|perished|killed) [^.;]{0,60}$|\b(?:monument|memorial) (?:to|of|for) [^.;]{0,50}$"
    ),
)
# "Police officers have been training local ones", "the training of soldiers": no lessons.
_DRILLED = Sense(
    word_kind(
        "police|policemen|soldiers|troops|army|forces|recruits|grounds?|areas?|ranges?|camps?|armies|officers|military|navy|guards|commandos|marines|militia|rebels|fighters|gendarmes"
    ),
    frozenset({"training", "training of"}),
    NONE,
    compiled(
        r"\b(?:police(?:men)?|soldiers|troops|commandos|marines|special forces|(?:police|military|army|naval) (?:officers|instructors|advis[eo]rs|trainers))"
        r" (?:(?:have|had|has|will|would|were|are|is|was|been|be|also|now|still|already|begin|began|begun|start|started|continue|continued|undergo|underwent|undergoing|finish|finished|complete|completed) ){0,4}$"
    ),
    compiled(
        r" (?:(?!and\b|in\b|with\b|at\b|from\b|by\b|from\b)[\w'’-]+ ){0,3}?(?:police(?!-)|policemen|soldiers|troops|army|armed forces|security forces|recruits|military|navy|"
        r"(?:border|coast) guards?|commandos|marines|militia|rebels|fighters|gendarmes)\b(?! (?:schools?|academ))"
        r"| (?:grounds?|areas?|ranges?(?! from)|camps?)\b| (?:facilities|bases|sites)\b[^.;]{0,60}\b(?:troops|soldiers|forces|army|armies|military|marines|police)\b"
    ),
)
# "Students protested outside the embassy", "greeted by schoolchildren": who is in the street.
_MARCHING = Sense(
    word_kind(
        "protest\\w*|demonstrat\\w+|clash\\w*|march\\w+|chant\\w+|burn\\w+|hurl\\w+|threw|rallied|rioted|shouted|occupied|stormed|waved|waving|lined|rioting|held|booed|heckled|jeered|picketed|angry|arrested|greeted|welcomed|cheered|applauded|serenaded"
    ),
    frozenset(
        {
            "student",
            "students",
            "university students",
            "schoolchildren",
            "school children",
            "pupils",
            "trade unionists",
            "unionists",
        }
    ),
    NONE,
    compiled(
        r"\b(?:protesting|demonstrating|angry|rioting|chanting|arrested|clash(?:es|ed) with|(?:protests?|demonstrations?|march(?:es)?|(?:greeted|welcomed|cheered|applauded|serenaded)) by) (?:(?:some|several|local|a group of|crowds of|hundreds of|thousands of|\d[\d.,]*) ){0,2}$"
    ),
    compiled(
        r" (?:and [\w'’-]+(?: [\w'’-]+)? )?(?:who )?(?:(?:had|have|were|are|also) ){0,2}(?:held up (?:placards|banners|signs|portraits)|booed|heckled|jeered|picketed|protest\w*|demonstrat\w+|clash\w+|march\w+|chant\w+|burn\w+|hurl\w+|threw|rallied|rioted|shouted|occupied|stormed|waved|waving|lined)\b"
    ),
)
PEOPLE = (
    _COUNTING,
    _AT_WORK,
    _COMMANDED,
    _UNNAMED,
    _TOLD,
    _OWNING,
    _HARMED,
    _STARVED,
    _DRILLED,
    _MARCHING,
)
