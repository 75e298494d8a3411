# What people and CI run. Anything longer than a few lines is a script in .ci.

SWIFT ?= swift
PREFIX ?= /usr/local
FILE ?=
SECONDS ?= 20
FUZZERS ?=
ROWS ?=

MAKEFLAGS += --no-print-directory
RELEASE = $(SWIFT) build -c release --static-swift-stdlib
# Apart from the ordinary build, which would otherwise be made anew after it.
STATIC = $(SWIFT) build -c release --product crs --scratch-path .build-static \
  -Xswiftc -static-executable -Xlinker -ltinfo

.PHONY: help run build test install bench fuzz lint clean

help: ## List what can be made
	@echo 'make …'
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Start an interview, or continue the one in FILE=…
	@exec .build/release/crs $(if $(FILE),'$(FILE)')

build: ## Build the program: .build/release/crs
	@.ci/needs ncurses
	@.ci/quietly 'Building crs' $(RELEASE) --product crs

test: ## Check everything that must hold; the last line counts
	@.ci/needs ncurses vterm tmux strace
	@.ci/test

# The wholly static program starts in a quarter of the time, but cannot be linked everywhere.
install: ## Install crs, its manual and its completions to PREFIX=/usr/local
	@.ci/needs ncurses
	@program=.build-static/release/crs; mkdir -p .build; echo 'Building crs as one static file'; \
	if ! $(STATIC) >.build/static.log 2>&1 || ! $$program --version >/dev/null 2>&1; then \
	  $(MAKE) build && program=.build/release/crs || exit 1; \
	fi; \
	PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' .ci/install $$program

bench: ## Measure how fast the program is, or the ROWS=… with these words alone
	@.ci/needs ncurses vterm tmux
	@.ci/needs dialog whiptail || echo 'Measuring without what is missing.'
	@.ci/quietly 'Building crs' $(RELEASE) --product crs
	@CRS_TERMINAL_TESTS=1 .ci/quietly 'Building the benchmark' $(RELEASE) --product bench
	@.build/release/bench .build/release/crs $(ROWS)

fuzz: ## Give random bytes to all that reads any, for SECONDS=20 each
	@.ci/needs ncurses
	@.ci/fuzz $(SECONDS) $(FUZZERS)

lint: ## Check formatting, and that the layers keep to themselves
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	@.ci/layering

clean: ## Remove everything that was built
	@rm -rf .build .build-static .build-fuzz
