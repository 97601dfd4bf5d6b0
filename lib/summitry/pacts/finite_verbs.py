"""Verbs of a sentence that names a document: where one begins behind the name, the name has ended."""

from summitry.patterns import compiled

# The verb, not the month: "in May", "last May", "6 May", "May 6"; but "a plan for 2030 may be signed".
MAY = (
    r"may(?<!\bin\smay)(?<!\bof\smay)(?<!\blast\smay)(?<!\bnext\smay)(?<!\bsince\smay)(?<!\buntil\smay)(?<!\bby\smay)"
    r"(?<!\bearly\smay)(?<!\blate\smay)(?<!\bmid-may)(?:(?<!\d\smay)|(?=\sbe\b))(?!\s\d)"
)
VERBS = (
    rf"was|were|is|are|has|have|had|will|would|shall|can|could|{MAY}|might|must|said|says|told|stated|added|noted|signed|inked|exchanged|concluded|adopted|"
    r"entered|supports|establishes|entail\w*|envisages?|provides?|covers?|aims?|seeks?|includes?|included|calls? (?:for|on|upon)|reads?|stipulates?|took|takes|marks?|marked|comes?|came|follows|followed|builds?|represents?|remains?|"
    r"discussed|agreed|held|attended|reviewed|expressed|witnessed|oversaw|presided(?=\sover\b)|watched|supervised|pledged|vowed|decided|announced|launched|welcomed|reaffirmed|stressed|inaugurated|proposed|suggested|hailed|praised|thanked|invited|highlighted|underlined|recalled|voiced|issued|urged|reached|emphasi[sz]ed|"
    r"approved|endorsed|released|published|ratified|finali[sz]ed|initiall?ed|struck|clinched|contains?|outlines?|outlined|sets out|changed?(?=\shands)|does|did|do|made|makes|gives|gave|allows|enables|paves|requires|opens|becomes|became|began|begins|serves|underscores|underlines|reflects|demonstrates|stands?\sout|"
    r"runs(?=\s(?:to|for)\b)|grants(?=\s(?:the|it|its|them|both|each|an?)\b)|eluded|evaded|crowned|capped|sealed|foundered|collapsed|stalled|lapsed|fell|failed|emerged|put(?=\s(?:off|aside|forward)\b)|rounds?\s(?:out|off)|rounded\s(?:out|off)|completed?s?\s(?=the\s(?:package|set|list))|(?:bears?|bore|carry|carries|carried|received|got)(?=\s(?:the|its|both|two|their)\s(?:two\s)?(?:signatures?|names)\b)"
)
FINITE = compiled(rf"(?<![\w-])(?:{VERBS})\b")
