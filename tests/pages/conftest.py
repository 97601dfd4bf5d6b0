"""The dashboard without a browser: one run of the entry file, on any folder, page and address."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parent.parent.parent
SECONDS = 60


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Callable[..., AppTest]:
    """Opens a page: its file, filters as in the address, a folder of articles other than the seeds, and what it folds away."""

    def open_page(
        page: str = "",
        address: Mapping[str, str | Sequence[str]] | None = None,
        folder: Path | None = None,
        *,
        is_unfolded: bool = False,
    ) -> AppTest:
        monkeypatch.setenv("SUMMITRY_ARTICLES", str(folder or ROOT / "seeds"))
        app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=SECONDS)
        for name, values in (address or {}).items():
            app.query_params[name] = [values] if isinstance(values, str) else list(values)
        app.run()
        if page:
            for name, values in (address or {}).items():
                app.query_params[name] = [values] if isinstance(values, str) else list(values)
            app.switch_page(page).run()
        if is_unfolded:
            for fold in app.expander:
                if fold.proto.id:
                    app.session_state[fold.proto.id.rpartition("-")[2]] = True
            app.run()
        return app

    return open_page
