"""What outlets print around a report and inside it: labels, credits, contacts, notes on the text, words to the reader.

A pattern here tells of one line what it is; which lines are asked, and what that means for those behind, is for `teasers`.
"""

import re

from summitry.matching import spaced
from summitry.patterns import compiled
from summitry.word_kinds import kinds_of, word_kind

# A line that holds nothing else heads what is no report.
_HEADING = compiled(
    r"[^\w\"“”]*(?:(?:related|associated|useful|quick|external)(?: (?:articles?|stories|news|links?|topics|content|products?|documents|reading|coverage|posts|pages|videos))?|further reading|"
    r"(?:read|learn|view|see) (?:more|also|next|all)|see also|more (?:(?:on|from|in|about) [^.:]{3,40}|news|stories|articles|headlines|reading)|(?:previous|recent|earlier|other|similar) (?:news|stories|articles|posts|reports|headlines)|"
    r"recommended(?: for you| stories| reading)?|you (?:may|might) also (?:like|be interested in)|(?:most|also) (?:read|popular|viewed|shared)|what to read next|up next|popular(?: (?:news|stories|posts))?|all news|editors?['’]s? picks?|latest(?: (?:news|stories|headlines))?|"
    r"top (?:stories|news)|headlines|trending(?: (?:now|stories|news))?|don['’]t miss|(?:elsewhere|also) (?:in|on) [^.:]{3,30}|in other news|(?:around|from) the web|(?:sponsored|promoted)(?: (?:content|links|stories))?|tags|keywords|sources|references|breaking news|explore more.{0,30}|play video|in this article|about (?:the authors?|us)|"
    r"(?:(?:media|press|news) )?(?:contacts?|enquiries|inquiries)|for (?:more|further) information|(?:[\w'’]+ ){0,5}newsletters?|currently reading)\s*:?\s*",
    re.IGNORECASE,
)
# Something to press; those beside it are as short.
_BUTTON = compiled(
    r"[^\w\"“”]*(?:share(?: this(?: (?:article|story|page|post|news))?)?|follow us.*|subscribe.*|sign (?:me )?up.*|(?:print|e-?mail)(?: this(?: (?:article|story|page))?)?)\s*:?\s*",
    re.IGNORECASE,
)
# Below it stands what readers wrote.
_READERS = compiled(
    r"\W*(?:(?:\d+ )?(?:reader )?comments?(?: \(\d+\))?|(?:leave|post|write|add) an? (?:comment|reply)|join the (?:conversation|discussion))\s*:?\s*",
    re.IGNORECASE,
)
LONGEST_HEADING = 60
_WHERE = r"in (?:this|the|today['’]s) (?:issue|edition|news|paper)"
# Such a sentence by itself is none of the report's.
_SENTENCE = compiled(
    r"[^\w\"“”]*(?:as .{3,40} (?:previously|earlier) (?:reported|wrote|informed)\b(?! to\b)|(?:earlier|previously),? .{3,40} (?:reported|wrote|informed) (?:that|on)\b|"
    r"(?:earlier|previously),? it was reported\b|(?:file )?(?:photo|image|picture)s?(?: credits?| source)?\s*:|(?:photos?|photographs?|pictures|videos?) [^.\"“”]{0,50}\b(?:will be|are|can be) (?:[a-z]+ )?(?:published|available|found|downloaded|viewed|uploaded) (?:on|in|at|from|here|via)\b[^.]{0,40}\b(?:media (?:bank|library|centre|center)|image bank|website|web ?site|gallery|flickr|page|here|channel)\b|this (?:file|document|page|publication) (?:may|might) not be (?:suitable|accessible|fully accessible)\b|©|\(?c\) ?(?:19|20)\d\d\b|copyright (?:by|the)\b|copyright\b.{0,60}?(?:©|\(c\)|\b(?:19|20)\d\d\b)|all rights reserved|click here\b|share (?:on\b|this(?: (?:article|content|news|page|post|story|via|with))?\s*(?:[:.]|$)))",
    re.IGNORECASE,
)
# Such a line as a whole.
_LINE = compiled(
    rf"[^\w\"“”]*(?:(?:read(?: (?:more|also|next))?|see also|also (?:read|see|{_WHERE})|related(?: (?:articles?|news|story|stories|reports?|coverage|links?|posts?|topics?))?|watch|listen|full story|"
    rf"more (?:news|stories|analys[ei]s|opinion|features|reading|coverage|comment|headlines|on this(?: story)?)|must read|don['’]t miss|previous (?:stor(?:y|ies)|articles?|posts?|news|reports?|coverage)|on the (?:net|web)|"
    r"[\w'’]+ links?|editor['’]?s['’]? note|corrections?|clarification|disclaimer|our standards|for (?:photo(?:graph)?s|pictures|video)|attn|description of source)\s*:|"
    r"(?:also read|read also|read more|see also|related (?:stories|news|articles))\s*[|»>–—-]\s|"
    r"(?:subscribe|sign up|follow us|contact us|download (?:our|the) app)\b|advertisement\s*(?:[:–—-]|$)|follow @|support our (?:journalism|newsroom|reporting|work)\b|"
    r"(?:additional )?(?:reporting|editing|writing) by (?!(?:an?|all|both|each|hand|the)\b)|with (?:[\w-]+ )?(?:inputs?|files|reporting|additional reporting) (?:from|by)\b|"
    r"this (?:article|story|piece|post|page|video|transcript|translation) (?:(?:also|been|first|has|have|is|originally|part|recently|was) ){1,4}(?:amended|updated|corrected|published|appeared|produced|translated|generated|available|edited|adapted|syndicated|based)\b|"
    r"this (?:document|release|statement) is also available\b|an? (?:earlier )?version of this (?:article|story|piece)\b|(?:the )?(?:views|opinions) expressed (?:in this|here|are)\b|"
    r"for (?:(?:more|further|additional) (?:information|details)|(?:media|press) (?:enquiries|inquiries|queries))\b.{0,60}?(?:\bcontact|\bvisit|\bcall|\bsee\b|:|www|@)|"
    r"(?:media|press) (?:contacts?|enquiries|inquiries)\b.{0,40}?:|reach .{3,40} at [\d(+]|(?:story|article) continues (?:below|after)\b|(?:see )?(?:details|editorial|more|report|stor(?:y|ies)),? (?:on |at )?(?:page |p\. ?|[a-f](?=\d))\d{1,2}\s*(?:[:;,.)]|$)|section: [^.]{3,40}; pg|(?:load-date|publication-type): |language: \w+$|subject: .{0,80}\(\d\d%\)|about (?:the authors?|us):|(?:any |the )?(?:copying|citing|reprinting|reproduction|republication|use) of .{0,60}\b(?:articles|content|materials?|photos|texts?)\b.{0,120}\b(?:allowed only|consent|hyperlink|permission|prohibited|reference to)\b|when (?:citing|quoting|reprinting|using (?:content|information|materials?))\b.{0,60}\blink\b|published by .{3,60} with permission\b|this material was prepared by\b|thank you for reading\b|we welcome your (?:comments|letters)\b|(?:got|have) an? (?:news )?tip\b|do you have an? (?:story|tip)\b|like us on\b|(?:download|email|enjoy|explore|find|follow|get|join|learn|never|read|register|send|stay|vote|write) [^.\"“”]{0,80}?\b(?:our (?:[\w-]+ ){0,3}(?:app|channel|coverage|newsletter|page|podcast|poll|reporters|site|team|updates?|website)|facebook|instagram|telegram|twitter|whatsapp|notifications|unlimited access|free articles|(?<=more about )[\w ]+ here(?=\W*$)))",
    re.IGNORECASE,
)
# A title may begin so, in the first lines.
_TITLE = re.compile(
    r"(?:watch|listen|corrections?|clarification|video|in pictures|podcast|gallery|infographic|interactive|timeline|factbox|explainer|opinion|fact check|breaking(?: news)?|live(?: updates)?)\b\s*[:|–—-]",
    re.IGNORECASE,
)
_TITLES = 3
# Such a line where it is no sentence: what is listed beside a text, and the one that goes before or comes after.
_LISTED = compiled(
    r"[^\w\"“”]*(?:(?:previous|next|(?:also )?inside(?: today| this (?:week|issue)| pages?)?|(?:also|elsewhere) on (?!the (?!site\b)|\w+day\b)[\w ]{3,30}|tags?|hashtags|labels|topics|keywords|(?:filed|posted) (?:under|in)|categor(?:y|ies)|sections?|courtesy|jump to|in this (?:article|section|story)|(?:(?:see|for|explore) )?more(?: on these topics)?|(?:play )?video|in pictures|podcast|gallery|infographic|interactive|timeline|factbox|explainer|opinion|fact check|breaking(?: news)?|live(?: updates)?|sponsored)\s*(?:[:|]|[–—-]\s)|factbox-|posted in\b|(?:distributed|photos|pictures|provided|transmitted) by\b|home\s*[>|»›/]|(?:(?:written|edited|translated|compiled) by\b))",
    re.IGNORECASE,
)
# The words with which any of these can begin; there may be a © before them, or in their place.
FIRST_WORDS = frozenset(
    "additional advertisement also article as attn breaking c categories category citing clarification click compiled contact "
    "copying copyright correction corrections courtesy description details disclaimer distributed don download earlier edited "
    "editing editor editors elsewhere email enjoy explainer explore fact factbox file filed find follow full gallery get got "
    "hashtags home image images infographic inside interactive join journal jump keywords labels language learn like listen live "
    "load media more must never next opinion opinions our photo photograph photographs photos picture pictures play podcast posted "
    "press previous previously provided publication published quick reach read register related report reporting reprinting "
    "reproduction republication section sections see send share sign sponsored stay stories story subject subscribe support tag "
    "tags thank timeline topics translated transmitted use video views vote watch write writing written".split()
)
# With common words the next one tells.
_USES = "copying citing reprinting reproduction republication use"
FIRST_PAIRS = frozenset(
    f"{first} {second}"
    for first, following in {
        "a": "version", "about": "the us", "all": "rights", "an": "earlier", "any": _USES, "do": "you", "for": "more further additional media press photos photographs pictures video",
        "have": "a an", "in": "this pictures", "on": "the", "the": f"views opinions {_USES}", "this": "file publication article story piece post page video transcript translation document release statement material",
        "we": "welcome", "when": "citing quoting reprinting using", "with": "input inputs file files reporting additional agency",
    }.items()
    for second in following.split()
)  # fmt: skip
# The outlet speaks to whoever reads it, or of its rights. Hardly any report has one of these words.
_READER_KIND = word_kind(
    r"inbox|newsletters?|enewsletters?|subscri\w*|unsubscri\w*|alerts|cookies|disseminated|reserved|journalism|favou?r|privacy|ads"
)
_SIGN_KIND = word_kind("sign")
_TO_READERS = compiled(
    r"\b(?:to|in) your (?:e-?mail )?inbox\b|(?:^|[.!?] )(?:sign up|subscribe|receive|get|join)\b.{0,50}\b(?:newsletters?|alerts)\b|\byou can (?:sign up|subscribe|unsubscribe)\b|\bcontact us for\b|\b(?:use of|uses?|our) cookies\b|"
    r"\ball rights reserved\b|\bour (?:independent |quality )?journalism\b|\ba small favou?r to ask\b|\balready a (?:subscriber|member)\b|\b(?:read|browse|join|support)\b[^.]{0,60} (?:without|free of) ads\b|"
    r"\bnews\b[^.]{0,40}\bdisseminated (?:via|through|by) (?:(?:its|our) )?[A-Z][\w .]{2,30}(?:wires?|channels?|services?|portal|website)\b|\b(?:stor(?:y|ies)|articles|news|content|reports|text)\b[^.]{0,40} (?:to|for) (?:(?:our|its|paying) )?subscribers\b|\bprivacy policy\b|\bterms of (?:use|service)\b",
    re.IGNORECASE,
)
_CONTRIBUTED_KIND = word_kind("contributed")
_CONTRIBUTED = re.compile(
    r"\bcontributed (?:reporting\b|to (?:this|the) (?:report(?:ing)?|story|article)\W*$)"
)
# "HEADLINE, A3.", "HEADLINE - p.3", "HEADLINE, page 4."
_PAGE = re.compile(r"(?:, [A-F]\d{1,2}|\s?[-–,(] ?(?:[Pp]\.|[Pp]ages?|[Pp]g\.?) ?[A-F]?\d{1,2}\)?)\.?$")
# "Press office: (02) 9999 0000", "Oslo newsroom, +47 5 2058500, news@fjord.example"
_REACHED = re.compile(
    r"[^.!?\"“”]{0,80}(?<![\d$€£])(?:\+\d[\d ()-]{7,}\d|\(0\d{1,4}\) ?\d[\d -]{5,}\d|\b0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b|\b\d{3}-\d{3}-\d{4}\b|\b[\w-]+(?:\.[\w-]+)*@[\w-]+\.\w)|\S+@\S+$|(?:https?://|www\.)\S+$"
)
# "[NO EUROPE MLT EMRG] tk yd", "Home | Health | Sports", "About us | Privacy"
_CODES = re.compile(
    r"(?:#\w+\s*)+$|(?:[a-z] ){0,3}BC-[\w-]+|\[[A-Z]{2,6}(?: [A-Z]{2,6}){2,}\]|[\w ]{3,25}(?: [|>»›] [\w ]{3,25}){2,}$"
)
_BYLINE_ENDS = 300  # characters of a text
_LONGEST_LINE, _LONGEST_CONTACT = 400, 160
_STOPS = (".", "!", ".)")
_TELLS = re.compile(r"\b(?:is|are|was|were|has|have|had)\b")
# At the end: "Jane Roe is a reporter with ...".
_WRITER = compiled(
    r"(?:The (?:author|writer) (?:is|was)\b|(?P<name>[A-ZÀ-Ž][\w.'’-]+(?: [A-ZÀ-Ž][\w.'’-]+){1,3}) is (?:an?|the|our) (?:[\w'’-]+ ){0,5}?(?:reporter|correspondent|columnist|writer|editor|journalist|contributor|fellow|analyst|researcher|lecturer|professor)\b)"
)


def heads_rest(body: str, start: int, end: int) -> bool:
    """Whether a short line is the heading of what is no report: links, headlines of other articles, contacts."""
    return _HEADING.fullmatch(body, start, end) is not None


def is_button(body: str, start: int, end: int) -> bool:
    """Whether a short line is something to press: to share a text, to follow an outlet."""
    return _BUTTON.fullmatch(body, start, end) is not None


def heads_comments(body: str, start: int, end: int) -> bool:
    """Whether a short line is the heading of what readers wrote."""
    return _READERS.fullmatch(body, start, end) is not None


def is_sentence(words: str) -> bool:
    """Whether a sentence that begins with one of `FIRST_WORDS` or `FIRST_PAIRS`, or a © is no part of the report, though its neighbours may be."""
    return _SENTENCE.match(words) is not None


def is_line(line: str, number: int) -> bool:
    """Whether a line that begins with one of `FIRST_WORDS` or `FIRST_PAIRS` is no part of the report.

    Args:
        line: The line.
        number: Its number, counted from 0; a title may begin with "Video:".
    """
    if len(line) > _LONGEST_LINE or (number < _TITLES and _TITLE.match(line)):
        return False
    if _LINE.match(line):
        return True
    is_listed = not line.endswith(_STOPS) or points_to_page(line)
    return is_listed and number > 0 and _LISTED.match(line) is not None


def is_beside(line: str) -> bool:
    """Whether a line in the head of a text is neither its title nor the report."""
    kinds = kinds_of(spaced(line.lower()).split())
    return is_line(line, _TITLES) or is_sentence(line) or Signs(line, kinds).show(line)


class Signs:
    """What of the furniture that shows only inside a line a text may hold; asked once, since most hold none.

    Attributes:
        any: Whether there is any.
    """

    def __init__(self, body: str, kinds: int) -> None:
        """Look through a text; `kinds` are all kinds of words that it has, joined."""
        self._to_readers = kinds & _READER_KIND != 0 or (kinds & _SIGN_KIND != 0 and "ign up" in body)
        self._contributed = kinds & _CONTRIBUTED_KIND != 0
        self._reached = "@" in body or "://" in body or "www." in body
        self._codes = "#" in body or "BC-" in body or "[" in body or "|" in body or " > " in body
        self.any = self._to_readers or self._contributed or self._reached or self._codes

    def show(self, line: str) -> bool:
        """Whether a line holds a word to the reader, a credit, an address to write to or codes, and so is no part of the report."""
        if len(line) > _LONGEST_LINE:
            return False
        if self._to_readers and _TO_READERS.search(line) and not any(map(line.__contains__, '"“”')):
            return True
        if self._contributed and "contributed " in line and _CONTRIBUTED.search(line):
            return True
        if (
            (self._reached or line[-1].isdigit())
            and len(line) <= _LONGEST_CONTACT
            and not line.endswith(_STOPS)
            and _REACHED.match(line)
        ):
            return True
        return self._codes and _CODES.match(line) is not None


def points_to_page(words: str) -> bool:
    """Whether a sentence ends with the page on which it goes on: "Nurses walk out, A3."."""
    return _PAGE.search(words) is not None and not _TELLS.search(words)


def is_about_writer(body: str, start: int) -> bool:
    """Whether the last line tells who wrote a text: somebody of whom it speaks nowhere but in its first lines."""
    told = _WRITER.match(body, start)
    return told is not None and (
        told["name"] is None or body.find(told["name"].rpartition(" ")[2], _BYLINE_ENDS, start) < 0
    )
