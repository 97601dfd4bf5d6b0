"""Steps of the browser's history: each choice of a reader is one, so that Back undoes it, wherever it was made."""

from summitry.addresses import DATES

# Beside the page, wherever a proxy has put that.
FILE = "steps.js"
TAG = f'<script src="./{FILE}"></script>'
# A control that is bound to the address writes what is chosen over the entry of the history on which the reader stood,
# which Back could then not bring back. So what is written after a press of a key or a button is an entry of its own;
# only the second day of a range belongs to its first. What is put right before any press, when a page has just been
# opened or gone back to, replaces its entry. On the way to another page Streamlit takes the old page's controls out of
# the address before it leaves it: that is no choice, and no entry.
SCRIPT = """
(() => {
  const history = window.history;
  const push = history.pushState.bind(history), replace = history.replaceState.bind(history);
  const when = (acts, act) => acts.forEach((one) => window.addEventListener(one, act, true));
  const here = () => new URL(window.location.href);
  const days = (address) => address.searchParams.getAll("DATES");
  let isChosen = false, isTurning = false;
  when(["pointerdown", "keydown"], () => { isChosen = true; isTurning = false; });
  when(["popstate"], () => { isChosen = isTurning = false; });
  when(["click"], (act) => {
    const link = act.target.closest("a[href]");
    isTurning = link !== null && link.pathname !== here().pathname;
  });
  const keep = (state, title, address) => {
    const now = here(), next = new URL(address ?? "", now);
    const isOtherPage = next.pathname !== now.pathname;
    const isSecondDay = days(now).length === 1 && days(next).length === 2;
    if (isTurning && !isOtherPage) return;
    isTurning = false;
    const isStep = isOtherPage || (isChosen && !isSecondDay && next.search !== now.search);
    (isStep ? push : replace)(state, title, address);
  };
  history.pushState = history.replaceState = keep;
})();
""".replace("DATES", DATES)
