# Every command sets up what it needs: a virtual environment in .venv with the pinned packages, and for
# the tests a Chromium. On Debian, what is missing of the system is installed as root or through sudo.

PYTHON ?= python3
PORT ?= 8501
FOLDER ?= seeds
UV ?= uv
VENV := .venv
BIN := $(VENV)/bin
COMPILE := $(UV) pip compile pyproject.toml --extra readers --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet

# COMPILED=1 reads articles with machine code made of the same modules: a quarter less time a build, for
# four minutes at first and after each change of the code.
COMPILED ?=
READING := $(VENV)/compiled/.made
READY := $(if $(COMPILED),$(READING))
ifneq ($(COMPILED),)
export PYTHONPATH := $(CURDIR)/$(VENV)/compiled
endif

.PHONY: help dashboard test lint bench lock browser

help: ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' $(MAKEFILE_LIST) | expand -t 16

dashboard: $(VENV)/.run $(READY) ## serve the dashboard at http://localhost:8501 (FOLDER=seeds PORT=8501 COMPILED=)
	$(BIN)/streamlit run dashboard.py --server.address localhost --server.port $(PORT) --server.headless true -- $(FOLDER)

test: $(VENV)/.test browser $(READY) ## run all tests, a real Chromium included
	$(BIN)/pytest

lint: $(VENV)/.test ## check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.bench $(VENV)/.test browser $(READING) ## measure speed and memory, next to a spaCy pipeline, of searches, and what readers wait for
	$(BIN)/python tests/benchmarks/speed.py --compiled $(VENV)/compiled
	$(BIN)/python tests/benchmarks/search.py
	$(BIN)/python tests/benchmarks/pages.py
	$(BIN)/python tests/benchmarks/readers.py

lock: ## pin the newest allowed versions anew (needs uv)
	$(COMPILE) --group build -o requirements.lock
	$(COMPILE) --group test -c requirements.lock -o requirements-test.lock
	$(COMPILE) --group bench -c requirements.lock -o requirements-bench.lock

# Debian packages, given as the first argument.
define apt
if ! command -v apt-get >/dev/null; then echo "Missing: $(1). Install it, then run make again." >&2; exit 1; fi; \
if [ "$$(id -u)" = 0 ]; then as_root=env; \
elif command -v sudo >/dev/null; then as_root="sudo env"; \
else echo "Missing: $(1). As root, run: apt-get install $(1)" >&2; exit 1; fi; \
$$as_root apt-get update -qq && $$as_root DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1)
endef

# The packages of a lock file, every one checked against its hash, and Summitry itself in place.
define install
$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(1)
$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
@touch $@
endef

$(VENV)/.run: requirements.lock pyproject.toml | $(VENV)/.made
	$(call install,requirements.lock)

$(VENV)/.test: requirements-test.lock pyproject.toml | $(VENV)/.made
	$(call install,requirements-test.lock)

$(VENV)/.bench: requirements-bench.lock pyproject.toml | $(VENV)/.made
	$(call install,requirements-bench.lock)

# A C compiler and Python's headers are all that mypyc needs.
$(READING): lib/compile.py $(shell find lib/summitry dashboard.py pages .streamlit -type f -not -name '*.pyc') | $(VENV)/.test
	@command -v cc >/dev/null || { $(call apt,gcc libc6-dev); }
	@$(BIN)/python -c 'import os, sysconfig, sys; sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' || \
	{ $(call apt,python3-dev); }
	$(BIN)/python lib/compile.py $(VENV)/compiled
	@touch $@

# Debian's Python comes without ensurepip, which a virtual environment needs.
$(VENV)/.made:
	@command -v $(PYTHON) >/dev/null || { $(call apt,python3 python3-venv); }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	{ echo "Python 3.11 or newer is needed, $(PYTHON) is $$($(PYTHON) --version). Name another: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(call apt,python3-venv); }
	$(PYTHON) -m venv $(VENV)
	@touch $@

# Playwright's own driver needs a library of the compiler, which a bare Debian lacks.
browser: $(VENV)/.test
	@for name in "$$CHROMIUM" chromium chromium-browser google-chrome google-chrome-stable; do \
	  if [ -n "$$name" ] && command -v "$$name" >/dev/null; then exit 0; fi; \
	done; $(call apt,chromium)
	@$(VENV)/lib/python3*/site-packages/playwright/driver/node --version >/dev/null 2>&1 || { $(call apt,libatomic1); }
