"""The address line of the browser: changed once for all that one act of the reader chooses, so that Back undoes the act."""

from collections.abc import Mapping, Sequence

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx


def write(values: Mapping[str, Sequence[str]]) -> None:
    """Write values into the address as one step of the browser's history, and leave the rest of it.

    A widget that is bound to the address writes its own value there when it is next drawn, which makes one
    step a widget. What the address holds already, it leaves; so all is written before the widgets are drawn.

    Args:
        values: Name -> its values as they stand in the address; no value takes the name out of it.
    """
    context = get_script_run_ctx()
    if context is None:
        return
    with context.session_state.query_params() as held:
        if all(held.get_all(name) == list(given) for name, given in values.items()):
            return
        for name, given in values.items():
            if given:
                held.set_with_no_forward_msg(name, list(given))
            else:
                held.discard_param_no_forward_msg(name)
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
