# Each target does its own set-up in .venv; nothing but Python 3.11+ and make is needed.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed

.PHONY: demo test test-train test-browser test-ray train-tiny install lint bench clean

demo: install
	$(BIN)/bird-interact rollout --env BirdInteract-a-v0 BirdInteract-c-v0 \
	    --agent oracle scripted random --tasks all --out runs/demo --fresh
	$(BIN)/bird-interact replay runs/demo -o runs/demo/replay.html --title "bird-interact demo"

test: install
	$(BIN)/pytest -n 2 --dist loadfile

test-train: $(STAMP)-train
	$(BIN)/pytest -m train

test-browser: install
	$(BIN)/pytest -m browser

test-ray: $(STAMP)-ray
	$(BIN)/pytest -m ray

train-tiny: $(STAMP)-train
	$(BIN)/python -m training.tiny --out runs/train-tiny

install: $(STAMP)

$(STAMP): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	touch $(STAMP)

# torch first and alone: with it installed, nothing draws another build of it.
$(STAMP)-train: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check torch==2.13.0
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[train,dev]"
	touch $@

$(STAMP)-ray: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[ray,dev]"
	touch $@

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: install
	$(BIN)/python -m benchmarks.episodes

clean:
	rm -rf $(VENV) runs .pytest_cache .mypy_cache .ruff_cache
