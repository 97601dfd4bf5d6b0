"""Words around the head of an organisation's name: what ends the name, and what may stand in it."""

# Capitalised, these begin a sentence or stand beside a name; they are no part of it.
CUTS = frozenset(
    "a an and the this that these those he she it they we i you his her its their our my in on at of to from for with by as after before during since "
    "until when while where who what which why how if but or nor so yet both all each every some many most more other another such no not there here "
    "then now today yesterday tomorrow earlier later meanwhile however moreover also according despite following upon under over between among amid "
    "against about around through across without within once although though because is are was were be been has have had do does did will would "
    "mr mrs ms dr sir visiting monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
# Words of a list of subjects that are no subject by themselves.
GENERAL = frozenset(
    "affairs cooperation co-operation development policy policies issues matters relations economic social technical scientific humanitarian "
    "international foreign internal external public national regional local rural urban general strategic joint human natural higher advanced special "
    "planning integration communities community services resources rights property works supply small medium large islamic religious arab african asian "
    "european american pacific atlantic commonwealth gulf women children people family families disabled privatization privatisation mass free fair inter intergovernmental".split()
)
# "Schools and local councils": two things, not a council of schools.
OF_PLACES = ("local ", "regional ", "village ", "town ", "city ", "district ", "municipal ", "provincial ")
# Before a commission in lower case: "the joint intergovernmental commission on trade".
KINDS_OF_COMMISSION = frozenset(
    "joint intergovernmental inter-governmental interstate inter-state interdepartmental mixed bilateral trilateral permanent standing high-level "
    "binational bi-national supreme special national federal state parliamentary economic technical steering consultative coordinating coordination "
    "cooperation business inter-parliamentary interparliamentary ministerial inter-ministerial presidential governmental and".split()
)
