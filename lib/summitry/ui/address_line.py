"""The address line of the browser: changed once for all that one act of the reader chooses, so that Back undoes the act."""

from collections.abc import Mapping, Sequence

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

_CHOSEN = "_chosen_for_the_address"


def choose(values: Mapping[str, Sequence[str]]) -> None:
    """Choose values that live in the address: the next run of the page has them there, and its controls show them.

    Args:
        values: Name -> its values as they stand in the address; no value takes the name out of it, as what is chosen
            unasked stands in no address.
    """
    st.session_state[_CHOSEN] = {**st.session_state.get(_CHOSEN, {}), **values}


def settle() -> None:
    """Write into the address what was chosen in the run before. To be called before any control is drawn."""
    write(st.session_state.pop(_CHOSEN, {}))


def write(values: Mapping[str, Sequence[str]]) -> None:
    """Write values into the address as one step of the browser's history, and leave the rest of it.

    The controls that are drawn from now on take their values from the address, as they do after Back: so the address
    is all that need be written, and nothing can differ from it. See `choose`, which does it between two runs.

    Args:
        values: See `choose`.
    """
    context = get_script_run_ctx()
    if context is None or not values:
        return
    with context.session_state.query_params() as held:
        is_same = all(held.get_all(name) == list(given) for name, given in values.items())
        for name, given in values.items():
            if given:
                held.set_with_no_forward_msg(name, list(given))
            else:
                held.discard_param_no_forward_msg(name)
        held.set_initial_query_params_from_current()
    context.is_history_navigation = True
    if not is_same:
        # Tells the browser all that the address holds now.
        st.query_params.update()


def keep_undrawn() -> None:
    """Leave in the address what stands there for widgets that this run did not draw, as where a filter leaves nothing to choose.

    Streamlit would take each of them out at the end of the run, which makes a further step of the history. So the step
    before it would be no step at all, and the choice would be lost once the widget is drawn again.
    """
    context = get_script_run_ctx()
    if context is None:
        return
    with context.session_state.query_params() as held:
        for name in held:
            binding = held.get_binding_for_param(name)
            if binding and binding.widget_id not in context.shared.widget_ids_this_run:
                held.unbind_widget(binding.widget_id)
