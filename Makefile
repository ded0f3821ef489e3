PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

PORT ?= 8501
.PHONY: run example test lint types bench pictures eval answers readme clean

run: $(READY)  ## open the console on this machine; no key, no server elsewhere
	@echo "The console on an example: http://localhost:$(PORT)/?example=partial-delivery"
	@exec $(BIN)/drafter console --port $(PORT)

example: $(READY)  ## draft a shipped example case: the decision, the reply in both languages, the clauses
	@echo "Drafting scripts_library/examples/partial-delivery.yaml (no key, no server):"
	@$(BIN)/drafter draft scripts_library/examples/partial-delivery.yaml

test: $(READY)  ## all tests
	$(BIN)/pytest -n auto --dist loadscope

lint: $(READY)  ## code style and the script library
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/drafter lint

types: $(READY)  ## static types
	$(BIN)/mypy

bench: $(READY)  ## the figures of the README's performance section
	$(BIN)/pytest tests/bench --benchmark-enable --benchmark-only --benchmark-columns=median,min,max,rounds
	$(BIN)/python tests/bench/whole_process.py
	$(BIN)/python tests/bench/agents.py
	$(BIN)/python tests/bench/agents.py --processes 1
	$(BIN)/python tests/bench/console.py

eval: $(READY)  ## the golden cases with the answers that ship, and the page build/drafts.html
	@mkdir -p build
	$(BIN)/drafter eval --replay --html build/drafts.html

answers: $(READY)  ## record the hand-written answers anew, after a prompt or a golden case has changed
	$(BIN)/python tests/eval/standins.py

$(READY): pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or newer is needed; set PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; set PYTHON=/path/to/python3"; exit 1; }
	@echo "Setting up $(VENV) (about a minute, once) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(READY)
	@echo "Ready."

pictures: $(READY)  ## the README's pictures of the console (needs Chromium)
	$(BIN)/python tests/browser/screenshots.py

readme: $(READY)  ## fill the generated parts of README.md
	$(BIN)/python tests/readme.py

clean:  ## remove the environment and all that can be made again
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks
