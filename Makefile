# The commands of the house; each installs what it needs. CONTRIBUTING.md says more.

PREFIX ?= /usr/local
SWIFT := Scripts/with-swift
RELEASE := -c release --static-swift-stdlib --product jixiao

BUILD_PACKAGES := libc6-dev libedit-dev libsqlite3-dev libutf8proc-dev pkg-config
TEST_PACKAGES := $(BUILD_PACKAGES) libvterm-dev

.PHONY: run build test lint bench install

## Builds the program and opens the guided session.
run: build
	@.build/release/jixiao

build:
	@Scripts/need-packages $(BUILD_PACKAGES)
	@Scripts/stamp-commit
	@$(SWIFT) build $(RELEASE)

## Builds and runs all tests; FILTER=Name runs some.
test:
	@Scripts/need-packages $(TEST_PACKAGES)
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build $(if $(FILTER),--filter $(FILTER))

## Checks the form of all sources.
lint:
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests $(wildcard Benchmarks)

## Measures against a peer and prints ratios.
bench: build
	@Benchmarks/run

## Puts one binary into $(DESTDIR)$(PREFIX)/bin.
install: build
	@install -D -m 755 -s .build/release/jixiao $(DESTDIR)$(PREFIX)/bin/jixiao
	@echo "已安装：$(DESTDIR)$(PREFIX)/bin/jixiao"
