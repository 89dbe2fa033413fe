PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed-dev
DEMO_STAMP := $(VENV)/.installed

.PHONY: demo test test-live bench check-pages lint types format coverage clean

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip

$(DEMO_STAMP): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(STAMP): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@ $(DEMO_STAMP)

demo: $(DEMO_STAMP)  ## the main job on a sample, from align to the official edition
	@PATH="$(CURDIR)/$(BIN):$$PATH" sh docs/demo.sh

test: $(STAMP)  ## everything that needs no network and no installed extra tool
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q -n 2 --cov --cov-report=term

test-live: $(STAMP)  ## tests that talk to other programs (msgfmt) and servers
	$(BIN)/python -m pytest -q -m live

bench: $(STAMP)  ## figures and ratios beside peers
	$(BIN)/python benchmarks/run.py

check-pages: $(STAMP)  ## write docs/checks from the program
	for id in $$($(BIN)/transflow check --list --json | cut -d '"' -f 4); do \
	  $(BIN)/transflow check --explain $$id > docs/checks/$$id.md; done

format: $(STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage*
