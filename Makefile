# Two commands do everything on a fresh machine:  make demo  and  make test.
# What they need beside Python 3.11 and make, they install into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATA ?= $(ONRECORD_DATA)
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help demo test recipe evals peers lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(VENV)/.ready ## read the example pages into record.db and show what is in it
	@rm -f record.db record.db-wal record.db-shm
	$(BIN)/onrecord read examples --record record.db
	$(BIN)/onrecord stories --record record.db
	$(BIN)/onrecord statements --record record.db
	@echo
	@echo "Where to go next (put $(BIN) on your PATH, or write $(BIN)/onrecord):"
	@echo "  onrecord statements --act deny          who denies what"
	@echo "  onrecord statements --about drones      who said what about drones"
	@echo "  onrecord show STORY                     a story with its statements marked; ids are in 'onrecord stories'"
	@echo "  onrecord verify                         every quotation still equals its text"
	@echo "  onrecord read YOUR_PAGES --published DATE"

test: $(VENV)/.dev ## ruff, mypy --strict, the import contracts, pytest
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

recipe: $(VENV)/.train ## run the training recipe end to end on a toy set (installs torch)
	$(BIN)/python -m pytest --override-ini addopts=-q tests/training

evals: $(VENV)/.ready ## accuracy and speed over a data folder: make evals DATA=DIR
	$(BIN)/python -m evals --data "$(DATA)"

peers: $(VENV)/.dev ## read the same stories with peers, side by side: make peers DATA=DIR (trains a parser for them first)
	$(PIP) --constraint requirements.lock --editable '.[dev,peers]'
	$(BIN)/python -m evals.peers --data "$(DATA)" --pipeline build/gum-pipeline

lock: $(VENV)/.train ## write requirements.lock anew from what is installed
	$(BIN)/python -m pip freeze --exclude-editable | grep -v -E '^(onrecord|torch)\b' > requirements.lock

clean: ## remove what the other commands made
	rm -rf $(VENV) record.db record.db-wal record.db-shm build dist

$(VENV)/.ready: pyproject.toml requirements.lock
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) --constraint requirements.lock --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.ready
	$(PIP) --constraint requirements.lock --editable '.[dev]'
	@touch $@

$(VENV)/.train: $(VENV)/.dev
	$(PIP) --constraint requirements.lock --editable '.[dev,train]'
	@touch $@
