# Each task of the project is a target; `make` lists them.

PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python
STAMP := .venv/.installed
# those that dev contains
EXTRAS = $(shell sed -n 's/.*"rcext\[\(.*\)\]",.*/\1/p' pyproject.toml)

# Tests and benchmarks start many interpreters: without bytecode each of them would compile the package again.
unexport PYTHONDONTWRITEBYTECODE

# files that are written from the facts and the generated package
define DERIVED
$(RUN) -m scripts.sandbox_facts
$(RUN) -m scripts.operation_index
$(RUN) -m scripts.helpers_namespace
$(RUN) -m scripts.unasync
$(RUN) -m scripts.public_api
endef

.DEFAULT_GOAL := help
.PHONY: help setup setup-lowest setup-newest demo test test-fast test-httpx2 test-all check format regen spec next propose api-diff audit mutants soak walks bench docs docs-serve sandbox screenshot record api-check changelog release clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## (.*)/\1|\2/' | awk -F'|' '{printf "  make %-10s %s\n", $$1, $$2}'

setup: $(STAMP) ## Make .venv with everything; does nothing when it is up to date

$(STAMP): pyproject.toml constraints.txt
	@test -x $(RUN) || $(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] + "; try make PYTHON=python3.11") if sys.version_info < (3, 11) else None'
	test -x $(RUN) || $(PYTHON) -m venv .venv  # an existing environment keeps its Python
	@echo 'installing into .venv, which takes a minute or two'
	$(RUN) -m pip install --quiet --disable-pip-version-check --constraint constraints.txt uv
	@# uv takes a third of the time; it does not read the settings of pip, such as another registry
	$(BIN)/uv pip install --quiet --python $(RUN) --constraint constraints.txt --editable '.[dev]' \
	  || $(RUN) -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $(STAMP)

setup-lowest: setup ## Like setup, with the lowest versions of dependencies and extras that pyproject.toml allows
	@# the SDK of the tests has to be as old as the API, and FastAPI as old as Starlette
	$(BIN)/uv pip install --quiet --python $(RUN) --upgrade --resolution lowest-direct --editable '.[$(EXTRAS)]' 'opentelemetry-sdk>=1.27' 'fastapi>=0.120'

setup-newest: setup ## Like setup, with the newest versions of everything, without constraints.txt
	$(BIN)/uv pip install --quiet --python $(RUN) --upgrade --editable '.[dev]'

demo: setup ## Show the main job, step by step, against the embedded sandbox
	$(RUN) -m examples.demo

test: setup ## Run the tests, except those of `make test-all`; tests of Chromium are skipped if it is absent
	$(RUN) -m pytest -n auto --dist loadfile --no-loadscope-reorder -m "not bench and not node and not judge and not upstream and not packaging and not long"

test-fast: setup ## Run the tests that need no sockets, in less than 30 seconds
	$(RUN) -m pytest -q -n auto --dist loadfile -p tests.no_sockets

test-httpx2: setup ## Run the tests of transport, platform and auth with httpx2 in the place of httpx
	$(RUN) -m pytest -p tests.httpx2 -n auto --dist loadfile tests/transport tests/platform tests/auth

test-all: setup ## Run all tests (also those that need Node, official documents or minutes), and measure the branch coverage of rcext
	$(RUN) -m pytest -n auto --dist loadfile --no-loadscope-reorder -m "not bench" --cov=rcext --cov-branch --cov-fail-under=95 --cov-report=term:skip-covered

check: setup ## Check format, style, structure, language, generated files and types
	@$(MAKE) --no-print-directory --jobs 2 --output-sync check-pyright check-mypy check-code check-written

.PHONY: check-pyright check-mypy check-code check-written
check-pyright:
	$(RUN) -m scripts.check.pyright

check-mypy:
	$(BIN)/mypy

check-code:
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/lint-imports
	$(RUN) -m scripts.check.prose
	$(RUN) -m scripts.check.language
	$(RUN) -m scripts.check.structure
	$(RUN) -m scripts.check.unused
	$(RUN) -m scripts.check.transport_api
	$(RUN) -m scripts.check.import_all

check-written:
	$(RUN) -m scripts.codegen check
	$(RUN) -m scripts.sandbox_facts --check
	$(RUN) -m scripts.operation_index --check
	$(RUN) -m scripts.unasync --check
	$(RUN) -m scripts.helpers_namespace --check
	$(RUN) -m scripts.public_api --check

format: setup ## Format the code and apply automatic fixes
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format .

regen: setup ## Write all generated files; DOCS=<official document> adds its descriptions to the docstrings
	$(RUN) -m scripts.codegen regen $(if $(DOCS),--docs "$(DOCS)")
	$(DERIVED)

spec: setup ## Import an official document into spec/ and generate its package: UPSTREAM=<file or URL> [DATE=<yyyy-mm-dd>] [CHANGELOG=<file.md>] [ACCEPT=1] [NAME=<package>]
	@test -n "$(UPSTREAM)" || { echo 'name the document: make spec UPSTREAM=<file or URL>'; exit 2; }
	$(RUN) -m scripts.spec import "$(UPSTREAM)" $(if $(CHANGELOG),--changelog "$(CHANGELOG)") $(if $(DATE),--date "$(DATE)") $(if $(ACCEPT),--accept) $(if $(NAME),--name "$(NAME)")

next: setup ## Import the next document, regenerate, check, extend docs/api-changes.md, list decisions: UPSTREAM= [DATE=] [ACCEPT=1]
	@test -n "$(UPSTREAM)" || { echo 'name the document: make next UPSTREAM=<file or URL>'; exit 2; }
	$(RUN) -m scripts.spec import "$(UPSTREAM)" --changelog docs/api-changes.md --decisions build/decisions.txt $(if $(DATE),--date "$(DATE)") $(if $(ACCEPT),--accept)
	$(DERIVED)
	@$(RUN) -m scripts.spec check-prose --upstream "$(UPSTREAM)"; prose=$$?; \
	$(MAKE) --keep-going check; result=$$?; cat build/decisions.txt; exit $$((prose | result))

propose: setup ## Import the document UPSTREAM= and open a pull request with its changes; needs git and gh
	@test -n "$(UPSTREAM)" || { echo 'name the document: make propose UPSTREAM=<file or URL>'; exit 2; }
	$(RUN) -m scripts.propose "$(UPSTREAM)"

api-diff: setup ## Compare two versions of the API: [OLD=git:HEAD] [NEW=spec/facts] [FAIL_ON=breaking|risky|info] [JSON=<file>]
	$(RUN) -m scripts.spec diff "$(or $(OLD),git:HEAD)" "$(or $(NEW),spec/facts)" $(if $(FAIL_ON),--fail-on $(FAIL_ON)) $(if $(JSON),--json "$(JSON)")

audit: setup ## Count how much of a document the generated client covers: [UPSTREAM=<file or URL>]
	$(RUN) -m scripts.codegen audit $(if $(UPSTREAM),--upstream "$(UPSTREAM)")

mutants: setup ## Run mutation tests: PACKAGE=<name, default all> [SAMPLE=200, 0 for all mutants] [SEED=1]
	$(RUN) -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[mutants]'
	$(RUN) -m scripts.mutants $(PACKAGE) --sample $(or $(SAMPLE),200) --seed $(or $(SEED),1)

soak: setup ## Run eight processes under faults for ten minutes, and print a ledger: [SECONDS=600]
	$(RUN) -m scripts.soak --seconds $(or $(SECONDS),600)

walks: setup ## Count the files and moves of typical actions
	$(RUN) -m scripts.walks

bench: setup ## Print all figures as ratios
	$(RUN) -m scripts.bench

docs: setup ## Build the site into site/ without warnings, and run the code blocks of all pages in new interpreters
	$(RUN) -m scripts.api_pages
	$(BIN)/zensical build --clean --strict
	RC_DOCS_FRESH=1 $(RUN) -m pytest tests/docs

docs-serve: setup ## Show the site at http://localhost:8000 and follow changes
	$(RUN) -m scripts.api_pages
	$(BIN)/zensical serve

sandbox: setup ## Start the sandbox on a free loopback port
	$(RUN) -m rcext.sandbox

screenshot: setup ## Take the screenshot of the sandbox's page; needs Chromium
	$(RUN) -m scripts.screenshot

browser-bundle: setup ## Build build/browser/, a static site with rcext in a page, and print its sizes; needs npm
	$(RUN) -m scripts.browser_bundle

record: setup ## Record the cassettes again, scrubbed: against the sandbox, or with RC_RECORD_* against a server
	RC_RECORD=1 $(RUN) -m pytest tests/cassettes/test_cassettes.py

api-check: setup ## Compare the public names with the last tag, and with what the version may change: [SINCE=<tag>]
	$(RUN) -m scripts.api_check $(if $(SINCE),--since "$(SINCE)")

changelog: setup ## Print the changelog of the next release; RELEASE=1 writes it into CHANGELOG.md and removes the fragments
	$(BIN)/towncrier build --version "$$($(RUN) -c 'from rcext._version import VERSION; print(VERSION)')" $(if $(RELEASE),--yes,--draft)

release: setup ## Build and check the files of a release into dist/; run the demo from the wheel: [TAG=v<version>]
	$(RUN) -m scripts.release $(if $(TAG),--tag "$(TAG)")

clean: ## Remove everything that these targets create
	rm -rf .venv dist site docs/api .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
