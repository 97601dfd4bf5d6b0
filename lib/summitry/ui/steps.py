"""Steps of the browser's history: each choice of a reader is one, so that Back undoes it, wherever it was made."""

import base64
import hashlib

import streamlit as st

from summitry.addresses import DATES

# A control that is bound to the address writes what is chosen over the entry of the history on which the reader stood,
# which Back could then not bring back. So what is written after a press of a key or a button is an entry of its own;
# only the second day of a range belongs to its first. What Streamlit puts right while it restores an earlier entry still
# replaces that one. On the way to another page it takes the old page's controls out of the address before it leaves it:
# that is no choice, and no entry.
_SCRIPT = """
(() => {
  if (window.summitrySteps) return;
  window.summitrySteps = true;
  const history = window.history;
  const push = history.pushState.bind(history), replace = history.replaceState.bind(history);
  const when = (acts, act) => acts.forEach((one) => window.addEventListener(one, act, true));
  const here = () => new URL(window.location.href);
  const days = (address) => address.searchParams.getAll("DATES");
  let isRestoring = false, isTurning = false;
  when(["pointerdown", "keydown"], () => { isRestoring = isTurning = false; });
  when(["popstate"], () => { isRestoring = true; isTurning = false; });
  when(["click"], (act) => {
    const link = act.target.closest("a[href]");
    isTurning = link !== null && link.pathname !== here().pathname;
  });
  history.pushState = (state, title, address) => {
    const isSame = new URL(address ?? "", here()).pathname === here().pathname;
    if (isTurning && isSame) return;
    isTurning = false;
    push(state, title, address);
  };
  history.replaceState = (state, title, address) => {
    const now = here(), next = new URL(address ?? "", now);
    const isChoice = next.pathname === now.pathname && next.search !== now.search;
    const isSecondDay = days(now).length === 1 && days(next).join() !== days(now).join();
    if (isChoice && !isRestoring && !isSecondDay) push(state, title, address);
    else replace(state, title, address);
  };
})();
""".replace("DATES", DATES)
# What the policy of the server must name for the browser to run it.
CHECKSUM = f"'sha256-{base64.b64encode(hashlib.sha256(_SCRIPT.encode()).digest()).decode()}'"


def keep() -> None:
    """Have the browser keep the steps; the element takes no room."""
    st.html(f"<script>{_SCRIPT}</script>", unsafe_allow_javascript=True)
