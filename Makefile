# The commands of the house; each installs what it needs. CONTRIBUTING.md says more.

PREFIX ?= /usr/local
SWIFT := Scripts/with-swift
RELEASE := -c release --static-swift-stdlib

# What the worker reads and writes documents with; jixiao itself is not linked with it.
DOCUMENT_PACKAGES := libarchive-dev libxml2-dev libpoppler-glib-dev libcairo2-dev \
  libxlsxwriter-dev libpango1.0-dev fonts-noto-cjk
BUILD_PACKAGES := libc6-dev libedit-dev libsqlite3-dev libutf8proc-dev pkg-config $(DOCUMENT_PACKAGES)
TEST_PACKAGES := $(BUILD_PACKAGES) libvterm-dev

INTEROP_PACKAGES := python3-openpyxl python3-docx python3-jsonschema poppler-utils qpdf tidy \
  libreoffice-calc-nogui libreoffice-writer-nogui

.PHONY: run build test lint bench install written

## Builds the program and opens the guided session.
run: build
	@.build/release/jixiao

build:
	@Scripts/need-packages $(BUILD_PACKAGES)
	@$(SWIFT) build $(RELEASE) --product jixiao
	@$(SWIFT) build $(RELEASE) --product jixiao-documents

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
	@Scripts/need-packages python3-xlsxwriter
	@Benchmarks/run
	@/usr/bin/python3 Benchmarks/Writing/documents.py .build/release/jixiao-bench

## Has third-party programs read what is written, cell by cell.
written: build
	@Scripts/need-packages $(INTEROP_PACKAGES)
	@/usr/bin/python3 Tests/Interop/written.py .build/release/jixiao

## Puts the program into $(DESTDIR)$(PREFIX)/bin, and its worker for documents where it looks for it.
install: build
	@install -D -m 755 -s .build/release/jixiao $(DESTDIR)$(PREFIX)/bin/jixiao
	@install -D -m 755 -s .build/release/jixiao-documents $(DESTDIR)$(PREFIX)/libexec/jixiao/jixiao-documents
	@echo "已安装：$(DESTDIR)$(PREFIX)/bin/jixiao"
