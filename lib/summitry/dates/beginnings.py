"""Where a time can begin: only there are the rules tried, which takes a tenth of the time of trying them everywhere.

After most of these words a time goes on with a number or one of a few words: "the visit" and "of trade" begin none.
"""

_NAMES = (
    r"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|christmas|new year|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thur?s?|fri|sat|sun|spring|summer|autumn|fall|winter"
)
_EITHER = (
    r"days?|weeks?|months?|years?|decades?|today|tonight|early|mid|late|previous|past|last|next|coming|following|recent|"
    r"beginning|start|end|turn|close|middle|course|first|second|third|fourth|few|couple|fortnights?"
)
_FIRST = r"yesterday|tomorrow|earlier|later|fifth|tenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|centenary|world cup|olympic games|twenty-four|forty-eight"
_LEADING = (
    r"from|this|in|since|until|till|by|during|of|for|around|after|before|over|throughout|through|also|as|the|an?|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|between|some|several|many|over|within|these|to|and|than|expo|cop|olympics|games|vision|agenda|strategy|forum|summit|"
    r"exhibition|championships?|conference|fair"
)
_BEHIND = r"morning|afternoon|evening|night|current|near|foreseeable|half|quarter|eve"
# "From 2019" may be a time, "the 30th" is none.
_NUMBER = r"\d+(?!\d|(?:st|nd|rd|th)\b)"
BEGINNING = (
    rf"(?=[\d(]|[qh][1-4]\b|(?:{_NAMES}|{_EITHER}|{_FIRST})\b|"
    rf"(?:{_LEADING})\b,?[ -](?:{_NUMBER}|(?:(?:of|the|these) )?(?:{_NAMES}|{_EITHER}|{_BEHIND})\b))"
)
