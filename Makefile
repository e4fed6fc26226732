# The commands of the house; each installs what it needs. CONTRIBUTING.md says more.

PREFIX ?= /usr/local
STRIP ?= -s
SWIFT := Scripts/with-swift
# No path of the machine that builds gets into the program, so that a commit builds the same anywhere.
RELEASE := -c release --static-swift-stdlib \
	-Xswiftc -file-prefix-map -Xswiftc $(CURDIR)=. -Xcc -ffile-prefix-map=$(CURDIR)=.

# What the worker reads and writes documents with; jixiao itself is not linked with it.
DOCUMENT_PACKAGES := libarchive-dev libxml2-dev libpoppler-glib-dev libcairo2-dev \
  libxlsxwriter-dev libpango1.0-dev fonts-noto-cjk
BUILD_PACKAGES := libc6-dev libedit-dev libsqlite3-dev libutf8proc-dev pkg-config $(DOCUMENT_PACKAGES)
TEST_PACKAGES := $(BUILD_PACKAGES) libvterm-dev
MANUAL_PACKAGES := pandoc weasyprint fonts-noto-cjk
DEB_PACKAGES := $(BUILD_PACKAGES) $(MANUAL_PACKAGES) debhelper lintian chrpath

INTEROP_PACKAGES := python3-openpyxl python3-docx python3-jsonschema poppler-utils qpdf tidy \
  libreoffice-calc-nogui libreoffice-writer-nogui

.PHONY: run build test lint bench install interop written readback for-interop documentation manual deb try-deb

## Builds the program and opens the guided session.
run: build
	@.build/release/jixiao

build:
	@Scripts/need-packages $(BUILD_PACKAGES)
	@Scripts/stamp-commit
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

## Compares with third-party programs, both ways.
interop: readback written

## Reads back tables that third-party programs have written, and compares them.
readback: for-interop
	@/usr/bin/python3 Tests/Interop/interop.py .build/debug/jixiao

## Has third-party programs read what is written, cell by cell.
written: for-interop
	@/usr/bin/python3 Tests/Interop/written.py .build/debug/jixiao

# The build that `make test` has made.
for-interop:
	@Scripts/need-packages $(TEST_PACKAGES) $(INTEROP_PACKAGES)
	@$(SWIFT) build

## Measures against a peer and prints ratios.
bench: build
	@Scripts/need-packages python3-xlsxwriter
	@$(SWIFT) build $(RELEASE) --product jixiao-bench
	@$(SWIFT) build $(RELEASE) --product LibraryBenchmark
	@Benchmarks/run
	@/usr/bin/python3 Benchmarks/Writing/documents.py .build/release/jixiao-bench

## Renews the screens of the manual and the recording of the README out of the program itself.
manual:
	@Scripts/need-packages $(TEST_PACKAGES)
	@$(SWIFT) build --build-tests
	@JIXIAO_RENEW_SCREENS=1 $(SWIFT) test --skip-build --filter 'ManualTests|RecordingTests'

## Makes the manual as HTML and PDF, in .build/manual.
documentation:
	@Scripts/need-packages $(MANUAL_PACKAGES)
	@Scripts/make-manual .build/manual

## Puts the program, its worker, manual page, completions and desktop entry below $(DESTDIR)$(PREFIX).
install: build
	@install -D -m 755 $(STRIP) .build/release/jixiao $(DESTDIR)$(PREFIX)/bin/jixiao
	@install -D -m 755 $(STRIP) .build/release/jixiao-documents $(DESTDIR)$(PREFIX)/libexec/jixiao/jixiao-documents
	@Packaging/install-texts .build/release/jixiao $(DESTDIR)$(PREFIX)
	@echo "已安装：$(DESTDIR)$(PREFIX)/bin/jixiao"

## Makes the Debian package, in .build/debian, and checks it with lintian.
deb:
	@Scripts/need-packages $(DEB_PACKAGES)
	@Packaging/make-deb

## Tries the package on a bare Debian 12, which debootstrap makes.
try-deb: deb
	@Scripts/need-packages debootstrap
	@Packaging/try-deb .build/debian/jixiao_*.deb
