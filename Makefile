# What a newcomer types. Each target installs what it needs (on Debian and its kin) and nothing that is there already.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

BUILD := .build
PYTHON := .build-python
RELEASE := .build-release
TAGLINE := $(RELEASE)/release/tagline
PREFIX := /usr/local
STACK := tagline
OUT := out
SAMPLES := Examples/Images
DIR := $(SAMPLES)
LIBRARIES := Examples/Plugins/colour Examples/Plugins/ducky
PIPELINE := images

BUILD_PACKAGES := git pkg-config libjpeg-dev libpng-dev libtiff-dev libdeflate-dev zlib1g-dev
SAMPLE_PACKAGES := python3-pil libimage-exiftool-perl
TEST_PACKAGES := libimage-exiftool-perl python3-venv
README_PACKAGES := jq sqlite3
BENCH_PACKAGES := libimage-exiftool-perl exiv2 python3-pil time

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: build $(if $(filter $(SAMPLES),$(DIR)),samples) ## read the sample images, or DIR=folder, into out/ as JSONL and CSV
	@mkdir -p $(OUT)
	$(TAGLINE) scan '$(DIR)' --to $(OUT)/records.jsonl --to $(OUT)/records.csv --replace

# Exclusive access to memory is checked by the builds that tests run in. In the executable it would take one instruction in
# forty of a scan, and line numbers for a debugger one minute in twenty of a build.
EXECUTABLE := -c release --product tagline -Xswiftc -enforce-exclusivity=unchecked -debug-info-format none

# Without the trait AWS, whose packages take ten minutes to compile.
# The standard library is linked in: the executable starts in half the time, and runs where there is no toolchain.
.PHONY: build
build: packages-build ## build the release executable
	swift build $(EXECUTABLE) --static-swift-stdlib --disable-default-traits --scratch-path $(RELEASE)

.PHONY: build-aws
build-aws: packages-build ## build the release executable with what AWS takes, in .build-release-aws
	swift build $(EXECUTABLE) --scratch-path $(RELEASE)-aws

.PHONY: samples
samples: $(SAMPLES)/.made ## make the sample images

$(SAMPLES)/.made: Examples/samples/make-samples $(wildcard Examples/samples/*.py)
	@.ci/packages $(SAMPLE_PACKAGES)
	@rm -rf '$(SAMPLES)'
	Examples/samples/make-samples '$(SAMPLES)'
	@touch $@

# Tests that talk to servers run apart: beside those that keep the few threads of a test run waiting for programs, their
# requests would not be answered in time.
SERVER_TESTS := ^(AWSTests|DynamoDBSinkTests|JobsTests)\.

# A sanitizer sees over-reads through raw pointers in optimised code only, and a found race can leave the exit status at 0.
# What the toolchain's own test runner leaks is not looked at. DEBUG has the moments at which tests kill a job.
# Libraries that a test program loads need functions of the thread sanitizer that the program itself may do without.
SANITIZED = SANITIZE=$(SANITIZE) $(if $(filter thread,$(SANITIZE)),LD_PRELOAD='$(abspath .build-thread)/mutex.so') \
    TSAN_OPTIONS=suppressions='$(abspath Tests/Sanitizing/thread.supp)' ASAN_OPTIONS=detect_leaks=0 \
    swift test -c release -Xswiftc -enable-testing -Xswiftc -DDEBUG --sanitize=$(SANITIZE) \
    --scratch-path .build-$(SANITIZE) $(if $(filter thread,$(SANITIZE)),$(foreach name,$(THREAD_SANITIZER), \
    -Xlinker --undefined=__tsan_$(name) -Xlinker --export-dynamic-symbol=__tsan_$(name)))
THREAD_SANITIZER := external_write ignore_thread_begin ignore_thread_end

.PHONY: test
test: packages-build packages-test ## run the tests; SANITIZE=address or SANITIZE=thread runs them under that sanitizer
ifdef SANITIZE
	@mkdir -p .build-$(SANITIZE)
	clang -O2 -Wall -Wextra -shared -fPIC Tests/Sanitizing/mutex.c -o .build-$(SANITIZE)/mutex.so
	$(SANITIZED) --skip '$(SERVER_TESTS)' 2>&1 | tee .build-$(SANITIZE)/test.log
	$(SANITIZED) --skip-build --filter '$(SERVER_TESTS)' 2>&1 | tee -a .build-$(SANITIZE)/test.log
	@! grep -E '^SUMMARY: .*Sanitizer' .build-$(SANITIZE)/test.log
else
	$(PYTHON)/bin/python -m unittest discover --start-directory Tests/Deploy --pattern '*_test.py'
	$(PYTHON)/bin/python Examples/Plugins/python/plugins_test.py
	swift test --scratch-path $(BUILD) --skip '$(SERVER_TESTS)'
	swift test --scratch-path $(BUILD) --skip-build --filter '$(SERVER_TESTS)'
	for plugin in $(LIBRARIES); do $(MAKE) -C $$plugin test TAGLINE='$(abspath $(BUILD))/debug/tagline'; done
endif

.PHONY: chaos
chaos: packages-build packages-test ## kill JOBS (100) jobs of 200 images five times each, and compare what they come to
	TAGLINE_CHAOS_JOBS=$(or $(JOBS),100) swift test --scratch-path $(BUILD) --filter ChaosTests

# libFuzzer links with lld only, and its runtime comes with the Swift toolchain.
.PHONY: fuzz
fuzz: packages-build samples ## fuzz every reader of untrusted bytes (FUZZ='--seconds 60 exif png')
	Tests/Fuzzing/fuzz $(FUZZ)

.PHONY: bombs
bombs: build ## print what files that ask for too much cost
	swift build --product tagline-fuzz --disable-default-traits --scratch-path .build-bombs
	@mkdir -p .build-bombs/files
	.build-bombs/debug/tagline-fuzz bombs .build-bombs/files
	Benchmarks/bombs $(TAGLINE) .build-bombs/files

.PHONY: memory
memory: build samples ## compare the memory that half a million images take with that of ten thousand
	Benchmarks/memory $(TAGLINE) '$(DIR)'

.PHONY: bench
bench: build samples packages-bench ## compare with ExifTool, Exiv2, Pillow and a floor in C (BENCH='--help')
	clang -O2 -Wall -Wextra -pthread Benchmarks/floor.c -o $(RELEASE)/floor -ljpeg -lpng16 -ltiff
	Benchmarks/bench --tagline $(TAGLINE) --floor $(RELEASE)/floor $(BENCH)
	clang -O2 -Wall -Wextra Benchmarks/echo_plugin.c -o $(RELEASE)/echo_plugin
	clang -O2 -Wall -Wextra -shared -fPIC -I Sources/PluginABI/include Benchmarks/echo_library.c -o $(RELEASE)/echo_library.so
	Benchmarks/plugins --tagline $(TAGLINE) --echo $(RELEASE)/echo_plugin --library $(RELEASE)/echo_library.so

.PHONY: bench-aws
bench-aws: build-aws packages-test packages-bench samples ## compare s3 with a bare loop of its HTTP client, dynamodb with boto3
	swift build $(EXECUTABLE:tagline=http-floor) --scratch-path $(RELEASE)-aws
	$(PYTHON)/bin/python Benchmarks/bench-s3 --tagline $(RELEASE)-aws/release/tagline \
	    --floor $(RELEASE)-aws/release/http-floor $(BENCH)
	clang -O2 -Wall -Wextra Benchmarks/answers.c -o $(RELEASE)-aws/answers
	$(PYTHON)/bin/python Benchmarks/bench-dynamodb --tagline $(RELEASE)-aws/release/tagline \
	    --answers $(RELEASE)-aws/answers --floor $(RELEASE)-aws/release/http-floor

.PHONY: lint
lint: ## check the formatting of the sources, and the characters in all text
	swift format lint --strict --parallel --recursive Sources Tests Package.swift
	@! git grep -nIP '[\x{2013}\x{2014}]|[ \t]+$$' -- . ':!LICENSE' || { echo 'long dashes or trailing blanks' >&2; exit 1; }

.PHONY: install
install: build ## install the executable under PREFIX (default /usr/local)
	install -D -m 755 $(TAGLINE) '$(DESTDIR)$(PREFIX)/bin/tagline'

# Deploy/deploy says what these need; PARAMETERS are those of Deploy/template.yaml, as Name=value.
.PHONY: deploy undeploy backfill
deploy: ## set Tagline up in your AWS account (STACK=name PARAMETERS='ImagesBucketName=photos ...')
	STACK='$(STACK)' Deploy/deploy up $(PARAMETERS)
undeploy: ## take it down again; buckets and table stay
	STACK='$(STACK)' Deploy/deploy down
backfill: build-aws ## submit a job for the images that are in the bucket already (KEYS=prefix)
	STACK='$(STACK)' TAGLINE='$(RELEASE)-aws/release/tagline' Deploy/deploy backfill '$(KEYS)'

# With the trait AWS, and not optimised: the build is the one that make test makes.
.PHONY: demo-aws
demo-aws: packages-build packages-test samples ## play the deployment on local servers: upload, function, job, table
	swift build --product tagline --scratch-path $(BUILD)
	$(PYTHON)/bin/python Deploy/demo --tagline $(BUILD)/debug/tagline --images '$(DIR)' --pipeline '$(PIPELINE)'

.PHONY: readme
readme: build samples packages-readme ## run the commands shown in the README again and write down what they print
	Documentation/generate-readme

.PHONY: makernotes-table
makernotes-table: build packages-bench ## compare the tables of maker notes with ExifTool's (CORPUS=folder: and the tags of images)
	Documentation/generate-makernotes-table --tagline $(TAGLINE) $(if $(CORPUS),--corpus '$(CORPUS)')

.PHONY: clean
clean: ## remove everything that was built or made
	rm -rf .build .build-* $(OUT) $(SAMPLES)

.PHONY: packages-build packages-test packages-bench packages-readme
packages-build:
	@.ci/packages $(BUILD_PACKAGES)
packages-test:
	@.ci/packages $(TEST_PACKAGES)
	@.ci/python $(PYTHON)
packages-bench:
	@.ci/packages $(BENCH_PACKAGES)
packages-readme:
	@.ci/packages $(README_PACKAGES)
