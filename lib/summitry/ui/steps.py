"""Steps of the browser's history: each choice of a reader is one, so that Back undoes it, wherever it was made."""

import base64
import hashlib

import streamlit as st

# A control that is bound to the address writes what is chosen over the entry of the history on which the reader stood,
# which Back could then not bring back. So what is written after a press of a key or a button is an entry of its own;
# what Streamlit puts right while it restores an earlier entry still replaces that one.
_SCRIPT = """
(() => {
  if (window.summitrySteps) return;
  window.summitrySteps = true;
  const replace = window.history.replaceState.bind(window.history);
  let isRestoring = false;
  window.addEventListener("popstate", () => { isRestoring = true; }, true);
  for (const press of ["pointerdown", "keydown"])
    window.addEventListener(press, () => { isRestoring = false; }, true);
  window.history.replaceState = (state, title, address) => {
    const next = new URL(address ?? "", window.location.href);
    const isChoice = next.pathname === window.location.pathname && next.search !== window.location.search;
    if (isChoice && !isRestoring) window.history.pushState(state, title, address);
    else replace(state, title, address);
  };
})();
"""
# What the policy of the server must name for the browser to run it.
CHECKSUM = f"'sha256-{base64.b64encode(hashlib.sha256(_SCRIPT.encode()).digest()).decode()}'"


def keep() -> None:
    """Have the browser keep the steps; the element takes no room."""
    st.html(f"<script>{_SCRIPT}</script>", unsafe_allow_javascript=True)
