# What a person types, and what the checks type. `make help` lists it.

SWIFT ?= swift
PREFIX ?= /usr/local
# Debian's own Python: another one on the path may lack Debian's modules.
PYTHON := /usr/bin/python3

RELEASE := .build/release/roundtable
DEBUG := .build/debug/roundtable
STATIC := -c release --static-swift-stdlib --product roundtable
SAMPLE := Sessions/afternoon.txt
SHARE = $(DESTDIR)$(PREFIX)/share

.DEFAULT_GOAL := help
.PHONY: help demo build install test test-swift test-program samples lint bench clean tools-build tools-test

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 22

demo: build ## replay a sample afternoon in a scratch folder, and show its plan
	@set -eu; \
	program="$(CURDIR)/$(RELEASE)"; \
	scratch=$$(mktemp -d "$${TMPDIR:-/tmp}/roundtable-demo.XXXXXX"); \
	export ROUNDTABLE_SESSIONS="$$scratch"; \
	"$$program" new demo --template sro-issues </dev/null; \
	"$$program" run demo $(SAMPLE) --exports "$$scratch/Exports" >"$$scratch/receipts.txt"; \
	echo; echo "$(SAMPLE), its last receipts:"; tail -n 8 "$$scratch/receipts.txt"; \
	"$$program" export demo plan markdown replace --exports Exports; \
	echo; echo "Exports/demo/plan-board.md begins:"; echo; sed -n '1,40p' Exports/demo/plan-board.md; \
	echo; echo "Go on with that afternoon at the prompt (help lists what can be typed, quit leaves):"; echo; \
	echo "  $(RELEASE) open demo --sessions $$scratch"; echo

build: tools-build ## the program, built for use: .build/release/roundtable
	$(SWIFT) build $(STATIC)

install: build ## put it at PREFIX/bin/roundtable, with man page and completions; PREFIX is /usr/local unless given
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/man/man1" "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" \
	  "$(SHARE)/fish/vendor_completions.d"
	install -m 0755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/roundtable"
	-strip "$(DESTDIR)$(PREFIX)/bin/roundtable"
	$(RELEASE) man >.build/roundtable.1
	for shell in bash zsh fish; do $(RELEASE) completions $$shell >.build/roundtable.$$shell || exit 1; done
	install -m 0644 .build/roundtable.1 "$(SHARE)/man/man1/roundtable.1"
	install -m 0644 .build/roundtable.bash "$(SHARE)/bash-completion/completions/roundtable"
	install -m 0644 .build/roundtable.zsh "$(SHARE)/zsh/site-functions/_roundtable"
	install -m 0644 .build/roundtable.fish "$(SHARE)/fish/vendor_completions.d/roundtable.fish"

test: test-swift test-program ## every test: Swift's, then the whole program's

test-swift: tools-build ## the tests of each target
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

test-program: tools-build tools-test ## the end-to-end tests; ONLY=kill runs one file of them
	$(SWIFT) build --product roundtable
	ROUNDTABLE="$(CURDIR)/$(DEBUG)" $(PYTHON) Tests/EndToEnd/run.py $(ONLY)

samples: tools-build ## write Exports/sample-* again from Sessions/, to be read before it is committed
	$(SWIFT) build --product roundtable
	ROUNDTABLE="$(CURDIR)/$(DEBUG)" ROUNDTABLE_RERECORD=1 $(PYTHON) Tests/EndToEnd/run.py samples

lint: tools-build ## format, words, sizes, imports, docs, and what may lie in the repository
	.ci/check-tree
	.ci/check-words
	.ci/check-size
	.ci/check-kinds
	.ci/check-imports
	.ci/check-format
	.ci/check-docs

bench: build tools-test ## how long start-up, a line, and opening a long session take
	ROUNDTABLE="$(CURDIR)/$(RELEASE)" $(PYTHON) Tests/EndToEnd/bench.py

clean: ## take away what was built
	rm -rf .build

# What a target needs from Debian, installed if it is missing.
tools-build:
	@.ci/install-tools build

tools-test:
	@.ci/install-tools test
