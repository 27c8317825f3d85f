# Halfhour. `make run` starts it, `make test` tests it; nothing else is needed.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN = .venv/bin
PIP = $(BIN)/python -m pip --disable-pip-version-check install --quiet
# So that no start waits for Python to read the program's text, wherever Python may not keep what it compiled.
COMPILE = $(BIN)/python -m compileall -q halfhour

.PHONY: run setup test check format lock soak bench lab pictures postgres messages migration chromium handbook clean

run: .venv/ran
	@$(BIN)/halfhour serve $(ARGS)

# The marks say which locked set stands in .venv; a changed lock makes them anew.
.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Halfhour needs Python 3.11 or later. Try: make run PYTHON=python3.12")'
	@$(PYTHON) -m venv .venv

.venv/ran: requirements/runtime.txt pyproject.toml | .venv/bin/python
	@echo "Installing what Halfhour runs on. This is done once and takes under a minute."
	@$(PIP) --require-hashes -r requirements/runtime.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@$(COMPILE)
	@touch $@

.venv/tested: requirements/test.txt pyproject.toml | .venv/bin/python
	@echo "Installing what the tests run on."
	@$(PIP) --require-hashes -r requirements/test.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@$(COMPILE)
	@touch $@ .venv/ran

setup: .venv/tested

chromium: .venv/tested
	@sh tests/browser/chromium.sh

test: .venv/tested chromium
	@$(COMPILE)
	@$(BIN)/python -m pytest -n 3 --dist worksteal -m "not soak" $(ARGS)

check: .venv/tested
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m halfhour.manage makemigrations --check --dry-run
	$(MAKE) test

format: .venv/tested
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# A migration is added, never edited: somebody's interviews stand in a database made by the ones before. NAME says what changes.
migration: .venv/tested
	$(BIN)/python -m halfhour.manage makemigrations halfhour --name $(NAME)

# The catalogue of a language: `make messages LANGUAGE=es` finds every sentence, and makes what the program reads. Needs GNU gettext.
messages: .venv/tested
	cd halfhour && ../$(BIN)/python -m halfhour.manage makemessages --locale $(LANGUAGE) --no-location --no-wrap
	cd halfhour && ../$(BIN)/python -m halfhour.manage compilemessages --locale $(LANGUAGE)

lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements/runtime.in requirements/build.in -o requirements/runtime.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header requirements/test.in -o requirements/test.txt

# The handbook of rules, from the rules themselves.
handbook: .venv/tested
	$(BIN)/python -m halfhour.coach.handbook docs/handbook

clean:
	rm -rf .venv

bench: .venv/tested
	@$(BIN)/python -m bench.start
	@$(BIN)/python -m bench.reading
	@$(BIN)/python -m bench.pages
	@$(BIN)/python -m bench.network
	@$(BIN)/python -m bench.calendars
	@$(BIN)/python -m bench.mailbox

# What is long: large loops, PostgreSQL, the whole corpus. Its output is quoted before an issue is called resolved.
soak: .venv/tested chromium
	@$(BIN)/python -m pytest -n 2 -m soak
	@$(BIN)/python -m tests.postgres

pictures: .venv/tested chromium
	@$(BIN)/python -m tests.browser.pictures

lab: .venv/tested
	@$(BIN)/python -m lab
