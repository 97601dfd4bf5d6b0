"""First names by which people are called who have a longer one: "Joe Biden" is Joseph R. Biden."""

# The full form, then its short forms; all as `names.key` writes them. Only those that hardly stand for another name.
_FORMS = """
abigail abby · abraham abe · albert al bert · alexander alec alex sasha · alfred alf fred · andrew andy · anthony tony · benjamin ben bennie benny ·
bernard bernie · catherine cathy kate kathy katie · charles charlie chuck · christopher chris · clifford cliff · daniel dan danny · david dave davey ·
deborah debbie deb · donald don donnie · douglas doug · edward ed eddie ted teddy · elizabeth beth betsy betty liz lizzie · eugene gene ·
francis frank · frederick fred freddie · geoffrey geoff · gerald gerry jerry · gregory greg · henry hank harry · jacob jake · james jamie jim jimmy ·
jeffrey jeff · jennifer jen jenny · jonathan jon · joseph joe joey · joshua josh · kenneth ken kenny · lawrence larry · leonard len lenny · margaret maggie meg peggy ·
matthew matt · michael mick mickey mike · nathaniel nate · nicholas nick · pamela pam · patricia pat patty · patrick pat · peter pete ·
philip phil · raymond ray · rebecca becky · richard dick rich rick ricky · robert bob bobby rob robbie · ronald ron ronnie · samuel sam sammy · stephen steve ·
steven steve · stuart stu · susan sue susie · theodore ted teddy · thomas tom tommy · timothy tim · victoria vicky · vincent vince · walter walt wally ·
william bill billy liam will
"""
_FULL: dict[str, set[str]] = {}
for _line in _FORMS.split("·"):
    _full, *_short = _line.split()
    for _form in (_full, *_short):
        _FULL.setdefault(_form, set()).add(_full)


def are_one(first: str, second: str) -> bool:
    """Whether two first names, as `names.key` writes them, are forms of one: joe, joseph; ted, edward; not dan, donald."""
    return first == second or not _FULL.get(first, set()).isdisjoint(_FULL.get(second, ()))
