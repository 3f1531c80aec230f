# Each target does its own set-up in .venv; nothing but Python 3.11+ and make is needed.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed

.PHONY: demo test install lint bench clean

demo: install
	$(BIN)/bird-interact rollout --env BirdInteract-a-v0 BirdInteract-c-v0 \
	    --agent oracle scripted random --tasks all --out runs/demo --fresh

test: install
	$(BIN)/pytest -n 2 --dist loadfile

install: $(STAMP)

$(STAMP): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	touch $(STAMP)

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: install
	$(BIN)/python -m benchmarks.episodes

clean:
	rm -rf $(VENV) runs .pytest_cache .mypy_cache .ruff_cache
